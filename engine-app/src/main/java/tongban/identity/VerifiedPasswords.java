package tongban.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords found right a short while ago, so that HTTP Basic does not cost a BCrypt at every call.
 * Kept is only an HMAC under a key of this process, beside the hash it was checked against: when
 * the person's hash is another one, by whatever node, the entry is worth nothing.
 */
@Component
class VerifiedPasswords {
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int MOST = 2000;

  private record Verified(String passwordHash, Instant until) {}

  private final SecretKeySpec key;
  private final Clock clock;
  private final Map<String, Verified> verified =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
          return size() > MOST;
        }
      };

  VerifiedPasswords(Clock clock) {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    this.key = new SecretKeySpec(bytes, "HmacSHA256");
    this.clock = clock;
  }

  boolean contains(String username, String password, String passwordHash) {
    var mac = mac(username, password);
    synchronized (verified) {
      var found = verified.get(mac);
      return found != null
          && found.passwordHash().equals(passwordHash)
          && clock.instant().isBefore(found.until());
    }
  }

  void add(String username, String password, String passwordHash) {
    var mac = mac(username, password);
    synchronized (verified) {
      verified.remove(mac);
      verified.put(mac, new Verified(passwordHash, clock.instant().plus(KEPT)));
    }
  }

  private String mac(String username, String password) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      var text = username + '\0' + password;
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
