package tongban.casework;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.Tongban;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;
import tongban.process.Processes;

/** Receipt (收件): a checked case gets its number, its acceptance clock, its note and its flow. */
@Component
class Receipt {
  private final CaseFiles cases;
  private final PartsOfCases parts;
  private final ReceivedMaterials materials;
  private final CaseNumbers numbers;
  private final AcceptanceLimit acceptanceLimit;
  private final Papers papers;
  private final Timeline timeline;
  private final Processes processes;
  private final Actors actors;
  private final Clock clock;

  Receipt(
      CaseFiles cases,
      PartsOfCases parts,
      ReceivedMaterials materials,
      CaseNumbers numbers,
      AcceptanceLimit acceptanceLimit,
      Papers papers,
      Timeline timeline,
      Processes processes,
      Actors actors,
      Clock clock) {
    this.cases = cases;
    this.parts = parts;
    this.materials = materials;
    this.numbers = numbers;
    this.acceptanceLimit = acceptanceLimit;
    this.papers = papers;
    this.timeline = timeline;
    this.processes = processes;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * @param receiptNumber number of the receipt note
   */
  record Received(String caseNumber, String trackingCode, String receiptNumber) {}

  Received receive(Intake.Checked checked) {
    var file = open(checked);
    timeline.add(file.caseNumber(), "received", Map.of("item", file.itemName()));
    materials.keep(file, checked.item(), checked.materials());
    acceptanceLimit.start(file, checked.item(), file.receivedAt(), file.receivedBy());
    var note = papers.issue(file, DocumentKind.RECEIPT_NOTE, "收件凭证", note(file, checked));
    var started = processes.start(file.processKey(), file.caseNumber(), Map.of());
    cases.started(file.caseNumber(), started.definitionId());
    return new Received(file.caseNumber(), file.trackingCode(), note.number());
  }

  private CaseFile open(Intake.Checked checked) {
    var now = clock.instant();
    var item = checked.item();
    var applicant = checked.applicant();
    var number = numbers.next(item.code(), now.atZone(Tongban.ZONE).toLocalDate());
    cases.insert(
        new CaseFile(
            0,
            number,
            item.code(),
            item.name(),
            item.departmentCode(),
            item.processKey(),
            null,
            CaseState.RECEIVED,
            null,
            applicant.name(),
            applicant.idType(),
            applicant.idNumber(),
            applicant.mobile(),
            checked.form().id(),
            checked.form().version(),
            checked.formData(),
            Codes.next(),
            now,
            actors.current().username(),
            now,
            false,
            null,
            null,
            null,
            null));
    var file = cases.find(number);
    if (file == null) throw new IllegalStateException("Not stored: " + number);
    parts.open(file, item);
    return file;
  }

  private static Map<String, Object> note(CaseFile file, Intake.Checked checked) {
    var content = Papers.head(file);
    content.put("已收材料", ReceivedMaterials.named(checked.item(), checked.materials()));
    content.put("查询码", file.trackingCode());
    content.put("说明", "收件不等于受理。本窗口将在五个工作日内作出是否受理的决定或一次性告知需补正的全部内容，逾期不告知的，自收到申请材料之日起即为受理。");
    return content;
  }
}
