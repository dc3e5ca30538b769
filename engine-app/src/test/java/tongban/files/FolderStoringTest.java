package tongban.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    classes = PersistenceSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=jdbc:h2:mem:folder;DB_CLOSE_DELAY=-1")
class FolderStoringTest extends StoringTest {
  @TempDir static Path folder;
  @Autowired SliceClock clock;

  @DynamicPropertySource
  static void inAFolder(DynamicPropertyRegistry properties) {
    properties.add("tongban.files.folder", folder::toString);
  }

  @Override
  void pass(Duration time) {
    clock.pass(time);
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

  @Test
  void bytesOutliveACrashBeforeTheirRowUntilTheSweep() throws IOException {
    int before = contents();
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      keep(random(10));
                      throw new IllegalStateException("crash");
                    }))
        .hasMessage("crash");
    pass(Duration.ofHours(23));
    sweep.run();
    assertThat(contents()).isEqualTo(before + 1);
    pass(Duration.ofHours(2));
    sweep.run();
    assertThat(contents()).isEqualTo(before);
  }
}
