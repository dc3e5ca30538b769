package tongban.worktime;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;

/** Loads further days from a table. */
@Service
class CalendarImport implements CalendarChanges {
  private final CalendarStore store;
  private final Audit audit;

  CalendarImport(CalendarStore store, Audit audit) {
    this.store = store;
    this.audit = audit;
  }

  @Override
  public Proposal propose(byte[] csv) {
    return store.propose(Listing.of(csv));
  }

  @Override
  @Transactional
  public Counts load(byte[] csv, String actor) {
    var listing = Listing.of(csv);
    var years = listing.years().stream().map(String::valueOf).collect(Collectors.joining("、"));
    var counts = store.put(listing, "载入" + years + "年放假安排", actor);
    audit.record(
        actor,
        "calendar.import",
        "calendar",
        Map.of("years", years, "inserted", counts.inserted(), "updated", counts.updated()));
    return counts;
  }
}
