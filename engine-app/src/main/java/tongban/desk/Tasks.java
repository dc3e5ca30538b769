package tongban.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people do with their tasks, each call a whole transaction in the name of who is logged in on
 * this thread, with the rights of that person.
 */
public interface Tasks {

  void claim(String taskId);

  void release(String taskId);

  /**
   * @param form fields of the task's form, without its outcome
   * @throws tongban.web.Refusal as {@code POST /api/tasks/{id}/complete} answers
   */
  void complete(
      String taskId, @Nullable String outcome, Map<String, Object> form, @Nullable String comment);

  /** The rows of the worklist of this case, whoever asks. */
  List<Row> ofCase(String caseNumber);

  /**
   * The rows of the worklist of these cases, locked; whenever one of them is taken, given back or
   * ended from now on, a {@link WatchedTaskMoved} tells of it.
   */
  List<Watched> watch(Collection<String> caseNumbers);

  /**
   * The same of one task, with its case locked.
   *
   * @throws tongban.web.Refusal 404, or 409 with who did it, when it is no longer open
   */
  Watched watch(String taskId);

  /**
   * @param part its id; null for the whole case
   * @param groups whose members may take it
   * @param procedure reference of the special procedure it is about; null for any other task
   */
  record Watched(
      String taskId,
      String caseNumber,
      @Nullable String part,
      @Nullable String procedure,
      @Nullable String assignee,
      Set<String> groups) {}

  /**
   * @param groups whose members may take it
   * @param light {@code GREEN}, {@code YELLOW}, {@code RED} or {@code GREY}, now
   * @param priority 0 to 100, higher comes first
   */
  record Row(
      String taskId,
      String elementId,
      @Nullable String part,
      @Nullable String assignee,
      List<String> groups,
      String light,
      @Nullable Instant deadline,
      int priority) {}
}
