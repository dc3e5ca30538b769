package tongban;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** The courier, as it calls the hall: signed with the secret that they share. */
public final class CourierVoice {
  private static final String SECRET = "shared-with-the-courier";

  private final Api api;
  private final MutableClock clock;

  public CourierVoice(Api api, MutableClock clock) {
    this.api = api;
    this.clock = clock;
  }

  /** Says that something happened to an order. */
  public Answer says(String eventId, String orderId, String state, Instant at) {
    var body =
        "{\"eventId\":\"%s\",\"orderId\":\"%s\",\"state\":\"%s\",\"at\":\"%s\",\"note\":\"%s\"}"
            .formatted(eventId, orderId, state, at, "由 13899990000 代收");
    var time = String.valueOf(clock.instant().getEpochSecond());
    var signature =
        new HmacUtils(HmacAlgorithms.HMAC_SHA_256, SECRET.getBytes(StandardCharsets.UTF_8))
            .hmacHex((time + "." + body).getBytes(StandardCharsets.UTF_8));
    var headers = Map.of("X-Courier-Timestamp", time, "X-Courier-Signature", signature);
    var signed = api;
    for (var header : headers.entrySet())
      signed = signed.header(header.getKey(), header.getValue());
    return signed.postText("/api/courier/events", "application/json", body);
  }
}
