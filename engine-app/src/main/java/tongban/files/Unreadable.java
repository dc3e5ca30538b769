package tongban.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tongban.web.Problems;
import tongban.web.Refusal;

/** An upload that the container could not read is refused like any other, naming its field. */
@RestControllerAdvice(assignableTypes = FileController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Unreadable {
  private final Problems problems;
  private final FilesSettings settings;

  Unreadable(Problems problems, FilesSettings settings) {
    this.problems = problems;
    this.settings = settings;
  }

  @ExceptionHandler
  void tooLarge(
      MaxUploadSizeExceededException e, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(request, response, settings.tooLarge());
  }

  @ExceptionHandler
  void unreadable(MultipartException e, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(request, response, Refusal.field("file", "files.unreadable"));
  }
}
