package tongban.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What somebody hands in with a task: an outcome, and a form that is good for it. */
record Choice(String outcome, Map<String, Object> form) {

  /** Repeated as often as they are likely. */
  private static final Map<String, List<String>> LIKELY =
      Map.of(
          "FormalCheck",
          List.of(
              "accept 30",
              "accept-conditionally 1",
              "supplement 8",
              "refuse 1",
              "not-our-matter 1"),
          "AwaitSupplement",
          List.of("supplied 1"),
          "Examine",
          List.of(
              "proceed 12",
              "special-procedure 6",
              "further-materials 2",
              "extension 3",
              "return-to-wave 2",
              "return-to-formal-check 1"),
          "AwaitFurtherMaterials",
          List.of("received 1"),
          "SpecialProcedure",
          List.of("finished 1"),
          "ApproveExtension",
          List.of("approve 3", "reject 1"),
          "Decide",
          List.of("grant 12", "refuse 1", "return 1"),
          "Countersign",
          List.of("agree 2", "return 1"),
          "IssueCertificate",
          List.of("issued 1"),
          "Deliver",
          List.of("delivered 1", "courier 2"));

  static Choice random(Expected expected, Open at, Random random) {
    if (at.element.equals("TraceCourier"))
      return of(expected, at, pick(random, "wait", "lost"), random);
    var outcomes = new ArrayList<String>();
    for (var likely : LIKELY.get(at.element)) {
      var split = likely.split(" ");
      // returns are of most interest while a sibling is held up
      int often = split[0].startsWith("return-to") && expected.isHeldUp() ? 4 : 1;
      for (int i = 0; i < Integer.parseInt(split[1]) * often; i++) outcomes.add(split[0]);
    }
    return of(expected, at, outcomes.get(random.nextInt(outcomes.size())), random);
  }

  /** What leads to the end. */
  static Choice onward(Expected expected, Open at, Random random) {
    var outcome =
        at.element.equals("TraceCourier")
            ? "wait"
            : at.element.equals("ApproveExtension")
                ? "reject"
                : at.element.equals("Deliver")
                    ? "delivered"
                    : LIKELY.get(at.element).get(0).split(" ")[0];
    return of(expected, at, outcome, random);
  }

  private static Choice of(Expected expected, Open at, String outcome, Random random) {
    var form = new LinkedHashMap<String, Object>();
    switch (at.element + " " + outcome) {
      case "FormalCheck supplement" -> {
        form.put("supplementItems", "请补齐");
        form.put(
            "missingMaterials",
            expected.matter.materials().stream().filter(name -> random.nextBoolean()).toList());
      }
      case "FormalCheck refuse" -> form.put("reason", "主体不适格");
      case "FormalCheck not-our-matter" -> {
        form.put("reason", "属于市级权限");
        form.put("competentAuthority", "市局");
      }
      case "Examine special-procedure" -> {
        form.put("procedure", any(at.branch.part.procedures().keySet(), random));
        form.put("procedureDays", 1 + random.nextInt(30));
        form.put("procedureReason", "情况复杂");
      }
      case "Examine further-materials" -> {
        form.put("furtherItems", "说明");
        if (random.nextBoolean()) form.put("furtherDays", 1 + random.nextInt(10));
      }
      case "Examine extension" -> {
        form.put("extensionDays", 1 + random.nextInt(12));
        form.put("extensionReason", "情况复杂");
      }
      case "Examine return-to-wave" -> {
        form.put(
            "returnTo",
            any(expected.earlier(at.branch).stream().map(b -> b.part.name()).toList(), random));
        form.put("returnReason", "前批有误");
      }
      case "Examine return-to-formal-check", "Decide return", "Countersign return" ->
          form.put("returnReason", "有误");
      case "SpecialProcedure finished" -> form.put("result", "通过");
      case "ApproveExtension reject" -> {
        if (random.nextInt(4) > 0) form.put("opinion", "不必延期");
      }
      case "Decide refuse" -> form.put("reasons", "不符合法定条件");
      case "Deliver delivered" -> form.put("method", pick(random, "window", "electronic"));
      case "Deliver courier" -> {
        form.put("receiverName", "王收件");
        form.put("receiverMobile", "13877776666");
        form.put("receiverAddress", "失联路1号");
      }
      case "TraceCourier wait", "TraceCourier lost" -> form.put("enquiry", "查询");
      default -> {}
    }
    return new Choice(outcome, form);
  }

  private static Object any(java.util.Collection<String> names, Random random) {
    var list = List.copyOf(names);
    return list.isEmpty() ? "无" : list.get(random.nextInt(list.size()));
  }

  private static String pick(Random random, String... outcomes) {
    return outcomes[random.nextInt(outcomes.length)];
  }
}
