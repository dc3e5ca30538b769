package tongban.deadline;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.deadline.CalendarAnswers.ChangeAnswer;
import tongban.deadline.CalendarAnswers.ImportAnswer;
import tongban.deadline.CalendarAnswers.JournalledMove;
import tongban.deadline.CalendarAnswers.PreviewAnswer;
import tongban.web.AllowedTo;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** Changes of the legal calendar: seen before they are made, made, and followed. */
@RestController
@RequestMapping("/api/admin/calendar")
class CalendarChangesController {
  private final CalendarPreview preview;
  private final CalendarJournal journal;

  CalendarChangesController(CalendarPreview preview, CalendarJournal journal) {
    this.preview = preview;
    this.journal = journal;
  }

  /** Nothing is changed. The body is the same for every page. */
  @AllowedTo(Role.ADMIN)
  @PostMapping(path = "/preview", consumes = "text/csv")
  PreviewAnswer preview(
      @RequestBody(required = false) byte @Nullable [] csv,
      @RequestParam(required = false) @Nullable Integer size,
      @RequestParam(required = false) @Nullable String after) {
    return PreviewAnswer.of(preview.of(orNothing(csv), CalendarPreview.paging(size, after)));
  }

  /**
   * All rows or none; every bad row is told with its line. The same file again changes nothing. The
   * running clocks follow soon after, in batches.
   */
  @AllowedTo(Role.ADMIN)
  @PostMapping(path = "/import", consumes = "text/csv")
  ImportAnswer load(@RequestBody(required = false) byte @Nullable [] csv, Principal principal) {
    return ImportAnswer.of(journal.load(orNothing(csv), principal.getName()));
  }

  /** The latest first. */
  @AllowedTo(Role.ADMIN)
  @GetMapping("/changes")
  Slice<ChangeAnswer> changes(
      @RequestParam(required = false) @Nullable Integer size,
      @RequestParam(required = false) @Nullable String after) {
    return journal.changes(Paging.of(size, after, 1)).map(ChangeAnswer::of);
  }

  @AllowedTo(Role.ADMIN)
  @GetMapping("/changes/{id}")
  ChangeAnswer change(@PathVariable long id) {
    return ChangeAnswer.of(journal.change(id));
  }

  /** Every deadline that the change has moved, in order. */
  @AllowedTo(Role.ADMIN)
  @GetMapping("/changes/{id}/moves")
  Slice<JournalledMove> moves(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Integer size,
      @RequestParam(required = false) @Nullable String after) {
    return journal.moves(id, Paging.of(size, after, 1)).map(JournalledMove::of);
  }

  private static byte[] orNothing(byte @Nullable [] csv) {
    return csv == null ? new byte[0] : csv;
  }
}
