package tongban.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** An item's lists as they are kept: JSON, written and read here only. */
final class ItemLists {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ItemLists() {}

  static String write(Object list) {
    try {
      return JSON.writeValueAsString(list);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<KeptMaterial> materials(String json) {
    return read(json, new TypeReference<>() {});
  }

  static List<JointPart> parts(String json) {
    return read(json, new TypeReference<>() {});
  }

  static List<Item.Procedure> procedures(String json) {
    return read(json, new TypeReference<>() {});
  }

  /** What tells two contents of an item apart, whatever their version. */
  static String hash(ItemRow row) {
    return DigestUtils.sha256Hex(write(row));
  }

  private static <T> List<T> read(String json, TypeReference<List<T>> type) {
    try {
      return List.copyOf(JSON.readValue(json, type));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
