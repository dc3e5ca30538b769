package tongban.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tongban.web.Refusal;

/** Reads people afresh, once a request. */
@Service
class DatabaseActors implements Actors {
  private static final String READ = DatabaseActors.class.getName();

  private final PersonMapper people;
  private final Settings settings;
  private final Impersonation impersonation;

  DatabaseActors(PersonMapper people, Settings settings, Impersonation impersonation) {
    this.impersonation = impersonation;
    this.people = people;
    this.settings = settings;
  }

  @Override
  public Actor current() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null) return Actor.SYSTEM;
    if (authentication instanceof AnonymousAuthenticationToken) return Actor.ANONYMOUS;
    if (authentication instanceof ApplicantActs applicant) return applicant.actor();
    return of(authentication)
        .orElseThrow(() -> Refusal.of(HttpStatus.UNAUTHORIZED, "identity.session-over"));
  }

  @Override
  public void asSystem(Runnable work) {
    within(
        SecurityContextHolder.createEmptyContext(),
        () -> {
          work.run();
          return true;
        });
  }

  @Override
  public <T> T asApplicant(long account, String name, Supplier<T> work) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new ApplicantActs(Actor.applicant(account, name)));
    return within(context, work);
  }

  private static <T> T within(SecurityContext context, Supplier<T> work) {
    var caller = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(caller);
    }
  }

  @Override
  public <T> T inNameOf(String username, Supplier<T> decided) {
    return impersonation.as(username, decided);
  }

  @Override
  public Optional<Actor> find(String username) {
    return people.find(username).map(Person::actor);
  }

  /** The person behind a login, as long as it holds. */
  Optional<Actor> of(@Nullable Authentication authentication) {
    if (authentication == null
        || !authentication.isAuthenticated()
        || !(authentication.getPrincipal() instanceof LoggedIn login)) return Optional.empty();
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null
        && request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST) instanceof Read read
        && read.is(login)) return Optional.of(read.actor());
    var actor = read(login);
    if (request != null)
      actor.ifPresent(
          it ->
              request.setAttribute(
                  READ, new Read(login.stamp(), it), RequestAttributes.SCOPE_REQUEST));
    return actor;
  }

  private Optional<Actor> read(LoggedIn login) {
    return people
        .find(login.getName())
        .filter(person -> person.stamp() == login.stamp() && person.usable(settings.demo()))
        .map(Person::actor);
  }

  private record Read(int stamp, Actor actor) {
    boolean is(LoggedIn login) {
      return actor.username().equals(login.getName()) && stamp == login.stamp();
    }
  }
}
