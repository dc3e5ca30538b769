package tongban.courier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;

/** Reads what the courier posts, and says all that is wrong with it; what it adds is left alone. */
@Component
class ReportReader {
  private static final Pattern ID = Pattern.compile("[!-~]{1,100}");
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,50}");
  private static final int LONGEST_NOTE = 200;
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final ObjectMapper json;
  private final Clock clock;

  ReportReader(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  CourierReport read(byte[] body) {
    var root = parse(body);
    var bad = new ArrayList<Field>();
    var eventId = text(root, "eventId");
    if (!ID.matcher(eventId).matches()) bad.add(Field.of("eventId", "courier.event-id"));
    var orderId = text(root, "orderId");
    if (orderId.isEmpty()) bad.add(Field.of("orderId", "courier.required"));
    var state = state(root, bad);
    var number = text(root, "trackingNumber");
    if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
      bad.add(Field.of("trackingNumber", "courier.tracking-number"));
    }
    var at = at(root, bad);
    var note = text(root, "note");
    if (note.length() > LONGEST_NOTE) bad.add(Field.of("note", "courier.too-long", LONGEST_NOTE));
    if (state == null || at == null || !bad.isEmpty()) throw Refusal.fields(bad);
    return new CourierReport(
        eventId, orderId, state, emptyToNull(number), at, emptyToNull(note), false);
  }

  private JsonNode parse(byte[] body) {
    try {
      var root = json.readTree(body);
      if (root != null && root.isObject()) return root;
    } catch (IOException notJson) {
      throw Refusal.field("body", "courier.body");
    }
    throw Refusal.field("body", "courier.body");
  }

  private static String text(JsonNode root, String name) {
    var node = root.path(name);
    return node.isTextual() ? node.textValue() : "";
  }

  private static @Nullable CourierState state(JsonNode root, List<Field> bad) {
    var name = text(root, "state");
    var found = Arrays.stream(CourierState.values()).filter(s -> s.name().equals(name)).findAny();
    if (found.isPresent() && found.get() != CourierState.ORDERED) return found.get();
    bad.add(Field.of("state", "courier.state"));
    return null;
  }

  private @Nullable Instant at(JsonNode root, List<Field> bad) {
    try {
      var at = OffsetDateTime.parse(text(root, "at")).toInstant().truncatedTo(ChronoUnit.MILLIS);
      var now = clock.instant();
      if (!at.isAfter(now.plus(AHEAD)) && at.isAfter(Instant.EPOCH)) {
        return at.isAfter(now) ? now.truncatedTo(ChronoUnit.MILLIS) : at;
      }
    } catch (DateTimeParseException noTime) {
      bad.add(Field.of("at", "courier.at"));
      return null;
    }
    bad.add(Field.of("at", "courier.at"));
    return null;
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
