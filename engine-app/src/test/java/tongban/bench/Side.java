package tongban.bench;

/** One of the two that are compared. */
interface Side extends AutoCloseable {

  /** Takes one case from its receipt to its archive. */
  void oneCase(int number);

  /** What is left undone by now; nothing after the last case. */
  long unfinished();

  @Override
  void close();
}
