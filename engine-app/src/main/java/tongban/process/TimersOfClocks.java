package tongban.process;

import java.util.Collection;
import java.util.List;

/** The engine's timers that follow clocks, to be compared with them. */
public interface TimersOfClocks {

  /** Of all cases, in the order of their ids: those after this one. */
  List<ClockTimer> following(String after, int size);

  /** Those among these jobs, as they are now. */
  List<ClockTimer> following(Collection<String> ids);
}
