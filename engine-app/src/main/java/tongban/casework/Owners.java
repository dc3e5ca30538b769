package tongban.casework;

import org.jspecify.annotations.Nullable;

/**
 * Owners of clocks: a case by its number, a part of it by {@code <case>/<part>}, a special
 * procedure of a part by {@code <case>/<part>/<submission>}.
 */
final class Owners {
  private Owners() {}

  /** The reference of the procedure that was asked for with this submission. */
  static String procedure(String part, long submission) {
    return part + '/' + submission;
  }

  /** The part that a clock of this owner is about; null for the whole case. */
  static @Nullable String part(String owner) {
    int first = owner.indexOf('/');
    if (first < 0) return null;
    int second = owner.indexOf('/', first + 1);
    return second < 0 ? owner : owner.substring(0, second);
  }
}
