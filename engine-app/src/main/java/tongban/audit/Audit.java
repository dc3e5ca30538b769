package tongban.audit;

import java.util.Map;

/**
 * The audit trail: who did what, when. Entries of one subject form a chain and are never changed.
 */
public interface Audit {

  /**
   * Records an entry in the caller's transaction.
   *
   * @param actor username, or {@code system}
   * @param action dotted name, for example {@code case.id-number.read}
   * @param subject what it was done to, for example a case number
   * @param detail scalars only; no citizen numbers in clear
   */
  void record(String actor, String action, String subject, Map<String, ?> detail);
}
