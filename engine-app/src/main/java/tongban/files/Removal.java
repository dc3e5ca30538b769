package tongban.files;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes one upload: its row and, with it or after it, its bytes. */
@Service
class Removal {
  private static final Logger LOG = LoggerFactory.getLogger(Removal.class);

  private final FileMapper mapper;
  private final Contents contents;
  private final DatabaseContent database;

  Removal(FileMapper mapper, Contents contents, DatabaseContent database) {
    this.mapper = mapper;
    this.contents = contents;
    this.database = database;
  }

  /** False when the upload belongs to something by now, or is gone already. */
  @Transactional
  boolean removeUnused(String id) {
    var place = mapper.place(id);
    if (place == null || mapper.deleteUnused(id) == 0) return false;
    if (place == Content.Place.DATABASE) database.remove(id);
    else Contents.afterCommit(() -> removeBytes(contents.in(place), id));
    return true;
  }

  private static void removeBytes(Content content, String id) {
    try {
      content.remove(id);
    } catch (IOException e) {
      LOG.error("bytes of file {} stay without a row", id, e);
    }
  }
}
