package tongban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import tongban.process.ModelFunctions;
import tongban.worktime.WorkTime;

/** What process models call {@code clock}: their timers are projections of clocks. */
@ModelFunctions("clock")
public class ClockFunction {
  static final Instant NEVER = LocalDate.of(9999, 1, 1).atStartOfDay(WorkTime.ZONE).toInstant();

  /** Variables that name an owner of clocks, the innermost first. */
  static final List<String> OWNERS = List.of("procedure", "part");

  private final ClockMapper mapper;

  ClockFunction(ClockMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * When the named clock runs out: the whole second after its deadline. The clock is that of the
   * execution's variable {@code procedure}, or else {@code part}, or else of its business key.
   *
   * @return 9999-01-01 when it has no deadline: suspended, stopped or missing
   */
  public Date deadline(DelegateExecution execution, String name) {
    var deadline = mapper.runningDeadline(owner(execution, name), name);
    return Date.from(due(deadline));
  }

  static Instant due(@Nullable Instant deadline) {
    return deadline == null ? NEVER : dueAt(deadline);
  }

  /** The variable that names the owner of a clock of this name, if the execution sees one. */
  static String variable(String name) {
    return name.equals(Clocks.PROCEDURE) ? "procedure" : "part";
  }

  /** When the timer of a clock with this deadline is due. */
  static Instant dueAt(Instant deadline) {
    return deadline.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }

  private String owner(DelegateExecution execution, String name) {
    for (var variable : OWNERS) {
      if (execution.getVariable(variable) instanceof String owner && mapper.exists(owner, name)) {
        return owner;
      }
    }
    return execution.getProcessBusinessKey();
  }
}
