package tongban.documents;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes by which anyone may verify a document: 25 characters, 125 random bits. */
final class VerificationCode {
  static final int LENGTH = 25;

  /** Without 0, O, 1 and I, which look alike. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  private VerificationCode() {}

  static String next() {
    return RANDOM
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }

  /** In groups of five, as printed. */
  static String grouped(String code) {
    return String.join("-", code.split("(?<=\\G.{5})"));
  }

  /** What a person typed off a page; the code itself where it is one. */
  static String typed(String text) {
    return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
