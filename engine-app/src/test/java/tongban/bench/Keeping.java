package tongban.bench;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.session.SqlSessionFactory;

/** What part of a case's time goes into keeping the worklist: its writes, and locking its rows. */
@Intercepts({
  @Signature(
      type = Executor.class,
      method = "update",
      args = {MappedStatement.class, Object.class}),
  @Signature(
      type = Executor.class,
      method = "query",
      args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class})
})
public final class Keeping implements Interceptor {
  private static final int WARM = 30;
  private static final int CASES = 60;
  private static final String ROWS = "tongban.desk.Worklist.";
  private static final String CHANGES = "tongban.desk.WorklistChanges.";

  private final AtomicLong spent = new AtomicLong();
  private final AtomicLong statements = new AtomicLong();

  static void tell(Application application) {
    var keeping = new Keeping();
    application.bean(SqlSessionFactory.class).getConfiguration().addInterceptor(keeping);
    for (int i = 0; i < WARM; i++) application.oneCase(i);
    keeping.spent.set(0);
    keeping.statements.set(0);
    long begin = System.nanoTime();
    for (int i = WARM; i < WARM + CASES; i++) application.oneCase(i);
    System.out.printf(
        "keeping the worklist: %.1f statements a case, %.1f %% of its time%n",
        keeping.statements.get() / (double) CASES,
        100.0 * keeping.spent.get() / (System.nanoTime() - begin));
  }

  @Override
  public Object intercept(Invocation call) throws Throwable {
    var statement = (MappedStatement) call.getArgs()[0];
    if (!isOfKeeping(statement.getId())) return call.proceed();
    long begin = System.nanoTime();
    try {
      return call.proceed();
    } finally {
      spent.addAndGet(System.nanoTime() - begin);
      statements.incrementAndGet();
    }
  }

  /** Pages and searches are asked for by people, and counted nowhere here. */
  private static boolean isOfKeeping(String id) {
    return id.startsWith(CHANGES)
        || id.startsWith(ROWS) && !id.endsWith(".find") && !id.endsWith(".ofCase");
  }
}
