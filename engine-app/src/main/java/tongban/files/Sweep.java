package tongban.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Removes uploads that were never attached, and bytes that a crash left without a row. */
@Service
class Sweep {
  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final int BATCH = 200;
  private static final Duration SETTLED_BY = Duration.ofDays(1);

  private final FileMapper mapper;
  private final Removal removal;
  private final FolderContent folder;
  private final FilesSettings settings;
  private final Clock clock;

  Sweep(
      FileMapper mapper,
      Removal removal,
      FolderContent folder,
      FilesSettings settings,
      Clock clock) {
    this.mapper = mapper;
    this.removal = removal;
    this.folder = folder;
    this.settings = settings;
    this.clock = clock;
  }

  /** Returns how many uploads it removed. */
  int run() {
    settleMarkers();
    var before = clock.instant().minus(Duration.ofDays(settings.keepUnused()));
    int removed = 0;
    for (int batch = batch(before); batch > 0; batch = batch(before)) removed += batch;
    if (removed > 0) LOG.info("{} unused uploads removed", removed);
    return removed;
  }

  private int batch(Instant before) {
    int removed = 0;
    for (var id : mapper.unused(before, BATCH)) {
      if (removal.removeUnused(id)) removed++;
    }
    return removed;
  }

  private void settleMarkers() {
    try {
      for (var id : folder.unsettled(clock.instant().minus(SETTLED_BY))) {
        if (mapper.find(id) == null) folder.remove(id);
        folder.settle(id);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
