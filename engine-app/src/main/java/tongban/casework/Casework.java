package tongban.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongban.forms.Form;
import tongban.identity.Actor;

/** What the desk needs of cases. */
public interface Casework {

  /** Locks the case for the rest of the transaction; changes of one case follow one another. */
  void lock(String caseNumber);

  /** The facts of a case that a worklist shows; no personal numbers. */
  Facts facts(String caseNumber, @Nullable String part);

  /**
   * @param itemCode of the part, or of the case where it is about the whole
   * @param department of the part, or the one that leads the case
   * @param priority of the case, 0 to 100; 50 is ordinary
   * @param joint the joint matter that the part's item belongs to; null for a single item
   */
  record Facts(
      String caseNumber,
      CaseView.@Nullable Named joint,
      String itemCode,
      String itemName,
      String department,
      String departmentName,
      String applicantName,
      int priority) {}

  /**
   * Numbers of the cases of an applicant that are not closed, newest first, some hundreds at most.
   */
  List<String> openCasesOf(String idNumber);

  /** Numbers of the cases that end with these twelve digits: date and sequence. */
  List<String> casesEndingWith(String shortNumber);

  /**
   * Open cases of this applicant, of this item or with it as a part, that the caller may see;
   * newest first, at most ten. A new one beside them is not forbidden.
   *
   * @param item implementation code
   * @param idNumber citizen number or credit code
   * @throws tongban.web.Refusal 400 naming {@code item} or {@code idNumber}
   */
  List<OpenCase> openOf(@Nullable String item, @Nullable String idNumber);

  record OpenCase(
      String caseNumber,
      CaseView.Named item,
      CaseView.Named department,
      CaseState state,
      OffsetDateTime receivedAt) {}

  /** Name of the special procedure of this reference; null where it has none. */
  @Nullable String procedure(String reference);

  /** The case as its page shows it; not found for those who may not see it. */
  CaseView page(String caseNumber);

  /**
   * What a task's form is filled with and may choose from.
   *
   * @param data initial values by field
   * @param options lists of values by {@code valuesKey}: {@code materialOptions}, {@code
   *     procedureOptions}, {@code earlierParts}, {@code stewardOptions}
   * @param labels what people read for a value, where it is not the value itself
   * @param withheld outcomes that are impossible now: not to be offered, and refused
   */
  record FormContext(
      Map<String, Object> data,
      Map<String, List<String>> options,
      Map<String, String> labels,
      Set<String> withheld) {}

  FormContext formContext(String caseNumber, @Nullable String part, String elementId, Form form);

  /**
   * Keeps what a person hands in with a task, in the caller's transaction, and writes the timeline.
   *
   * @return id, to be given to the flow as {@code submission}
   */
  long submit(HandedIn handedIn);

  record HandedIn(
      String taskId,
      String caseNumber,
      @Nullable String part,
      String elementId,
      String taskName,
      Form form,
      String outcome,
      String outcomeLabel,
      Map<String, Object> data,
      @Nullable String comment) {}

  /** Whether this person may read this part of the case; null for the whole. */
  boolean sees(Actor reader, String caseNumber, @Nullable String part);

  /** What was handed in with a task, for those who may see its case. */
  Optional<Done> handedIn(String taskId);

  /**
   * @param form without the outcome
   * @param username of who completed it
   */
  record Done(
      String caseNumber,
      @Nullable String part,
      String elementId,
      String outcome,
      String outcomeLabel,
      Map<String, Object> form,
      @Nullable String comment,
      String username,
      String name) {}

  /**
   * What this person handed in, the newest first, whoever may see the cases now.
   *
   * @param before id of the last row seen; null for the first page
   */
  List<DoneRow> handedInBy(String username, @Nullable Long before, int limit);

  /**
   * @param id in the order in which things were handed in
   * @param item of the part, or of the case where it was about the whole
   * @param step its name, in the language of the request as is the outcome's label
   * @param last whether the case is open and nothing else was handed in there since
   */
  record DoneRow(
      long id,
      String taskId,
      String caseNumber,
      @Nullable String part,
      CaseView.Named item,
      String elementId,
      String step,
      String outcome,
      String outcomeLabel,
      OffsetDateTime at,
      boolean last) {}

  /** Whether nothing else was handed in for the same part, or the whole case, since. */
  boolean isLast(String taskId);

  /** What was handed in does not count any more; it is not deleted. */
  void takenBack(String taskId);

  /** Who completed a task that is no longer open, for those who may see its case. */
  Optional<Completed> completed(String taskId);

  record Completed(String username, String name, Instant at) {}

  /**
   * Keeps that the flow left a task by a timer, a return or a withdrawal. Locks the case first, so
   * that it follows whoever acts on the case now.
   */
  void taskClosed(String taskId, String caseNumber, @Nullable String part);

  /** What closed a task that nobody completed, for those who may see its case. */
  Optional<Closed> closed(String taskId);

  /**
   * @param kind of the timeline's entry, for example {@code closed-withdrawn}
   * @param title the same in the caller's language
   */
  record Closed(String kind, String title, String username, String name, Instant at) {}
}
