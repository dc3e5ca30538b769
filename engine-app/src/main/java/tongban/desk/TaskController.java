package tongban.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** The caller's tasks. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {
  private final TaskList list;
  private final TaskPages pages;
  private final TaskViews views;
  private final Desk desk;
  private final Completions completions;
  private final Drafts drafts;
  private final WholeTransaction transaction;

  TaskController(
      TaskList list,
      TaskPages pages,
      TaskViews views,
      Desk desk,
      Completions completions,
      Drafts drafts,
      WholeTransaction transaction) {
    this.list = list;
    this.pages = pages;
    this.views = views;
    this.desk = desk;
    this.completions = completions;
    this.drafts = drafts;
    this.transaction = transaction;
  }

  @GetMapping
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Slice<TaskViews.Row> list(
      @RequestParam(defaultValue = "ALL") TaskList.Tab tab,
      @RequestParam(required = false) @Nullable String item,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable String flow,
      @RequestParam(required = false) TaskList.@Nullable Light light,
      @RequestParam(required = false) @Nullable String applicant,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    return list.page(
        new TaskList.Filter(tab, item, department, flow, light, applicant, q),
        Paging.of(size, after, 1));
  }

  /** How many tasks of each light the caller has, and the caller's groups have. */
  @GetMapping("/counts")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  TaskList.Counts counts(
      @RequestParam(required = false) @Nullable String item,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable String flow,
      @RequestParam(required = false) TaskList.@Nullable Light light,
      @RequestParam(required = false) @Nullable String applicant,
      @RequestParam(required = false) @Nullable String q) {
    return list.counts(
        new TaskList.Filter(TaskList.Tab.ALL, item, department, flow, light, applicant, q));
  }

  @GetMapping("/{id}")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  TaskPages.Page page(@PathVariable String id) {
    return pages.page(id);
  }

  @PostMapping("/{id}/claim")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void claim(@PathVariable String id) {
    transaction.run(
        () -> {
          desk.claim(id);
          return true;
        });
  }

  @PostMapping("/{id}/release")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void release(@PathVariable String id) {
    transaction.run(
        () -> {
          desk.release(id);
          return true;
        });
  }

  /** Keeps what is written so far; it stays with the task when it goes back to the pool. */
  @PutMapping("/{id}/draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void draft(@PathVariable String id, @RequestBody Desk.Completion written) {
    transaction.run(
        () -> {
          drafts.save(id, written);
          return true;
        });
  }

  @DeleteMapping("/{id}/draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void discardDraft(@PathVariable String id) {
    transaction.run(
        () -> {
          drafts.discard(id);
          return true;
        });
  }

  /**
   * @param next the caller's next open task of the same case; null when there is none
   * @param held whether it is carried out only when others have signed
   */
  record Completed(String caseNumber, @Nullable String next, boolean held) {}

  @PostMapping("/{id}/complete")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Completed complete(@PathVariable String id, @RequestBody Desk.Completion completion) {
    return completions.complete(
        id,
        completion,
        done -> new Completed(done.caseNumber(), views.next(done.caseNumber()), done.held()));
  }
}
