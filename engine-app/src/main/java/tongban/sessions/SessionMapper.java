package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The sessions of dates, with their rosters. */
@Mapper
interface SessionMapper {

  /**
   * Until when sessions stand in the table.
   *
   * @param plannedUntil null before the first time
   */
  record Plan(@Nullable LocalDate plannedUntil, long calendarVersion) {}

  Plan plan();

  /** Locks the one row: changes of sessions come one after another, over all nodes. */
  Plan lockPlan();

  void planned(@Param("until") LocalDate until, @Param("calendarVersion") long calendarVersion);

  void insert(ServiceSession session);

  void update(ServiceSession session);

  List<ServiceSession> between(@Param("from") LocalDate from, @Param("to") LocalDate to);

  Optional<ServiceSession> find(@Param("date") LocalDate date, @Param("key") String key);

  /** Ids of planned sessions that should be open, the earliest first. */
  List<Long> toOpen(@Param("now") Instant now, @Param("limit") int limit);

  /** Ids of open sessions that should be closed, the earliest first. */
  List<Long> toClose(@Param("now") Instant now, @Param("limit") int limit);

  /** One, unless it is open already or is not to be opened. */
  int open(@Param("id") long id, @Param("now") Instant now);

  /** One, unless it is closed already or is not to be closed. */
  int close(@Param("id") long id, @Param("now") Instant now);

  ServiceSession get(long id);

  List<String> roster(@Param("date") LocalDate date, @Param("key") String key);

  /** Who is on duty in which of the sessions of a date. */
  record OnDuty(String sessionKey, String username) {}

  List<OnDuty> onDuty(LocalDate date);

  void clearRoster(@Param("date") LocalDate date, @Param("key") String key);

  void putOnRoster(
      @Param("date") LocalDate date, @Param("key") String key, @Param("username") String username);
}
