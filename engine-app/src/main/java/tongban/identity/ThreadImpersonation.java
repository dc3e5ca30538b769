package tongban.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import tongban.web.Refusal;
import tongban.web.Role;

@Service
class ThreadImpersonation implements Impersonation {
  private final PersonMapper people;
  private final Settings settings;

  ThreadImpersonation(PersonMapper people, Settings settings) {
    this.people = people;
    this.settings = settings;
  }

  @Override
  public <T> T as(String username, Supplier<T> work) {
    var person =
        people
            .find(username)
            .filter(found -> found.usable(settings.demo()))
            .orElseThrow(() -> Refusal.notFound("identity.no-person", username));
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new LoggedIn.ByPassword(person.username(), person.stamp()), null, List.of()));
    return within(context, work);
  }

  @Override
  public <T> T asSystem(Supplier<T> work) {
    return within(SecurityContextHolder.createEmptyContext(), work);
  }

  private static <T> T within(SecurityContext context, Supplier<T> work) {
    var before = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  @Override
  public Optional<Actor> anyone(Role role, @Nullable String department) {
    return people.members(role, department).stream()
        .filter(person -> person.usable(settings.demo()))
        .map(Person::actor)
        .findFirst();
  }
}
