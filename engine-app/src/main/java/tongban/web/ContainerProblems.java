package tongban.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Problem documents for what the container refuses before anything of ours sees it. */
@Component
@Order
class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private final Problems problems;

  ContainerProblems(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new Report(problems)));
  }

  private static final class Report extends ErrorReportValve {
    private final Problems problems;

    Report(Problems problems) {
      this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
      var status = HttpStatus.resolve(response.getStatus());
      if (status == null || !status.isError()) return;
      if (response.getContentWritten() > 0 || !response.setErrorReported()) return;
      var code =
          status.is5xxServerError() ? "web.failed" : "web.status." + status.value() + ".detail";
      try {
        problems.write(request, response, Refusal.of(status, code));
        response.finishResponse();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
