package tongban.process;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The engine's timers, asked for in one statement where its own queries take one a timer. */
@Mapper
interface TimerJobs {

  /** Ids of the timers of one business key whose due date the model takes from a clock. */
  List<String> ofClocks(String businessKey);

  /** Timers that follow clocks, in the order of their ids, after this one. */
  List<FollowingTimers.Job> page(@Param("after") String after, @Param("size") int size);

  /** Those of these jobs, as they are now. */
  List<FollowingTimers.Job> some(Collection<String> ids);

  /** Timers of many business keys that follow clocks, with what is known about each. */
  List<SetOfTimers.Row> ofMany(Collection<String> businessKeys);

  /** These executions with those of their own variables that have one of these names. */
  List<SetOfTimers.Scope> scopes(
      @Param("executions") Collection<String> executions,
      @Param("variables") Collection<String> variables);

  MovableTimers.@Nullable Keys keys(
      @Param("after") @Nullable String after,
      @Param("before") @Nullable String before,
      @Param("fromTop") boolean fromTop,
      @Param("size") int size);

  /** Definitions of timers that follow clocks. */
  List<SetOfTimers.Definition> definitions();

  List<String> having(
      @Param("keys") MovableTimers.Keys keys,
      @Param("definitions") List<SetOfTimers.Definition> definitions);

  void follow(
      @Param("of") MovableTimers.Following of,
      @Param("named") List<SetOfTimers.Named> named,
      @Param("due") List<SetOfTimers.Place> due);

  void move(@Param("ids") Collection<String> ids, @Param("due") Date due);
}
