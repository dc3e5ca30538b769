package tongban.identity;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tongban.catalog.Department;

/** Sees to the first accounts once the catalog is there, and says where to open the page. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AccountsAtStart implements ApplicationRunner {
  private static final Logger log = LoggerFactory.getLogger("tongban");

  private final DemoAccounts demo;
  private final FirstAdministrator administrator;
  private final KnownDepartments departments;
  private final Settings settings;
  private final Environment environment;

  AccountsAtStart(
      DemoAccounts demo,
      FirstAdministrator administrator,
      KnownDepartments departments,
      Settings settings,
      Environment environment) {
    this.demo = demo;
    this.administrator = administrator;
    this.departments = departments;
    this.settings = settings;
    this.environment = environment;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.demo()) demo.make();
    else administrator.make();
    log.info(
        "\n\n  通办 Tongban  http://localhost:{}\n{}", port(), settings.demo() ? accounts() : "");
  }

  private String port() {
    return environment.getProperty(
        "local.server.port", environment.getProperty("server.port", "8080"));
  }

  private String accounts() {
    var reviewers =
        departments.all().stream()
            .map(Department::code)
            .map(code -> "    reviewer-%1$s  second-%1$s  head-%1$s\n".formatted(code))
            .collect(Collectors.joining());
    return """

          Demonstration accounts, password: %s
            clerk       综合窗口（另有 second-clerk）
            certifier   出证窗口
            supervisor  督办
            designer    流程设计
            admin       管理员
        %s"""
        .formatted(DemoAccounts.PASSWORD, reviewers);
  }
}
