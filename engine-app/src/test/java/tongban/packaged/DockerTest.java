package tongban.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What of the compose file can be checked without a container engine. */
class DockerTest {
  private static final Path DOCKER = Path.of("../docker");

  @Test
  void theProxyKnowsEveryNode() throws IOException {
    var nodes = services().keySet().stream().filter(name -> name.startsWith("node")).toList();
    var proxy = Files.readString(DOCKER.resolve("nginx.conf"));
    assertThat(nodes).hasSize(2).allMatch(node -> proxy.contains("server " + node + ":8080"));
  }

  /** What one node is told the other is told too, so that either may answer. */
  @Test
  void theNodesAreInterchangeable() throws IOException {
    var services = services();
    assertThat(services.get("node-1")).isEqualTo(services.get("node-2"));
    assertThat(services.get("node-1")).doesNotContainKeys("volumes", "ports", "container_name");
  }

  /** The proxy waits for healthy nodes, whose image says when they are. */
  @Test
  void whoIsAskedIsHealthy() throws IOException {
    assertThat(services().get("proxy").get("depends_on").toString())
        .isEqualTo("{node-1={condition=service_healthy}, node-2={condition=service_healthy}}");
    assertThat(Files.readString(DOCKER.resolve("Dockerfile")))
        .containsPattern("(?s)HEALTHCHECK.*/actuator/health");
  }

  /** A machine that does not find its archive starts without a word, at half the speed. */
  @Test
  void theArchiveOfClassesIsTheOneThatIsMade() throws IOException {
    assertThat(Files.readString(DOCKER.resolve("Dockerfile")))
        .containsPattern(
            "(?s)ArchiveClassesAtExit=(\\S+) .*ENTRYPOINT.*\"-XX:SharedArchiveFile=\\1\"");
  }

  @Test
  void theDatabaseReadsCommittedRows() throws IOException {
    assertThat(services().get("mysql").get("command"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("--transaction-isolation=READ-COMMITTED");
  }

  @Test
  void secretsComeFromOutside() throws IOException {
    var example = Files.readString(DOCKER.resolve(".env.example"));
    for (var secret :
        List.of(
            "MYSQL_PASSWORD",
            "MYSQL_ROOT_PASSWORD",
            "TONGBAN_ADMIN_PASSWORD",
            "TONGBAN_COURIER_SECRET")) {
      assertThat(example).containsPattern("(?m)^" + secret + "=$");
    }
    assertThat(Files.readString(DOCKER.resolve("compose.yaml")))
        .doesNotContainPattern("(?m)PASSWORD: [^$]");
  }

  private static Map<String, Map<String, Object>> services() throws IOException {
    Map<String, Map<String, Map<String, Object>>> compose =
        new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
    return compose.get("services");
  }
}
