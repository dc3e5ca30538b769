package tongban.online;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tongban.casework.NewCase;
import tongban.files.Files;
import tongban.files.StoredFile;
import tongban.files.Uploads;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;

/** Files of applicants: each sends so many a day, and uses none but its own. */
@Component
class Sending {
  private static final Duration DAY = Duration.ofDays(1);

  private final Files files;
  private final Uploads uploads;
  private final OnlineSettings settings;
  private final Clock clock;

  Sending(Files files, Uploads uploads, OnlineSettings settings, Clock clock) {
    this.files = files;
    this.uploads = uploads;
    this.settings = settings;
    this.clock = clock;
  }

  StoredFile keep(SignedIn who, @Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) throw Refusal.field("file", "online.required");
    var sent = files.sentBy(uploader(who), clock.instant().minus(DAY));
    long bytes = settings.bytesADay().toBytes();
    if (sent.files() >= settings.filesADay() || sent.bytes() + file.getSize() > bytes) {
      throw Refusal.of(
          HttpStatus.TOO_MANY_REQUESTS,
          "online.files.too-many",
          settings.filesADay(),
          settings.bytesADay().toMegabytes());
    }
    try (var content = file.getInputStream()) {
      return uploads.keep(file.getOriginalFilename(), content, uploader(who));
    }
  }

  private static String uploader(SignedIn who) {
    return "online:" + who.account();
  }

  /**
   * @param bad gets what is no file of this applicant's
   */
  void checkOwn(SignedIn who, List<NewCase.@Nullable NewMaterial> materials, List<Field> bad) {
    var ids = new ArrayList<String>();
    for (var each : materials) if (each != null && each.fileId() != null) ids.add(each.fileId());
    var own = own(who, ids);
    for (int i = 0; i < materials.size(); i++) {
      var each = materials.get(i);
      if (each == null) continue;
      var path = "materials[%d]".formatted(i);
      // what paper there is nobody has seen, and what is on file nobody has looked up
      if (each.paper() != null) bad.add(Field.of(path + ".paper", "online.file-only"));
      if (each.onFile() != null) bad.add(Field.of(path + ".onFile", "online.file-only"));
      if (each.fileId() != null && !own.contains(each.fileId()))
        bad.add(Field.of(path + ".fileId", "online.file"));
    }
  }

  void checkOwn(SignedIn who, Set<String> ofTheForm) {
    if (!own(who, ofTheForm).containsAll(ofTheForm)) throw Refusal.field("form", "online.file");
  }

  private Set<String> own(SignedIn who, Collection<String> ids) {
    return files.find(ids).values().stream()
        .filter(file -> file.uploadedBy().equals(uploader(who)))
        .map(StoredFile::id)
        .collect(Collectors.toSet());
  }
}
