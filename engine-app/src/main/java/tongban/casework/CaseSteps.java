package tongban.casework;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.documents.DocumentKind;

/**
 * What steps of flows that live in other modules do to a case. Every call joins the caller's
 * transaction; {@link #lock} comes first.
 */
public interface CaseSteps {

  /** Locks the case for the rest of the transaction; changes of one case follow one another. */
  Handled lock(String caseNumber);

  /** The case as it stands; not locked. */
  Handled find(String caseNumber);

  /**
   * @param form what was handed in at its receipt
   */
  record Handled(
      String caseNumber,
      String itemCode,
      String itemName,
      String department,
      String processKey,
      CaseState state,
      String applicantName,
      Applicant.IdType idType,
      String idNumber,
      Map<String, Object> form,
      Instant receivedAt) {}

  /**
   * What was handed in with the task that brought the flow to a step.
   *
   * @param submission id, as the flow has it; null where a timer brought it there
   */
  @Nullable HandedIn handedIn(@Nullable Long submission);

  /**
   * @param form without the outcome
   */
  record HandedIn(
      long id, String elementId, String outcome, Map<String, Object> form, String username) {

    /** The text of a field, or an empty one. */
    public String text(String field) {
      return form.get(field) instanceof String text ? text : "";
    }
  }

  /**
   * Writes an entry on the timeline.
   *
   * @param elementId of the model; null for what other systems say
   * @param kind key of the title, {@code casework.event.<kind>}
   * @param detail scalars and lists of texts, shown under the title
   */
  void note(String caseNumber, @Nullable String elementId, String kind, Map<String, Object> detail);

  /**
   * Issues a document to the applicant.
   *
   * @param content under what every document of a case begins with
   * @return its number
   */
  String issue(String caseNumber, DocumentKind kind, String title, Map<String, Object> content);

  /**
   * Decides an accepted case as a whole, with its parts; all its clocks stop.
   *
   * @param submission id of what it is decided by; null where a vote or a timer did
   * @param reasons of a refusal
   */
  void decide(
      String caseNumber, boolean granted, @Nullable Long submission, @Nullable String reasons);

  /** Moves the case; refuses what its state does not know. */
  void move(String caseNumber, CaseState state);

  /** Ends the case without a decision that counts: what is open of it ends, its clocks stop. */
  void close(String caseNumber, String elementId, CaseState state, Map<String, Object> detail);
}
