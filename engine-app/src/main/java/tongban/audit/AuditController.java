package tongban.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

@RestController
@RequestMapping("/api/admin/audit")
class AuditController {

  /** An entry as shown; {@code seq} and {@code hash} are its place in the chain of its subject. */
  record Row(
      OffsetDateTime at,
      String actor,
      String action,
      String subject,
      @JsonRawValue String detail,
      long seq,
      String hash) {}

  /** Whether the chain of a subject is whole; else the number of the first bad entry. */
  record Verification(String subject, long entries, boolean intact, @Nullable Long brokenAt) {}

  private final AuditMapper mapper;
  private final Audit audit;
  private final Clock clock;

  AuditController(AuditMapper mapper, Audit audit, Clock clock) {
    this.mapper = mapper;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping
  @AllowedTo({Role.ADMIN, Role.SUPERVISOR})
  Slice<Row> entries(
      @RequestParam(required = false) @Nullable String subject,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 1);
    var before = paging.after() == null ? null : paging.after().number(0);
    var rows = mapper.page(subject, before, paging.limit());
    return paging.slice(rows, entry -> Cursor.of(entry.id())).map(this::row);
  }

  @GetMapping("/verification")
  @AllowedTo({Role.ADMIN, Role.SUPERVISOR})
  Verification verification(@RequestParam String subject) {
    var verdict = audit.verify(subject);
    return new Verification(subject, verdict.entries(), verdict.intact(), verdict.brokenAt());
  }

  private Row row(AuditEntry entry) {
    return new Row(
        entry.at().atZone(clock.getZone()).toOffsetDateTime(),
        entry.actor(),
        entry.action(),
        entry.subject(),
        entry.detail(),
        entry.seq(),
        entry.hash());
  }
}
