package tongban.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import tongban.web.Refusal;

/**
 * Where uploads go and how large they may be.
 *
 * @param folder keeps the contents; without it they are kept in the database
 * @param keepUnused days after which an upload that belongs to nothing is removed; a begun receipt
 *     may name it for 30
 */
@ConfigurationProperties("tongban.files")
record FilesSettings(
    @DefaultValue("50MB") DataSize maxSize,
    @Nullable Path folder,
    @DefaultValue("31") int keepUnused) {

  Refusal tooLarge() {
    return Refusal.field("file", "files.too-large", maxSize.toMegabytes());
  }
}
