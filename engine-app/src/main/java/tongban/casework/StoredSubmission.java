package tongban.casework;

/** What was handed in, as it is stored: with the id that the database gives it. */
final class StoredSubmission {
  private final Submission row;

  /** Set by the database's driver. */
  private long id;

  StoredSubmission(Submission row) {
    this.row = row;
  }

  Submission row() {
    return row;
  }

  long id() {
    return id;
  }
}
