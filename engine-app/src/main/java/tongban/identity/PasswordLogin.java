package tongban.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a username and password, of the login page and of HTTP Basic alike. Guesses at one name
 * are taken one after the other, so that many at once do not outrun the count of failures.
 */
@Component
class PasswordLogin implements AuthenticationProvider {
  private final PersonMapper people;
  private final Logins logins;
  private final VerifiedPasswords verified;
  private final PasswordEncoder encoder;
  private final Settings settings;
  private final Object[] turns = new Object[64];
  private volatile @Nullable String nobodysHash;

  PasswordLogin(
      PersonMapper people,
      Logins logins,
      VerifiedPasswords verified,
      PasswordEncoder encoder,
      Settings settings) {
    this.people = people;
    this.logins = logins;
    this.verified = verified;
    this.encoder = encoder;
    this.settings = settings;
    for (int i = 0; i < turns.length; i++) turns[i] = new Object();
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    var username = Usernames.typed(asked.getName()).orElseThrow(PasswordLogin::bad);
    var password = String.valueOf(asked.getCredentials());
    var person = people.find(username);
    if (!known(person, password)) {
      synchronized (turns[Math.floorMod(username.hashCode(), turns.length)]) {
        if (!known(person, password)) check(username, person, password, from(asked));
      }
    }
    return granted(person.orElseThrow(PasswordLogin::bad), asked);
  }

  /** Whether it was found right a short while ago, and the name has not been locked since. */
  private boolean known(Optional<Person> person, String password) {
    if (person.isEmpty() || person.get().passwordHash() == null) return false;
    return verified.contains(person.get().username(), password, person.get().passwordHash())
        && !logins.locked(person.get().username());
  }

  private void check(String username, Optional<Person> person, String password, String from) {
    if (logins.locked(username)) throw new LockedException("locked");
    var hash = person.map(Person::passwordHash).orElse(null);
    var right = encoder.matches(password, hash == null ? nobodysHash() : hash);
    if (hash == null || !right) {
      logins.failed(username, person.isPresent(), from);
      throw bad();
    }
    if (person.filter(it -> it.usable(settings.demo())).isEmpty())
      throw new DisabledException("disabled");
    logins.succeeded(username, from);
    verified.add(username, password, hash);
  }

  private Authentication granted(Person person, Authentication asked) {
    if (!person.usable(settings.demo())) throw new DisabledException("disabled");
    var token =
        UsernamePasswordAuthenticationToken.authenticated(
            new LoggedIn.ByPassword(person.username(), person.stamp()), null, List.of());
    token.setDetails(asked.getDetails());
    return token;
  }

  /** So that a name nobody has costs the same time. */
  private String nobodysHash() {
    var hash = nobodysHash;
    if (hash == null) nobodysHash = hash = encoder.encode(UUID.randomUUID().toString());
    return hash;
  }

  private static String from(Authentication asked) {
    return asked.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }

  private static BadCredentialsException bad() {
    return new BadCredentialsException("bad credentials");
  }
}
