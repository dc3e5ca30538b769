package tongban.process;

import java.util.List;

/** Flows driven step by step by one thread, under the eyes of whoever drives them. */
public interface Rehearsals {

  /** Watches from now on what this thread starts; to be closed on the same thread. */
  Rehearsal begin();

  /**
   * What the latest published model of this key consists of: its flow nodes, then its sequence
   * flows; empty when there is no such model.
   */
  List<Element> elements(String processKey);

  /**
   * A flow node, or a sequence flow with its ends.
   *
   * @param kind name of the element in BPMN, for example {@code userTask} or {@code sequenceFlow}
   * @param name empty where the model gives none; of a flow the names or ids of its ends
   */
  record Element(String id, String kind, String name) {

    public boolean isFlow() {
      return kind.equals("sequenceFlow");
    }
  }
}
