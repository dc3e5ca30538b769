package tongban.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tongban.gate.Bpmn.around;
import static tongban.gate.Bpmn.userTask;

import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tongban.gate.Gates;
import tongban.gate.ModelGate;
import tongban.gate.ModelRefused;

/** The second wall alone, in an engine that is otherwise as its maker ships it. */
class DeploymentWallTest {
  static PlainEngine plain;

  @BeforeAll
  static void start() {
    var beans = new StaticListableBeanFactory();
    beans.addBean("gate", Gates.gate());
    plain = new PlainEngine(new GuardOnly(new ModelGuard(beans.getBeanProvider(ModelGate.class))));
  }

  @AfterAll
  static void stop() {
    plain.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tongban.process.engine.Attacks#models")
  void holdsAgainst(String attack, String model) {
    PlainEngine.REACHED.set(0);
    assertThatThrownBy(() -> plain.deploy("model.bpmn", model))
        .as(attack)
        .isInstanceOf(ModelRefused.class);
    assertThat(PlainEngine.REACHED).hasValue(0);
    assertThat(plain.engine.getRepositoryService().createDeploymentQuery().count()).isZero();
  }

  @Test
  void nothingIsFetchedForAnyParserComesLater() throws IOException {
    try (var server = new Fetches()) {
      var model =
          around(userTask("A"))
              .replace(
                  "id=\"Model\"",
                  "xmlns:x=\"urn:x\" xsi:schemaLocation=\"urn:x "
                      + server.address("/x.xsd")
                      + "\"");
      assertThatThrownBy(() -> plain.deploy("m.bpmn", model)).isInstanceOf(ModelRefused.class);
      assertThat(server.count()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.cmmn", "x.cmmn10.xml", "x.groovy", "x.js", "x.png", "x.BPMN", "x"})
  void otherFilesAreNoModels(String name) {
    assertThatThrownBy(() -> plain.deploy(name, "x")).isInstanceOf(ModelRefused.class);
  }

  @Test
  void whatWasDeployedUnderOtherRulesIsReadAgain() {
    var open = new PlainEngine();
    try (open) {
      open.deploy("old.bpmn", around("<bpmn:manualTask id=\"A\"/>"));
      var definition =
          open.engine.getRepositoryService().createProcessDefinitionQuery().singleResult();
      var configuration =
          (ProcessEngineConfigurationImpl) open.engine.getProcessEngineConfiguration();
      var beans = new StaticListableBeanFactory();
      beans.addBean("gate", Gates.gate());
      configuration
          .getDeploymentCache()
          .setDeployers(
              java.util.stream.Stream.concat(
                      java.util.stream.Stream.of(
                          new ModelGuard(beans.getBeanProvider(ModelGate.class))),
                      configuration.getDeployers().stream())
                  .toList());
      configuration.getDeploymentCache().discardProcessDefinitionCache();
      assertThat(
              open.engine
                  .getRuntimeService()
                  .startProcessInstanceById(definition.getId())
                  .isEnded())
          .isTrue();
    }
  }

  /** Only the guard, nothing of the third wall. */
  static final class GuardOnly extends AbstractProcessEnginePlugin {
    private final ModelGuard guard;

    GuardOnly(ModelGuard guard) {
      this.guard = guard;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
      configuration.setCustomPreDeployers(List.of(guard));
    }
  }
}
