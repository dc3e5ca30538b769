package tongban.casework;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.identity.Actors;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Slice;

@Component
class OnlineReceipt implements OnlineCounter {
  private final Receiving receiving;
  private final OnlineCases cases;
  private final FlowWords words;
  private final Actors actors;

  OnlineReceipt(Receiving receiving, OnlineCases cases, FlowWords words, Actors actors) {
    this.receiving = receiving;
    this.cases = cases;
    this.words = words;
    this.actors = actors;
  }

  @Override
  public Received apply(By by, NewCase request, String key) {
    return actors.asApplicant(
        by.account(),
        by.name(),
        () -> {
          var received = receiving.receive(request, key, Entry.online(by.agentName()));
          return new Received(
              received.caseNumber(), received.trackingCode(), received.receiptNumber());
        });
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<Row> of(Applicant.IdType idType, String idNumber, Paging paging) {
    var after = paging.after();
    var found = cases.of(idType, idNumber, after == null ? null : after.number(0), paging.limit());
    return paging.slice(found, file -> Cursor.of(file.id())).map(this::row);
  }

  private Row row(CaseFile file) {
    return new Row(
        file.caseNumber(),
        file.itemName(),
        file.state(),
        words.of(file.processKey()).outcome(file.outcome()),
        file.trackingCode(),
        CaseView.shown(file.receivedAt()));
  }

  @Override
  @Transactional(readOnly = true)
  public int count(Applicant.IdType idType, String idNumber, Instant since) {
    return cases.count(idType, idNumber, since);
  }
}
