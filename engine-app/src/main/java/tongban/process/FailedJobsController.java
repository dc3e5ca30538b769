package tongban.process;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Paging;
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
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    return jobs.list(Paging.of(size, after, 1));
  }

  @PostMapping("/{id}/retry")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo(Role.ADMIN)
  void retry(@PathVariable String id, Principal principal) {
    jobs.retry(id, principal.getName());
  }
}
