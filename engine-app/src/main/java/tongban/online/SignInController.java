package tongban.online;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.casework.Applicant;
import tongban.web.Public;
import tongban.web.Refusal;

/** An applicant signs in at the identity platform, and out. */
@RestController
@RequestMapping("/api/online")
@EnableConfigurationProperties(OnlineSettings.class)
class SignInController {
  private static final String STATE = "APPLICANT_STATE";
  private static final Duration ON_THE_WAY = Duration.ofMinutes(15);

  private final ObjectProvider<IdentityPlatform> platform;
  private final SignIns signIns;
  private final OnlineSettings settings;

  SignInController(
      ObjectProvider<IdentityPlatform> platform, SignIns signIns, OnlineSettings settings) {
    this.platform = platform;
    this.signIns = signIns;
    this.settings = settings;
  }

  /**
   * @param available whether there is an identity platform, without which nobody can apply
   * @param simulated whether it is made up
   * @param applicant who is signed in; null for nobody
   */
  record Standing(boolean available, boolean simulated, @Nullable Who applicant) {}

  record Who(
      String name,
      Applicant.IdType idType,
      String idNumberMasked,
      String agentName,
      String mobileMasked) {

    static Who of(SignedIn it) {
      return new Who(
          it.name(), it.idType(), Masked.idNumber(it), it.agentName(), Masked.mobile(it.mobile()));
    }
  }

  @GetMapping
  @Public
  Standing standing(
      @CookieValue(name = ApplicantsOnly.COOKIE, required = false) @Nullable String it) {
    var who = signIns.find(it).map(Who::of).orElse(null);
    return new Standing(platform.getIfAvailable() != null, settings.simulated(), who);
  }

  /**
   * @param address where the browser is to go
   */
  record Way(String address) {}

  /** Begins a sign-in: what comes back from the platform is believed in this browser alone. */
  @PostMapping("/sign-in")
  @Public
  ResponseEntity<Way> begin(HttpServletRequest request) {
    var state = Secrets.next();
    return ResponseEntity.ok()
        .header(HttpHeaders.SET_COOKIE, cookie(STATE, state, ON_THE_WAY, request))
        .body(new Way(platform().address(state)));
  }

  record Back(@Nullable String code, @Nullable String state) {}

  @PostMapping("/session")
  @Public
  ResponseEntity<Who> signIn(
      @RequestBody Back back,
      @CookieValue(name = STATE, required = false) @Nullable String expected,
      HttpServletRequest request) {
    if (back.code() == null || back.code().isBlank())
      throw Refusal.field("code", "online.required");
    if (expected == null || !expected.equals(back.state()))
      throw Refusal.field("state", "online.state");
    var identity =
        platform().redeem(back.code()).orElseThrow(() -> Refusal.field("code", "online.code"));
    var secret = signIns.begin(identity);
    var who = signIns.find(secret).map(Who::of).orElseThrow();
    return ResponseEntity.ok()
        .header(
            HttpHeaders.SET_COOKIE,
            cookie(ApplicantsOnly.COOKIE, secret, settings.signedIn(), request))
        .header(HttpHeaders.SET_COOKIE, cookie(STATE, "", Duration.ZERO, request))
        .body(who);
  }

  @DeleteMapping("/session")
  @Public
  ResponseEntity<Void> signOut(HttpServletRequest request) {
    var secret = ApplicantsOnly.secret(request);
    if (secret != null) signIns.end(secret);
    return ResponseEntity.noContent()
        .header(HttpHeaders.SET_COOKIE, cookie(ApplicantsOnly.COOKIE, "", Duration.ZERO, request))
        .build();
  }

  private IdentityPlatform platform() {
    var found = platform.getIfAvailable();
    if (found == null) throw Refusal.conflict("online.no-platform");
    return found;
  }

  private static String cookie(
      String name, String value, Duration age, HttpServletRequest request) {
    return ResponseCookie.from(name, value)
        .path("/api/online")
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .maxAge(age)
        .build()
        .toString();
  }
}
