package tongban.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryStringTest {

  @Test
  void whatIsNotEncodedCorrectlyIsNotLeftOut() {
    var question = QueryString.read("start=2026-02-13&limit=1&unit=MONTH&suspended=%zz");
    assertThat(question.faults()).extracting("field").containsExactly("suspended");
  }

  @Test
  void otherNamesMeanNothing() {
    var question = QueryString.read("start=2026-02-13&&limit=1&unit=MONTH&%zz=1&x&lang=en&lang=zh");
    assertThat(question.faults()).isEmpty();
    assertThat(QuestionReading.read(question)).isNotNull();
  }
}
