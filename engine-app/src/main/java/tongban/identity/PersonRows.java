package tongban.identity;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes people together with their roles; always in a transaction that has taken its turn. */
@Component
class PersonRows {
  private final PersonMapper people;
  private final Clock clock;

  PersonRows(PersonMapper people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  void insert(Person person) {
    people.insert(person, clock.instant());
    person.roles().forEach(role -> people.giveRole(person.username(), role));
  }

  /** Under the next version. */
  void update(Person person) {
    people.update(person, clock.instant());
    people.takeRoles(person.username());
    person.roles().forEach(role -> people.giveRole(person.username(), role));
  }
}
