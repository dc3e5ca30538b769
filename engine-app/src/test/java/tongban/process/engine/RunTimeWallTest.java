package tongban.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tongban.gate.Bpmn.around;
import static tongban.gate.Bpmn.conditional;
import static tongban.gate.Bpmn.serviceTask;
import static tongban.gate.Bpmn.userTask;

import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import tongban.process.ModelFunctions;

/** The third wall alone: whatever has been deployed reaches nothing but what is registered. */
class RunTimeWallTest {
  static PlainEngine plain;

  @BeforeAll
  static void start() {
    @ModelFunctions("clock")
    class Functions {
      public boolean isLate(DelegateExecution execution, String name) {
        return execution != null && name.equals("promised");
      }

      public List<Integer> many(int count) {
        return IntStream.range(0, count).boxed().toList();
      }
    }

    var beans = new DefaultListableBeanFactory();
    beans.registerSingleton("clock", new Functions());
    beans.registerSingleton("secret", new PlainEngine.Probe());
    beans.registerSingleton(
        "accept", (JavaDelegate) execution -> execution.setVariable("accepted", true));
    beans.registerSingleton(
        "passing",
        (JavaDelegate)
            execution -> {
              execution.setVariable("outcome", Variables.stringValue("x", true));
              execution.setVariable("wave", Variables.integerValue(2, true));
            });
    plain = new PlainEngine(new Walls(new OpenGuard(), new ModelRegistry(beans)));
  }

  @AfterAll
  static void stop() {
    plain.close();
  }

  @BeforeEach
  void reset() {
    PlainEngine.REACHED.set(0);
  }

  @AfterEach
  void nothingUnregisteredWasReached() {
    assertThat(PlainEngine.REACHED).hasValue(0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tongban.process.engine.Attacks#models")
  void holdsAgainst(String attack, String model) {
    assertThatThrownBy(() -> plain.run(model, Map.of("x", "y"))).as(attack).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${unset == null} | true",
        "${wave > 0 and wave < 3} | true",
        "${outcome == 'x' ? true : false} | true",
        "${empty unset} | true",
        "${clock.isLate(execution, 'promised')} | true",
        "${clock.isLate(execution, 'statutory')} | false",
        "#{not (wave == 2)} | false",
      })
  void expressionsOfVariablesAndRegisteredFunctionsWork(String expression, boolean passes) {
    plain.run(conditional(expression.replace("<", "&lt;")), Map.of("outcome", "x", "wave", 2));
    assertThat(waiting()).isEqualTo(passes ? 1 : 0);
  }

  @Test
  void aVariableDoesNotShadowWhatIsRegistered() {
    plain.run(conditional("${clock.isLate(execution, 'promised')}"), Map.of("clock", "mine"));
    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void aBeanThatIsNotRegisteredIsAnUnsetVariable() {
    plain.run(conditional("${secret == null}"), Map.of());
    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void registeredStepsRunAndTheirPassingVariablesAreSeenUntilTheNextWaitState() {
    plain.run(
        conditional("${outcome == 'x' and wave == 2}")
            .replace(
                "<bpmn:exclusiveGateway",
                serviceTask("D").replace("accept", "passing") + "<bpmn:exclusiveGateway")
            .replace("targetRef=\"G\"", "targetRef=\"D\"")
            .replace(
                "</bpmn:process>",
                "<bpmn:sequenceFlow id=\"D_G\" sourceRef=\"D\" targetRef=\"G\"/></bpmn:process>"),
        Map.of());
    assertThat(waiting()).isEqualTo(1);
    assertThat(plain.engine.getRuntimeService().createVariableInstanceQuery().count()).isZero();
  }

  @Test
  void aFunctionGivesNoMoreThanMayBeRunOver() {
    plain.run(conditional("${clock.many(200) != null}"), Map.of());
    assertThat(waiting()).isEqualTo(1);
    assertThatThrownBy(() -> plain.run(conditional("${clock.many(201) != null}"), Map.of()))
        .isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void javaObjectsAreNoVariables() {
    for (var value :
        new Object[] {
          new java.util.ArrayList<String>(),
          new Date[] {},
          Variables.objectValue("x")
              .serializationDataFormat("application/x-java-serialized-object")
              .create(),
          Variables.serializedObjectValue("rO0ABXQAAXg=")
              .serializationDataFormat("application/x-java-serialized-object")
              .objectTypeName("java.lang.String")
              .create()
        }) {
      assertThatThrownBy(() -> plain.run(around(userTask("A")), Map.of("x", value)))
          .isInstanceOf(ProcessEngineException.class);
    }
  }

  @Test
  void queriesEvaluateNothing() {
    var tasks = plain.engine.getTaskService();
    assertThatThrownBy(
            () -> tasks.createTaskQuery().taskAssigneeExpression("${probe.touch()}").list())
        .isInstanceOf(ProcessEngineException.class);
    var filters = plain.engine.getFilterService();
    var filter = filters.newTaskFilter("f");
    filter.setQuery(tasks.createTaskQuery().taskAssigneeExpression("${probe.touch()}"));
    assertThatThrownBy(
            () -> {
              filters.saveFilter(filter);
              filters.list(filter.getId());
            })
        .isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void nothingOutsideOfAProcessModelIsFetched() throws IOException {
    try (var server = new Fetches()) {
      for (var location :
          new String[] {
            "urn:x " + server.address("/x.xsd"),
            "http://www.omg.org/spec/BPMN/20100524/MODEL " + server.address("/BPMN20.xsd")
          }) {
        var model =
            around(userTask("A"))
                .replace(
                    "id=\"Model\"", "xmlns:x=\"urn:x\" xsi:schemaLocation=\"" + location + "\"")
                .replace("<bpmn:process", "<x:y/><bpmn:process");
        assertThatThrownBy(() -> plain.deploy("m.bpmn", model))
            .isInstanceOf(ProcessEngineException.class);
      }
      var doctype =
          "<!DOCTYPE x SYSTEM \"" + server.address("/x.dtd") + "\">" + around(userTask("A"));
      assertThatThrownBy(() -> plain.deploy("m.bpmn", doctype))
          .isInstanceOf(ProcessEngineException.class);
      assertThat(server.count()).isZero();
    }
  }

  private static long waiting() {
    var instances = plain.engine.getRuntimeService().createProcessInstanceQuery().list();
    instances.forEach(
        instance ->
            plain.engine.getRuntimeService().deleteProcessInstance(instance.getId(), "seen"));
    return instances.size();
  }

  /** Lets everything through to the wall behind it. */
  static final class OpenGuard extends ModelGuard {
    OpenGuard() {
      super(
          new org.springframework.beans.factory.support.StaticListableBeanFactory()
              .getBeanProvider(tongban.gate.ModelGate.class));
    }

    @Override
    public void deploy(DeploymentEntity deployment) {}
  }
}
