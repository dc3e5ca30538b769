package tongban.loan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.Tongban;
import tongban.casework.Applicant;
import tongban.casework.CaseState;
import tongban.casework.CaseSteps;
import tongban.documents.DocumentKind;
import tongban.web.Refusal;

/** Applications of companies: the version of the product each keeps, and whether it is eligible. */
@Component
class Applications {
  private static final String REAPPLY = "条件具备后可以重新申请；对本通知有异议的，可以向受理窗口申请复核。";

  private static final int LONGEST_REASONS = 4_000;

  private final CaseSteps cases;
  private final Products products;
  private final LoanMapper loans;
  private final ObjectMapper json;

  Applications(CaseSteps cases, Products products, LoanMapper loans, ObjectMapper json) {
    this.cases = cases;
    this.products = products;
    this.loans = loans;
    this.json = json;
  }

  /** Keeps the application and gives what the table of eligibility asks for, by name. */
  Map<String, Object> open(LoanStep step) {
    var file = cases.lock(step.caseNumber());
    if (file.idType() != Applicant.IdType.USCC) {
      throw Refusal.field("applicant.idType", "loan.company-only");
    }
    var product = products.ofItem(file.itemCode());
    var form = file.form();
    var loan =
        new LoanCase(
            file.caseNumber(),
            product.code(),
            product.version(),
            Money.fen(form.get("amount"), "form.amount"),
            number(form, "months"),
            yes(form, "collateral"),
            text(form, "purpose"),
            text(form, "affiliates").isEmpty() ? null : text(form, "affiliates"),
            text(form, "related"),
            null,
            null,
            null,
            null,
            null,
            null);
    loans.insert(loan);
    return facts(loan, product.terms(), form, file.receivedAt());
  }

  private static Map<String, Object> facts(
      LoanCase loan, Product.Terms terms, Map<String, Object> form, Instant receivedAt) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("registeredInZone", yes(form, "registeredInZone"));
    facts.put("taxedInZone", yes(form, "taxedInZone"));
    facts.put("fixedPremises", yes(form, "fixedPremises"));
    facts.put("enterpriseSize", text(form, "enterpriseSize"));
    facts.put("applicantBadCredit", !text(form, "applicantCredit").equals("good"));
    facts.put("spouseBadCredit", text(form, "spouseCredit").equals("bad"));
    facts.put("monthsOfOperation", months(text(form, "operatingSince"), receivedAt));
    facts.put("leastMonths", terms.monthsOfOperation());
    facts.put("amount", loan.fen());
    facts.put("leastAmount", terms.least());
    facts.put("mostUnsecured", terms.mostUnsecured());
    facts.put("mostAmount", terms.most());
    facts.put("collateral", loan.collateral());
    facts.put("term", loan.months());
    facts.put("longestTerm", terms.longestTerm());
    return facts;
  }

  /**
   * Whole months since then; where the last month has no such day it ends with its last (Civil Code
   * art. 202).
   */
  static int months(String since, Instant now) {
    var begin = LocalDate.parse(since);
    var today = now.atZone(Tongban.ZONE).toLocalDate();
    int months =
        12 * (today.getYear() - begin.getYear()) + today.getMonthValue() - begin.getMonthValue();
    return Math.max(0, begin.plusMonths(months).isAfter(today) ? months - 1 : months);
  }

  private static String text(Map<String, Object> form, String field) {
    return form.get(field) instanceof String text ? text.strip() : "";
  }

  private static boolean yes(Map<String, Object> form, String field) {
    return text(form, field).equals("yes");
  }

  private static int number(Map<String, Object> form, String field) {
    return form.get(field) instanceof Number number ? number.intValue() : 0;
  }

  /**
   * Not eligible: every rule that failed is told, by number and in words.
   *
   * @param rows of the table as JSON, each with {@code number} and {@code rule}
   */
  void refuse(LoanStep step, String rows) {
    var file = cases.lock(step.caseNumber());
    var rules = read(rows).stream().map(Applications::told).toList();
    var content = new LinkedHashMap<String, Object>();
    content.put("不符合的条件", rules);
    content.put("救济途径", REAPPLY);
    cases.issue(file.caseNumber(), DocumentKind.NON_ACCEPTANCE_NOTICE, "不予受理通知书", content);
    refused(file.caseNumber(), String.join("\n", rules));
    cases.close(
        file.caseNumber(), step.elementId(), CaseState.NOT_ACCEPTED, Map.of("rules", rules));
  }

  private void refused(String caseNumber, String reasons) {
    boolean longer = reasons.length() > LONGEST_REASONS;
    loans.refused(caseNumber, longer ? reasons.substring(0, LONGEST_REASONS) : reasons);
  }

  private List<Map<String, Object>> read(String rows) {
    try {
      return json.readValue(rows, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Unreadable: " + rows, e);
    }
  }

  private static String told(Map<String, Object> row) {
    return "第 " + row.get("number") + " 条：" + row.get("rule");
  }

  /** The offer is declined before a decision: the reasons are told. */
  void decline(LoanStep step, @Nullable String meeting) {
    var file = cases.lock(step.caseNumber());
    var said = cases.handedIn(step.submission());
    boolean voted = "rejected".equals(meeting);
    var reason = voted || said == null ? "评审会表决未通过。" : said.text("reason");
    refused(file.caseNumber(), reason);
    cases.decide(file.caseNumber(), false, step.submission(), reason);
    cases.issue(file.caseNumber(), DocumentKind.GUARANTEE_REFUSAL, "不予担保通知书", Map.of("理由", reason));
    cases.note(file.caseNumber(), step.elementId(), "loan-declined", Map.of("reason", reason));
  }
}
