package tongban.gate;

import com.fasterxml.jackson.annotation.JsonValue;

/** How grave a finding is; only an error forbids a model. */
public enum Severity {
  ERROR("error"),
  WARNING("warning");

  private final String text;

  Severity(String text) {
    this.text = text;
  }

  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
