package tongban.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Camunda 7.24 as it comes: its own tables, history full, expressions on Spring's beans. The model
 * is ours, unchanged; its steps do nothing but what the flow needs to go on. With {@code
 * -Dbench.tuned=1} it gets what of ours any application could have: the settings of the driver, and
 * variables that are not kept where the flow needs them for a moment only.
 */
final class StockCamunda implements Side {
  private static final String MODEL = "processes/one-window/one-window.bpmn";
  private static final List<String> OUR_DRIVER =
      List.of(
          "cachePrepStmts", "useServerPrepStmts", "cacheResultSetMetadata", "useLocalSessionState");
  private static final Pattern STEP = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
  private static final String[] OUTCOMES = {"accept", "proceed", "grant", "issued", "delivered"};

  private final HikariDataSource dataSource = new HikariDataSource();
  private final GenericApplicationContext beans = new GenericApplicationContext();
  private final Set<String> dispatched = ConcurrentHashMap.newKeySet();
  private final boolean tuned = Bench.number("bench.tuned", 0) == 1;
  private final ProcessEngine engine;

  /** What the model calls {@code parts}: each case has one, that of the housing department. */
  public static final class Parts {
    public List<String> ofWave(DelegateExecution execution, int wave) {
      return List.of(execution.getProcessBusinessKey() + "-1");
    }

    public String department(String part) {
      return "housing";
    }

    public boolean countersigned(String part) {
      return false;
    }
  }

  /** What the model calls {@code cases}: each is accepted without conditions. */
  public static final class Cases {
    public boolean awaitsCure(DelegateExecution execution) {
      return false;
    }

    public boolean isCured(DelegateExecution execution) {
      return true;
    }

    public boolean isDelivered(DelegateExecution execution) {
      return true;
    }
  }

  /** What the model calls {@code clock}: every limit ends in twenty days. */
  public static final class Limits {
    private final Date date = new Date(System.currentTimeMillis() + Duration.ofDays(20).toMillis());

    public Date deadline(DelegateExecution execution, String name) {
      return date;
    }
  }

  StockCamunda(String url) throws Exception {
    pool(url);
    var model =
        new ClassPathResource(MODEL).getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    STEP.matcher(model).results().map(found -> found.group(1)).distinct().forEach(this::step);
    beans.registerBean("clock", Limits.class);
    beans.registerBean("parts", Parts.class);
    beans.registerBean("cases", Cases.class);
    beans.refresh();
    var configuration = new SpringProcessEngineConfiguration();
    configuration.setProcessEngineName("stock");
    configuration.setApplicationContext(beans);
    configuration.setExpressionManager(new SpringExpressionManager(beans, null));
    configuration.setDataSource(dataSource);
    configuration.setTransactionManager(new DataSourceTransactionManager(dataSource));
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setJobExecutorActivate(false);
    engine = configuration.buildProcessEngine();
    engine.getRepositoryService().createDeployment().addString("one-window.bpmn", model).deploy();
  }

  /** As many connections as ours. */
  private void pool(String url) {
    dataSource.setJdbcUrl(url);
    dataSource.setUsername("root");
    dataSource.setMaximumPoolSize(30);
    dataSource.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    dataSource.addDataSourceProperty("nullCatalogMeansCurrent", "true");
    if (!tuned) return;
    for (var setting : OUR_DRIVER) dataSource.addDataSourceProperty(setting, "true");
    dataSource.addDataSourceProperty("readOnlyPropagatesToServer", "false");
    dataSource.addDataSourceProperty("prepStmtCacheSize", "250");
    dataSource.addDataSourceProperty("prepStmtCacheSqlLimit", "16384");
  }

  private void step(String name) {
    JavaDelegate step =
        switch (name) {
          case "dispatchWave" -> this::dispatch;
          case "concludeDecision" -> execution -> set(execution, "result", "granted");
          default -> execution -> {};
        };
    beans.registerBean(name, JavaDelegate.class, () -> step);
  }

  /** One wave, then none. */
  private void dispatch(DelegateExecution execution) {
    set(execution, "wave", dispatched.add(execution.getProcessInstanceId()) ? 1 : 0);
  }

  private void set(DelegateExecution execution, String name, Object value) {
    execution.setVariable(name, value(value));
  }

  private Object value(Object value) {
    return tuned ? Variables.untypedValue(value, true) : value;
  }

  @Override
  public void oneCase(int number) {
    acts(number).forEach(Runnable::run);
  }

  /** The acts of one case, in turn. */
  List<Runnable> acts(int number) {
    var instance = new AtomicReference<String>();
    var acts = new ArrayList<Runnable>();
    acts.add(() -> instance.set(start("one-window", "case-" + number)));
    for (int i = 0; i < OUTCOMES.length; i++) {
      var outcome = OUTCOMES[i];
      var submission = 6L * number + i;
      acts.add(() -> complete(instance.get(), outcome, submission));
    }
    acts.add(() -> dispatched.remove(instance.get()));
    return acts;
  }

  private String start(String key, String businessKey) {
    return engine.getRuntimeService().startProcessInstanceByKey(key, businessKey).getId();
  }

  private void complete(String instance, String outcome, long submission) {
    var tasks = engine.getTaskService();
    var task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
    tasks.complete(
        task.getId(), Map.of("outcome", value(outcome), "submission", value(submission)));
  }

  ProcessEngine engine() {
    return engine;
  }

  @Override
  public long unfinished() {
    return engine.getRuntimeService().createProcessInstanceQuery().count();
  }

  @Override
  public void close() {
    engine.close();
    beans.close();
    dataSource.close();
  }
}
