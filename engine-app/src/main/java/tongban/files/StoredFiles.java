package tongban.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.web.Refusal;

@Service
class StoredFiles implements Files {
  private final FileMapper mapper;
  private final Contents contents;
  private final Clock clock;

  StoredFiles(FileMapper mapper, Contents contents, Clock clock) {
    this.mapper = mapper;
    this.contents = contents;
    this.clock = clock;
  }

  @Override
  public Optional<StoredFile> find(String id) {
    return Optional.ofNullable(mapper.find(id));
  }

  @Override
  public Map<String, StoredFile> find(Collection<String> ids) {
    if (ids.isEmpty()) return Map.of();
    return mapper.findAll(ids).stream()
        .collect(Collectors.toUnmodifiableMap(StoredFile::id, Function.identity()));
  }

  @Override
  public Sent sentBy(String uploadedBy, Instant since) {
    return mapper.sentBy(uploadedBy, since);
  }

  @Override
  public InputStream open(String id) {
    var place = mapper.place(id);
    if (place == null) throw Refusal.notFound("files.not-found");
    try {
      return contents.in(place).open(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  @Transactional
  public void attach(String id, String toSubject) {
    if (mapper.attach(id, toSubject) == 1) return;
    if (mapper.find(id) == null) throw Refusal.notFound("files.not-found");
    throw Refusal.conflict("files.attached");
  }

  /** Keeps an upload that was checked. */
  @Transactional
  StoredFile keep(Spool spool, String name, FileType type, String uploadedBy) {
    var file =
        new StoredFile(
            UUID.randomUUID().toString(),
            name,
            type.mediaType(),
            spool.size(),
            spool.sha256(),
            uploadedBy,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    var content = contents.forNew();
    try {
      content.keep(file.id(), spool.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mapper.insert(file, content.place());
    contents.settleAfterCommit(content, file.id());
    return file;
  }
}
