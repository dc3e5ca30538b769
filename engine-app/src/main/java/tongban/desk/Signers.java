package tongban.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.casework.Casework;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.identity.Colleagues;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;

/** The holder of a task asks others to sign (加签), all (会签) or the first of them (或签). */
@Component
class Signers {
  private static final int MOST = 20;

  private final OpenTasks tasks;
  private final Ties ties;
  private final SignerMapper signers;
  private final HeldMapper held;
  private final SignTasks signTasks;
  private final Holding holding;
  private final LockedRows locked;
  private final Casework casework;
  private final Colleagues colleagues;
  private final TaskRecords records;
  private final Actors actors;

  Signers(
      OpenTasks tasks,
      Ties ties,
      SignerMapper signers,
      HeldMapper held,
      SignTasks signTasks,
      Holding holding,
      LockedRows locked,
      Casework casework,
      Colleagues colleagues,
      TaskRecords records,
      Actors actors) {
    this.tasks = tasks;
    this.ties = ties;
    this.signers = signers;
    this.held = held;
    this.signTasks = signTasks;
    this.holding = holding;
    this.locked = locked;
    this.casework = casework;
    this.colleagues = colleagues;
    this.records = records;
    this.actors = actors;
  }

  /**
   * @param people usernames
   * @param note to be read by them
   */
  record Order(
      @Nullable List<@Nullable String> people,
      Signer.@Nullable Turn when,
      Signer.@Nullable Agreement mode,
      @Nullable String note) {}

  void ask(String taskId, Order order) {
    var row = tasks.lockHeld(taskId);
    ties.checkLoose(row);
    var turn = order.when();
    var agreement = order.mode();
    if (turn == null) throw Refusal.field("when", "desk.needed");
    if (agreement == null) throw Refusal.field("mode", "desk.needed");
    var note = Texts.optional("note", order.note());
    var asked = signers.of(taskId);
    var people = people(row, order.people(), asked);
    var actor = actors.current();
    var signing = UUID.randomUUID().toString();
    int round = asked.stream().mapToInt(Signer::round).max().orElse(0);
    if (!row.aside()) locked.setAside(taskId);
    signers.insert(
        people.stream()
            .map(
                person ->
                    new Signer(
                        0,
                        signing,
                        round,
                        taskId,
                        person.username(),
                        person.name(),
                        turn,
                        agreement,
                        note,
                        actor.username(),
                        actor.name(),
                        Signer.State.PLANNED,
                        null,
                        null,
                        null,
                        null))
            .toList());
    if (turn == Signer.Turn.BEFORE) {
      signers.of(taskId).stream()
          .filter(signer -> signer.signing().equals(signing))
          .forEach(signer -> signTasks.open(row, signer));
    }
    var names = people.stream().map(Actor::name).collect(Collectors.joining("、"));
    records.note(row, "signers-asked", Map.of("to", names), note);
  }

  /** Those who may read what they sign, and are not asked already. */
  private List<Actor> people(
      WorklistRow row, @Nullable List<@Nullable String> usernames, List<Signer> asked) {
    if (usernames == null || usernames.isEmpty()) throw Refusal.field("people", "desk.needed");
    if (usernames.size() > MOST) throw Refusal.field("people", "desk.signing.many", MOST);
    Set<String> waiting =
        asked.stream()
            .filter(signer -> signer.isOpen() || signer.state() == Signer.State.PLANNED)
            .map(Signer::username)
            .collect(Collectors.toSet());
    var found = new LinkedHashMap<String, Actor>();
    var bad = new ArrayList<Field>();
    for (int i = 0; i < usernames.size(); i++) {
      var username = String.valueOf(usernames.get(i));
      var person = colleagues.find(username).filter(each -> maySign(each, row)).orElse(null);
      var field = "people[" + i + "]";
      if (person == null) bad.add(Field.of(field, "desk.signing.person"));
      else if (waiting.contains(username)) bad.add(Field.of(field, "desk.signing.twice"));
      else found.put(username, person);
    }
    if (!bad.isEmpty()) throw Refusal.fields(bad);
    return List.copyOf(found.values());
  }

  private boolean maySign(Actor person, WorklistRow row) {
    return !person.username().equals(actors.current().username())
        && casework.sees(person, row.caseNumber(), row.part());
  }

  /** The holder asks somebody no longer, who has not answered yet. */
  void remove(String taskId, long id, Completions.Way way) {
    var row = tasks.lockHeld(taskId);
    var signer =
        signers.of(taskId).stream()
            .filter(each -> each.id() == id)
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("desk.signing.unknown"));
    if (!signer.isOpen() && signer.state() != Signer.State.PLANNED) {
      var refusal = Refusal.conflict("desk.signing.answered", signer.signerName());
      OpenTasks.by(refusal, signer.username(), signer.signerName());
      if (signer.answeredAt() != null) refusal.with("at", CaseView.shown(signer.answeredAt()));
      throw refusal;
    }
    signers.delete(id);
    signTasks.end(signer, row.caseNumber(), false);
    records.note(row, "signer-removed", Map.of("to", signer.signerName()), null);
    var completion = held.find(taskId);
    boolean waits = signers.of(taskId).stream().anyMatch(Signer::isOpen);
    if (completion != null && !waits) holding.carryOut(row, completion, way);
  }

  /**
   * @param state {@code PLANNED}, {@code OPEN}, {@code ANSWERED}, or {@code ENDED} when the answer
   *     of another was enough
   */
  record View(
      long id,
      CaseView.Who who,
      Signer.Turn when,
      Signer.Agreement mode,
      @Nullable String note,
      Signer.State state,
      @Nullable String outcome,
      @Nullable String opinion,
      @Nullable OffsetDateTime answeredAt) {}

  List<View> views(WorklistRow row) {
    if (!row.aside()) return List.of();
    return signers.of(row.taskId()).stream().map(Signers::view).toList();
  }

  private static View view(Signer signer) {
    var at = signer.answeredAt();
    return new View(
        signer.id(),
        new CaseView.Who(signer.username(), signer.signerName()),
        signer.turn(),
        signer.agreement(),
        signer.remark(),
        signer.state(),
        signer.outcome(),
        signer.opinion(),
        at == null ? null : CaseView.shown(at));
  }
}
