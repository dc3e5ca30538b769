package tongban.supervision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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
import tongban.catalog.Catalog;
import tongban.catalog.Department;
import tongban.identity.Actors;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** Orders of supervision (督办). */
@RestController
@RequestMapping("/api/supervision-orders")
class OrderController {
  private static final int LONGEST = 2000;

  private final OrderRows rows;
  private final OrderAnswers answers;
  private final ClockTitles titles;
  private final Catalog catalog;
  private final Actors actors;
  private final WholeTransaction transaction;

  OrderController(
      OrderRows rows,
      OrderAnswers answers,
      ClockTitles titles,
      Catalog catalog,
      Actors actors,
      WholeTransaction transaction) {
    this.rows = rows;
    this.answers = answers;
    this.titles = titles;
    this.catalog = catalog;
    this.actors = actors;
    this.transaction = transaction;
  }

  /**
   * @param part number of the part; null for the whole case
   * @param clock name of the clock whose deadline has passed
   * @param state {@code ISSUED}, {@code ANSWERED} or {@code CLOSED}
   */
  record Row(
      long id,
      String number,
      String caseNumber,
      @Nullable Integer part,
      CaseView.Named item,
      CaseView.Named department,
      String clock,
      @Nullable String clockTitle,
      OffsetDateTime deadline,
      OffsetDateTime issuedAt,
      Order.State state,
      @Nullable Said answer,
      @Nullable Said closing) {}

  record Said(String text, CaseView.Who by, OffsetDateTime at) {}

  record Text(@Nullable String text) {}

  /** The newest first; a department sees its own alone. */
  @GetMapping
  @AllowedTo({Role.SUPERVISOR, Role.HEAD, Role.REVIEWER})
  Slice<Row> list(
      @RequestParam(required = false) Order.@Nullable State state,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 1);
    var before = paging.after() == null ? null : paging.after().number(0);
    var seen = seen(department);
    if (seen.isPresent() && seen.get().isEmpty()) return new Slice<>(List.of(), null);
    var found = rows.page(state, seen.orElse(null), before, paging.limit());
    return paging.slice(found, order -> Cursor.of(order.id())).map(this::row);
  }

  /** Nothing for all departments, an empty text for none. */
  private Optional<String> seen(@Nullable String asked) {
    var actor = actors.current();
    if (actor.is(Role.SUPERVISOR)) return Optional.ofNullable(asked);
    var own = actor.department() == null ? "" : actor.department();
    return Optional.of(asked == null || asked.equals(own) ? own : "");
  }

  @PostMapping("/{id}/answer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo({Role.HEAD, Role.REVIEWER})
  void answer(@PathVariable long id, @RequestBody Text body) {
    var text = Texts.required("text", body.text(), LONGEST);
    transaction.run(
        () -> {
          answers.answer(id, text);
          return true;
        });
  }

  @PostMapping("/{id}/close")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo(Role.SUPERVISOR)
  void close(@PathVariable long id, @RequestBody Text body) {
    var text = Texts.required("text", body.text(), LONGEST);
    transaction.run(
        () -> {
          answers.close(id, text);
          return true;
        });
  }

  private Row row(Order order) {
    return new Row(
        order.id(),
        order.number(),
        order.caseNumber(),
        Texts.partNumber(order.part()),
        new CaseView.Named(order.itemCode(), order.itemName()),
        department(order.department()),
        order.clock(),
        titles.of(order.clock()),
        CaseView.shown(order.deadlineAt()),
        CaseView.shown(order.issuedAt()),
        order.state(),
        said(order.answer(), order.answeredBy(), order.answeredName(), order.answeredAt()),
        said(order.closing(), order.closedBy(), order.closedName(), order.closedAt()));
  }

  private CaseView.Named department(String code) {
    var name = catalog.department(code).map(Department::name).orElse(code);
    return new CaseView.Named(code, name);
  }

  private static @Nullable Said said(
      @Nullable String text, @Nullable String by, @Nullable String name, @Nullable Instant at) {
    if (text == null || by == null || at == null) return null;
    return new Said(text, new CaseView.Who(by, name == null ? by : name), CaseView.shown(at));
  }
}
