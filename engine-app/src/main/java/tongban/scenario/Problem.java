package tongban.scenario;

/** Something is not as the scenario says, or the scenario says nothing that can be done. */
final class Problem extends RuntimeException {
  private final int line;

  /**
   * @param line of the file, from 1; 0 where it belongs to none
   * @param text in the designer's words and language
   */
  Problem(int line, String text) {
    super(text);
    this.line = line;
  }

  int line() {
    return line;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
