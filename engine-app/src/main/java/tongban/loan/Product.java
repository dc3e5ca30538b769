package tongban.loan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A loan product as one of its versions has it. A case keeps the version that it started with.
 *
 * @param version from 1
 * @param item implementation code of the item that it is applied for by
 */
record Product(String code, int version, String item, String name, Terms terms) {

  /**
   * Amounts in fen.
   *
   * @param least inclusive, as all bounds are
   * @param mostUnsecured above it collateral is required
   * @param most with collateral
   * @param monthsOfOperation whole months of normal operation before the application
   * @param longestTerm months
   * @param feeRate guarantee fee a year, percent, as contracts print it
   * @param letterDays working days for which a letter of intent holds
   * @param meetingDays working days for a vote
   * @param bankDays working days for the bank's answer
   * @param visitMonths months between follow-up visits
   * @param committee groups whose members vote in the review meeting
   * @param leastVoters members who have to take part at least
   * @param quorum of the members who are not recused, who have to take part
   * @param majority of those who took part
   * @param levels who gives the final approval, by rising amounts
   * @param stages working days by element of the model; what is not named has no limit of its own
   */
  record Terms(
      long least,
      long mostUnsecured,
      long most,
      int monthsOfOperation,
      int longestTerm,
      String feeRate,
      int letterDays,
      int meetingDays,
      int bankDays,
      int visitMonths,
      List<String> committee,
      int leastVoters,
      Share quorum,
      Share majority,
      List<Level> levels,
      Map<String, Integer> stages) {}

  /**
   * @param upTo fen; null for any amount
   * @param group that approves, as models name groups
   */
  record Level(@Nullable Long upTo, String group) {}

  /** The group that approves an amount. */
  String approvers(long fen) {
    for (var level : terms.levels()) {
      if (level.upTo() == null || fen <= level.upTo()) return level.group();
    }
    throw new IllegalStateException("Nobody approves " + fen + " of " + code);
  }

  String title() {
    return name + "（第 " + version + " 版产品参数）";
  }
}
