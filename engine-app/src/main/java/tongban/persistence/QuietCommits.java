package tongban.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Transactions end while no statement writes. The embedded database puts one table after the other
 * into its file when any transaction ends, with what others have written so far; what they write
 * meanwhile gets there by half, and stays so if the process dies before the next transaction ends
 * (h2database issue 2080).
 */
final class QuietCommits implements QueryExecutionListener, MethodExecutionListener {
  private static final Pattern READS =
      Pattern.compile("[\\s(]*(select|with|values|show|explain)\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> ENDS = Set.of("commit", "rollback");

  private final ReentrantReadWriteLock writing = new ReentrantReadWriteLock();
  private final Duration patience;

  /**
   * @param patience a statement that takes longer than that waits itself, for a row, and writes
   *     nothing: perhaps for one of those who wait here
   */
  QuietCommits(Duration patience) {
    this.patience = patience;
  }

  DataSource of(DataSource embedded) {
    return ProxyDataSourceBuilder.create(embedded).listener(this).methodListener(this).build();
  }

  boolean isWaitedFor() {
    return writing.hasQueuedThreads();
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (queries.stream().allMatch(query -> READS.matcher(query.getQuery()).lookingAt())) return;
    if (endsItself(execution)) alone();
    else writing.readLock().lock();
  }

  private static boolean endsItself(ExecutionInfo execution) {
    try {
      return execution.getStatement().getConnection().getAutoCommit();
    } catch (SQLException e) {
      return false; // it is closed, and executes nothing
    }
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    release();
  }

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    if (ends(call)) alone();
  }

  @Override
  public void afterMethod(MethodExecutionContext call) {
    if (ends(call)) release();
  }

  private static boolean ends(MethodExecutionContext call) {
    return call.getTarget() instanceof Connection && ENDS.contains(call.getMethod().getName());
  }

  private void alone() {
    try {
      writing.writeLock().tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void release() {
    if (writing.isWriteLockedByCurrentThread()) writing.writeLock().unlock();
    else if (writing.getReadHoldCount() > 0) writing.readLock().unlock();
  }
}
