package tongban.identity;

import java.util.ArrayList;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;
import tongban.web.Refusal;
import tongban.web.Role;

/** Makes {@code admin} from {@code tongban.admin-password} while nobody is administrator. */
@Service
class FirstAdministrator {
  private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
  private static final String NAME = "admin";

  private final PersonMapper people;
  private final PersonRows rows;
  private final PasswordEncoder encoder;
  private final Audit audit;
  private final Settings settings;

  FirstAdministrator(
      PersonMapper people,
      PersonRows rows,
      PasswordEncoder encoder,
      Audit audit,
      Settings settings) {
    this.people = people;
    this.rows = rows;
    this.encoder = encoder;
    this.audit = audit;
    this.settings = settings;
  }

  @Transactional
  public void make() {
    if (people.administrators(false) > 0) return;
    var password = settings.adminPassword();
    if (password == null || password.isBlank()) {
      log.warn("Nobody is administrator yet: set tongban.admin-password and start again");
      return;
    }
    var errors = new ArrayList<Refusal.Field>();
    PersonForm.validatePassword(NAME, password, errors);
    if (!errors.isEmpty())
      throw new IllegalStateException(
          "tongban.admin-password needs %d characters to %d bytes"
              .formatted(PersonForm.SHORTEST, PersonForm.LONGEST));
    people.takeTurn();
    if (people.administrators(false) == 0) write(password);
  }

  private void write(String password) {
    var before = people.find(NAME);
    var person =
        before
            .orElseGet(() -> Person.made(NAME, "管理员", Origin.LOCAL, null))
            .as("管理员", null, Set.of(Role.ADMIN))
            .enabled(true)
            .withPassword(encoder.encode(password));
    if (before.isPresent()) rows.update(person);
    else rows.insert(person);
    audit.record(Actor.SYSTEM.username(), "person.created", Logins.subject(NAME), person.audited());
  }
}
