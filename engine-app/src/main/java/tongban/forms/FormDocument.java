package tongban.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads form documents: no member twice, nothing after the end, no endless nesting. */
final class FormDocument {
  static final int DEEPEST = 50;
  static final int LARGEST = 1 << 20;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private FormDocument() {}

  /**
   * @throws IOException when it is no JSON, says a member twice or is nested deeper than {@link
   *     #DEEPEST}
   */
  static JsonNode read(byte[] content) throws IOException {
    return JSON.readTree(content);
  }

  static JsonNode read(String content) {
    try {
      return JSON.readTree(content);
    } catch (IOException e) {
      throw new IllegalStateException("a registered form is no JSON", e);
    }
  }
}
