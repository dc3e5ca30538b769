package tongban.gate;

/** What a file is taken for. */
public enum ModelKind {
  /** BPMN or DMN. */
  XML,
  /** A form of form-js. */
  FORM
}
