package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a person does who never reaches for the mouse. */
final class Keys {
  private static final String FOCUSED_ROW =
      "() => document.activeElement?.closest('tr')?.dataset.case ?? ''";

  private final Page page;

  Keys(Page page) {
    this.page = page;
  }

  Keys press(String... keys) {
    for (var key : keys) page.keyboard().press(key);
    return this;
  }

  Keys type(String text) {
    page.keyboard().insertText(text);
    return this;
  }

  /** Shows on the desk only what the text finds, so many, and goes to the first of them. */
  Keys find(String text, int rows) {
    page.waitForResponse(
        answer -> answer.url().contains("/api/tasks?") && answer.url().contains("q="),
        () -> press("/", "Control+a").type(text));
    assertThat(page.getByTestId("task-row")).hasCount(rows);
    press("Enter");
    assertThat(focused()).isVisible();
    return this;
  }

  /** Opens the task of the row, whose form then has the focus. */
  Keys open() {
    press("Enter");
    return inForm();
  }

  Keys inForm() {
    page.waitForURL("**/tasks/*");
    assertThat(page.locator("[data-testid=form] :focus")).isVisible();
    return this;
  }

  /** Chooses an outcome by the arrow keys. */
  Keys outcome(String value) {
    press("Space");
    var wanted = page.getByTestId("outcome-" + value);
    for (int i = 0; i < 8 && !isFocused(wanted); i++) press("ArrowDown");
    assertThat(wanted).isFocused();
    assertThat(wanted).isChecked();
    return this;
  }

  private static boolean isFocused(Locator element) {
    return (boolean) element.evaluate("one => one === document.activeElement");
  }

  /** Goes on by Enter to the next field for more than a line. */
  Keys toText() {
    var text = page.locator("textarea:focus");
    for (int i = 0; i < 40 && text.count() == 0; i++) press("Enter");
    assertThat(text).isVisible();
    return this;
  }

  /** Hands in what is filled in; another page opens. */
  Keys submit() {
    var before = page.url();
    press("Control+Enter");
    page.waitForURL(url -> !url.equals(before));
    return this;
  }

  /** Chooses somebody in the dialog that is open. */
  Keys choose(String person) {
    assertThat(page.locator("[role=dialog] [role=combobox]")).isFocused();
    type(person);
    assertThat(page.locator("[role=dialog] [role=option]").first()).containsText(person);
    return press("Enter");
  }

  String caseInFocus() {
    return (String) page.evaluate(FOCUSED_ROW);
  }

  Locator focused() {
    return page.locator("[data-row]:focus");
  }
}
