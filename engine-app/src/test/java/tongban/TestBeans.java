package tongban;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** What every integration test may have injected. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

  @Bean
  MutableClock mutableClock() {
    return MutableClock.INSTANCE;
  }

  /** What the application gets: the settable clock, unless a scenario sets its thread's time. */
  @Bean
  @Primary
  ThreadClock threadClock(MutableClock clock) {
    return new ThreadClock(clock);
  }

  /** Answers are dated by the settable clock too: the web client reckons by it. */
  @Bean
  Filter dateOfAnswers(MutableClock clock) {
    return (request, response, chain) -> {
      ((HttpServletResponse) response).setDateHeader("Date", clock.millis());
      chain.doFilter(request, response);
    };
  }

  @Bean
  Jobs jobs(ManagementService management, MutableClock clock) {
    return new Jobs(management, clock);
  }

  @Bean
  Api api(Environment environment) {
    return Api.at(
        () -> environment.getRequiredProperty("local.server.port", Integer.class),
        Api.DEMO_PASSWORD);
  }
}
