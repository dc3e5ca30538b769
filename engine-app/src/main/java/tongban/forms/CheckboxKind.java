package tongban.forms;

import org.jspecify.annotations.Nullable;

/** Checkboxes: true or false. */
final class CheckboxKind implements Kind {

  @Override
  public @Nullable Object check(Field field, Object value) {
    if (value instanceof Boolean) return value;
    field.wrong("forms.not-boolean");
    return null;
  }
}
