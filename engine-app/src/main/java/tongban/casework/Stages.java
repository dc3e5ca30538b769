package tongban.casework;

import static tongban.casework.CaseView.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The stages of a case as people speak of them. */
@Component
class Stages {
  private final MessageSource messages;

  Stages(MessageSource messages) {
    this.messages = messages;
  }

  List<CaseView.Stage> of(CaseFile file, @Nullable Instant issuedAt, @Nullable Delivery delivery) {
    var stages = new ArrayList<CaseView.Stage>();
    boolean closed = file.closedAt() != null;
    var acceptedAt = file.state() == CaseState.RECEIVED ? null : file.acceptedAt();
    boolean accepted = acceptedAt != null;
    boolean decided = file.decidedAt() != null;
    boolean refused = "REFUSED".equals(file.outcome());
    var deliveredAt = delivery == null ? null : delivery.deliveredAt();
    boolean delivered = deliveredAt != null;
    add(stages, "RECEIPT", file.receivedAt(), false, false);
    add(stages, "FORMAL_CHECK", acceptedAt, !accepted && !closed, closed && !accepted);
    add(stages, "EXAMINATION", file.decidedAt(), accepted && !decided && !closed, closed);
    add(stages, "DECISION", file.decidedAt(), false, closed);
    // what is in force, or has ended, gives nothing out any more
    boolean over = closed || file.state() == CaseState.IN_FORCE;
    boolean issuing = decided && !refused && issuedAt == null && !over;
    add(stages, "ISSUE", issuedAt, issuing, refused || over);
    boolean delivering = decided && !delivered && (refused || issuedAt != null) && !over;
    add(stages, "DELIVERY", deliveredAt, delivering, over);
    boolean archived = file.state() == CaseState.ARCHIVED;
    add(stages, "ARCHIVE", archived ? file.closedAt() : null, delivered && !closed, closed);
    return stages;
  }

  private void add(
      List<CaseView.Stage> stages,
      String id,
      @Nullable Instant done,
      boolean active,
      boolean skipped) {
    var state = done != null ? "DONE" : active ? "ACTIVE" : skipped ? "SKIPPED" : "PENDING";
    var locale = LocaleContextHolder.getLocale();
    var key = "casework.stage." + id.toLowerCase(Locale.ROOT);
    var name = messages.getMessage(key, null, id, locale);
    stages.add(new CaseView.Stage(id, name == null ? id : name, state, at(done)));
  }
}
