package tongban.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tongban.IntegrationTest;

/** Whatever the web client calls is served: a page must not be built on an answer of its mocks. */
@IntegrationTest
class ClientCallsTest {
  private static final Path CLIENT = Path.of("src/main/frontend/src");
  private static final Pattern CALL = Pattern.compile("['`](/api/[^'`?\\s]*)");
  private static final Pattern VALUE = Pattern.compile("\\$\\{(?:[^{}]|\\{[^{}]*})*}");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void everyAddressIsOneOfTheApplications() throws IOException {
    var served =
        Endpoint.all(mapping).stream()
            .map(endpoint -> endpoint.path().replaceAll("\\{[^}]*}", "*"))
            .collect(Collectors.toSet());
    var called = called();
    assertThat(called).hasSizeGreaterThan(40);
    assertThat(called).allSatisfy(address -> assertThat(served).anyMatch(isServedAs(address)));
  }

  /** A value of the client's stands for anything; an address may be the beginning of some. */
  private static Predicate<String> isServedAs(String address) {
    var pattern =
        Arrays.stream(address.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".+", "", "(/.*)?"));
    return Pattern.compile(pattern).asMatchPredicate();
  }

  private static Set<String> called() throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.walk(CLIENT)) {
      for (var file : files.filter(ClientCallsTest::isCode).toList()) {
        var calls = CALL.matcher(VALUE.matcher(Files.readString(file)).replaceAll("*"));
        while (calls.find()) found.add(calls.group(1));
      }
    }
    return found;
  }

  private static boolean isCode(Path file) {
    var name = file.getFileName().toString();
    return (name.endsWith(".ts") || name.endsWith(".vue")) && !name.endsWith(".test.ts");
  }
}
