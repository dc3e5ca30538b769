package tongban.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Contents in a folder that all nodes share. A content is written beside its place, forced to the
 * disk and moved there whole, before its row is committed: so no row is ever without its bytes. A
 * marker in {@code incoming} stands until the commit, by which bytes without a row are found after
 * a crash.
 */
@Component
class FolderContent implements Content {
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  private final FilesSettings settings;
  private final Clock clock;

  FolderContent(FilesSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return Place.FOLDER;
  }

  @Override
  public void keep(String id, Path spooled) throws IOException {
    var target = target(id);
    Files.createDirectories(incoming());
    Files.createDirectories(target.getParent());
    Files.writeString(marker(id), "");
    Files.setLastModifiedTime(marker(id), FileTime.from(clock.instant()));
    force(incoming());
    var part = target.resolveSibling(id + ".part");
    Files.copy(spooled, part, StandardCopyOption.REPLACE_EXISTING);
    force(part);
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    force(Objects.requireNonNull(target.getParent()));
  }

  @Override
  public void settle(String id) throws IOException {
    Files.deleteIfExists(marker(id));
  }

  @Override
  public InputStream open(String id) throws IOException {
    return Files.newInputStream(target(id));
  }

  @Override
  public void remove(String id) throws IOException {
    var target = target(id);
    Files.deleteIfExists(target.resolveSibling(id + ".part"));
    Files.deleteIfExists(target);
  }

  /** Uploads begun before an instant whose commit was never seen. */
  List<String> unsettled(Instant before) throws IOException {
    if (settings.folder() == null || !Files.isDirectory(incoming())) return List.of();
    var ids = new ArrayList<String>();
    try (var markers = Files.newDirectoryStream(incoming())) {
      for (var marker : markers) {
        var id = marker.getFileName().toString();
        if (ID.matcher(id).matches() && isOlder(marker, before)) ids.add(id);
      }
    }
    return ids;
  }

  private static boolean isOlder(Path marker, Instant before) throws IOException {
    try {
      return Files.getLastModifiedTime(marker).toInstant().isBefore(before);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private Path target(String id) {
    return folder().resolve(id.substring(0, 2)).resolve(id.substring(2, 4)).resolve(id);
  }

  private Path marker(String id) {
    return incoming().resolve(id);
  }

  private Path incoming() {
    return folder().resolve("incoming");
  }

  private Path folder() {
    if (settings.folder() == null) {
      throw new IllegalStateException("tongban.files.folder is not set, but files are kept there");
    }
    return settings.folder();
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
