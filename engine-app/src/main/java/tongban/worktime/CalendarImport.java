package tongban.worktime;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;

/** Loads further days from a table. */
@Service
class CalendarImport {
  private final CalendarStore store;
  private final Audit audit;

  CalendarImport(CalendarStore store, Audit audit) {
    this.store = store;
    this.audit = audit;
  }

  @Transactional
  CalendarStore.Change load(String csv, String actor) {
    var days = new CalendarCsv(csv).days();
    var years =
        days.stream()
            .map(ListedDay::arrangementYear)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining("、"));
    var change = store.put(days, "载入" + years + "年放假安排");
    audit.record(
        actor,
        "calendar.import",
        "calendar",
        Map.of("years", years, "inserted", change.inserted(), "updated", change.updated()));
    return change;
  }
}
