package tongban;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThreadClockTest {
  private static final Instant REAL = Instant.parse("2026-03-02T02:00:00Z");
  private static final Instant SET = Instant.parse("2027-01-01T00:00:00Z");

  private final ThreadClock clock = new ThreadClock(Clock.fixed(REAL, Tongban.ZONE));

  @AfterEach
  void giveBack() {
    clock.giveBack();
  }

  @Test
  void isTheClockUnderneathUntilItIsSetAndWhenItIsGivenBack() {
    assertThat(clock.instant()).isEqualTo(REAL);
    clock.set(SET);
    assertThat(clock.instant()).isEqualTo(SET);
    assertThat(clock.millis()).isEqualTo(SET.toEpochMilli());
    clock.giveBack();
    assertThat(clock.instant()).isEqualTo(REAL);
  }

  @Test
  void isSetForOneThreadAlone() {
    clock.set(SET);
    assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isEqualTo(REAL);
  }
}
