package tongban.loan;

import java.util.LinkedHashMap;
import java.util.Map;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;

/** People of the park and the guarantor at work on a loan. */
final class LoanHall {
  static final String ITEM = "11370214MB2T00174E4000217001000";

  private final Api api;
  private final Hall hall;

  LoanHall(Api api) {
    this.api = api;
    this.hall = new Hall(api);
  }

  /**
   * The body of an eligible application of 800,000 yuan; amounts in yuan.
   *
   * @param changed fields of the form, and {@code idNumber} of the company
   */
  static Map<String, Object> application(Map<String, Object> changed) {
    var form = new LinkedHashMap<String, Object>();
    form.put("amount", 800_000);
    form.put("months", 12);
    form.put("collateral", "no");
    form.put("purpose", "采购原材料");
    form.put("registeredInZone", "yes");
    form.put("taxedInZone", "yes");
    form.put("fixedPremises", "yes");
    form.put("enterpriseSize", "small");
    form.put("operatingSince", "2025-01-01");
    form.put("applicantCredit", "good");
    form.put("spouseCredit", "none");
    form.putAll(changed);
    var idNumber = form.remove("idNumber");
    var body = new LinkedHashMap<String, Object>();
    body.put("item", ITEM);
    body.put(
        "applicant",
        new LinkedHashMap<>(
            Map.of(
                "name",
                "咸阳高新机电有限公司",
                "idType",
                "USCC",
                "idNumber",
                idNumber == null ? "91610400MA6XR0013K" : idNumber,
                "mobile",
                "13812345678")));
    body.put("form", form);
    return body;
  }

  Answer apply(Map<String, Object> changed) {
    return api.as("clerk").post("/api/cases", application(changed));
  }

  String applied(Map<String, Object> changed) {
    return apply(changed).expect(201).json("caseNumber");
  }

  void accepted(String number) {
    hall.does("clerk", number, "FormalCheck", "accept");
  }

  void investigated(String number) {
    accepted(number);
    hall.does("clerk", number, "Recommend", "recommend", Map.of("opinion", "园区推荐"));
    var report = Map.of("visitedOn", "2026-03-02", "findings", "经营正常", "advice", "support");
    hall.does("reviewer-guarantee", number, "InvestigateA", "done", report);
    hall.does("second-guarantee", number, "InvestigateB", "done", report);
  }

  void toTheMeeting(String number) {
    investigated(number);
    hall.does("reviewer-guarantee", number, "RiskReview", "pass", Map.of("opinion", "风险可控"));
    hall.does("head-guarantee", number, "ConveneMeeting", "convene");
  }

  void votedFor(String number) {
    for (var member : new String[] {"reviewer-guarantee", "second-guarantee", "head-guarantee"}) {
      hall.does(member, number, "Vote", "agree");
    }
  }

  Answer approve(String number, Object yuan) {
    return hall.complete(
        "head-guarantee",
        number,
        "Approve",
        "approve",
        Map.of("approvedAmount", yuan, "approvedMonths", 12, "instalments", 1));
  }

  /** The bank has been asked; nothing is sent to it before jobs run. */
  String contracted(Map<String, Object> changed) {
    var number = applied(changed);
    toTheMeeting(number);
    votedFor(number);
    approve(number, changed.getOrDefault("amount", 800_000)).expect(200);
    hall.does(
        "reviewer-guarantee",
        number,
        "CounterGuarantee",
        "secured",
        Map.of("kind", "surety", "particulars", "法定代表人连带责任保证"));
    hall.does(
        "reviewer-guarantee", number, "SignContract", "signed", Map.of("signedOn", "2026-03-02"));
    return number;
  }

  Hall hall() {
    return hall;
  }
}
