package tongban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {

  @Test
  void aMarkIsReadAsItWasWritten() {
    var at = Instant.parse("2026-03-02T02:00:00.123Z");
    var mark = Cursor.of(at, null, "编号 1", 42L).encode();
    assertThat(mark).matches("[A-Za-z0-9_-]+");
    var read = Cursor.decode(mark, 4);
    assertThat(read.instant(0)).isEqualTo(at);
    assertThat(read.nullableInstant(1)).isNull();
    assertThat(read.nullableText(1)).isNull();
    assertThat(read.text(2)).isEqualTo("编号 1");
    assertThat(read.number(3)).isEqualTo(42);
  }

  @Test
  void aMarkThatIsNotOursIsRefused() {
    assertRefused(() -> Cursor.decode("!", 1));
    assertRefused(() -> Cursor.decode(Cursor.of("a").encode(), 2));
    assertRefused(() -> Cursor.decode(Cursor.of("a").encode(), 1).number(0));
    assertRefused(() -> Cursor.decode(Cursor.of("a").encode(), 1).instant(0));
    assertRefused(() -> Cursor.decode(Cursor.of((Object) null).encode(), 1).text(0));
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.fields().get(0).field()).isEqualTo("after"));
  }

  @Test
  void onlyAFullPageWithMoreBehindItHasANext() {
    var paging = new Paging(2, null);
    assertThat(paging.slice(List.of("a"), Cursor::of).next()).isNull();
    assertThat(paging.slice(List.of("a", "b"), Cursor::of).next()).isNull();
    var page = paging.slice(List.of("a", "b", "c"), Cursor::of);
    assertThat(page.content()).containsExactly("a", "b");
    assertThat(Paging.of(2, page.next(), 1).after().text(0)).isEqualTo("b");
  }
}
