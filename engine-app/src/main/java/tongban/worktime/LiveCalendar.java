package tongban.worktime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tongban.persistence.PerTransaction;

/** The calendar in force on this node, replaced as a whole once a change is committed. */
@Component
class LiveCalendar implements WorkTime {
  private static final String SHIPPED = "tongban/worktime/state-council-days.csv";

  private final CalendarStore store;
  private final Map<Long, CalendarSnapshot> earlier = new ConcurrentHashMap<>();
  private final PerTransaction<CalendarSnapshot> ofTransaction =
      PerTransaction.toTheEnd(() -> this.current);
  private volatile CalendarSnapshot current;

  LiveCalendar(CalendarStore store) {
    this.store = store;
    current = store.readOrSeed(shipped());
  }

  @Override
  public CalendarSnapshot current() {
    var pinned = ofTransaction.get();
    return pinned == null ? current : pinned;
  }

  @Override
  public CalendarSnapshot latest() {
    if (store.version() > current.version()) replace(store.read());
    return current();
  }

  @Override
  public CalendarSnapshot asOf(long version) {
    var now = current();
    if (version >= now.version()) return now;
    return earlier.computeIfAbsent(version, store::readAsOf);
  }

  @EventListener
  void replaceAfterCommit(CalendarChanged change) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            replace(change.calendar());
          }
        });
  }

  /** Never goes back to an older calendar. */
  synchronized void replace(CalendarSnapshot calendar) {
    if (calendar.version() > current.version()) current = calendar;
  }

  private static List<ListedDay> shipped() {
    try {
      var text = new ClassPathResource(SHIPPED).getContentAsString(StandardCharsets.UTF_8);
      return new CalendarCsv(text).days();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
