package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LoginBrowserTest extends BrowserTest {

  @Test
  void aClerkLogsInAndSeesTheDesk() {
    open("/");
    assertThat(page).hasURL(Pattern.compile("/login"));
    isAccessible();
    picture("login");
    logIn("clerk");
    assertThat(page.locator("main")).isVisible();
    isAccessible();
  }

  @Test
  void aWrongPasswordIsToldInTheLanguageOfThePerson() {
    open("/login");
    page.locator("#username").fill("clerk");
    page.locator("#password").fill("wrong");
    page.locator("#login-submit").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("用户名或密码");
  }
}
