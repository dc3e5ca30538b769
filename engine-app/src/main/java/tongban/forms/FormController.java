package tongban.forms;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Refusal;

@RestController
class FormController {
  private final Forms forms;

  FormController(Forms forms) {
    this.forms = forms;
  }

  /** The current form of a flow's element. */
  @GetMapping("/api/forms/{processKey}/{elementId}")
  @AllowedTo({})
  Form form(@PathVariable String processKey, @PathVariable String elementId) {
    return forms
        .of(processKey, elementId)
        .orElseThrow(() -> Refusal.notFound("forms.not-found", processKey, elementId));
  }
}
