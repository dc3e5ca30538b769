package tongban.online;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tongban.Tongban;
import tongban.casework.NewCase;
import tongban.casework.OnlineCounter;
import tongban.forms.Forms;
import tongban.process.WholeTransaction;
import tongban.web.Paging;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;
import tongban.web.Slice;

/**
 * OnlineApplications of signed-in applicants. Those of one applicant follow one another, so that of
 * two presses at once the second gets the first one's answer, and no limit is passed by haste.
 */
@Component
class OnlineApplications {
  private final OpenItems open;
  private final Sending sending;
  private final Forms forms;
  private final OnlineCounter counter;
  private final AccountMapper accounts;
  private final OnlineSettings settings;
  private final WholeTransaction transaction;
  private final Clock clock;

  OnlineApplications(
      OpenItems open,
      Sending sending,
      Forms forms,
      OnlineCounter counter,
      AccountMapper accounts,
      OnlineSettings settings,
      WholeTransaction transaction,
      Clock clock) {
    this.open = open;
    this.sending = sending;
    this.forms = forms;
    this.counter = counter;
    this.accounts = accounts;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  OnlineCounter.Received apply(
      SignedIn who, ApplicationController.NewApplication application, @Nullable String key) {
    if (key == null) throw Refusal.field("Idempotency-Key", "online.required");
    var found = check(who, application);
    var applicant = who.applicant(application.mobile());
    var request =
        new NewCase(
            application.item(),
            new NewCase.NewApplicant(
                applicant.name(), applicant.idType(), applicant.idNumber(), applicant.mobile()),
            application.materials(),
            application.form());
    return transaction.run(
        () -> {
          accounts.lock(who.idType(), who.idNumber());
          var received = counter.apply(by(who), request, key);
          checkFiles(who, found, application);
          var today = clock.instant().atZone(Tongban.ZONE).toLocalDate();
          var since = today.atStartOfDay(Tongban.ZONE).toInstant();
          if (counter.count(who.idType(), who.idNumber(), since) > settings.casesADay()) {
            throw Refusal.of(
                HttpStatus.TOO_MANY_REQUESTS, "online.cases.too-many", settings.casesADay());
          }
          return received;
        });
  }

  private static OnlineCounter.By by(SignedIn who) {
    return new OnlineCounter.By(who.account(), who.name(), who.agentName());
  }

  private OpenItems.Open check(SignedIn who, ApplicationController.NewApplication application) {
    var bad = new ArrayList<Field>();
    var code = Objects.requireNonNullElse(application.item(), "");
    var found = open.find(code).orElse(null);
    if (found == null) bad.add(Field.of("item", "online.item", code));
    if (application.materials() != null) sending.checkOwn(who, application.materials(), bad);
    if (found == null || !bad.isEmpty()) throw Refusal.fields(bad);
    return found;
  }

  /** What was filled in is valid by now. */
  private void checkFiles(
      SignedIn who, OpenItems.Open found, ApplicationController.NewApplication application) {
    var given = Objects.requireNonNullElse(application.form(), Map.<String, Object>of());
    var data = forms.validate(found.form(), given, "form.");
    sending.checkOwn(who, forms.files(found.form(), data));
  }

  Slice<OnlineCounter.Row> of(SignedIn who, Paging paging) {
    return counter.of(who.idType(), who.idNumber(), paging);
  }
}
