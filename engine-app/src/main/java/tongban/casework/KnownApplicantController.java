package tongban.casework;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tongban.audit.Audit;
import tongban.identity.Actors;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;
import tongban.web.Role;

/**
 * What earlier cases say of an applicant, so that it is not typed again. By POST, so that no number
 * stands in a path; each look is recorded.
 */
@RestController
class KnownApplicantController {

  /** Fields of the receipt form that are about people and places, not about the matter. */
  private static final List<String> FIELDS =
      List.of(
          "address",
          "agentName",
          "agentIdNumber",
          "agentMobile",
          "receiverName",
          "receiverMobile",
          "receiverAddress");

  private final KnownApplicants rows;
  private final Audit audit;
  private final Actors actors;
  private final WholeTransaction transaction;

  KnownApplicantController(
      KnownApplicants rows, Audit audit, Actors actors, WholeTransaction transaction) {
    this.rows = rows;
    this.audit = audit;
    this.actors = actors;
    this.transaction = transaction;
  }

  record Question(Applicant.@Nullable IdType idType, @Nullable String idNumber) {}

  /**
   * @param known null of one who never applied here
   */
  record Answer(@Nullable Known known) {}

  /**
   * As the last case has it.
   *
   * @param form fields of the receipt form: address, agent and receiver, where they were filled in
   */
  record Known(
      String name,
      String mobile,
      Map<String, Object> form,
      String caseNumber,
      OffsetDateTime receivedAt) {}

  @PostMapping("/api/applicants-on-file")
  @AllowedTo(Role.CLERK)
  Answer find(@RequestBody Question question) {
    return transaction.run(() -> answer(question));
  }

  private Answer answer(Question question) {
    var bad = new ArrayList<Field>();
    var idType = question.idType();
    var idNumber = question.idNumber();
    if (idType == null) bad.add(Field.of("idType", "casework.required"));
    ApplicantRules.idNumber(idType, idNumber, "idNumber", bad);
    if (idType == null || idNumber == null || !bad.isEmpty()) throw Refusal.fields(bad);
    var holder = new OnFileRows.Holder(idType, idNumber);
    var last = rows.last(holder);
    if (last == null) return new Answer(null);
    audit.record(
        actors.current().username(),
        "applicant-on-file.read",
        last.caseNumber(),
        Map.of("applicant", holder.masked()));
    return new Answer(known(last));
  }

  private static Known known(CaseFile last) {
    var form = new LinkedHashMap<String, Object>();
    for (var field : FIELDS) {
      if (last.formData().get(field) instanceof String text && !text.isBlank()) {
        form.put(field, text);
      }
    }
    return new Known(
        last.applicantName(),
        last.mobile(),
        form,
        last.caseNumber(),
        CaseView.shown(last.receivedAt()));
  }
}
