package tongban.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever is thrown at the gate, it answers, and soon. */
class AnyModelTest {
  private static final List<String> PIECES =
      List.of(
          "<bpmn:userTask id=\"A\"/>",
          "<bpmn:subProcess>",
          "</bpmn:subProcess>",
          "<bpmn:process id=\"flow\">",
          "</bpmn:process>",
          "<bpmn:sequenceFlow sourceRef=\"A\" targetRef=\"A\"/>",
          "${",
          "}",
          "#{x.y}",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<!DOCTYPE x>",
          "&amp;",
          "&#0;",
          "&x;",
          "<?x y?>",
          "<bpmn:parallelGateway id=\"G\"/>",
          "<bpmn:boundaryEvent attachedToRef=\"A\"/>",
          "<bpmn:callActivity calledElement=\"flow\"/>",
          "<bpmn:timerEventDefinition><bpmn:timeCycle>R5/</bpmn:timeCycle></bpmn:timerEventDefinition>",
          "<camunda:in/>",
          "<x:y xmlns:x=\"\"/>",
          "\u0000",
          "\uD800",
          "'",
          "\"",
          "<",
          ">");

  @Property(tries = 300)
  void anyBytesAreAnsweredForAndRefused(@ForAll @Size(max = 400) byte[] file) {
    assertThat(soon(file)).isNotEmpty();
  }

  @Property(tries = 500)
  void anyPiecesOfAModelAreAnswered(@ForAll("pieces") List<String> pieces) {
    soon(Bpmn.definitions(String.join("", pieces)).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void anyExpressionIsAnswered(@ForAll("expressions") String expression) {
    soon(
        Bpmn.conditional(expression.replace("<", "&lt;").replace("&", "&amp;"))
            .getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void oneChangedByteIsAnswered(@ForAll int at, @ForAll byte changed) {
    var file = Bpmn.conditional("${outcome == 'x'}").getBytes(StandardCharsets.UTF_8);
    file[Math.floorMod(at, file.length)] = changed;
    soon(file);
  }

  @Example
  void largeAndDeepAndWideFilesAreAnsweredSoon() {
    for (var model :
        List.of(
            "<a>".repeat(300_000),
            Bpmn.definitions("<x/>".repeat(250_000)),
            Bpmn.definitions("<bpmn:process id=\"p\"/>".repeat(40_000)),
            "<a " + wide(60_000) + "/>",
            Bpmn.definitions(Bpmn.process("p", gates(490) + crossed(490))),
            Bpmn.conditional("${" + "a+".repeat(500_000) + "a}"),
            Bpmn.conditional("${" + "!".repeat(500_000) + "a}"),
            Bpmn.around(Bpmn.userTask("A", "name=\"" + "${a}".repeat(200_000) + "\"")),
            "<!DOCTYPE x [<!ENTITY a \""
                + "b".repeat(1000)
                + "\"><!ENTITY c \"&a;&a;\">]><x>&c;</x>")) {
      soon(model.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** By the time of the processor: what else runs on the machine is not the gate's doing. */
  private static List<Finding> soon(byte[] file) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    var findings = Checked.findings(file);
    var taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    assertThat(taken).isLessThan(Duration.ofSeconds(1));
    return findings;
  }

  private static String wide(int attributes) {
    var text = new StringBuilder();
    for (int i = 0; i < attributes; i++) text.append('a').append(i).append("=\"\" ");
    return text.toString();
  }

  private static String gates(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("<bpmn:parallelGateway id=\"G").append(i).append("\"/>");
    }
    return text.toString();
  }

  private static String crossed(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < 1_900; i++) {
      text.append(Bpmn.flow("G" + i % count, "G" + (i * 7 + 3) % count));
    }
    return text.toString();
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<String> expressions() {
    return Arbitraries.of(
            "${",
            "}",
            "x",
            "clock",
            ".",
            "(",
            ")",
            "'a'",
            "\"",
            "execution",
            ",",
            " ",
            "==",
            "?",
            ":",
            "1",
            "!",
            "empty ",
            "deadline",
            "\\",
            "#{",
            "[",
            "]")
        .list()
        .ofMaxSize(25)
        .map(words -> "${" + String.join("", words) + "}");
  }
}
