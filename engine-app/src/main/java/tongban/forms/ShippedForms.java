package tongban.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Registers the forms that come with the application, before flows that refer to them. */
@Component
class ShippedForms implements InitializingBean {
  private static final String PATTERN = "classpath*:forms/*/*.form";

  private final FormMapper mapper;
  private final Registration registration;

  ShippedForms(FormMapper mapper, Registration registration) {
    this.mapper = mapper;
    this.registration = registration;
  }

  @Override
  public void afterPropertiesSet() {
    Map<String, FormMapper.FormVersion> current =
        mapper.current().stream()
            .collect(Collectors.toMap(FormMapper.FormVersion::id, Function.identity()));
    try {
      for (var resource : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
        register(resource, current);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void register(Resource resource, Map<String, FormMapper.FormVersion> current)
      throws IOException {
    var steps = resource.getURL().getPath().split("/");
    var element = steps[steps.length - 1].replaceFirst("\\.form$", "");
    var id = steps[steps.length - 2] + "-" + element;
    registration.register(id, resource.getContentAsByteArray(), current.get(id));
  }
}
