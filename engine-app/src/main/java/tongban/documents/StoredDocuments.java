package tongban.documents;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.catalog.Catalog;
import tongban.catalog.Department;
import tongban.web.Refusal;

@Service
class StoredDocuments implements Documents {
  private static final Set<DocumentKind> GRANTING =
      Set.of(DocumentKind.GRANT_DECISION, DocumentKind.CERTIFICATE);

  private final DocumentMapper documents;
  private final DocumentNumbers numbers;
  private final DocumentSettings settings;
  private final Notices notices;
  private final Catalog catalog;
  private final Pages pages;
  private final PublicAddress address;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredDocuments(
      DocumentMapper documents,
      DocumentNumbers numbers,
      DocumentSettings settings,
      Notices notices,
      Catalog catalog,
      Pages pages,
      PublicAddress address,
      ApplicationEventPublisher events,
      Clock clock) {
    this.documents = documents;
    this.numbers = numbers;
    this.settings = settings;
    this.notices = notices;
    this.catalog = catalog;
    this.pages = pages;
    this.address = address;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Document issue(Order order) {
    var department = department(order.department());
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var today = now.atZone(clock.getZone()).toLocalDate();
    var number = numbers.next(order.kind(), department, today.getYear());
    var code = VerificationCode.next();
    var page = Page.of(order, settings, department.name(), number, code, today, address.base());
    var document =
        new DocumentRow(
            0,
            order.caseNumber(),
            order.part(),
            order.kind(),
            order.title(),
            number,
            order.department(),
            order.itemName(),
            order.addressee(),
            code,
            now,
            order.actor(),
            notices.channel(),
            "QUEUED",
            null,
            null,
            null);
    documents.insert(document, kept(page));
    notices.queue(order, number);
    events.publishEvent(
        new DocumentIssued(
            order.caseNumber(), order.part(), order.kind(), order.title(), number, order.actor()));
    return document.document();
  }

  @Override
  @Transactional
  public void withdraw(String caseNumber) {
    documents.withdraw(caseNumber, GRANTING, clock.instant());
  }

  private Department department(String code) {
    return catalog
        .department(code)
        .orElseThrow(() -> new IllegalArgumentException("No department " + code));
  }

  private DocumentMapper.Kept kept(Page page) {
    String html = pages.html(page);
    return new DocumentMapper.Kept(html, DigestUtils.sha256Hex(html));
  }

  @Override
  public List<Document> of(String caseNumber) {
    return documents.ofCase(caseNumber).stream().map(DocumentRow::document).toList();
  }

  @Override
  public Optional<Document> find(String caseNumber, String number) {
    return documents.find(caseNumber, number).map(DocumentRow::document);
  }

  @Override
  public String page(String caseNumber, String number) {
    return documents
        .page(caseNumber, number)
        .map(DocumentMapper.Kept::page)
        .orElseThrow(() -> Refusal.notFound("documents.unknown", number));
  }
}
