package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongban.catalog.MaterialKind;

class OnFileValidityTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T02:00:00Z, 12, 2027-03-02",
    "2026-03-31T02:00:00Z, 1, 2026-04-30",
    "2026-01-31T02:00:00Z, 1, 2026-02-28",
    "2024-02-29T02:00:00Z, 12, 2025-02-28",
    "2026-03-02T15:59:59Z, 6, 2026-09-02",
    "2026-03-02T16:00:00Z, 6, 2026-09-03"
  })
  void monthsEndOnTheSameDayOfTheHall(Instant handedIn, int months, LocalDate until) {
    assertThat(OnFileValidity.until(kind(months), handedIn)).isEqualTo(until);
  }

  @Test
  void theLastDayStillCountsAndTheNextDoesNot() {
    var until = LocalDate.parse("2027-03-02");
    assertThat(OnFileValidity.isOver(until, until.minusDays(1))).isFalse();
    assertThat(OnFileValidity.isOver(until, until)).isFalse();
    assertThat(OnFileValidity.isOver(until, until.plusDays(1))).isTrue();
  }

  @Test
  void whatDoesNotGrowOldNeverEnds() {
    assertThat(OnFileValidity.until(kind(null), Instant.EPOCH)).isNull();
    assertThat(OnFileValidity.isOver(null, LocalDate.parse("2099-12-31"))).isFalse();
  }

  private static MaterialKind kind(@Nullable Integer months) {
    return new MaterialKind("健康证明", true, months, "illustrative");
  }
}
