package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tongban.Api;

/** What a person does on the pages of the hall, in the person's words. */
final class Work {
  static final String PRESALE = "商品房预售许可";

  private final Page page;
  private final Api api;

  Work(Page page, Api api) {
    this.page = page;
    this.api = api;
  }

  /** Fills in the receipt page: item, applicant, and all materials but so many of the last. */
  void fillReceipt(String item, String applicant, String creditCode, int lacking) {
    choose(item, applicant, creditCode);
    supplyMaterials(lacking);
    fill("项目名称", "海湾家园一期");
  }

  /** Chooses the item and says who applies; what is on file of the applicant is found then. */
  void choose(String item, String applicant, String creditCode) {
    page.navigate(api.url("/receipt"));
    var search = page.getByTestId("receipt-item-search");
    search.click();
    search.fill(item);
    var option = new Locator.FilterOptions().setHasText(item);
    page.getByTestId("receipt-item-option").filter(option).first().click();
    page.getByTestId("receipt-idtype-USCC").check();
    page.getByTestId("receipt-name").fill(applicant);
    page.waitForResponse(
        answer -> answer.url().endsWith("/api/materials-on-file"),
        () -> page.getByTestId("receipt-idnumber").fill(creditCode));
    page.getByTestId("receipt-mobile").fill("13812345678");
    page.getByTestId("receipt-item-facts").waitFor();
  }

  /** Uploads what is not taken over from earlier cases, but so many of the last. */
  void supplyMaterials(int lacking) {
    int count = page.locator("[data-testid^=receipt-material-row-]").count() - lacking;
    for (int i = 0; i < count; i++) {
      var row = page.getByTestId("receipt-material-row-" + i);
      if ("PROVIDED".equals(row.getAttribute("data-state"))) continue;
      page.getByTestId("receipt-material-" + i).setInputFiles(paper("材料" + (i + 1)));
      assertThat(row).hasAttribute("data-state", "PROVIDED");
    }
  }

  /** Uploads what is not taken over, but the material of this name. */
  void supplyAllBut(String name) {
    int count = page.locator("[data-testid^=receipt-material-row-]").count();
    for (int i = 0; i < count; i++) {
      var row = page.getByTestId("receipt-material-row-" + i);
      if (row.innerText().contains(name) || "PROVIDED".equals(row.getAttribute("data-state"))) {
        continue;
      }
      page.getByTestId("receipt-material-" + i).setInputFiles(paper("材料" + (i + 1)));
      assertThat(row).hasAttribute("data-state", "PROVIDED");
    }
  }

  /** Hands the receipt page in and gives the case number. */
  String submitReceipt() {
    page.getByTestId("receipt-submit").click();
    var number = page.getByTestId("receipt-case-number");
    var refused = page.getByTestId("error-summary");
    number.or(refused).first().waitFor();
    if (refused.isVisible()) throw new AssertionError(refused.innerText());
    return number.innerText();
  }

  /** Opens the task on the desk, and claims it if nobody has. */
  void open(String caseNumber, String elementId) {
    page.navigate(api.url("/"));
    page.getByTestId("tab-ALL").click();
    page.waitForResponse(
        answer -> answer.url().contains("q=" + caseNumber),
        () -> page.getByTestId("desk-q").fill(caseNumber));
    var row = "[data-testid=task-row][data-case='%s'][data-element='%s']";
    page.locator(row.formatted(caseNumber, elementId)).locator("a.name").click();
    page.getByTestId("task-name").waitFor();
    var claim = page.getByTestId("task-claim");
    var complete = page.getByTestId("task-complete");
    claim.or(complete).first().waitFor();
    if (claim.isVisible()) claim.click();
    complete.waitFor();
    form().locator(".fjs-form-field").first().waitFor();
  }

  void choose(String option) {
    form().getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).check();
  }

  /**
   * Goes to the field, fills it in and leaves it: the form takes over what was typed on leaving.
   */
  void fill(String label, String text) {
    var field = form().getByLabel(Pattern.compile("^" + label + "(（.*）)?\\*?\\s*$"));
    field.click();
    field.fill(text);
    field.blur();
    assertThat(field).hasValue(text);
  }

  void select(String option) {
    form().locator(".fjs-form-field-select .fjs-input-group").click();
    var wanted = new Locator.FilterOptions().setHasText(option);
    form().locator(".fjs-dropdownlist-item").filter(wanted).first().click();
  }

  /** Chooses an option of a field of several on the page. */
  void radio(String label, String option) {
    var field =
        page.locator(".fjs-form-field-radio").filter(new Locator.FilterOptions().setHasText(label));
    field.getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).check();
  }

  void date(String label, String day) {
    var field =
        page.locator(".fjs-form-field-datetime")
            .filter(new Locator.FilterOptions().setHasText(label))
            .locator("input.flatpickr-input, input[type=text]")
            .last();
    // a form that is drawn anew for a choice made just before empties the field once
    for (int i = 0; i < 3; i++) {
      field.fill(day);
      field.press("Enter");
      field.blur();
      page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))");
      if (!field.inputValue().isEmpty()) break;
    }
    assertThat(field).not().hasValue("");
  }

  /** The form of an eligible loan of so much without collateral, up to its limit. */
  void fillLoan(String yuan) {
    fill("申请金额", yuan);
    fill("期限", "12");
    radio("能否提供抵质押", "否");
    fill("贷款用途", "采购原材料");
    radio("在本区注册", "是");
    radio("在本区纳税", "是");
    radio("在本区有固定经营场所", "是");
    select("小型企业");
    date("正常经营起始日期", "2025-01-01");
    radio("企业及实际控制人信用", "无不良记录");
    radio("配偶信用", "无配偶");
  }

  void complete() {
    var before = page.url();
    page.getByTestId("task-complete").click();
    page.waitForURL(url -> !url.equals(before));
  }

  /** Adds what lacks to the open task's case. */
  void supply() {
    page.locator("[data-testid^=material-][data-state=MISSING]")
        .getByTestId("material-change")
        .first()
        .click();
    var dialog = page.getByTestId("material-dialog");
    dialog.getByTestId("material-file").setInputFiles(paper("预售方案"));
    dialog.getByTestId("material-reason").fill("申请人按告知书补正");
    dialog.getByTestId("dialog-submit").click();
    assertThat(dialog).isHidden();
  }

  void openCase(String caseNumber) {
    page.navigate(api.url("/cases/" + caseNumber));
    page.getByTestId("case-state").waitFor();
    assertThat(page.locator("#main")).not().containsText("加载中");
  }

  void isInState(String state) {
    assertThat(page.getByTestId("case-state")).hasAttribute("data-state", state);
  }

  /** Opens the first document of this kind of the case that is shown. */
  void openDocument(String kind) {
    var row = page.locator("[data-testid=document-row][data-kind=%s]".formatted(kind));
    page.navigate(api.url(row.getByTestId("document-open").first().getAttribute("href")));
    assertThat(page.locator("body")).containsText(Pattern.compile("."));
  }

  /** The line of a part, by its item's name, on the page of a joint matter. */
  Locator part(String item) {
    return page.getByTestId("part-row").filter(new Locator.FilterOptions().setHasText(item));
  }

  private Locator form() {
    return page.getByTestId("form");
  }

  static FilePayload paper(String name) {
    var content =
        "%PDF-1.4\n%Tongban\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    return new FilePayload(
        name + ".pdf", "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
  }
}
