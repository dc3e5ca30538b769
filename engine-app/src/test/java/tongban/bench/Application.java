package tongban.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tongban.Api;
import tongban.Tongban;
import tongban.casework.Window;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.desk.Counter;

/**
 * The application whole, called below its web server: each call is a request of its own, by
 * somebody who has logged in before.
 */
final class Application implements Side {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "spring.datasource.username", "root",
          "spring.quartz.auto-startup", "false",
          "camunda.bpm.job-execution.enabled", "false",
          "server.port", "0",
          "logging.level.root", "warn");

  private final ConfigurableApplicationContext application;
  private final Window window;
  private final Counter counter;
  private final List<Item> items;
  private final Map<String, Authentication> logins = new ConcurrentHashMap<>();

  Application(String url) {
    this(url, Map.of());
  }

  /**
   * @param settings over those that a benchmark has otherwise
   */
  Application(String url, Map<String, String> settings) {
    var all = new TreeMap<>(SETTINGS);
    all.put("spring.datasource.url", url);
    all.putAll(settings);
    application =
        new SpringApplicationBuilder(Tongban.class)
            .profiles("demo", "mysql")
            .run(
                all.entrySet().stream()
                    .map(each -> "--" + each.getKey() + "=" + each.getValue())
                    .toArray(String[]::new));
    window = new Window(application);
    counter = new Counter(application);
    var codes = jdbc().queryForList("select code from item order by code", String.class);
    items =
        application.getBean(Catalog.class).items(codes).values().stream()
            .filter(item -> item.processKey().equals("one-window"))
            .filter(item -> !item.joint() && !item.countersign())
            .sorted(Comparator.comparing(Item::code))
            .toList();
  }

  @Override
  public void oneCase(int number) {
    var item = items.get(number % items.size());
    var reviewer = "reviewer-" + item.departmentCode();
    var received = as("clerk", () -> window.receive(item.code(), "case " + number));
    does("clerk", received, "accept");
    does(reviewer, received, "proceed");
    does(reviewer, received, "grant");
    does("certifier", received, "issued");
    does("certifier", received, "delivered");
  }

  /**
   * Takes one case in, and accepts it: it is under examination, with a statutory and a promised
   * clock.
   */
  String accepted() {
    return accepted("accepted");
  }

  /**
   * @param key the same one is the same case
   */
  String accepted(String key) {
    var item = items.stream().filter(each -> each.legalLimit() != null).findFirst().orElseThrow();
    var received = as("clerk", () -> window.receive(item.code(), key));
    does("clerk", received, "accept");
    return received;
  }

  /** In one transaction: connections commit nothing by themselves. */
  void committed(Runnable work) {
    var transaction = new TransactionTemplate(bean(PlatformTransactionManager.class));
    transaction.executeWithoutResult(status -> work.run());
  }

  /** The acts of one case, in turn; each finds its task by the number of the case alone. */
  List<Runnable> acts(int number) {
    var item = items.get(number % items.size());
    var reviewer = "reviewer-" + item.departmentCode();
    var received = new AtomicReference<String>();
    return List.of(
        () -> received.set(as("clerk", () -> window.receive(item.code(), "case " + number))),
        () -> acts("clerk", received.get(), "accept"),
        () -> acts(reviewer, received.get(), "proceed"),
        () -> acts(reviewer, received.get(), "grant"),
        () -> acts("certifier", received.get(), "issued"),
        () -> acts("certifier", received.get(), "delivered"));
  }

  private void acts(String username, String caseNumber, String outcome) {
    as(
        username,
        () -> {
          counter.completeOnly(caseNumber, outcome);
          return caseNumber;
        });
  }

  /** Opens the page of a task. */
  void opens(String username, String taskId) {
    as(username, () -> counter.open(taskId));
  }

  /** Looks through all pages of a person's worklist, five at most. */
  void lists(String username) {
    as(username, () -> counter.looksThrough(5));
  }

  String onlyTask(String caseNumber) {
    return counter.onlyTask(caseNumber);
  }

  <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  ConfigurableApplicationContext context() {
    return application;
  }

  private void does(String username, String caseNumber, String outcome) {
    as(
        username,
        () -> {
          counter.complete(caseNumber, outcome, Map.of());
          return caseNumber;
        });
  }

  <T> T as(String username, Supplier<T> call) {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));
    SecurityContextHolder.getContext()
        .setAuthentication(logins.computeIfAbsent(username, this::logIn));
    try {
      return call.get();
    } finally {
      SecurityContextHolder.clearContext();
      RequestContextHolder.resetRequestAttributes();
    }
  }

  private Authentication logIn(String username) {
    return application
        .getBean(AuthenticationProvider.class)
        .authenticate(new UsernamePasswordAuthenticationToken(username, Api.DEMO_PASSWORD));
  }

  @Override
  public long unfinished() {
    var open = "select count(*) from case_file where state <> 'ARCHIVED'";
    return jdbc().queryForObject(open, Long.class);
  }

  JdbcTemplate jdbc() {
    return application.getBean(JdbcTemplate.class);
  }

  @Override
  public void close() {
    application.close();
  }
}
