package tongban.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form document may say. */
class FormCheckTest {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"type":"html","id":"c","content":"x"} | component
          {"type":"iframe","id":"c","url":"https://a.cn"} | component
          {"type":"expression","id":"c","key":"a"} | component
          {"id":"c"} | component
          7 | component
          {"type":"textfield","id":"c","key":"a","onclick":"x"} | member
          {"type":"textfield","id":"c","key":"a","readonly":"=true"} | member
          {"type":"textfield","id":"c","key":"a","validate":{"min":1}} | member
          {"type":"number","id":"c","key":"a","validate":{"min":"=b"}} | member
          {"type":"number","id":"c","key":"a","increment":0} | member
          {"type":"datetime","id":"c","key":"a","subtype":"year"} | member
          {"type":"textfield","id":"c c","key":"a"} | id
          {"type":"textfield","id":"c"} | key
          {"type":"textfield","id":"c","key":"a b"} | key
          {"type":"textfield","id":"c","key":"__proto__"} | key
          {"type":"textfield","id":"c","key":"a.__proto__.b"} | key
          {"type":"dynamiclist","id":"c","components":[]} | key
          {"type":"group","id":"c"} | component
          {"type":"textfield","id":"c","key":"a","label":"{{x}}"} | no-template
          {"type":"textfield","id":"c","key":"a","label":"=x"} | no-expression
          {"type":"text","id":"c","text":"<b>x</b>"} | no-markup
          {"type":"text","id":"c","text":"&#106;avascript"} | no-markup
          {"type":"text","id":"c","text":"[x](javascript:alert(1))"} | https-only
          {"type":"text","id":"c","text":"[x](java\\nscript:alert(1))"} | https-only
          {"type":"text","id":"c","text":"[x](http://a.cn)"} | https-only
          {"type":"text","id":"c","text":"[x](//a.cn)"} | https-only
          {"type":"text","id":"c","text":"x","properties":{"__proto__":1}} | text
          {"type":"textfield","id":"c","key":"a","conditional":{"hide":"=count(b) = 1"}} | condition
          {"type":"textfield","id":"c","key":"a","conditional":{"hide":"=a = 1","x":1}} | member
          {"type":"textfield","id":"c","key":"a","validate":{"pattern":"(?<=a)b"}} | pattern
          {"type":"textfield","id":"c","key":"a","validate":{"pattern":"("}} | pattern
          {"type":"textfield","id":"c","key":"a","validate":{"pattern":"\\\\bx"}} | pattern
          {"type":"radio","id":"c","key":"a"} | options
          {"type":"radio","id":"c","key":"a","values":[]} | options
          {"type":"radio","id":"c","key":"a","values":[{"label":"x","value":{}}]} | options
          {"type":"radio","id":"c","key":"a","values":[{"label":"x","value":1},{"label":"y","value":1}]} | options
          """)
  void isRefusedWithItsRule(String component, String rule) {
    assertThat(check(component)).extracting(FormFinding::rule).contains(rule);
  }

  @Test
  void aFindingNamesTheElement() {
    assertThat(check("{\"type\":\"textfield\",\"id\":\"c\",\"key\":\"a b\"}"))
        .extracting(FormFinding::element)
        .containsExactly("c");
  }

  @Test
  void aPlaceInTheDataIsBoundOnce() {
    assertThat(rules("{\"type\":\"number\",\"key\":\"a\"},{\"type\":\"textfield\",\"key\":\"a\"}"))
        .containsExactly("key");
    assertThat(
            rules("{\"type\":\"number\",\"key\":\"a\"},{\"type\":\"textfield\",\"key\":\"a.b\"}"))
        .containsExactly("key");
    assertThat(
            rules("{\"type\":\"number\",\"key\":\"a.b\"},{\"type\":\"textfield\",\"key\":\"a\"}"))
        .containsExactly("key");
    assertThat(
            rules("{\"type\":\"number\",\"key\":\"a.b\"},{\"type\":\"textfield\",\"key\":\"a.c\"}"))
        .isEmpty();
    var list =
        "{\"type\":\"dynamiclist\",\"path\":\"r\",\"components\":[{\"type\":\"number\",\"key\":\"n\"}]}";
    assertThat(rules(list)).isEmpty();
    assertThat(rules(list + ",{\"type\":\"number\",\"key\":\"r.m\"}")).containsExactly("key");
    var group =
        "{\"type\":\"group\",\"path\":\"g\",\"components\":[{\"type\":\"number\",\"key\":\"%s\"}]}";
    assertThat(rules(group.formatted("a") + "," + group.formatted("b"))).isEmpty();
    assertThat(rules(group.formatted("a") + "," + group.formatted("a"))).containsExactly("key");
  }

  @Test
  void idsAreTakenOnce() {
    assertThat(rules("{\"type\":\"spacer\",\"id\":\"c\"},{\"type\":\"separator\",\"id\":\"c\"}"))
        .containsExactly("id");
  }

  @Test
  void theDocumentItselfIsChecked() {
    assertThat(
            FormCheck.check(
                bytes("{\"type\":\"default\",\"id\":\"t\",\"id\":\"t\",\"components\":[]}")))
        .extracting(FormFinding::rule)
        .containsExactly("json");
    assertThat(FormCheck.check(bytes("[]"))).hasSize(1);
    assertThat(FormCheck.check(bytes(""))).hasSize(1);
    assertThat(FormCheck.check(bytes("{\"type\":\"default\",\"id\":\"t\",\"components\":[]} x")))
        .hasSize(1);
    assertThat(FormCheck.check(bytes("{\"id\":\"t\"}")))
        .extracting(FormFinding::rule)
        .containsExactly("component", "component");
    var deep = "[".repeat(51) + "]".repeat(51);
    assertThat(FormCheck.check(bytes("{\"properties\":%s}".formatted(deep))))
        .extracting(FormFinding::rule)
        .containsExactly("json");
    assertThat(FormCheck.check(new byte[FormDocument.LARGEST + 1]))
        .extracting(FormFinding::rule)
        .containsExactly("size");
    assertThat(FormCheck.check(new byte[] {(byte) 0xff, (byte) 0xfe, 0})).isNotEmpty();
  }

  @Test
  void everythingAllowedIsTaken() {
    assertThat(
            rules(
                """
                {"type":"text","text":"# 标题 [法规](https://flk.npc.gov.cn/) 3 > 2"},
                {"type":"spacer","height":10},{"type":"separator"},
                {"type":"button","label":"提交","action":"submit"},
                {"type":"textfield","key":"a","label":"A","description":"D","readonly":true,
                 "appearance":{"prefixAdorner":"¥"},"layout":{"row":"R","columns":8},
                 "validate":{"required":true,"minLength":1,"maxLength":9,"pattern":"^[^<]\\\\d$",
                   "patternErrorMessage":"M","validationType":"custom"},
                 "conditional":{"hide":"=b < 3 and (c.d = \\"x\\" or this.e != null)"},
                 "properties":{"label:en":"A"},"defaultValue":"x"},
                {"type":"datetime","key":"t","subtype":"time","timeLabel":"T","timeInterval":5,
                 "use24h":true,"time_serializing_format":"no_timezone"}"""))
        .isEmpty();
  }

  private static List<String> rules(String components) {
    return check(components).stream().map(FormFinding::rule).toList();
  }

  private static List<FormFinding> check(String components) {
    return FormCheck.check(
        bytes("{\"type\":\"default\",\"id\":\"t\",\"components\":[%s]}".formatted(components)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
