package tongban.worktime;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question from a query string. The container would drop a parameter that is not encoded
 * correctly, or that comes late in a long row; here it is a fault.
 */
final class QueryString {
  private QueryString() {}

  static Question read(@Nullable String query) {
    var question = new Question();
    if (query == null) return question;
    for (var pair : query.split("&")) {
      int equals = pair.indexOf('=');
      var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      if (name == null || !Question.isParameter(name)) continue;
      var text = decoded(equals < 0 ? "" : pair.substring(equals + 1));
      if (text == null) question.reject(name, "worktime.encoding");
      else question.give(name, text);
    }
    return question;
  }

  private static @Nullable String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
