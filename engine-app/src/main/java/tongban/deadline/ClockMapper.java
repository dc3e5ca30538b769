package tongban.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ClockMapper {

  void insert(StartedClock clock);

  /** In one statement. */
  void append(List<ClockEntry> entries);

  @Nullable ClockRow find(long id);

  /** All clocks of the owner in order, locked until the end of the transaction. */
  List<ClockRow> lockOwner(String owner);

  /** Owners with a running clock of this business key, in order. */
  List<String> runningOwners(String businessKey);

  List<ClockRow> ofOwners(Collection<String> owners);

  List<ClockRow> runningOfBusinessKeys(Collection<String> businessKeys);

  List<RunningDeadline> deadlines(Collection<String> businessKeys);

  List<ClockRow> ofBusinessKey(String businessKey);

  List<ClockRow> ofBusinessKeys(Collection<String> businessKeys);

  /** Suspensions, resumptions and extensions of these owners, in order. */
  List<ClockEntry> ledger(Collection<String> owners);

  /** Owners, in order, with a running clock, after this one. */
  List<String> ownersAfter(@Param("owner") String owner, @Param("size") int size);

  /** All entries of these owners, in order. */
  List<ClockEntry> history(Collection<String> owners);

  void project(
      @Param("id") long id,
      @Param("to") Projected projected,
      @Param("version") long version,
      @Param("lit") Lit lit);

  /** The deadline stays the date that it is now. */
  void stop(
      @Param("id") long id,
      @Param("at") Instant at,
      @Param("onTime") boolean onTime,
      @Param("margin") int margin,
      @Param("light") Light light,
      @Param("kept") ClockRow kept);

  void reopen(long id);

  /** Deadline of the running clock of this owner and name. */
  @Nullable Instant runningDeadline(@Param("owner") String owner, @Param("name") String name);

  boolean exists(@Param("owner") String owner, @Param("name") String name);
}
