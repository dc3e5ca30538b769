package tongban.process;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Refusal;
import tongban.web.Role;
import tongban.web.Slice;

@RestController
@RequestMapping("/api/admin/jobs")
class FailedJobsController {
  private final FailedJobs jobs;

  FailedJobsController(FailedJobs jobs) {
    this.jobs = jobs;
  }

  @GetMapping
  @AllowedTo(Role.ADMIN)
  Slice<FailedJobs.Row> list(
      @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int size) {
    if (size < 1 || size > 200) throw Refusal.field("size", "process.size");
    if (!after.matches("\\d{0,6}")) throw Refusal.field("after", "process.after");
    return jobs.list(after.isEmpty() ? 0 : Integer.parseInt(after), size);
  }

  @PostMapping("/{id}/retry")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo(Role.ADMIN)
  void retry(@PathVariable String id, Principal principal) {
    jobs.retry(id, principal.getName());
  }
}
