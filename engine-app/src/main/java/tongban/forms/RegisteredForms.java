package tongban.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

@Service
class RegisteredForms implements Forms {
  private final FormMapper mapper;
  private final Validation validation;

  RegisteredForms(FormMapper mapper, Validation validation) {
    this.mapper = mapper;
    this.validation = validation;
  }

  @Override
  public Optional<Form> of(String processKey, String elementId) {
    return Optional.ofNullable(mapper.latest(processKey + "-" + elementId))
        .map(FormMapper.FormRow::form);
  }

  @Override
  public Optional<Form> version(String id, int version) {
    return Optional.ofNullable(mapper.version(id, version)).map(FormMapper.FormRow::form);
  }

  @Override
  public Map<String, Object> validate(Form form, Map<String, Object> data, String prefix) {
    return validate(form, data, Map.of(), prefix);
  }

  @Override
  public Map<String, Object> validate(
      Form form, Map<String, Object> data, Map<String, Object> context, String prefix) {
    return validation.validate(form, data, context, prefix);
  }

  @Override
  public Set<String> files(Form form, Map<String, Object> data) {
    return FileKind.ids(Component.in(form.schema()), data);
  }

  @Override
  public List<FormFinding> check(byte[] document) {
    return FormCheck.check(document);
  }
}
