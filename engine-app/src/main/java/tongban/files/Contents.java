package tongban.files;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The places of contents: new ones go where the settings say, old ones stay where they are. */
@Component
class Contents {
  private static final Logger LOG = LoggerFactory.getLogger(Contents.class);

  private final DatabaseContent database;
  private final FolderContent folder;
  private final FilesSettings settings;

  Contents(DatabaseContent database, FolderContent folder, FilesSettings settings) {
    this.database = database;
    this.folder = folder;
    this.settings = settings;
  }

  Content forNew() {
    return settings.folder() == null ? database : folder;
  }

  Content in(Content.Place place) {
    return place == Content.Place.DATABASE ? database : folder;
  }

  /** A marker that stays is no harm: the sweep looks at it. */
  void settleAfterCommit(Content content, String id) {
    afterCommit(
        () -> {
          try {
            content.settle(id);
          } catch (IOException e) {
            LOG.warn("marker of file {} stays until the sweep", id, e);
          }
        });
  }

  static void afterCommit(Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }
}
