package tongban.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongban.files.Files;
import tongban.files.StoredFile;
import tongban.web.Refusal;

/** Validates data against forms without a database. */
final class Validations {
  static final ObjectMapper JSON = new ObjectMapper();

  /** The only upload there is. */
  static final String FILE = "0b87bd6a-26a1-4a0e-a8a8-6d52dd0ffde4";

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-24T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final Validation VALIDATION = new Validation(new OneFile(), CLOCK);

  private Validations() {}

  static Map<String, Object> validate(
      JsonNode schema, Map<String, Object> data, Map<String, Object> given) {
    return VALIDATION.validate(new Form("test", 1, schema), data, given, "");
  }

  /** {@code field code} of each finding; none when the data is taken. */
  static List<String> findings(
      JsonNode schema, Map<String, Object> data, Map<String, Object> given) {
    try {
      validate(schema, data, given);
      return List.of();
    } catch (Refusal refusal) {
      return refusal.fields().stream().map(field -> field.field() + " " + field.code()).toList();
    }
  }

  static List<String> findings(String components, String data) {
    return findings(schema(components), map(data), Map.of());
  }

  static JsonNode schema(String components) {
    try {
      return JSON.readTree(
          "{\"type\":\"default\",\"id\":\"t\",\"components\":[%s]}".formatted(components));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Map<String, Object> map(String json) {
    try {
      return JSON.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static final class OneFile implements Files {

    @Override
    public Map<String, StoredFile> find(Collection<String> ids) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<StoredFile> find(String id) {
      return id.equals(FILE)
          ? Optional.of(
              new StoredFile(id, "a.pdf", "application/pdf", 1, "", "clerk", CLOCK.instant()))
          : Optional.empty();
    }

    @Override
    public Sent sentBy(String uploadedBy, Instant since) {
      throw new UnsupportedOperationException();
    }

    @Override
    public InputStream open(String id) {
      return InputStream.nullInputStream();
    }

    @Override
    public void attach(String id, String toSubject) {}
  }
}
