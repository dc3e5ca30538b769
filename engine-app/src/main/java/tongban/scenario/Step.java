package tongban.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step of a scenario. */
sealed interface Step {

  /** Where it begins in the file. */
  int line();

  /** As it is told: its verb and what it is about. */
  String title();

  /**
   * Something that a person does.
   *
   * @param verb one of {@link #ON_TASK}, {@code provide}, {@code pickUp}, {@code withdraw} or
   *     {@code repair}
   * @param subject element of the task, material, sender or reason, by the verb
   * @param by username or role; null for who holds the task, or a member of its group
   * @param part number or item of the part; null where it needs none
   * @param form of what is handed in, or what else the verb needs, by key
   * @param procedure name of the special procedure that the task is about; null where it needs none
   * @param refused what the application must answer instead; null when it must do it
   */
  record Act(
      int line,
      String verb,
      String subject,
      @Nullable String by,
      @Nullable String part,
      @Nullable String procedure,
      @Nullable String outcome,
      Map<String, Object> form,
      @Nullable String comment,
      @Nullable Refused refused)
      implements Step {

    /** Verbs about a task. */
    static final List<String> ON_TASK =
        List.of(
            "complete",
            "claim",
            "release",
            "transfer",
            "delegate",
            "resolve",
            "callBack",
            "askToSign",
            "takeBack");

    /** Whether it is about a task; else it is about the case. */
    boolean isOnTask() {
      return ON_TASK.contains(verb);
    }

    /** Whether the task is one that was completed before. */
    boolean isOnDone() {
      return verb.equals("takeBack");
    }

    /** A field that its reader has asked for. */
    String required(String field) {
      return Objects.requireNonNull(text(field), field);
    }

    /** A field of the form that lists texts. */
    List<String> texts(String field) {
      return form.get(field) instanceof List<?> list
          ? list.stream().map(String::valueOf).toList()
          : List.of();
    }

    /** A field of the form; null where it is not given. */
    @Nullable String text(String field) {
      return form.containsKey(field) ? String.valueOf(form.get(field)) : null;
    }

    @Override
    public String title() {
      return verb + " " + subject + (by == null ? "" : " · " + by);
    }
  }

  /** An expected refusal; what is null is not compared. */
  record Refused(
      int line, @Nullable String status, @Nullable String field, @Nullable String code) {}

  /** Time passes to an instant; each timer on the way fires at its own. */
  record PassTo(int line, Instant to, String written) implements Step {
    @Override
    public String title() {
      return "passTo " + written;
    }
  }

  /** Time passes until the timer of this element fires. */
  record PassUntil(int line, String element, @Nullable String part) implements Step {
    @Override
    public String title() {
      return "passUntil " + element;
    }
  }

  /** What is due now is run. */
  record Run(int line) implements Step {
    @Override
    public String title() {
      return "run due";
    }
  }

  /** Another case is taken in; the one before must have ended. */
  record Begin(int line, Scenario.Start start) implements Step {
    @Override
    public String title() {
      return "start " + start.item();
    }
  }

  /** How things must stand now; sections that are not given are not compared. */
  record Expect(int line, Map<String, Value> values, List<Expected> sections) implements Step {
    @Override
    public String title() {
      return "expect";
    }
  }

  /** The value expected of one fact. */
  record Value(int line, String text) {}
}
