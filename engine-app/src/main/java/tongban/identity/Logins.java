package tongban.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;

/** Keeps who logged in, who failed to, and which names are locked. */
@Service
class Logins {
  /** Failures in a row that lock a name. */
  static final int MOST_FAILURES = 5;

  /** How long it stays locked. */
  static final Duration LOCK = Duration.ofMinutes(15);

  private static final Duration KEPT = Duration.ofDays(1);
  private static final String NOBODY = "anonymous";

  private final LoginAttemptMapper attempts;
  private final Audit audit;
  private final Clock clock;

  Logins(LoginAttemptMapper attempts, Audit audit, Clock clock) {
    this.attempts = attempts;
    this.audit = audit;
    this.clock = clock;
  }

  boolean locked(String username) {
    return attempts.find(username).filter(it -> it.lockedAt(clock.instant())).isPresent();
  }

  @Transactional
  void succeeded(String username, String from) {
    if (attempts.find(username).isPresent()) attempts.forget(username);
    audit.record(username, "login.succeeded", subject(username), Map.of("from", from));
  }

  @Transactional
  void left(String username) {
    audit.record(username, "login.ended", subject(username), Map.of());
  }

  /**
   * Counts a failure.
   *
   * @param known whether anybody has this name; what was typed in place of one is not written down,
   *     it might be a password
   */
  @Transactional
  void failed(String username, boolean known, String from) {
    count(username);
    var subject = known ? subject(username) : "person:?";
    audit.record(NOBODY, "login.failed", subject, Map.of("from", from));
    if (locked(username)) audit.record(NOBODY, "login.locked", subject, Map.of("from", from));
  }

  private void count(String username) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    attempts.forgetEnded(username, now);
    if (attempts.count(username, now, MOST_FAILURES, now.plus(LOCK)) > 0) return;
    try {
      attempts.insert(username, now);
      attempts.forgetBefore(now.minus(KEPT));
    } catch (DuplicateKeyException e) {
      attempts.count(username, now, MOST_FAILURES, now.plus(LOCK));
    }
  }

  static String subject(String username) {
    return "person:" + username;
  }
}
