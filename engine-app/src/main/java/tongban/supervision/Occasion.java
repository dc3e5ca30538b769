package tongban.supervision;

import java.util.Set;
import tongban.deadline.Clocks;
import tongban.deadline.LightsChanged.Change;

/** What a reminder or an order is about: of one occasion there is one. */
final class Occasion {
  /** Their time is the applicant's. */
  private static final Set<String> OF_APPLICANTS =
      Set.of("supplement", "further-materials", "cure");

  private static final Set<String> LIMITS = Set.of(Clocks.STATUTORY, Clocks.PROMISED);

  private Occasion() {}

  /** Whether the hall has to keep the time of this clock. */
  static boolean isOfHall(Change change) {
    return !OF_APPLICANTS.contains(change.name());
  }

  /**
   * The light of a clock at a deadline; what the law allows and what was promised are one where
   * they end at the same instant.
   */
  static String of(Change change) {
    var deadline = change.deadline();
    return String.join(
        " ",
        change.to().name(),
        change.owner(),
        LIMITS.contains(change.name()) ? "limit" : change.name(),
        deadline == null ? "-" : deadline.toString());
  }

  /** Where two are one, that of the law is told. */
  static boolean isOfLaw(Change change) {
    return change.name().equals(Clocks.STATUTORY);
  }
}
