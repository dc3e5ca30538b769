package tongban.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms of flows: one form-js document a user task, and one for the start of each flow. */
public interface Forms {

  /** The current form of a flow's element, for example {@code ("one-window", "FormalCheck")}. */
  Optional<Form> of(String processKey, String elementId);

  /** Keys of the flows that have a form of this element. */
  List<String> flowsWith(String elementId);

  /** What steps are called in the language of the request. */
  StepNames stepNames();

  /** A form as it was, by its id and version, so that old submissions stay readable. */
  Optional<Form> version(String id, int version);

  /**
   * Validates data against a form, as the browser would: required, type, pattern, length, range,
   * options; a field hidden by its condition must be absent and is not required.
   *
   * @param prefix put before field names in errors, for example {@code form.}
   * @return the data as it is to be kept, numbers and dates in canonical form
   * @throws tongban.web.Refusal naming every bad, missing and unknown field
   */
  Map<String, Object> validate(Form form, Map<String, Object> data, String prefix);

  /**
   * As {@link #validate(Form, Map, String)}, with what the task gave the form.
   *
   * @param context the data that the client gave the form: initial values, and option lists under
   *     the {@code valuesKey} of their fields: each option a scalar or an object with {@code label}
   *     and {@code value}
   */
  Map<String, Object> validate(
      Form form, Map<String, Object> data, Map<String, Object> context, String prefix);

  /** The ids of the uploads in validated data, to be attached to what the data belongs to. */
  Set<String> files(Form form, Map<String, Object> data);

  /**
   * What forbids using a document as a form; nothing when it may be used.
   *
   * @param document JSON in UTF-8, up to 1 MiB
   */
  List<FormFinding> check(byte[] document);

  /** The id that a document gives itself; empty when it has none. */
  Optional<String> id(byte[] document);

  /** Whether a form of this id is registered. */
  boolean isRegistered(String id);
}
