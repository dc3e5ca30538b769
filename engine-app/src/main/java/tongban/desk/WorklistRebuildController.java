package tongban.desk;

import java.security.Principal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Role;

/** Compares the worklist with the engine and repairs it; nothing is expected to be found. */
@RestController
class WorklistRebuildController {
  private final WorklistRebuild rebuild;

  WorklistRebuildController(WorklistRebuild rebuild) {
    this.rebuild = rebuild;
  }

  @PostMapping("/api/admin/worklist/rebuild")
  @AllowedTo(Role.ADMIN)
  WorklistRebuild.Report run(Principal by) {
    return rebuild.run(by.getName());
  }
}
