package tongban.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A place where the bytes of uploads are kept. */
interface Content {

  /** What the row of a file says about its place. */
  enum Place {
    DATABASE,
    FOLDER
  }

  Place place();

  /** Keeps the bytes for good before it returns, or with the caller's transaction. */
  void keep(String id, Path spooled) throws IOException;

  /** Called after the row is committed. */
  void settle(String id) throws IOException;

  InputStream open(String id) throws IOException;

  /** Removes the bytes, after their row; none there is no error. */
  void remove(String id) throws IOException;
}
