package tongban.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    classes = PersistenceSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=jdbc:h2:mem:folder;DB_CLOSE_DELAY=-1")
class FolderStoringTest extends StoringTest {
  @TempDir static Path folder;

  @DynamicPropertySource
  static void inAFolder(DynamicPropertyRegistry properties) {
    properties.add("tongban.files.folder", folder::toString);
  }

  @Override
  int contents() throws IOException {
    return regularFiles(folder);
  }

  @Test
  void strangersInTheFolderAreLeftAlone() throws IOException {
    var stranger = java.nio.file.Files.createDirectories(folder.resolve("incoming")).resolve("x");
    java.nio.file.Files.writeString(stranger, "");
    java.nio.file.Files.setLastModifiedTime(
        stranger, FileTime.from(clock.instant().minus(Duration.ofDays(9))));
    sweep.run();
    assertThat(stranger).exists();
  }
}
