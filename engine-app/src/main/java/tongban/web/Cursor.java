package tongban.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place in a sorted list after which the next page begins: the sort key of the last row seen,
 * unique as a whole. Callers see opaque text and send it back as {@code after}.
 */
public final class Cursor {
  private static final String SEPARATOR = "\u001f";
  private static final String NULL = "\u0000";

  private final List<@Nullable String> parts;

  private Cursor(List<@Nullable String> parts) {
    this.parts = parts;
  }

  /** From the sort key of a row; parts are kept by their {@code toString()}, null stays null. */
  public static Cursor of(@Nullable Object... parts) {
    var texts = new ArrayList<@Nullable String>();
    for (var part : parts) texts.add(part == null ? null : part.toString());
    return new Cursor(texts);
  }

  /**
   * Reads what a caller sent.
   *
   * @param parts how many parts the list's sort key has
   * @throws Refusal naming {@code after} when it is not one of ours
   */
  static Cursor decode(String after, int parts) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
      var texts = new ArrayList<@Nullable String>();
      for (var part : Arrays.asList(text.split(SEPARATOR, -1)))
        texts.add(part.equals(NULL) ? null : part);
      if (texts.size() != parts) throw bad();
      return new Cursor(texts);
    } catch (IllegalArgumentException e) {
      throw bad();
    }
  }

  /** As sent to callers. */
  public String encode() {
    var texts = parts.stream().map(part -> part == null ? NULL : part).toList();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, texts).getBytes(StandardCharsets.UTF_8));
  }

  /** A part that may be null. */
  public @Nullable String nullableText(int part) {
    return parts.get(part);
  }

  public String text(int part) {
    var text = parts.get(part);
    if (text == null) throw bad();
    return text;
  }

  public long number(int part) {
    try {
      return Long.parseLong(text(part));
    } catch (NumberFormatException e) {
      throw bad();
    }
  }

  public Instant instant(int part) {
    return parse(text(part));
  }

  /** An instant that may be null. */
  public @Nullable Instant nullableInstant(int part) {
    var text = parts.get(part);
    return text == null ? null : parse(text);
  }

  private static Instant parse(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw bad();
    }
  }

  private static Refusal bad() {
    return Refusal.field("after", "web.after");
  }
}
