package tongban.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The forms that come with the application. */
class ShippedFormsTest {

  private static final Map<String, List<String>> OUTCOMES =
      Map.ofEntries(
          Map.entry("Receipt", List.of()),
          Map.entry(
              "FormalCheck",
              List.of("accept", "accept-conditionally", "supplement", "refuse", "not-our-matter")),
          Map.entry("AwaitCure", List.of("cured")),
          Map.entry("AwaitSupplement", List.of("supplied")),
          Map.entry(
              "Examine",
              List.of(
                  "proceed",
                  "special-procedure",
                  "further-materials",
                  "extension",
                  "return-to-wave",
                  "return-to-formal-check")),
          Map.entry("SpecialProcedure", List.of("finished")),
          Map.entry("AwaitFurtherMaterials", List.of("received")),
          Map.entry("ApproveExtension", List.of("approve", "reject")),
          Map.entry("Decide", List.of("grant", "refuse", "return")),
          Map.entry("IssueCertificate", List.of("issued")),
          Map.entry("Deliver", List.of("delivered", "courier")),
          Map.entry("Countersign", List.of("agree", "return")),
          Map.entry("TraceCourier", List.of("wait", "lost")));

  private static final Map<String, List<String>> OF_LOANS =
      Map.ofEntries(
          Map.entry("Receipt", List.of()),
          Map.entry("FormalCheck", List.of("accept", "supplement")),
          Map.entry("AwaitSupplement", List.of("supplied")),
          Map.entry("Recommend", List.of("recommend", "decline")),
          Map.entry("InvestigateA", List.of("done")),
          Map.entry("InvestigateB", List.of("done")),
          Map.entry("RiskReview", List.of("pass", "return", "decline")),
          Map.entry("ConveneMeeting", List.of("convene", "decline")),
          Map.entry("Vote", List.of("agree", "oppose", "abstain", "recused")),
          Map.entry("Approve", List.of("approve", "return", "decline")),
          Map.entry("CounterGuarantee", List.of("secured", "abandon")),
          Map.entry("SignContract", List.of("signed", "return", "abandon")),
          Map.entry("EnquireBank", List.of("wait", "cancel")),
          Map.entry("FollowUpVisit", List.of("normal", "warning", "default")),
          Map.entry("CollectRepayment", List.of("repaid", "default")),
          Map.entry("HandleOverdue", List.of("repaid", "default")),
          Map.entry("Compensate", List.of("paid")),
          Map.entry("Recover", List.of("recovered", "write-off")));

  @TestFactory
  List<DynamicTest> everyFormMayBeUsed() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (var form : shipped()) {
      tests.add(
          DynamicTest.dynamicTest(
              String.valueOf(form.getFilename()),
              () -> assertThat(FormCheck.check(form.getContentAsByteArray())).isEmpty()));
    }
    return tests;
  }

  @Test
  void eachTaskOffersItsOutcomes() throws IOException {
    assertThat(outcomes("one-window-")).isEqualTo(OUTCOMES);
    assertThat(outcomes("loan-guarantee-")).isEqualTo(OF_LOANS);
  }

  private static Map<String, List<String>> outcomes(String flow) throws IOException {
    var found = new HashMap<String, List<String>>();
    for (var form : shipped()) {
      var schema = FormDocument.read(form.getContentAsByteArray());
      var id = schema.path("id").asText();
      if (!id.startsWith(flow)) continue;
      var first = schema.path("components").get(0);
      var outcomes = new ArrayList<String>();
      if (first.path("key").asText().equals("outcome")) {
        first.path("values").forEach(option -> outcomes.add(option.path("value").asText()));
      }
      found.put(id.substring(flow.length()), outcomes);
    }
    return found;
  }

  @Test
  void everythingThatPeopleReadIsInEnglishToo() throws IOException {
    var missing = new ArrayList<String>();
    for (var form : shipped()) {
      var schema = FormDocument.read(form.getContentAsByteArray());
      var id = schema.path("id").asText();
      if (!schema.path("properties").has("title:en")) missing.add(id);
      untranslated(schema, id, missing);
    }
    assertThat(missing).isEmpty();
  }

  private static void untranslated(JsonNode container, String place, List<String> missing) {
    for (var component : container.path("components")) {
      var here = place + "." + component.path("id").asText();
      var english = component.path("properties");
      for (var text : List.of("label", "description", "text", "dateLabel", "timeLabel")) {
        if (component.has(text) && !english.has(text + ":en")) missing.add(here + "." + text);
      }
      for (var option : component.path("values")) {
        var value = option.path("value").asText();
        if (!english.has("option:" + value + ":en")) missing.add(here + "=" + value);
      }
      if (component.path("validate").has("patternErrorMessage")
          && !english.has("patternErrorMessage:en")) missing.add(here + ".pattern");
      untranslated(component, here, missing);
    }
  }

  /** Those of the flows that tests bring with them do not ship. */
  private static List<Resource> shipped() throws IOException {
    var shipped = new ArrayList<Resource>();
    var all = new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.form");
    for (var form : all) {
      if (!form.getURL().getPath().contains("/test-classes/")) shipped.add(form);
    }
    return shipped;
  }
}
