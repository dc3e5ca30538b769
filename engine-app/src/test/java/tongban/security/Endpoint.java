package tongban.security;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A handler method of the application.
 *
 * @param consumes the only media type it takes; empty for JSON or nothing
 */
record Endpoint(String method, String path, String consumes, HandlerMethod handler) {

  /** All there are, of whatever package. */
  static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().entrySet().stream()
        .flatMap(it -> of(it.getKey(), it.getValue()))
        .toList();
  }

  private static Stream<Endpoint> of(RequestMappingInfo info, HandlerMethod handler) {
    var methods = new TreeSet<String>();
    info.getMethodsCondition().getMethods().forEach(it -> methods.add(it.name()));
    if (methods.isEmpty()) methods.add("GET");
    var consumes =
        info.getConsumesCondition().getConsumableMediaTypes().stream()
            .map(Objects::toString)
            .findFirst()
            .orElse("");
    return methods.stream()
        .flatMap(
            method ->
                info.getPatternValues().stream()
                    .map(path -> new Endpoint(method, path, consumes, handler)));
  }

  String name() {
    return method + " " + path;
  }

  boolean isOurs() {
    return handler.getBeanType().getPackageName().startsWith("tongban");
  }
}
