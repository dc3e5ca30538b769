package tongban.casework;

import java.time.OffsetDateTime;
import java.util.Map;
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
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** The caller's own begun receipts; another's are not there. */
@RestController
@RequestMapping("/api/receipt-drafts")
class ReceiptDraftController {
  private final ReceiptDrafts drafts;
  private final WholeTransaction transaction;

  ReceiptDraftController(ReceiptDrafts drafts, WholeTransaction transaction) {
    this.drafts = drafts;
    this.transaction = transaction;
  }

  /**
   * @param keptUntil when it is removed if nobody goes on with it
   */
  record Row(
      String id,
      @Nullable String item,
      @Nullable String applicant,
      OffsetDateTime startedAt,
      OffsetDateTime savedAt,
      OffsetDateTime keptUntil) {

    static Row of(ReceiptDraft draft) {
      return new Row(
          draft.id(),
          draft.itemName(),
          draft.applicantName(),
          CaseView.shown(draft.startedAt()),
          CaseView.shown(draft.savedAt()),
          CaseView.shown(draft.savedAt().plus(ReceiptDrafts.KEPT)));
    }
  }

  /** Newest first. */
  @GetMapping
  @AllowedTo(Role.CLERK)
  Slice<Row> list(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 2);
    var page = paging.slice(drafts.page(paging), d -> Cursor.of(d.savedAt(), d.id()));
    return new Slice<>(page.content().stream().map(Row::of).toList(), page.next());
  }

  record Whole(String id, int revision, OffsetDateTime savedAt, Map<String, Object> content) {}

  @GetMapping("/{id}")
  @AllowedTo(Role.CLERK)
  Whole find(@PathVariable String id) {
    var draft = drafts.find(id);
    return new Whole(
        draft.id(), draft.revision(), CaseView.shown(draft.savedAt()), draft.content());
  }

  /**
   * @param revision what the next save must name
   */
  record Saved(int revision, OffsetDateTime savedAt) {
    static Saved of(ReceiptDraft draft) {
      return new Saved(draft.revision(), CaseView.shown(draft.savedAt()));
    }
  }

  /**
   * @param id a UUID; the {@code Idempotency-Key} that the case will be taken in with
   * @param content anything, up to 200,000 characters of JSON; {@code item.name} and {@code
   *     applicant.name} are shown in the list
   */
  record Begun(@Nullable String id, @Nullable Map<String, Object> content) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @AllowedTo(Role.CLERK)
  Saved begin(@RequestBody Begun begun) {
    return transaction.run(() -> Saved.of(drafts.begin(begun.id(), begun.content())));
  }

  /**
   * @param revision as the last answer named it, 409 where another window has saved since; null to
   *     save in any case
   */
  record Written(@Nullable Integer revision, @Nullable Map<String, Object> content) {}

  /** 404 where its case was taken in, or it was thrown away: it never comes back by itself. */
  @PutMapping("/{id}")
  @AllowedTo(Role.CLERK)
  Saved save(@PathVariable String id, @RequestBody Written written) {
    return transaction.run(() -> Saved.of(drafts.save(id, written.revision(), written.content())));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo(Role.CLERK)
  void discard(@PathVariable String id) {
    transaction.run(
        () -> {
          drafts.discard(id);
          return true;
        });
  }
}
