package tongban.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tongban.identity.Actors;
import tongban.web.Paging;
import tongban.web.Refusal;

/**
 * Receipts that are begun and not handed in, of one person each. What two windows of a person write
 * is not mixed: a save names the revision that it follows.
 */
@Component
class ReceiptDrafts {
  static final int LONGEST = 200_000;
  static final int MOST = 100;

  /** After the last save; what a draft says of people is not kept for longer. */
  static final Duration KEPT = Duration.ofDays(30);

  private static final Logger LOG = LoggerFactory.getLogger(ReceiptDrafts.class);
  private static final int BATCH = 500;

  private final ReceiptDraftRows rows;
  private final Actors actors;
  private final ObjectMapper json;
  private final Clock clock;

  ReceiptDrafts(ReceiptDraftRows rows, Actors actors, ObjectMapper json, Clock clock) {
    this.rows = rows;
    this.actors = actors;
    this.json = json;
    this.clock = clock;
  }

  /** Begins one; a repeat of the same changes nothing. */
  ReceiptDraft begin(@Nullable String id, @Nullable Map<String, Object> content) {
    var draft = draft(uuid(id), content, 1);
    var known = rows.find(draft.id(), username());
    if (known != null) return same(known, draft);
    if (rows.count(username()) >= MOST) throw Refusal.conflict("casework.draft.most", MOST);
    try {
      rows.insert(draft);
    } catch (DuplicateKeyException another) {
      throw Refusal.conflict("casework.draft.elsewhere");
    }
    return draft;
  }

  /**
   * @param revision that was read or written last; null where a save of the same window is still
   *     under way and must not get in the way of this one
   */
  ReceiptDraft save(String id, @Nullable Integer revision, @Nullable Map<String, Object> content) {
    var draft = draft(id, content, revision == null ? 0 : revision + 1);
    if (revision == null) {
      rows.overwrite(draft);
      return find(id);
    }
    if (rows.update(draft) == 1) return draft;
    return same(find(id), draft);
  }

  /** The answer to a save got lost and it comes again; anything else was written elsewhere. */
  private ReceiptDraft same(ReceiptDraft known, ReceiptDraft sent) {
    boolean same = known.revision() == sent.revision() && written(known).equals(written(sent));
    if (!same) throw Refusal.conflict("casework.draft.elsewhere");
    return known;
  }

  ReceiptDraft find(String id) {
    var found = rows.find(id, username());
    if (found == null) throw Refusal.notFound("casework.draft.unknown");
    return found;
  }

  List<ReceiptDraft> page(Paging paging) {
    var after = paging.after();
    return rows.page(
        username(),
        after == null ? null : after.instant(0),
        after == null ? null : after.text(1),
        paging.limit());
  }

  void discard(String id) {
    rows.delete(id, username());
  }

  /** Whatever was handed in is a case now, and no draft. */
  void handedIn(String id) {
    rows.delete(id, username());
  }

  /** Removes those that nobody went on with; returns how many. */
  int purge() {
    var before = clock.instant().minus(KEPT);
    int purged = 0;
    for (int some = BATCH; some == BATCH; purged += some) some = rows.deleteOld(before, BATCH);
    if (purged > 0) LOG.info("{} receipt drafts removed, not saved for 30 days", purged);
    return purged;
  }

  private ReceiptDraft draft(String id, @Nullable Map<String, Object> content, int revision) {
    if (content == null) throw Refusal.field("content", "casework.required");
    if (write(content).length() > LONGEST) {
      throw Refusal.field("content", "casework.too-long", LONGEST);
    }
    var now = clock.instant();
    var item = name(content.get("item"));
    return new ReceiptDraft(
        id, username(), content, item, name(content.get("applicant")), revision, now, now);
  }

  private static String uuid(@Nullable String id) {
    try {
      if (id != null && id.length() == 36) return UUID.fromString(id).toString();
    } catch (IllegalArgumentException e) {
      // as any other text
    }
    throw Refusal.field("id", "casework.draft.id");
  }

  private static @Nullable String name(@Nullable Object of) {
    if (!(of instanceof Map<?, ?> map) || !(map.get("name") instanceof String name)) return null;
    if (name.isBlank()) return null;
    return name.length() > 200 ? name.substring(0, 200) : name;
  }

  private String written(ReceiptDraft draft) {
    return write(draft.content());
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private String username() {
    return actors.current().username();
  }
}
