package tongban.desk;

import java.time.Instant;

/**
 * When somebody is out of office, and who stands in.
 *
 * @param endsAt exclusive: at that instant the person is there
 */
record Absence(
    String username, Instant startsAt, Instant endsAt, String substitute, String substituteName) {

  boolean isAt(Instant instant) {
    return !instant.isBefore(startsAt) && instant.isBefore(endsAt);
  }

  boolean overlaps(Absence other) {
    return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
  }
}
