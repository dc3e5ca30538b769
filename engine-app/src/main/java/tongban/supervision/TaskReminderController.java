package tongban.supervision;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Role;

/** Reminders of single tasks (催办). */
@RestController
class TaskReminderController {
  private final TaskReminder reminder;
  private final WholeTransaction transaction;

  TaskReminderController(TaskReminder reminder, WholeTransaction transaction) {
    this.reminder = reminder;
    this.transaction = transaction;
  }

  record Note(@Nullable String note) {}

  /** Reaches the holder, or the groups; 409 with {@code next} within an hour of the last one. */
  @PostMapping("/api/tasks/{id}/remind")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.HEAD, Role.SUPERVISOR})
  void remind(@PathVariable String id, @RequestBody Note body) {
    transaction.run(
        () -> {
          reminder.remind(id, body.note());
          return true;
        });
  }
}
