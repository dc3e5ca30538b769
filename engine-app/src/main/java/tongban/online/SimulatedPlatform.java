package tongban.online;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * SIMULATION of the identity platform: verifies nobody. Who signs in is chosen on a page that is
 * marked as simulated; a code holds for five minutes and once.
 */
@Component
@ConditionalOnProperty("tongban.online.simulated")
class SimulatedPlatform implements IdentityPlatform {
  private static final Logger LOG = LoggerFactory.getLogger(SimulatedPlatform.class);
  private static final Duration VALID = Duration.ofMinutes(5);

  private final SimulatedSignInMapper signIns;
  private final Clock clock;

  SimulatedPlatform(SimulatedSignInMapper signIns, Clock clock) {
    this.signIns = signIns;
    this.clock = clock;
  }

  @Override
  public String address(String state) {
    return "/simulated-identity?state=" + state;
  }

  /** Somebody has signed in there; answers the code. */
  @Transactional
  String signIn(Identity identity) {
    var now = clock.instant();
    var code = Secrets.next();
    signIns.forget(now);
    signIns.insert(Secrets.hash(code), identity, now.plus(VALID));
    LOG.info("SIMULATED sign-in of {}", identity.name());
    return code;
  }

  @Override
  @Transactional
  public Optional<Identity> redeem(String code) {
    var hash = Secrets.hash(code);
    var found = signIns.find(hash, clock.instant());
    // of two who redeem at once one removes it
    return found != null && signIns.remove(hash) == 1 ? Optional.of(found) : Optional.empty();
  }
}
