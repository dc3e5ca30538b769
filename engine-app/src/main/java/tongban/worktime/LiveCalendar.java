package tongban.worktime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The calendar in force on this node, replaced as a whole once a change is committed. */
@Component
class LiveCalendar implements WorkTime {
  private static final String SHIPPED = "tongban/worktime/state-council-days.csv";

  private final CalendarStore store;
  private volatile CalendarSnapshot current;

  LiveCalendar(CalendarStore store) {
    this.store = store;
    current = store.readOrSeed(shipped());
  }

  @Override
  public CalendarSnapshot current() {
    return current;
  }

  @Override
  public CalendarSnapshot latest() {
    if (store.version() > current.version()) replace(store.read());
    return current;
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
