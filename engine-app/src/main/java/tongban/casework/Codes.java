package tongban.casework;

import java.security.SecureRandom;

/** Codes that the public holds: 26 characters of 32, 130 bits, not to be guessed. */
final class Codes {
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 26;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  static String next() {
    var code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(RANDOM.nextInt(32)));
    return code.toString();
  }
}
