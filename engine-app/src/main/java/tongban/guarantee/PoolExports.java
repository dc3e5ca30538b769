package tongban.guarantee;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.Tongban;
import tongban.audit.Audit;
import tongban.identity.Actors;
import tongban.web.AllowedTo;
import tongban.web.Role;

/** The pool's lists as CSV, written as they are read; amounts in yuan. */
@RestController
class PoolExports {
  private static final int BATCH = 1000;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Tongban.ZONE);

  private final PoolRows pool;
  private final EntryRows entries;
  private final ClientRows clients;
  private final PoolAccess access;
  private final Audit audit;
  private final Actors actors;
  private final MessageSource messages;
  private final Clock clock;

  PoolExports(
      PoolRows pool,
      EntryRows entries,
      ClientRows clients,
      PoolAccess access,
      Audit audit,
      Actors actors,
      MessageSource messages,
      Clock clock) {
    this.pool = pool;
    this.entries = entries;
    this.clients = clients;
    this.access = access;
    this.audit = audit;
    this.actors = actors;
    this.messages = messages;
    this.clock = clock;
  }

  /** The ledger up to now, in its order. */
  @GetMapping("/api/guarantee-pool/entries.csv")
  @AllowedTo({Role.SUPERVISOR, Role.HEAD, Role.REVIEWER})
  void entries(HttpServletResponse response) throws IOException {
    begin("entries");
    var header =
        header(
            "seq",
            "at",
            "kind",
            "case",
            "id-number",
            "amount",
            "reserved",
            "drawn",
            "owed",
            "balance",
            "actor",
            "key");
    long last = pool.get().seq();
    try (var csv = new Csv(response, name("guarantee-ledger"), header)) {
      for (long seq = 0; seq < last; seq += BATCH) {
        for (var entry : entries.after(seq, (int) Math.min(BATCH, last - seq))) row(csv, entry);
      }
    }
  }

  private void row(Csv csv, LedgerEntry entry) throws IOException {
    csv.row(
        entry.seq(),
        TIME.format(entry.madeAt()),
        say("guarantee.kind." + entry.kind()),
        entry.caseNumber(),
        entry.idNumber(),
        yuan(entry.fen()),
        yuan(entry.reserved()),
        yuan(entry.drawn()),
        yuan(entry.owed()),
        yuan(entry.balance()),
        entry.actor(),
        entry.entryKey());
  }

  /** Clients that have something, by number. */
  @GetMapping("/api/guarantee-pool/clients.csv")
  @AllowedTo({Role.SUPERVISOR, Role.HEAD, Role.REVIEWER})
  void clients(HttpServletResponse response) throws IOException {
    begin("clients");
    var header = header("id-number", "name", "affiliates", "reserved", "drawn", "owed");
    try (var csv = new Csv(response, name("guarantee-clients"), header)) {
      var batch = clients.engaged("", BATCH);
      while (!batch.isEmpty()) {
        for (var client : batch) row(csv, client);
        batch = clients.engaged(batch.get(batch.size() - 1).idNumber(), BATCH);
      }
    }
  }

  private static void row(Csv csv, Debtor client) throws IOException {
    csv.row(
        client.idNumber(),
        client.name(),
        client.affiliates(),
        yuan(client.reserved()),
        yuan(client.drawn()),
        yuan(client.owed()));
  }

  private void begin(String list) {
    access.check();
    var actor = actors.current().username();
    audit.record(actor, "guarantee.export", PoolTerms.SUBJECT, Map.of("list", list));
  }

  private static BigDecimal yuan(long fen) {
    return BigDecimal.valueOf(fen, 2);
  }

  private List<String> header(String... columns) {
    return Stream.of(columns).map(column -> say("guarantee.column." + column)).toList();
  }

  private String say(String code) {
    @Nullable String said = messages.getMessage(code, null, code, LocaleContextHolder.getLocale());
    return said == null ? code : said;
  }

  private String name(String list) {
    return list + "-" + LocalDate.ofInstant(clock.instant(), Tongban.ZONE) + ".csv";
  }
}
