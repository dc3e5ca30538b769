package tongban.desk;

import java.util.Map;
import org.springframework.context.ApplicationContext;

/** A place to work at, called as {@code /api/tasks} calls it. */
public final class Counter {
  private final TaskController tasks;
  private final Tasks all;
  private final HandBacks handBacks;

  public Counter(ApplicationContext application) {
    tasks = application.getBean(TaskController.class);
    all = application.getBean(Tasks.class);
    handBacks = application.getBean(HandBacks.class);
  }

  /** Completes the one open task of a case, however long the worklists are. */
  public void completeOnly(String caseNumber, String outcome) {
    var found = all.ofCase(caseNumber);
    if (found.size() != 1) throw new IllegalStateException(caseNumber + ": " + found);
    tasks.complete(found.get(0).taskId(), new Desk.Completion(outcome, Map.of(), null));
  }

  /** Completes the caller's one task of a case, found on the caller's worklist. */
  public void complete(String caseNumber, String outcome, Map<String, Object> form) {
    var found =
        tasks
            .list(TaskList.Tab.ALL, null, null, null, null, null, caseNumber, null, null)
            .content();
    if (found.size() != 1) throw new IllegalStateException(caseNumber + ": " + found);
    tasks.complete(found.get(0).id(), new Desk.Completion(outcome, form, null));
  }

  /** All that the page of a task needs, in one answer. */
  public Object open(String taskId) {
    return tasks.page(taskId);
  }

  /** The first pages of the caller's worklist, and its counts; how many rows. */
  public int looksThrough(int pages) {
    tasks.counts(null, null, null, null, null, null);
    String after = null;
    int rows = 0;
    do {
      var page = tasks.list(TaskList.Tab.ALL, null, null, null, null, null, null, after, null);
      rows += page.content().size();
      after = page.next();
    } while (after != null && --pages > 0);
    return rows;
  }

  /** The id of the one open task of a case. */
  public String onlyTask(String caseNumber) {
    return all.ofCase(caseNumber).get(0).taskId();
  }

  /** What Quartz does every few seconds after a session has closed. */
  public void handBack() {
    handBacks.run();
  }
}
