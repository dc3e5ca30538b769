package tongban.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

@Service
class RegisteredForms implements Forms {
  private record Key(String id, int version) {}

  private static final int MOST_KEPT = 1_000;

  /** A version never changes, so whoever has read it need not again. */
  private final Map<Key, Form> read = new ConcurrentHashMap<>();

  private final FormMapper mapper;
  private final Validation validation;

  RegisteredForms(FormMapper mapper, Validation validation) {
    this.mapper = mapper;
    this.validation = validation;
  }

  @Override
  public Optional<Form> of(String processKey, String elementId) {
    return Optional.ofNullable(mapper.latestVersion(processKey + "-" + elementId))
        .flatMap(latest -> version(latest.id(), latest.version()));
  }

  @Override
  public List<String> flowsWith(String elementId) {
    var end = "-" + elementId;
    return mapper.idsEndingWith(end).stream()
        .map(id -> id.substring(0, id.length() - end.length()))
        .toList();
  }

  @Override
  public StepNames stepNames() {
    return new StepNames(this, LocaleContextHolder.getLocale());
  }

  @Override
  public Optional<Form> version(String id, int version) {
    var form = read.get(new Key(id, version));
    if (form != null) return Optional.of(form);
    return Optional.ofNullable(mapper.version(id, version))
        .map(FormMapper.FormRow::form)
        .map(this::remember);
  }

  private Form remember(Form form) {
    if (read.size() >= MOST_KEPT) read.clear();
    read.put(new Key(form.id(), form.version()), form);
    return form;
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

  @Override
  public Optional<String> id(byte[] document) {
    return FormCheck.id(document);
  }

  @Override
  public boolean isRegistered(String id) {
    return mapper.latestVersion(id) != null;
  }
}
