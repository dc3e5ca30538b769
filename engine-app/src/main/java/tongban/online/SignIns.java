package tongban.online;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tongban.process.WholeTransaction;

/** Who is signed in, by a secret that the browser keeps. */
@Component
class SignIns {
  private final AccountMapper accounts;
  private final OnlineSettings settings;
  private final WholeTransaction transaction;
  private final Clock clock;

  SignIns(
      AccountMapper accounts, OnlineSettings settings, WholeTransaction transaction, Clock clock) {
    this.accounts = accounts;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Begins a session; answers its secret. */
  String begin(IdentityPlatform.Identity identity) {
    var secret = Secrets.next();
    var now = clock.instant();
    transaction.run(
        () -> {
          accounts.forget(now);
          var account = account(identity);
          accounts.rename(account, identity.name());
          accounts.insertSession(
              Secrets.hash(secret),
              account,
              identity.agentName(),
              identity.mobile(),
              now.plus(settings.signedIn()));
          return true;
        });
    return secret;
  }

  private long account(IdentityPlatform.Identity identity) {
    var known = accounts.lock(identity.idType(), identity.idNumber());
    if (known != null) return known;
    try {
      accounts.insert(identity);
    } catch (DuplicateKeyException anotherWasFirst) {
      // its row is committed now and can be locked
    }
    var locked = accounts.lock(identity.idType(), identity.idNumber());
    if (locked == null) throw new IllegalStateException("No account of " + identity.name());
    return locked;
  }

  Optional<SignedIn> find(@Nullable String secret) {
    if (secret == null || secret.isEmpty()) return Optional.empty();
    return Optional.ofNullable(accounts.signedIn(Secrets.hash(secret), clock.instant()));
  }

  void end(String secret) {
    accounts.removeSession(Secrets.hash(secret));
  }
}
