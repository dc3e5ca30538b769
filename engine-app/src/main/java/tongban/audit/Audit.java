package tongban.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail: who did what, when. Entries of one subject form a chain and are never changed.
 */
public interface Audit {

  /**
   * Records an entry in the caller's transaction.
   *
   * @param actor username, or {@code system}
   * @param action dotted name, for example {@code case.id-number.read}
   * @param subject what it was done to, for example a case number; at most 200 characters
   * @param detail scalars, null, and lists or maps of them; no citizen numbers in clear
   */
  void record(String actor, String action, String subject, Map<String, ?> detail);

  /** Computes the chain of a subject again, from its first entry to its head. */
  Verdict verify(String subject);

  /**
   * What the verification of a chain found.
   *
   * @param entries how many entries the chain has
   * @param brokenAt number, from 1, of the first entry that was changed, moved or taken away; null
   *     when the chain is whole
   */
  record Verdict(String subject, long entries, @Nullable Long brokenAt) {
    public boolean intact() {
      return brokenAt == null;
    }
  }
}
