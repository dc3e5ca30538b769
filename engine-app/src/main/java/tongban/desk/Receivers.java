package tongban.desk;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.identity.Colleagues;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Refusal;
import tongban.web.Role;
import tongban.web.Slice;

/** Those to whom a task may be given: who may take it. Who is absent has a substitute. */
@Component
class Receivers {
  private final OpenTasks tasks;
  private final Worklist worklist;
  private final Lanes lanes;
  private final Colleagues colleagues;
  private final Absences absences;
  private final Actors actors;

  Receivers(
      OpenTasks tasks,
      Worklist worklist,
      Lanes lanes,
      Colleagues colleagues,
      Absences absences,
      Actors actors) {
    this.tasks = tasks;
    this.worklist = worklist;
    this.lanes = lanes;
    this.colleagues = colleagues;
    this.absences = absences;
    this.actors = actors;
  }

  /**
   * @throws Refusal naming {@code to} when that is nobody who may take the task, or who has it; 409
   *     when the substitute has it
   */
  Given find(@Nullable String to, WorklistRow row) {
    var username = Texts.required("to", to);
    if (username.equals(row.assignee())) throw Refusal.field("to", "desk.receiver.same");
    var meant =
        colleagues
            .find(username)
            .filter(person -> tasks.mayTake(person, row))
            .orElseThrow(() -> Refusal.field("to", "desk.receiver"));
    var given = instead(meant, row);
    if (given.to().username().equals(row.assignee())) {
      throw Refusal.conflict("desk.receiver.absent", meant.name(), given.to().name());
    }
    return given;
  }

  /** The person, or who stands in for the person and may take the task. */
  Given instead(Actor meant, WorklistRow row) {
    var to =
        absences.standIns(meant.username()).stream()
            .flatMap(username -> colleagues.find(username).stream())
            .filter(person -> tasks.mayTake(person, row))
            .reduce((earlier, later) -> later)
            .orElse(meant);
    return new Given(to, to.equals(meant) ? null : meant);
  }

  /**
   * @param absentUntil null when the person is there
   * @param substitute name of who stands in
   */
  record View(
      String username,
      String name,
      @Nullable OffsetDateTime absentUntil,
      @Nullable String substitute) {}

  /** Those who may take this task, without its holder. */
  Slice<View> page(String taskId, @Nullable String q, Paging paging) {
    var row = worklist.find(taskId);
    if (row == null) throw tasks.gone(taskId);
    var actor = actors.current();
    if (!actor.is(Role.SUPERVISOR)) tasks.checkGroup(actor, row);
    var after = paging.after() == null ? null : paging.after().text(0);
    var groups = lanes.groups(row.lane());
    var found = colleagues.of(groups, q, after, paging.limit());
    var page = paging.slice(found, person -> Cursor.of(person.username()));
    var others = page.content().stream().filter(p -> !p.username().equals(row.assignee())).toList();
    return new Slice<>(views(others), page.next());
  }

  private List<View> views(List<Actor> people) {
    var absent = absences.of(people.stream().map(Actor::username).toList());
    return people.stream()
        .map(
            person -> {
              var absence = absent.get(person.username());
              return new View(
                  person.username(),
                  person.name(),
                  absence == null ? null : CaseView.shown(absence.endsAt()),
                  absence == null ? null : absence.substituteName());
            })
        .toList();
  }
}
