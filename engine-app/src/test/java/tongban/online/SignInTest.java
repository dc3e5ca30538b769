package tongban.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.web.Refusal;

@IntegrationTest
class SignInTest {
  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired OnlineSettings settings;

  @Test
  void aCodeOfThePlatformIsRedeemedOnceInTheBrowserThatAskedForIt() {
    var begun = api.post("/api/online/sign-in", Map.of()).expect(200);
    var state = begun.json("address").replaceAll(".*state=", "");
    var browser = Portal.with(api, Portal.cookie(begun, "APPLICANT_STATE"));
    var code = Portal.code(api, "USCC", "91610400MA7MN0144R", "网办登录有限公司");
    api.post("/api/online/session", Portal.back(code, state)).refuses(400, "state");
    browser.post("/api/online/session", Portal.back(code, "another")).refuses(400, "state");
    browser.post("/api/online/session", Portal.back("no-code", state)).refuses(400, "code");
    var signedIn = browser.post("/api/online/session", Portal.back(code, state)).expect(200);
    assertThat(signedIn.headers("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("APPLICANT=")
                    .contains("HttpOnly", "SameSite=Lax", "Path=/api/online"));
    assertThat(signedIn.text()).doesNotContain("13812345678").contains("138****5678");
    browser.post("/api/online/session", Portal.back(code, state)).refuses(400, "code");
  }

  @Test
  void aSignInHoldsForTwoHoursAndUntilItIsEnded() {
    var company = Portal.signedIn(api, "91610400MA7MN0152L");
    assertThat(company.browser().get("/api/online").expect(200).json("applicant.name"))
        .isEqualTo("咸阳网办机电有限公司");
    clock.set("2026-03-02T11:59:59");
    company.browser().get("/api/online/cases").expect(200);
    clock.set("2026-03-02T12:00:00");
    company.browser().get("/api/online/cases").refuses(401);
    assertThat(company.browser().get("/api/online").json("applicant")).isNull();
    var again = Portal.signedIn(api, "91610400MA7MN0152L");
    again.browser().delete("/api/online/session").expect(204);
    again.browser().get("/api/online/cases").refuses(401);
  }

  @Test
  void aCodeThatNobodyRedeemsGrowsOld() {
    var begun = api.post("/api/online/sign-in", Map.of()).expect(200);
    var state = begun.json("address").replaceAll(".*state=", "");
    var code = Portal.code(api, "USCC", "91610400MA7MN0160F", "网办登录有限公司");
    clock.set("2026-03-02T10:05:00");
    Portal.with(api, Portal.cookie(begun, "APPLICANT_STATE"))
        .post("/api/online/session", Portal.back(code, state))
        .refuses(400, "code");
  }

  @Test
  void aWriteOfAnotherSiteIsNotBelieved() {
    var company = Portal.signedIn(api, "91610400MA7MN0179C");
    company.browser().header("X-XSRF-TOKEN", "").delete("/api/online/session").refuses(403);
  }

  @Test
  void withoutAPlatformNobodyCanApply() {
    var controller =
        new SignInController(
            none(),
            mock(),
            new OnlineSettings(
                false, settings.signedIn(), 1, 1, settings.bytesADay(), settings.longestBody()));
    assertThat(controller.standing(null).available()).isFalse();
    assertThatThrownBy(() -> controller.begin(new MockHttpServletRequest()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("409 online.no-platform");
  }

  private static ObjectProvider<IdentityPlatform> none() {
    ObjectProvider<IdentityPlatform> provider = mock();
    return provider;
  }
}
