package tongban.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.gate.xml.ModelFile;
import tongban.web.AllowedTo;
import tongban.web.Role;

@RestController
class ModelController {
  private final ModelGate gate;
  private final MessageSource messages;

  ModelController(ModelGate gate, MessageSource messages) {
    this.gate = gate;
    this.messages = messages;
  }

  /**
   * @param deployable whether no finding is an error
   */
  record Answer(boolean deployable, List<Row> findings) {}

  /**
   * @param element id in the model, or the place in a form; empty for the file as a whole
   * @param message what is wrong and what to do, in the caller's language
   */
  record Row(String rule, Severity severity, String element, String message) {}

  /** Judges a process or decision model; the body is the file, at most 1 MiB. */
  @PostMapping(path = "/api/models/check", consumes = MediaType.APPLICATION_XML_VALUE)
  @AllowedTo(Role.DESIGNER)
  Answer model(HttpServletRequest request) throws IOException {
    return answer(gate.check(ModelKind.XML, body(request)));
  }

  /** Judges a form; the body is the file, at most 1 MiB. */
  @PostMapping(path = "/api/models/check", consumes = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo(Role.DESIGNER)
  Answer form(HttpServletRequest request) throws IOException {
    return answer(gate.check(ModelKind.FORM, body(request)));
  }

  /** One byte more than may be is enough to find it too large. */
  private static byte[] body(HttpServletRequest request) throws IOException {
    return request.getInputStream().readNBytes(ModelFile.LARGEST + 1);
  }

  private Answer answer(List<Finding> findings) {
    return new Answer(
        findings.stream().noneMatch(Finding::isError), findings.stream().map(this::row).toList());
  }

  private Row row(Finding finding) {
    return new Row(
        finding.rule(),
        finding.severity(),
        finding.element(),
        messages.getMessage(
            finding.message(),
            finding.arguments().stream().map(String::valueOf).toArray(),
            LocaleContextHolder.getLocale()));
  }
}
