package tongban.worktime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import tongban.web.Refusal;

/**
 * Reads questions from a JSON array, one at a time, so that numbers are seen as they were written.
 */
final class QuestionArray {
  private static final int MOST = 10_000;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE).build())
          .build();

  private final JsonParser parser;

  private QuestionArray(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * @throws Refusal 400 when the body is no such array as a whole
   */
  static void read(InputStream body, Consumer<Question> questions) throws IOException {
    try (var parser = JSON.createParser(body)) {
      new QuestionArray(parser).read(questions);
    } catch (JsonProcessingException | CharConversionException e) {
      throw refused();
    }
  }

  private static Refusal refused() {
    return Refusal.field("body", "worktime.body");
  }

  private void read(Consumer<Question> questions) throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) throw refused();
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (++count > MOST) throw refused();
      questions.accept(question());
    }
    if (parser.nextToken() != null) throw refused();
  }

  private Question question() throws IOException {
    var question = new Question();
    if (!parser.isExpectedStartObjectToken()) {
      question.reject(Question.WHOLE, "worktime.object");
      parser.skipChildren();
      return question;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      member(question, name);
    }
    return question;
  }

  private void member(Question question, String name) throws IOException {
    boolean known = Question.isParameter(name);
    if (!known || parser.currentToken() == JsonToken.VALUE_NULL) {
      parser.skipChildren();
    } else if (name.equals(Question.SUSPENDED)) {
      suspended(question);
    } else {
      single(question, name);
    }
  }

  private void single(Question question, String name) throws IOException {
    boolean number = name.equals(Question.LIMIT) || name.equals(Question.EXTENSION);
    var expected = number ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
    if (parser.currentToken() == expected) question.give(name, parser.getText());
    else question.reject(name, typeFault(name));
    parser.skipChildren();
  }

  private static String typeFault(String name) {
    return switch (name) {
      case Question.LIMIT -> "worktime.limit";
      case Question.EXTENSION -> "worktime.extension";
      default -> "worktime.type";
    };
  }

  private void suspended(Question question) throws IOException {
    if (!parser.isExpectedStartArrayToken()) {
      question.reject(Question.SUSPENDED, "worktime.type");
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        question.give(Question.SUSPENDED, parser.getText());
      } else {
        question.reject(Question.SUSPENDED, "worktime.type");
        parser.skipChildren();
      }
    }
  }
}
