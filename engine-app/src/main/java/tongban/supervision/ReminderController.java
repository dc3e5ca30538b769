package tongban.supervision;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.casework.CaseView;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** Reminders (催办) of the caller. */
@RestController
@RequestMapping("/api/reminders")
class ReminderController {
  private static final int LONGEST = 500;

  private final ReminderList list;
  private final Urging urging;
  private final ClockTitles titles;
  private final WholeTransaction transaction;

  ReminderController(
      ReminderList list, Urging urging, ClockTitles titles, WholeTransaction transaction) {
    this.list = list;
    this.urging = urging;
    this.titles = titles;
    this.transaction = transaction;
  }

  /**
   * A reminder that stands; it goes when its task or its clock ends.
   *
   * @param kind {@code YELLOW}, {@code RED}, or {@code URGED} by a person; to those who follow a
   *     case {@code APPOINTED}, the caller is its steward, and {@code REVOKED}
   * @param part number of the part; null for the whole case
   * @param clock name of the clock; null when a person urged
   * @param taskId null when nobody has a task of it
   * @param text what the person said who urged
   */
  record Row(
      long id,
      String kind,
      String caseNumber,
      @Nullable Integer part,
      CaseView.Named item,
      @Nullable String clock,
      @Nullable String clockTitle,
      @Nullable OffsetDateTime deadline,
      OffsetDateTime at,
      @Nullable String taskId,
      @Nullable String text,
      boolean read) {}

  /**
   * @param unread 1000 at most
   */
  record Count(int unread) {}

  record Urge(@Nullable String caseNumber, @Nullable String text) {}

  /** Unread first, then the newest. */
  @GetMapping
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Slice<Row> list(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    return list.page(Paging.of(size, after, 2)).map(this::row);
  }

  @GetMapping("/count")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Count count() {
    return new Count(list.unread());
  }

  @PostMapping("/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void read(@PathVariable long id) {
    list.read(id);
  }

  @PostMapping("/read-all")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  void readAll() {
    list.readAll();
  }

  /** Urges whoever has an open task of the case; 409 when nobody has. */
  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.CLERK, Role.SUPERVISOR})
  void urge(@RequestBody Urge urge) {
    var caseNumber = Texts.required("caseNumber", urge.caseNumber(), LONGEST);
    var text = Texts.required("text", urge.text(), LONGEST);
    transaction.run(
        () -> {
          urging.urge(caseNumber, text);
          return true;
        });
  }

  private Row row(Reminder reminder) {
    var deadline = reminder.deadlineAt();
    return new Row(
        reminder.id(),
        reminder.kind(),
        reminder.caseNumber(),
        Texts.partNumber(reminder.part()),
        new CaseView.Named(reminder.itemCode(), reminder.itemName()),
        reminder.clock(),
        titles.of(reminder.clock()),
        deadline == null ? null : CaseView.shown(deadline),
        CaseView.shown(reminder.createdAt()),
        reminder.taskId(),
        reminder.remark(),
        reminder.read());
  }
}
