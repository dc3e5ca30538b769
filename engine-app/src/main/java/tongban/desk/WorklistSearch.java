package tongban.desk;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the worklist. Each list is a merge of ranges of an index, one for each lane, or for
 * each lane and light, so that a page costs the same however many tasks there are and however deep
 * it lies.
 */
@Mapper
interface WorklistSearch {

  List<WorklistRow> page(Question question);

  /** The same of few tasks, found by what is rare in them. */
  List<WorklistRow> pageOfFew(Question question);

  /** How many tasks have an applicant whose name begins so, counted up to a limit. */
  int applicants(@Param("name") String name, @Param("most") int most);

  /** Free tasks of lanes by light, where what is asked for is counted as it changes. */
  List<Count> counted(Question question);

  /** Tasks of a person or of lanes by light, each up to the limit. */
  List<Count> countedUpTo(Question question);

  /** The same of few tasks, each counted. */
  List<Count> countedOfFew(Question question);

  record Count(String light, int tasks) {}

  /**
   * What is asked for.
   *
   * @param assignee tasks of this person; null for none
   * @param lanes free tasks of these lanes
   * @param lights those that may be in the answer
   * @param item code of a single item; null for all
   * @param joint code of a joint matter: its own tasks and those of its parts
   * @param name begins the applicant's name, escaped for {@code like}; with {@code items} either
   * @param items codes of items; null when they are not asked for
   * @param cases their numbers; null when they are not asked for
   * @param after place of the last row seen
   * @param limit rows
   */
  record Question(
      @Nullable String assignee,
      List<Integer> lanes,
      Collection<String> lights,
      @Nullable String item,
      @Nullable String joint,
      @Nullable String department,
      @Nullable String flow,
      @Nullable String name,
      @Nullable Collection<String> items,
      @Nullable Collection<String> cases,
      @Nullable String after,
      int limit) {

    /**
     * Whether neither the light nor the item matters: then a lane is one range, not one a light.
     */
    boolean ofAnyKind() {
      return lights.size() == TaskList.LIGHTS.size() && item == null && joint == null;
    }

    boolean isOfNobody() {
      return assignee == null && lanes.isEmpty();
    }

    /** Whether only columns are asked for that counts are kept by. */
    boolean isCounted() {
      return name == null && items == null && cases == null;
    }

    Question ofLanes() {
      return new Question(
          null, lanes, lights, item, joint, department, flow, name, items, cases, null, limit);
    }

    Question ofAssignee() {
      return new Question(
          assignee,
          List.of(),
          lights,
          item,
          joint,
          department,
          flow,
          name,
          items,
          cases,
          null,
          limit);
    }
  }
}
