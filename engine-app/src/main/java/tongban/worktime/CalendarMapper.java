package tongban.worktime;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface CalendarMapper {

  long version();

  /** Locks the one row of the version: changes of the calendar come one after another. */
  long lockVersion();

  void raiseVersion();

  List<ListedDay> days();

  List<ListedDay> daysOfYear(int year);

  List<OfficeSession> sessions();

  void removeSessions(String department);

  void insertSessions(List<OfficeSession> sessions);

  void insert(List<ListedDay> days);

  void update(ListedDay day);

  void keep(List<EarlierDay> days);

  /** What versions from this one on have replaced, the latest first. */
  List<EarlierDay> earlier(long version);

  /** A session of a department's own office hours; times as {@code HH:mm}. */
  record OfficeSession(
      String department, LocalDate validFrom, LocalDate validTo, String opens, String closes) {}
}
