package tongban.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tongban.web.Role;

@Service
class StoredColleagues implements Colleagues {
  private static final List<Membership> WORKING =
      Stream.of(Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR)
          .map(role -> new Membership(role, null))
          .toList();

  private final PersonMapper people;
  private final Settings settings;

  StoredColleagues(PersonMapper people, Settings settings) {
    this.people = people;
    this.settings = settings;
  }

  @Override
  public Optional<Actor> find(String username) {
    return people
        .find(username)
        .filter(person -> person.usable(settings.demo()))
        .map(Person::actor);
  }

  @Override
  public List<Actor> of(
      Collection<String> groups, @Nullable String beginning, @Nullable String after, int limit) {
    return having(groups.stream().flatMap(Membership::of).toList(), beginning, after, limit);
  }

  /** All who work on cases. */
  List<Actor> all(@Nullable String beginning, @Nullable String after, int limit) {
    return having(WORKING, beginning, after, limit);
  }

  private List<Actor> having(
      List<Membership> memberships, @Nullable String beginning, @Nullable String after, int limit) {
    if (memberships.isEmpty()) return List.of();
    var pattern = Beginnings.pattern(beginning);
    return people.colleagues(memberships, pattern, after, settings.demo(), limit).stream()
        .map(Person::actor)
        .toList();
  }
}
