package tongban.sessions;

/** The id that the database gives a row. */
final class MadeId {
  /** Set by the database's driver. */
  private long id;

  long id() {
    return id;
  }
}
