package tongban.guarantee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** The pool, for the guarantee company and for supervisors. */
@RestController
@RequestMapping("/api/guarantee-pool")
class PoolController {
  private final PoolRows pool;
  private final ClientRows clients;
  private final AccountRows accounts;
  private final EntryRows entries;
  private final PoolAccess access;
  private final MessageSource messages;

  PoolController(
      PoolRows pool,
      ClientRows clients,
      AccountRows accounts,
      EntryRows entries,
      PoolAccess access,
      MessageSource messages) {
    this.pool = pool;
    this.clients = clients;
    this.accounts = accounts;
    this.entries = entries;
    this.access = access;
    this.messages = messages;
  }

  @GetMapping
  @AllowedTo({Role.SUPERVISOR, Role.ADMIN, Role.HEAD, Role.REVIEWER})
  PoolView pool() {
    access.checkForTotals();
    return PoolView.of(pool.get());
  }

  /**
   * Clients that have something, the most first.
   *
   * @param stage {@code RESERVED}, {@code DRAWN} or {@code OWED}: those that have something there
   */
  @GetMapping("/clients")
  @AllowedTo({Role.SUPERVISOR, Role.HEAD, Role.REVIEWER})
  Slice<PoolView.ClientRow> clients(
      @RequestParam(required = false) @Nullable Stage stage,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    access.check();
    var paging = Paging.of(size, after, 2);
    var cursor = paging.after();
    var found =
        clients.page(
            stage,
            cursor == null ? null : cursor.number(0),
            cursor == null ? null : cursor.text(1),
            paging.limit());
    return paging
        .slice(found, each -> Cursor.of(each.used(), each.idNumber()))
        .map(PoolView.ClientRow::of);
  }

  /**
   * Cases that have something, by number.
   *
   * @param idNumber of the client; all unless said
   * @param stage as above
   */
  @GetMapping("/cases")
  @AllowedTo({Role.SUPERVISOR, Role.HEAD, Role.REVIEWER})
  Slice<PoolView.CaseRow> cases(
      @RequestParam(required = false) @Nullable String idNumber,
      @RequestParam(required = false) @Nullable Stage stage,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    access.check();
    var paging = Paging.of(size, after, 1);
    var cursor = paging.after() == null ? null : paging.after().text(0);
    var found = accounts.page(idNumber, stage, cursor, paging.limit());
    return paging.slice(found, each -> Cursor.of(each.caseNumber())).map(this::row);
  }

  /** Cases that have something and a running clock, by when the most urgent one runs out. */
  @GetMapping("/expiring")
  @AllowedTo({Role.SUPERVISOR, Role.HEAD, Role.REVIEWER})
  Slice<PoolView.CaseRow> expiring(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    access.check();
    var paging = Paging.of(size, after, 2);
    var cursor = paging.after();
    var found =
        accounts.expiring(
            cursor == null ? null : cursor.instant(0),
            cursor == null ? null : cursor.text(1),
            paging.limit());
    return paging
        .slice(found, each -> Cursor.of(each.expiresAt(), each.caseNumber()))
        .map(this::row);
  }

  private PoolView.CaseRow row(Account account) {
    var clock = account.expiringClock();
    var locale = LocaleContextHolder.getLocale();
    var title =
        clock == null ? null : messages.getMessage("casework.clock." + clock, null, clock, locale);
    return PoolView.CaseRow.of(account, title);
  }

  /**
   * The ledger, newest first.
   *
   * @param caseNumber of that case alone, as {@code idNumber} of that client
   */
  @GetMapping("/entries")
  @AllowedTo({Role.SUPERVISOR, Role.HEAD, Role.REVIEWER})
  Slice<PoolView.EntryRow> entries(
      @RequestParam(required = false) @Nullable String caseNumber,
      @RequestParam(required = false) @Nullable String idNumber,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    access.check();
    var paging = Paging.of(size, after, 1);
    var before = paging.after() == null ? null : paging.after().number(0);
    var found = entries.page(caseNumber, idNumber, before, paging.limit());
    var names = names(found);
    return paging
        .slice(found, each -> Cursor.of(each.seq()))
        .map(each -> PoolView.EntryRow.of(each, names.get(each.idNumber())));
  }

  private Map<String, String> names(List<LedgerEntry> found) {
    var numbers = new HashSet<String>();
    for (var entry : found) if (entry.idNumber() != null) numbers.add(entry.idNumber());
    var names = new HashMap<String, String>();
    if (numbers.isEmpty()) return names;
    for (var debtor : clients.of(numbers)) names.put(debtor.idNumber(), debtor.name());
    return names;
  }
}
