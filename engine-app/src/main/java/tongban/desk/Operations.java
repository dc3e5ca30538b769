package tongban.desk;

import java.util.List;

/**
 * What people do with their tasks beside taking and completing them, each call a whole transaction
 * in the name of who is logged in on this thread, with the rights of that person.
 */
public interface Operations {

  /** 转办. */
  void transfer(String taskId, String to, String reason);

  /** 委派. */
  void delegate(String taskId, String to, String comment);

  /** Gives a task back to its owner, with the opinion asked for. */
  void resolve(String taskId, String comment);

  /** Calls back what another is asked about. */
  void callBack(String taskId);

  /**
   * 加签.
   *
   * @param when {@code BEFORE} or {@code AFTER}
   * @param mode {@code ALL} or {@code ANY}
   */
  void askToSign(String taskId, List<String> people, String when, String mode);

  /**
   * 撤回.
   *
   * @param taskId of the completed task
   */
  void takeBack(String taskId);
}
