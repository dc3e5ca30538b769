package tongban.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChainedAudit implements Audit {
  /** What the first entry of a chain is chained to. */
  static final String ORIGIN = "0".repeat(64);

  private static final int BATCH = 500;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final AuditMapper mapper;
  private final Clock clock;

  ChainedAudit(AuditMapper mapper, Clock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void record(String actor, String action, String subject, Map<String, ?> detail) {
    var head = lockedHead(subject);
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var entry =
        new AuditEntry(null, subject, head.seq() + 1, at, actor, action, json(detail), "")
            .chainedTo(head.hash());
    mapper.append(entry);
    mapper.moveHead(new AuditHead(subject, entry.seq(), entry.hash()));
  }

  private AuditHead lockedHead(String subject) {
    return mapper
        .lockHead(subject)
        .orElseGet(
            () -> {
              startChain(new AuditHead(subject, 0, ORIGIN));
              return mapper.lockHead(subject).orElseThrow();
            });
  }

  private void startChain(AuditHead head) {
    try {
      mapper.insertHead(head);
    } catch (DuplicateKeyException e) {
      // Another writer was first; its head is waited for next.
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Verdict verify(String subject) {
    var head = mapper.head(subject).orElse(new AuditHead(subject, 0, ORIGIN));
    var previous = ORIGIN;
    long seq = 0;
    while (seq < head.seq()) {
      var batch = mapper.chain(subject, seq, BATCH);
      if (batch.isEmpty()) return new Verdict(subject, seq, seq + 1);
      for (var entry : batch) {
        if (entry.seq() != seq + 1 || !entry.chainedTo(previous).equals(entry))
          return new Verdict(subject, seq, seq + 1);
        previous = entry.hash();
        seq++;
        if (seq == head.seq()) break;
      }
    }
    return new Verdict(subject, seq, previous.equals(head.hash()) ? null : seq);
  }

  private static String json(Map<String, ?> detail) {
    try {
      return JSON.writeValueAsString(detail);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Detail of an audit entry is not plain data", e);
    }
  }
}
