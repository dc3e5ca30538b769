package tongban.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Problem documents for what fails outside the controllers: filters and the container. */
@Controller
class ErrorProblems implements ErrorController {
  private final Problems problems;

  ErrorProblems(Problems problems) {
    this.problems = problems;
  }

  @Public
  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var status = status(request);
    var code =
        status.is5xxServerError() ? "web.failed" : "web.status." + status.value() + ".detail";
    problems.write(request, response, Refusal.of(status, code));
  }

  private static HttpStatus status(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }
}
