package tongban.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tongban.web.Refusal;

/** Believes only what the courier has signed, and lately. */
@Component
class Signed {
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final CourierSettings settings;
  private final Clock clock;

  Signed(CourierSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws Refusal 400 where a header is missing or no time; 401 where the signature is another,
   *     the time is off by more than five minutes, or no secret is agreed
   */
  void check(@Nullable String time, @Nullable String signature, byte[] body) {
    if (time == null || !SECONDS.matcher(time).matches()) {
      throw Refusal.field(Signature.TIME_HEADER, "courier.timestamp");
    }
    if (signature == null) throw Refusal.field(Signature.HEADER, "courier.signature.missing");
    var secret = settings.secret();
    if (secret.isEmpty() || !Signature.matches(secret, time, body, signature)) {
      throw Refusal.of(HttpStatus.UNAUTHORIZED, "courier.signature");
    }
    var off = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), clock.instant()).abs();
    if (off.compareTo(WINDOW) > 0) throw Refusal.of(HttpStatus.UNAUTHORIZED, "courier.stale");
  }
}
