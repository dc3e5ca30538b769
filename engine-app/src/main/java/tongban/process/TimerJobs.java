package tongban.process;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** The engine's timers, asked for in one statement where its own queries take one a timer. */
@Mapper
interface TimerJobs {

  /** Ids of the timers of one business key whose due date the model takes from a clock. */
  List<String> ofClocks(String businessKey);
}
