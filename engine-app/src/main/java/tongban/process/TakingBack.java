package tongban.process;

/**
 * Steps of a flow that may be taken back while what followed has not begun. Which ones is said by
 * the model, at the user task: a property {@code takeBack} with pairs {@code outcome:element}
 * separated by blanks, by which completing the task with that outcome may be taken back as long as
 * the flow stands at that user task of the same scope.
 */
public interface TakingBack {

  /**
   * Whether what was completed with this outcome may be taken back, by the model of the flow in
   * which the open task is what followed.
   *
   * @param openTask its id
   */
  boolean allows(String openTask, String element, String outcome);

  /**
   * Opens an element of the same scope again and ends the task that followed, which is told of as
   * left by the flow.
   */
  void takeBack(String openTask, String element);
}
