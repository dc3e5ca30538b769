package tongban.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.web.Refusal;

/** What must hold wherever contents are kept. */
abstract class StoringTest {
  @Autowired StoredFiles files;
  @Autowired FileMapper mapper;
  @Autowired Sweep sweep;
  @Autowired TransactionTemplate transaction;

  /** Lets time pass. */
  abstract void pass(Duration time);

  /** How many contents there are. */
  abstract int contents() throws IOException;

  @Test
  void bytesComeBackAsTheyWentInWithTheirHash() throws Exception {
    var content = random(3 * DatabaseContent.PIECE + 17);
    var file = keep(content);
    assertThat(file.size()).isEqualTo(content.length);
    assertThat(file.sha256()).isEqualTo(sha256(content));
    assertThat(UUID.fromString(file.id()).version()).isEqualTo(4);
    assertThat(files.find(file.id())).contains(file);
    try (InputStream input = files.open(file.id())) {
      assertThat(input.readAllBytes()).isEqualTo(content);
    }
    assertThat(files.find("0b87bd6a-26a1-4a0e-a8a8-6d52dd0ffde4")).isEmpty();
    assertThatThrownBy(() -> files.open("../../etc/passwd")).isInstanceOf(Refusal.class);
  }

  @Test
  void aTransactionThatFailsLeavesNoRow() {
    var id = new String[1];
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      id[0] = keep(random(10)).id();
                      throw new IllegalStateException("crash");
                    }))
        .hasMessage("crash");
    assertThat(files.find(id[0])).isEmpty();
  }

  @Test
  void whatACrashLeavesIsSweptAndNothingElse() throws IOException {
    var kept = keep(random(10));
    files.attach(kept.id(), "case-1");
    pass(Duration.ofDays(40));
    sweep.run();
    int before = contents();
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      keep(random(10));
                      throw new IllegalStateException("crash");
                    }))
        .hasMessage("crash");
    pass(Duration.ofDays(2));
    sweep.run();
    assertThat(contents()).isEqualTo(before);
    try (var input = files.open(kept.id())) {
      assertThat(input.readAllBytes()).hasSize(10);
    }
  }

  @Test
  void unusedUploadsGoAfterThirtyOneDaysAndAttachedOnesStay() throws IOException {
    var unused = keep(random(10));
    var used = keep(random(10));
    files.attach(used.id(), "case-2");
    pass(Duration.ofDays(31).minusSeconds(1));
    sweep.run();
    assertThat(files.find(unused.id())).isPresent();
    int before = contents();
    pass(Duration.ofSeconds(2));
    assertThat(sweep.run()).isPositive();
    assertThat(files.find(unused.id())).isEmpty();
    assertThat(files.find(used.id())).isPresent();
    assertThat(contents()).isLessThan(before);
    assertThatThrownBy(() -> files.open(unused.id())).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> files.attach(unused.id(), "case-2"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("files.not-found"));
  }

  @Test
  void aFileBelongsToOneSubject() {
    var file = keep(random(10));
    files.attach(file.id(), "case-3");
    files.attach(file.id(), "case-3");
    assertThatThrownBy(() -> files.attach(file.id(), "case-4"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("files.attached"));
  }

  @Test
  void ofTwoSubjectsAtOnceOneGetsTheFile() {
    var file = keep(random(10));
    var first = attaching(file, "case-5");
    var second = attaching(file, "case-6");
    assertThat(first.join() ^ second.join()).isTrue();
  }

  private CompletableFuture<Boolean> attaching(StoredFile file, String subject) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            files.attach(file.id(), subject);
            return true;
          } catch (Refusal refusal) {
            return false;
          }
        });
  }

  StoredFile keep(byte[] content) {
    try (var spool = Spool.of(new ByteArrayInputStream(content))) {
      return files.keep(spool, "文件.pdf", FileType.PDF, "clerk");
    }
  }

  static byte[] random(int size) {
    var content = new byte[size];
    new Random(size).nextBytes(content);
    return content;
  }

  private static String sha256(byte[] content) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  static int regularFiles(Path folder) throws IOException {
    try (var all = java.nio.file.Files.walk(folder)) {
      return (int)
          all.filter(java.nio.file.Files::isRegularFile)
              .filter(file -> !file.getParent().endsWith("incoming"))
              .count();
    }
  }
}
