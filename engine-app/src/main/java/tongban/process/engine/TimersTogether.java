package tongban.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What {@link DueTimers} needs in the engine: its statements, its session. */
@Component
class TimersTogether extends AbstractProcessEnginePlugin {
  private static final String STATEMENTS = "engine/DueTimers.xml";

  @Override
  public void postInit(ProcessEngineConfigurationImpl configuration) {
    read(configuration.getSqlSessionFactory().getConfiguration());
    var sessions = configuration.getSessionFactories();
    sessions.put(
        DbSqlSession.class,
        new Sessions(
            DbSqlSession.class, () -> new GroupedSession(configuration.getDbSqlSessionFactory())));
    sessions.put(JobManager.class, new Sessions(JobManager.class, OtherJobs::new));
  }

  private static void read(org.apache.ibatis.session.Configuration statements) {
    try (var xml = new ClassPathResource(STATEMENTS).getInputStream()) {
      new XMLMapperBuilder(xml, statements, STATEMENTS, statements.getSqlFragments()).parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Sessions(Class<?> getSessionType, java.util.function.Supplier<Session> fresh)
      implements SessionFactory {
    @Override
    public Session openSession() {
      return fresh.get();
    }
  }

  /** Timers are not acquired. */
  private static final class OtherJobs extends JobManager {
    @Override
    @SuppressWarnings("unchecked") // by the statement's result map
    public List<AcquirableJobEntity> findNextJobsToExecute(Page page) {
      var cleanup = Context.getProcessEngineConfiguration().isHistoryCleanupEnabled();
      return (List<AcquirableJobEntity>)
          getDbEntityManager()
              .selectList(
                  DueTimers.class.getName() + ".others",
                  Map.of(
                      "now",
                      ClockUtil.getCurrentTime(),
                      "size",
                      page.getMaxResults(),
                      "cleanup",
                      cleanup));
    }
  }
}
