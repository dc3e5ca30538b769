package tongban.supervision;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.identity.Actors;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Refusal;
import tongban.web.Slice;

/** The caller's reminders: those for the caller by name, and those for the caller's groups. */
@Component
@Transactional
class ReminderList {
  /** More are not counted. */
  private static final int MOST = 1000;

  private final ReminderRows rows;
  private final Actors actors;

  ReminderList(ReminderRows rows, Actors actors) {
    this.rows = rows;
    this.actors = actors;
  }

  @Transactional(readOnly = true)
  public Slice<Reminder> page(Paging paging) {
    var after = paging.after();
    var found =
        rows.page(
            new ReminderRows.Question(
                recipients(),
                username(),
                after == null ? null : Boolean.valueOf(after.text(0)),
                after == null ? null : after.number(1),
                paging.limit()));
    return paging.slice(found, reminder -> Cursor.of(reminder.read(), reminder.id()));
  }

  @Transactional(readOnly = true)
  public int unread() {
    return rows.unread(recipients(), username(), MOST);
  }

  public void read(long id) {
    if (!rows.stands(id, recipients())) throw Refusal.notFound("supervision.reminder");
    rows.read(id, username());
  }

  public void readAll() {
    rows.readAll(recipients(), username());
  }

  private String username() {
    return actors.current().username();
  }

  private Set<String> recipients() {
    var actor = actors.current();
    var recipients = new HashSet<>(actor.groups());
    recipients.add(Reminders.person(actor.username()));
    return recipients;
  }
}
