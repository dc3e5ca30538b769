package tongban.casework;

/** By which way an application came in. */
public enum Channel {
  /** 窗口: taken in by somebody of the hall. */
  WINDOW,
  /** 网上: by the applicant, who is signed in at the unified identity platform. */
  ONLINE
}
