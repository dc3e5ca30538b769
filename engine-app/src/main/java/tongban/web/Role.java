package tongban.web;

/** What a person may be in the hall; the names are part of the interface. */
public enum Role {
  /** The comprehensive window (综合窗口): receives cases and checks their form. */
  CLERK,
  /** Examines and decides the parts of one department (审查人员). */
  REVIEWER,
  /** Head of a department (部门负责人): approves extensions. */
  HEAD,
  /** The issuing window (出证窗口): certificates and delivery. */
  CERTIFIER,
  /** Sees every case and its deadlines (督办). */
  SUPERVISOR,
  /** Edits process models and forms. */
  DESIGNER,
  /** People, calendars, catalog, failed jobs. */
  ADMIN
}
