package tongban.casework;

import java.util.Set;

/**
 * Something that those who follow a case are told at once; published in its transaction.
 *
 * @param to usernames
 */
public record CaseNews(String caseNumber, Kind kind, Set<String> to) {

  public enum Kind {
    /** 指定为项目管家: to the steward. */
    APPOINTED,
    /** 容缺受理已撤销. */
    REVOKED
  }
}
