package tongban.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StoredColleagues implements Colleagues {
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
    var memberships = groups.stream().flatMap(Membership::of).toList();
    if (memberships.isEmpty()) return List.of();
    return people
        .colleagues(memberships, Beginnings.pattern(beginning), after, settings.demo(), limit)
        .stream()
        .map(Person::actor)
        .toList();
  }
}
