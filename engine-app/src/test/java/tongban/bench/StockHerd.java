package tongban.bench;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.JdbcTemplate;

/** The herd in a Camunda as it comes, its job executor too. */
final class StockHerd implements HerdSide {
  private final StockCamunda stock;
  private final JdbcTemplate jdbc;
  private final HerdTimers timers;

  StockHerd(String url, int count) throws Exception {
    stock = new StockCamunda(url);
    var configuration =
        (ProcessEngineConfigurationImpl) stock.engine().getProcessEngineConfiguration();
    jdbc = new JdbcTemplate(configuration.getDataSource());
    try (var clones = new Clones(url, count)) {
      HerdModel.fill(stock.engine(), clones);
    }
    timers = new HerdTimers(jdbc);
    configuration.getJobExecutor().start();
  }

  @Override
  public List<Runnable> acts(int number) {
    return stock.acts(number);
  }

  @Override
  public void due(Instant instant) {
    timers.due(instant);
  }

  @Override
  public boolean lightsAreRight() {
    return true;
  }

  @Override
  public boolean fired() {
    return timers.fired();
  }

  @Override
  public List<String> failures() {
    return timers.failures();
  }

  @Override
  public long statements() {
    return timers.statements();
  }

  @Override
  public long arrived() {
    return timers.arrived();
  }

  @Override
  public void close() {
    stock.close();
  }
}
