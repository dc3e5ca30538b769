package tongban.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.identity.Actors;
import tongban.identity.Colleagues;
import tongban.process.Processes;
import tongban.web.Refusal;

/**
 * Completions that wait for signatures: held as they were handed in, carried out in the name of who
 * handed them in with the last signature, or given back as a draft.
 */
@Component
class Holding {
  private final SignerMapper signers;
  private final HeldMapper held;
  private final DraftMapper drafts;
  private final SignTasks signTasks;
  private final Completing completing;
  private final Processes processes;
  private final TaskRecords records;
  private final Colleagues colleagues;
  private final Actors actors;
  private final Clock clock;

  Holding(
      SignerMapper signers,
      HeldMapper held,
      DraftMapper drafts,
      SignTasks signTasks,
      Completing completing,
      Processes processes,
      TaskRecords records,
      Colleagues colleagues,
      Actors actors,
      Clock clock) {
    this.signers = signers;
    this.held = held;
    this.drafts = drafts;
    this.signTasks = signTasks;
    this.completing = completing;
    this.processes = processes;
    this.records = records;
    this.colleagues = colleagues;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Holds a completion if others are to sign after it.
   *
   * @throws Refusal 409 when others have not signed that were to sign before it
   */
  boolean hold(Completing.Ready ready, Desk.Completion completion, Completions.Way way) {
    var row = ready.row();
    var asked = signers.of(row.taskId());
    checkAnswered(asked);
    var planned = asked.stream().filter(s -> s.state() == Signer.State.PLANNED).toList();
    if (planned.isEmpty()) return false;
    if (way != Completions.Way.HOLD) throw new Completions.Untried();
    var actor = actors.current();
    if (row.assignee() == null) processes.assign(row.taskId(), actor.username());
    drafts.delete(row.taskId());
    var form =
        new LinkedHashMap<>(
            Objects.requireNonNullElse(completion.form(), Map.<String, Object>of()));
    held.insert(
        new HeldCompletion(
            row.taskId(),
            ready.outcome(),
            form,
            completion.comment(),
            actor.username(),
            actor.name(),
            clock.instant()));
    planned.forEach(signer -> signTasks.open(row, signer));
    records.note(row, "completion-held", Map.of("result", ready.label()), ready.comment());
    return true;
  }

  private static void checkAnswered(List<Signer> asked) {
    var open = asked.stream().filter(Signer::isOpen).toList();
    if (open.isEmpty()) return;
    var first = open.get(0);
    var names = open.stream().map(Signer::signerName).toList();
    var refusal = Refusal.conflict("desk.signing.waiting", String.join("、", names));
    throw OpenTasks.by(refusal, first.username(), first.signerName());
  }

  /**
   * All have signed.
   *
   * @throws Completions.Impossible when it is refused, unless it is to be given back
   */
  void carryOut(WorklistRow row, HeldCompletion completion, Completions.Way way) {
    held.delete(row.taskId());
    boolean there = colleagues.find(completion.completedBy()).isPresent();
    if (way == Completions.Way.GIVE_BACK || !there) {
      giveBack(row, completion);
      return;
    }
    try {
      actors.inNameOf(
          completion.completedBy(),
          () -> {
            completing.finish(completing.prepare(row, completion.completion()));
            return true;
          });
    } catch (RuntimeException thrown) {
      throw Refusal.within(thrown) == null ? thrown : new Completions.Impossible();
    }
  }

  /**
   * Somebody disagreed: it is the person's again, with what was written, and all are asked anew.
   */
  void disagreed(WorklistRow row, HeldCompletion completion, List<Signer> round) {
    signTasks.endOthers(round.stream().filter(Signer::isOpen).toList(), row.caseNumber());
    held.delete(row.taskId());
    giveBack(row, completion);
    signers.insert(round.stream().map(Signer::again).toList());
  }

  private void giveBack(WorklistRow row, HeldCompletion completion) {
    drafts.delete(row.taskId());
    drafts.insert(
        new Draft(
            row.taskId(),
            completion.outcome(),
            completion.formData(),
            completion.remark(),
            clock.instant(),
            completion.completedBy(),
            completion.completedByName()));
    records.note(row, "completion-returned", Map.of("to", completion.completedByName()), null);
  }

  /** As the task page shows it. */
  record View(String outcome, CaseView.Who by, OffsetDateTime at) {

    static View of(HeldCompletion completion) {
      return new View(
          completion.outcome(),
          new CaseView.Who(completion.completedBy(), completion.completedByName()),
          CaseView.shown(completion.completedAt()));
    }
  }
}
