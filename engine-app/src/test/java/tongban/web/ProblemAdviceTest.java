package tongban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

class ProblemAdviceTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/live");

  private static ProblemAdvice advice() {
    var texts = new StaticMessageSource();
    texts.setUseCodeAsDefaultMessage(true);
    return new ProblemAdvice(
        new Problems(texts, new AcceptHeaderLocaleResolver(), new ObjectMapper()));
  }

  @Test
  void whoHasGoneAwayIsNotAnswered() {
    assertThat(advice().unexpected(new ClientAbortException("Broken pipe"), request)).isNull();
  }

  @Test
  void whatWasNotExpectedIsAProblem() {
    var answer = advice().unexpected(new IllegalStateException("broken"), request);
    assertThat(answer).isNotNull();
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
