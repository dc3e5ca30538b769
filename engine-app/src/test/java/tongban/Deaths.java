package tongban;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets a node die at its database as by {@code kill -9}. Between two commits others see nothing of
 * it, so that one which dies before each of its commits in turn has died everywhere.
 */
public final class Deaths implements BeanPostProcessor {
  private final ThreadLocal<AtomicInteger> commitsLeft = new ThreadLocal<>();

  /** Thrown through everything that goes on after a failure: the dead do not. */
  private static final class Dead extends Error {
    private static final long serialVersionUID = 1;
  }

  /**
   * Works, in this thread, and dies before that commit, the first being 1: neither that one nor any
   * later one comes about.
   *
   * @return false when there were fewer commits: all is done
   */
  public boolean diesBefore(int commit, Runnable work) {
    var left = new AtomicInteger(commit);
    commitsLeft.set(left);
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      if (left.get() > 0) throw e;
    } finally {
      commitsLeft.remove();
    }
    return left.get() <= 0;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Mortal(source) : bean;
  }

  private final class Mortal extends DelegatingDataSource {
    private Mortal(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      return commitsLeft.get() == null ? connection : mortal(connection);
    }
  }

  private Connection mortal(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (commits(method, connection)) count();
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** A statement outside any transaction is one. */
  private static boolean commits(Method method, Connection connection) throws SQLException {
    var statements = Set.of("createStatement", "prepareStatement", "prepareCall");
    return method.getName().equals("commit")
        || statements.contains(method.getName()) && connection.getAutoCommit();
  }

  private void count() {
    var left = commitsLeft.get();
    if (left != null && left.decrementAndGet() <= 0) throw new Dead();
  }
}
