package tongban.sessions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Refusal;
import tongban.web.Role;
import tongban.web.Slice;

/** Rules and exceptions, for administrators. */
@RestController
class RegulationEndpoints {
  private static final String RULES = "/api/admin/session-rules";
  private static final String EXCEPTIONS = "/api/admin/session-exceptions";

  private final Rulebook book;

  RegulationEndpoints(Rulebook book) {
    this.book = book;
  }

  /** All of them: a hall has a handful. */
  @GetMapping(RULES)
  @AllowedTo(Role.ADMIN)
  Slice<RuleView> rules() {
    var rules = book.rules();
    var items = book.named(rules.stream().map(SessionRule::items).toList());
    return new Slice<>(rules.stream().map(rule -> RuleView.of(rule, items)).toList(), null);
  }

  @PostMapping(RULES)
  @AllowedTo(Role.ADMIN)
  @ResponseStatus(HttpStatus.CREATED)
  RuleView create(@RequestBody RuleBody body) {
    return view(book.create(body));
  }

  @PutMapping(RULES + "/{id}")
  @AllowedTo(Role.ADMIN)
  RuleView change(@PathVariable String id, @RequestBody RuleBody body) {
    return view(book.change(id(id, "sessions.no-rule"), body));
  }

  @DeleteMapping(RULES + "/{id}")
  @AllowedTo(Role.ADMIN)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id) {
    book.remove(id(id, "sessions.no-rule"));
  }

  private RuleView view(SessionRule rule) {
    return RuleView.of(rule, book.named(Collections.singletonList(rule.items())));
  }

  @GetMapping(EXCEPTIONS)
  @AllowedTo(Role.ADMIN)
  Slice<ExceptionView> exceptions(
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 2, Paging.MOST);
    var cursor = paging.after();
    var found =
        book.exceptions(
            from,
            to,
            cursor == null ? null : LocalDate.ofEpochDay(cursor.number(0)),
            cursor == null ? null : cursor.number(1),
            paging.limit());
    var page = paging.slice(found, each -> Cursor.of(each.onDate().toEpochDay(), each.id()));
    var items = book.named(page.content().stream().map(SessionException::items).toList());
    return page.map(each -> ExceptionView.of(each, items));
  }

  @PostMapping(EXCEPTIONS)
  @AllowedTo(Role.ADMIN)
  @ResponseStatus(HttpStatus.CREATED)
  ExceptionView except(@RequestBody ExceptionBody body) {
    return view(book.except(body));
  }

  @PutMapping(EXCEPTIONS + "/{id}")
  @AllowedTo(Role.ADMIN)
  ExceptionView except(@PathVariable String id, @RequestBody ExceptionBody body) {
    return view(book.except(id(id, "sessions.no-exception"), body));
  }

  @DeleteMapping(EXCEPTIONS + "/{id}")
  @AllowedTo(Role.ADMIN)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable String id) {
    book.withdraw(id(id, "sessions.no-exception"));
  }

  private ExceptionView view(SessionException said) {
    List<@Nullable String> items = Collections.singletonList(said.items());
    return ExceptionView.of(said, book.named(items));
  }

  /** What is no number names nothing. */
  private static long id(String text, String code) {
    if (!text.matches("[0-9]{1,18}")) throw Refusal.notFound(code, text);
    return Long.parseLong(text);
  }
}
