package tongban.documents;

/** The numbers of a kind, department and year; holds the one that was taken last. */
final class Sequence {
  private final DocumentKind kind;
  private final String department;
  private final int year;

  /** Set by the database's driver; 0 where it does not tell. */
  private int number;

  Sequence(DocumentKind kind, String department, int year) {
    this.kind = kind;
    this.department = department;
    this.year = year;
  }

  DocumentKind kind() {
    return kind;
  }

  String department() {
    return department;
  }

  int year() {
    return year;
  }

  int number() {
    return number;
  }
}
