package tongban.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.Tongban;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.documents.Documents.Document;
import tongban.files.Files;
import tongban.forms.Forms;
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
  private final Filing filing;
  private final Assisting assisting;
  private final Forms forms;
  private final Files files;
  private final Papers papers;
  private final Timeline timeline;
  private final Processes processes;
  private final EndedAtOnce atOnce;
  private final Clocks clocks;
  private final Actors actors;
  private final Clock clock;

  Receipt(
      CaseFiles cases,
      PartsOfCases parts,
      ReceivedMaterials materials,
      CaseNumbers numbers,
      AcceptanceLimit acceptanceLimit,
      Filing filing,
      Assisting assisting,
      Forms forms,
      Files files,
      Papers papers,
      Timeline timeline,
      Processes processes,
      EndedAtOnce atOnce,
      Clocks clocks,
      Actors actors,
      Clock clock) {
    this.cases = cases;
    this.parts = parts;
    this.materials = materials;
    this.numbers = numbers;
    this.acceptanceLimit = acceptanceLimit;
    this.filing = filing;
    this.assisting = assisting;
    this.forms = forms;
    this.files = files;
    this.papers = papers;
    this.timeline = timeline;
    this.processes = processes;
    this.atOnce = atOnce;
    this.clocks = clocks;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * @param receiptNumber number of the receipt note
   */
  record Received(String caseNumber, String trackingCode, String receiptNumber) {}

  Received receive(Intake.Checked checked, Entry entry) {
    var now = clock.instant();
    var counted = entry.counted(now, checked.item().departmentCode(), clocks);
    var file = open(checked, entry.channel(), now, counted.start());
    var begun = checked.early() ? "registered" : "received";
    timeline.add(file.caseNumber(), begun, entry.told(file.itemName(), counted));
    materials.keep(file, checked.item(), checked.materials());
    forms
        .files(checked.form(), checked.formData())
        .forEach(id -> files.attach(id, "case:" + file.caseNumber()));
    if (entry.isOnline()) assisting.refuse(file);
    else assisting.record(file);
    var note = checked.early() ? register(file) : receive(file, checked);
    var started = processes.start(file.processKey(), file.caseNumber(), Map.of());
    cases.started(file.caseNumber(), started.definitionId());
    if (entry.isOnline()) atOnce.check(file.caseNumber());
    return new Received(file.caseNumber(), file.trackingCode(), note.number());
  }

  private Document receive(CaseFile file, Intake.Checked checked) {
    acceptanceLimit.start(file, checked.item(), file.completeAt(), file.receivedBy());
    var there = ReceivedMaterials.named(checked.item(), checked.materials());
    return papers.issue(file, DocumentKind.RECEIPT_NOTE, "收件凭证", note(file, there));
  }

  /** Nothing is filed yet, so nothing counts. */
  private Document register(CaseFile file) {
    filing.prepare(file);
    var content = Papers.head(file);
    content.put("查询码", file.trackingCode());
    content.put("说明", "本登记不是收件。专人将提前介入，指导准备申请材料；提交申请后出具收件凭证，受理期限自提交之日起计算。");
    return papers.issue(file, DocumentKind.REGISTRATION_NOTE, "提前介入登记单", content);
  }

  /**
   * @param countedFrom from when the acceptance limit counts
   */
  private CaseFile open(Intake.Checked checked, Channel channel, Instant now, Instant countedFrom) {
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
            checked.flow(),
            null,
            checked.early() ? CaseState.PREPARING : CaseState.RECEIVED,
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
            countedFrom,
            false,
            null,
            null,
            null,
            null,
            CaseFile.ORDINARY,
            null,
            channel));
    var file = cases.find(number);
    if (file == null) throw new IllegalStateException("Not stored: " + number);
    parts.open(file, item);
    return file;
  }

  /**
   * @param there names of the materials that are in
   */
  static Map<String, Object> note(CaseFile file, List<String> there) {
    var content = Papers.head(file);
    content.put("已收材料", there);
    content.put("查询码", file.trackingCode());
    content.put("说明", "收件不等于受理。本窗口将在五个工作日内作出是否受理的决定或一次性告知需补正的全部内容，逾期不告知的，自收到申请材料之日起即为受理。");
    return content;
  }
}
