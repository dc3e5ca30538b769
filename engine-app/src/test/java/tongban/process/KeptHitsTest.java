package tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.IntegrationTest;

/** A decision in a flow, long after its variables were written: what held decides where it goes. */
@IntegrationTest
class KeptHitsTest {
  private static final String MODEL =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="D" targetNamespace="x">
        <bpmn:message id="Go" name="kept-hits-go"/>
        <bpmn:process id="kept-hits" isExecutable="true" camunda:historyTimeToLive="P1D">
          <bpmn:startEvent id="Begun"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
          <bpmn:receiveTask id="Wait" messageRef="Go"><bpmn:incoming>a</bpmn:incoming><bpmn:outgoing>b</bpmn:outgoing></bpmn:receiveTask>
          <bpmn:businessRuleTask id="Decide" camunda:decisionRef="kept-hits-table">
            <bpmn:extensionElements><camunda:executionListener event="end" delegateExpression="${keepHits}"/></bpmn:extensionElements>
            <bpmn:incoming>b</bpmn:incoming><bpmn:outgoing>c</bpmn:outgoing>
          </bpmn:businessRuleTask>
          <bpmn:exclusiveGateway id="HowMany" default="d"><bpmn:incoming>c</bpmn:incoming><bpmn:outgoing>d</bpmn:outgoing><bpmn:outgoing>e</bpmn:outgoing></bpmn:exclusiveGateway>
          <bpmn:receiveTask id="Few" messageRef="Go"><bpmn:incoming>d</bpmn:incoming><bpmn:outgoing>f</bpmn:outgoing></bpmn:receiveTask>
          <bpmn:receiveTask id="Many" messageRef="Go"><bpmn:incoming>e</bpmn:incoming><bpmn:outgoing>g</bpmn:outgoing></bpmn:receiveTask>
          <bpmn:endEvent id="Ended"><bpmn:incoming>f</bpmn:incoming><bpmn:incoming>g</bpmn:incoming></bpmn:endEvent>
          <bpmn:sequenceFlow id="a" sourceRef="Begun" targetRef="Wait"/>
          <bpmn:sequenceFlow id="b" sourceRef="Wait" targetRef="Decide"/>
          <bpmn:sequenceFlow id="c" sourceRef="Decide" targetRef="HowMany"/>
          <bpmn:sequenceFlow id="d" sourceRef="HowMany" targetRef="Few"/>
          <bpmn:sequenceFlow id="e" sourceRef="HowMany" targetRef="Many"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${hits &gt; 1}</bpmn:conditionExpression></bpmn:sequenceFlow>
          <bpmn:sequenceFlow id="f" sourceRef="Few" targetRef="Ended"/>
          <bpmn:sequenceFlow id="g" sourceRef="Many" targetRef="Ended"/>
        </bpmn:process>
      </bpmn:definitions>
      """;
  private static final String TABLE =
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="T" name="T" namespace="x">
        <decision id="kept-hits-table" name="t" camunda:historyTimeToLive="P1D"><decisionTable id="t" hitPolicy="COLLECT">
          <input id="i"><inputExpression id="ie" typeRef="long" expressionLanguage="feel"><text>paid</text></inputExpression></input>
          <output id="o" name="rule" typeRef="string"/>
          <rule id="r1"><inputEntry id="e1"><text>&gt; 10</text></inputEntry><outputEntry id="o1"><text>"over ten"</text></outputEntry></rule>
          <rule id="r2"><inputEntry id="e2"><text>&gt; bound</text></inputEntry><outputEntry id="o2"><text>"over the bound"</text></outputEntry></rule>
        </decisionTable></decision>
      </definitions>
      """;

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;

  private String deployment = "";

  @BeforeEach
  void publish() {
    deployment =
        repository
            .createDeployment()
            .addString("kept-hits.bpmn", MODEL)
            .addString("kept-hits.dmn", TABLE)
            .deploy()
            .getId();
  }

  @AfterEach
  void remove() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void whatHeldDecidesAndIsNotStored() {
    assertThat(goesTo(21)).isEqualTo("Many");
    assertThat(goesTo(20)).isEqualTo("Few");
    assertThat(goesTo(5)).isEqualTo("Few");
  }

  private String goesTo(long paid) {
    var instance =
        runtime.startProcessInstanceByKey("kept-hits", Map.of("paid", paid, "bound", 20L)).getId();
    runtime.createMessageCorrelation("kept-hits-go").processInstanceId(instance).correlate();
    assertThat(runtime.getVariables(instance).keySet()).containsExactlyInAnyOrder("paid", "bound");
    var active = runtime.getActiveActivityIds(instance);
    assertThat(active).hasSize(1);
    return active.get(0);
  }
}
