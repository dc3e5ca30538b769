package tongban.gate.expression;

/** A word of an expression, with the place where it ends. */
record Token(Kind kind, String text, int end) {

  enum Kind {
    NAME,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  boolean is(String word) {
    return text.equals(word) && (kind == Kind.NAME || kind == Kind.SIGN || kind == Kind.END);
  }
}
