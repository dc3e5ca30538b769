package tongban.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Many cases at once, each question one statement: for what watches over all of them. */
public interface CaseRecords {

  /**
   * What these owners of clocks are about: case numbers, or ids of parts; unknown ones are left
   * out.
   */
  Map<String, Subject> subjects(Collection<String> owners);

  /**
   * @param part its id; null for the whole case
   * @param department of the part, or the one that leads the case
   */
  record Subject(
      String owner,
      String caseNumber,
      @Nullable String part,
      String itemCode,
      String itemName,
      String department) {}

  /** Who follows these cases: their stewards (项目管家), and who assists their applicants (帮办代办). */
  List<Follower> followers(Collection<String> caseNumbers);

  record Follower(String caseNumber, String username) {}

  /** Writes these entries on their timelines, now, in the name of who acts. */
  void note(List<Note> notes);

  /**
   * @param kind key of the title, {@code casework.event.<kind>}
   * @param detail scalars and lists of texts, shown under the title
   */
  record Note(
      String caseNumber,
      @Nullable String part,
      String kind,
      Map<String, Object> detail,
      @Nullable String remark) {}
}
