package tongban.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Camunda 7.24 as it comes: its own tables, history full, expressions on Spring's beans. The model
 * is ours, unchanged; its steps do nothing but what the flow needs to go on.
 */
final class StockCamunda implements Side {
  private static final String MODEL = "processes/one-window/one-window.bpmn";
  private static final Pattern STEP = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
  private static final String[] OUTCOMES = {"accept", "proceed", "grant", "issued", "delivered"};

  private final HikariDataSource dataSource = new HikariDataSource();
  private final GenericApplicationContext beans = new GenericApplicationContext();
  private final ProcessEngine engine;

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

  /** As many connections as ours, with the same settings. */
  private void pool(String url) {
    dataSource.setJdbcUrl(url);
    dataSource.setUsername("root");
    dataSource.setMaximumPoolSize(30);
    dataSource.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    dataSource.addDataSourceProperty("nullCatalogMeansCurrent", "true");
    dataSource.addDataSourceProperty("rewriteBatchedStatements", "true");
    dataSource.addDataSourceProperty("cachePrepStmts", "true");
  }

  private void step(String name) {
    JavaDelegate step =
        name.equals("grant")
            ? execution -> execution.setVariable("result", "granted")
            : execution -> {};
    beans.registerBean(name, JavaDelegate.class, () -> step);
  }

  @Override
  public void oneCase(int number) {
    var variables =
        Map.<String, Object>of("part", "case-" + number + "-1", "department", "housing");
    var instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey("one-window", "case-" + number, variables);
    for (int i = 0; i < OUTCOMES.length; i++) {
      var tasks = engine.getTaskService();
      var task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
      tasks.complete(task.getId(), Map.of("outcome", OUTCOMES[i], "submission", 6L * number + i));
    }
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
