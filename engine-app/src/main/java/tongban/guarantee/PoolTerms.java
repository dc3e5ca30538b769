package tongban.guarantee;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** The pool's parameters: changed by an administrator, each version kept and audited. */
@Component
class PoolTerms {
  static final String SUBJECT = "guarantee-pool";

  private final PoolRows rows;
  private final Audit audit;
  private final Actors actors;
  private final Clock clock;

  PoolTerms(PoolRows rows, Audit audit, Actors actors, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Holds from the next entry on. Net assets are what they are: where the pool is liable for more
   * than they allow, it stays so, and nothing more is reserved. The cap cannot be below what is
   * used.
   */
  @Transactional
  public Terms change(TermsBody body) {
    var to = body.checked();
    var before = rows.get();
    int version = body.version() == null ? before.version() : body.version();
    if (rows.change(version, to) == 0) throw refused(version, to);
    var now = rows.get();
    var terms =
        new Terms(
            now.version(),
            now.seq(),
            now.cap(),
            now.netAssets(),
            now.multiple(),
            body.reasonGiven(),
            actors.current().username(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    rows.keep(terms);
    audit.record(
        terms.changedBy(),
        "guarantee.terms",
        SUBJECT,
        Map.of(
            "version", terms.version(),
            "cap", Map.of("before", before.cap(), "after", terms.cap()),
            "netAssets", Map.of("before", before.netAssets(), "after", terms.netAssets()),
            "multiple", Map.of("before", before.multiple(), "after", terms.multiple()),
            "reason", terms.reason()));
    return terms;
  }

  private Refusal refused(int version, Limits to) {
    var now = rows.get();
    if (now.version() != version) return Refusal.conflict("guarantee.terms-changed");
    return Refusal.conflict("guarantee.cap-used", Yuan.grouped(now.amounts().used()));
  }

  List<Terms> versions(@Nullable Integer before, int limit) {
    return rows.terms(before, limit);
  }
}
