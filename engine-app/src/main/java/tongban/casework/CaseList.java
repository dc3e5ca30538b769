package tongban.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.Tongban;
import tongban.catalog.CitizenNumber;
import tongban.catalog.CreditCode;
import tongban.catalog.MobileNumber;
import tongban.deadline.Clocks;
import tongban.identity.Actors;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Refusal;
import tongban.web.Role;
import tongban.web.Slice;

/** Search over all cases, open and closed, newest first. */
@Component
@Transactional(readOnly = true)
class CaseList {
  private static final int NUMBER_LENGTH = 43;
  private static final int SHORT_LENGTH = 12;

  private final CaseFiles cases;
  private final CaseParts parts;
  private final PartRows names;
  private final Clocks clocks;
  private final Access access;
  private final Actors actors;

  CaseList(
      CaseFiles cases,
      CaseParts parts,
      PartRows names,
      Clocks clocks,
      Access access,
      Actors actors) {
    this.cases = cases;
    this.parts = parts;
    this.names = names;
    this.clocks = clocks;
    this.access = access;
    this.actors = actors;
  }

  /**
   * @param text case number or its last twelve characters, an applicant's whole number or mobile,
   *     or the beginning of a name
   * @param from first day of receipt
   * @param to last day of receipt
   */
  record Question(
      @Nullable String text,
      @Nullable CaseState state,
      @Nullable String item,
      @Nullable String department,
      @Nullable Channel channel,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Paging paging) {}

  record Row(
      String caseNumber,
      CaseView.Named item,
      CaseView.Named department,
      ApplicantMasked applicant,
      CaseState state,
      @Nullable String outcome,
      @Nullable String light,
      @Nullable OffsetDateTime deadline,
      boolean suspended,
      Channel channel,
      OffsetDateTime receivedAt,
      @Nullable OffsetDateTime closedAt) {}

  record ApplicantMasked(String name, String idNumberMasked, String mobileMasked) {}

  Slice<Row> find(Question question) {
    checkDay("from", question.from());
    checkDay("to", question.to());
    var page = question.paging().slice(cases.search(query(question)), file -> Cursor.of(file.id()));
    var departments = new HashMap<String, CaseView.Named>();
    page.content().forEach(f -> departments.computeIfAbsent(f.department(), names::department));
    var urgencies = urgencies(page.content());
    return new Slice<>(
        page.content().stream()
            .map(file -> row(file, departments, urgencies.get(file.caseNumber())))
            .toList(),
        page.next());
  }

  /** Of what the caller may see of each case. */
  private Map<String, Urgency> urgencies(List<CaseFile> files) {
    if (files.isEmpty()) return Map.of();
    var numbers = files.stream().map(CaseFile::caseNumber).toList();
    var running = clocks.runningOf(numbers);
    var partsOf =
        parts.ofCases(numbers).stream().collect(Collectors.groupingBy(CasePart::caseNumber));
    var urgencies = new HashMap<String, Urgency>();
    for (var file : files) {
      var number = file.caseNumber();
      var scope = access.own(actors.current(), file, partsOf.getOrDefault(number, List.of()));
      var visible =
          running.getOrDefault(number, List.of()).stream()
              .filter(clock -> scope.seesOwner(clock.owner()));
      urgencies.put(number, Urgency.of(number, visible.toList()));
    }
    return urgencies;
  }

  private static void checkDay(String field, @Nullable LocalDate day) {
    if (day != null && (day.getYear() < 2000 || day.getYear() > 2099)) {
      throw Refusal.field(field, "casework.day");
    }
  }

  private CaseFiles.CaseQuery query(Question question) {
    var actor = actors.current();
    boolean sees = access.seesAll(actor);
    boolean ofDepartment = !sees && access.isOfDepartment(actor);
    boolean ofDecided = !sees && actor.is(Role.CERTIFIER);
    var text = question.text() == null ? "" : question.text().strip();
    boolean number = text.length() == NUMBER_LENGTH;
    boolean tail = text.length() == SHORT_LENGTH && text.chars().allMatch(Character::isDigit);
    boolean id = CitizenNumber.isValid(text) || CreditCode.isValid(text);
    boolean mobile = MobileNumber.isValid(text);
    boolean name = !text.isEmpty() && !number && !tail && !id && !mobile;
    var from = question.from();
    var to = question.to();
    var after = question.paging().after();
    return new CaseFiles.CaseQuery(
        number ? text : null,
        tail ? text : null,
        name ? text : null,
        id ? text : null,
        mobile ? text : null,
        question.state(),
        question.item(),
        question.department(),
        question.channel(),
        from == null ? null : from.atStartOfDay(Tongban.ZONE).toInstant(),
        to == null ? null : to.plusDays(1).atStartOfDay(Tongban.ZONE).toInstant(),
        sees,
        ofDepartment ? actor.department() : null,
        ofDecided,
        after == null ? null : after.number(0),
        question.paging().limit());
  }

  private Row row(
      CaseFile file, Map<String, CaseView.Named> departments, @Nullable Urgency urgency) {
    return new Row(
        file.caseNumber(),
        new CaseView.Named(file.itemCode(), file.itemName()),
        Objects.requireNonNull(departments.get(file.department())),
        new ApplicantMasked(file.applicantName(), Masks.idNumber(file), Masks.mobile(file)),
        file.state(),
        file.outcome(),
        urgency == null ? null : urgency.light(),
        urgency == null ? null : CaseView.at(urgency.deadline()),
        urgency != null && urgency.suspended(),
        file.channel(),
        CaseView.shown(file.receivedAt()),
        CaseView.at(file.closedAt()));
  }
}
