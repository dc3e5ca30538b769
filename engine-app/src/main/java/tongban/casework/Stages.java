package tongban.casework;

import static tongban.casework.CaseView.at;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stages of a case as people speak of them; which there are, its flow says. */
@Component
class Stages {
  private final FlowWords words;

  Stages(FlowWords words) {
    this.words = words;
  }

  /**
   * @param at when it was done, where that is known
   */
  private record Standing(String state, @Nullable Instant at) {}

  List<CaseView.Stage> of(CaseFile file, @Nullable Instant issuedAt, @Nullable Delivery delivery) {
    var standings = standings(file, issuedAt, delivery);
    var said = words.of(file.processKey());
    return said.stages().stream()
        .filter(standings::containsKey)
        .map(id -> stage(id, said.stage(id), Objects.requireNonNull(standings.get(id))))
        .toList();
  }

  private static CaseView.Stage stage(String id, String name, Standing standing) {
    return new CaseView.Stage(id, name, standing.state(), at(standing.at()));
  }

  private static Map<String, Standing> standings(
      CaseFile file, @Nullable Instant issuedAt, @Nullable Delivery delivery) {
    var all = new HashMap<String, Standing>();
    boolean closed = file.closedAt() != null;
    var acceptedAt = file.state() == CaseState.RECEIVED ? null : file.acceptedAt();
    boolean accepted = acceptedAt != null;
    boolean decided = file.decidedAt() != null;
    boolean refused = "REFUSED".equals(file.outcome());
    boolean archived = file.state() == CaseState.ARCHIVED;
    var deliveredAt = delivery == null ? null : delivery.deliveredAt();
    boolean delivered = deliveredAt != null;
    boolean preparing = file.state() == CaseState.PREPARING;
    boolean checking = !accepted && !closed && !preparing;
    all.put("RECEIPT", of(preparing ? null : file.receivedAt(), preparing, false));
    all.put("FORMAL_CHECK", of(acceptedAt, checking, closed && !accepted));
    all.put("EXAMINATION", of(file.decidedAt(), accepted && !decided && !closed, closed));
    all.put("DECISION", of(file.decidedAt(), false, closed));
    boolean granted = decided && !refused;
    boolean inForce = file.state() == CaseState.IN_FORCE;
    // what is in force, or has ended, gives nothing out any more
    boolean over = closed || inForce;
    boolean issuing = granted && issuedAt == null && !over;
    all.put("ISSUE", of(issuedAt, issuing, refused || over));
    boolean delivering = decided && !delivered && (refused || issuedAt != null) && !over;
    all.put("DELIVERY", of(deliveredAt, delivering, over));
    // or it is contracted, and in force until it is released
    boolean released = archived && granted;
    all.put("CONTRACT", of(inForce || released, granted && !closed, refused || closed));
    all.put("IN_FORCE", of(released ? file.closedAt() : null, inForce, refused || closed));
    all.put("ARCHIVE", of(archived ? file.closedAt() : null, delivered && !closed, closed));
    return all;
  }

  private static Standing of(@Nullable Instant done, boolean active, boolean skipped) {
    if (done != null) return new Standing("DONE", done);
    return of(false, active, skipped);
  }

  private static Standing of(boolean done, boolean active, boolean skipped) {
    return new Standing(done ? "DONE" : active ? "ACTIVE" : skipped ? "SKIPPED" : "PENDING", null);
  }
}
