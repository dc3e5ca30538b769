package tongban.casework;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.identity.Colleagues;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;
import tongban.web.Role;
import tongban.web.Slice;

/**
 * Sends cases to others to read (抄送): they see what the sender may see by right, and may do
 * nothing; what they were sent they cannot send on.
 */
@Component
class CaseCopies {
  private static final int MOST_RECEIVERS = 20;
  private static final int LONGEST_NOTE = 500;

  /** More are not counted. */
  private static final int MOST_UNREAD = 1000;

  private static final Set<Role> READERS =
      Set.of(Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR);

  private final CaseCopyMapper copies;
  private final OpenCases open;
  private final Access access;
  private final Colleagues colleagues;
  private final Timeline timeline;
  private final Audit audit;
  private final Actors actors;
  private final Clock clock;

  CaseCopies(
      CaseCopyMapper copies,
      OpenCases open,
      Access access,
      Colleagues colleagues,
      Timeline timeline,
      Audit audit,
      Actors actors,
      Clock clock) {
    this.copies = copies;
    this.open = open;
    this.access = access;
    this.colleagues = colleagues;
    this.timeline = timeline;
    this.audit = audit;
    this.actors = actors;
    this.clock = clock;
  }

  void send(String caseNumber, @Nullable List<@Nullable String> to, @Nullable String note) {
    var file = open.lock(caseNumber);
    var sender = actors.current();
    access.checkRead(sender, file);
    var scope = access.own(sender, file);
    if (scope.isEmpty()) throw Refusal.forbidden("casework.copy.own");
    var receivers = receivers(sender, to == null ? List.of() : to);
    if (note != null && note.length() > LONGEST_NOTE) {
      throw Refusal.field("note", "casework.too-long", LONGEST_NOTE);
    }
    var said = note == null || note.isBlank() ? null : note.strip();
    var numbers = CaseCopy.numbers(scope);
    var now = clock.instant();
    copies.insert(
        receivers.stream()
            .map(
                receiver ->
                    new CaseCopy(
                        0,
                        caseNumber,
                        receiver.username(),
                        numbers,
                        sender.username(),
                        sender.name(),
                        said,
                        now,
                        null))
            .toList());
    var names = receivers.stream().map(Actor::name).toList();
    timeline.add(caseNumber, "copied", null, null, Map.of("to", names), said);
    audit.record(
        sender.username(),
        "case.copy",
        caseNumber,
        Map.of("to", receivers.stream().map(Actor::username).toList()));
  }

  private List<Actor> receivers(Actor sender, List<@Nullable String> to) {
    if (to.isEmpty()) throw Refusal.field("to", "casework.required");
    if (to.size() > MOST_RECEIVERS) {
      throw Refusal.field("to", "casework.copy.many", MOST_RECEIVERS);
    }
    var found = new LinkedHashMap<String, Actor>();
    var bad = new ArrayList<Field>();
    for (int i = 0; i < to.size(); i++) {
      var username = to.get(i);
      var receiver = username == null ? null : receiver(username);
      if (receiver == null || receiver.username().equals(sender.username())) {
        bad.add(Field.of("to[" + i + "]", "casework.copy.receiver"));
      } else {
        found.put(receiver.username(), receiver);
      }
    }
    if (!bad.isEmpty()) throw Refusal.fields(bad);
    return List.copyOf(found.values());
  }

  private @Nullable Actor receiver(String username) {
    return colleagues
        .find(username)
        .filter(person -> person.roles().stream().anyMatch(READERS::contains))
        .orElse(null);
  }

  /**
   * @param note what the sender says
   */
  record View(
      long id,
      String caseNumber,
      CaseView.Named item,
      String applicantName,
      CaseView.Who from,
      @Nullable String note,
      OffsetDateTime at,
      boolean read) {}

  /** The caller's, the newest first. */
  Slice<View> page(Paging paging) {
    var before = paging.after() == null ? null : paging.after().number(0);
    var found = copies.page(actors.current().username(), before, paging.limit());
    return paging.slice(found, row -> Cursor.of(row.id())).map(CaseCopies::view);
  }

  private static View view(CaseCopyMapper.Row row) {
    return new View(
        row.id(),
        row.caseNumber(),
        new CaseView.Named(row.itemCode(), row.itemName()),
        row.applicantName(),
        new CaseView.Who(row.sentBy(), row.sentByName()),
        row.remark(),
        CaseView.shown(row.sentAt()),
        row.readAt() != null);
  }

  int unread() {
    return copies.unread(actors.current().username(), MOST_UNREAD);
  }

  void read(long id) {
    var username = actors.current().username();
    if (!copies.has(id, username)) throw Refusal.notFound("casework.copy.unknown");
    copies.read(id, username, clock.instant());
  }

  void readAll() {
    copies.read(null, actors.current().username(), clock.instant());
  }
}
