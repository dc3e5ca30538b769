package tongban.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import tongban.IntegrationTest;
import tongban.audit.Audit;

/** The first start outside the demo profile, on a database that the demo profile made. */
@IntegrationTest
@Transactional
class FirstAdministratorTest {
  private static final String PASSWORD = "first administrator";

  @Autowired PersonMapper people;
  @Autowired PersonRows rows;
  @Autowired PasswordEncoder encoder;
  @Autowired Audit audit;
  @Autowired Settings demo;

  @Test
  void withoutAPasswordNobodyIsMade() {
    start(null);
    start(" ");
    assertThat(people.administrators(false)).isZero();
  }

  @Test
  void theConfiguredPasswordMakesTheAdministrator() {
    start(PASSWORD);
    var admin = people.find("admin").orElseThrow();
    assertThat(encoder.matches(PASSWORD, admin.passwordHash())).isTrue();
    assertThat(admin.usable(false)).isTrue();
    assertThat(people.administrators(false)).isEqualTo(1);
  }

  @Test
  void aDemonstrationAccountIsOfNoUseOutsideTheDemoProfile() {
    assertThat(people.find("clerk").orElseThrow().usable(true)).isTrue();
    assertThat(people.find("clerk").orElseThrow().usable(false)).isFalse();
  }

  @Test
  void onceThereIsAnAdministratorThePasswordIsIgnored() {
    start(PASSWORD);
    start("another password");
    var hash = people.find("admin").orElseThrow().passwordHash();
    assertThat(encoder.matches(PASSWORD, hash)).isTrue();
  }

  @Test
  void aWeakPasswordStopsTheStart() {
    assertThatIllegalStateException().isThrownBy(() -> start("short"));
  }

  private void start(String password) {
    new FirstAdministrator(people, rows, encoder, audit, new Settings(false, password, demo.oidc()))
        .make();
  }
}
