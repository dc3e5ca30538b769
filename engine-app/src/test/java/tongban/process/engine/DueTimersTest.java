package tongban.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Timers that are due at once, each of which moves its token once. */
class DueTimersTest {
  private static final int COUNT = 60;
  private static final String LIMIT =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
        xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="urn:test">
      <bpmn:process id="flow" isExecutable="true">
      <bpmn:startEvent id="S"/>
      <bpmn:intermediateCatchEvent id="T"><bpmn:timerEventDefinition>
        <bpmn:timeDate>2020-01-01T00:00:00</bpmn:timeDate>
      </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
      <bpmn:serviceTask id="Step" camunda:delegateExpression="${step}"/>
      <bpmn:serviceTask id="Later" camunda:asyncBefore="true" camunda:delegateExpression="${later}"/>
      <bpmn:userTask id="A"/>
      <bpmn:sequenceFlow id="S_T" sourceRef="S" targetRef="T"/>
      <bpmn:sequenceFlow id="T_Step" sourceRef="T" targetRef="Step"/>
      <bpmn:sequenceFlow id="Step_Later" sourceRef="Step" targetRef="Later"/>
      <bpmn:sequenceFlow id="Later_A" sourceRef="Later" targetRef="A"/>
      </bpmn:process></bpmn:definitions>
      """;
  private static final String TWO_LIMITS =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
      <bpmn:process id="two" isExecutable="true">
      <bpmn:startEvent id="S"/>
      <bpmn:userTask id="W"/>
      <bpmn:boundaryEvent id="T1" attachedToRef="W"><bpmn:timerEventDefinition>
        <bpmn:timeDate>2020-01-01T00:00:00</bpmn:timeDate>
      </bpmn:timerEventDefinition></bpmn:boundaryEvent>
      <bpmn:boundaryEvent id="T2" attachedToRef="W"><bpmn:timerEventDefinition>
        <bpmn:timeDate>2020-01-01T00:00:00</bpmn:timeDate>
      </bpmn:timerEventDefinition></bpmn:boundaryEvent>
      <bpmn:userTask id="A"/>
      <bpmn:sequenceFlow id="S_W" sourceRef="S" targetRef="W"/>
      <bpmn:sequenceFlow id="T1_A" sourceRef="T1" targetRef="A"/>
      <bpmn:sequenceFlow id="T2_A" sourceRef="T2" targetRef="A"/>
      </bpmn:process></bpmn:definitions>
      """;

  private final Behind stale = new Behind();
  private final GroupingJobExecutor executor = new GroupingJobExecutor(3, 25, stale);
  private ProcessEngine engine;

  @BeforeEach
  void start() {
    executor.setTaskExecutor(new SimpleAsyncTaskExecutor("test-"));
    executor.setMaxJobsPerAcquisition(COUNT);
    executor.setWaitTimeInMillis(200);
    executor.setMaxWait(200);
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("together");
    configuration.setJdbcUrl("jdbc:h2:mem:together-" + System.nanoTime());
    configuration.setHistory("none");
    configuration.setMetricsEnabled(false);
    configuration.setEnforceHistoryTimeToLive(false);
    configuration.setJobExecutor(executor);
    configuration.setJobExecutorAcquireByDueDate(true);
    configuration.setDefaultNumberOfRetries(2);
    configuration.getProcessEnginePlugins().add(new TimersTogether());
    JavaDelegate step =
        execution -> {
          if (execution.hasVariable("broken")) throw new IllegalStateException("broken");
        };
    JavaDelegate later = execution -> {};
    configuration.setBeans(Map.of("step", step, "later", later));
    engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addString("flow.bpmn", LIMIT)
        .addString("two.bpmn", TWO_LIMITS)
        .deploy();
  }

  @AfterEach
  void stop() {
    engine.close();
  }

  @Test
  void eachMovesItsTokenOnceAndWhatFollowsIsDoneToo() {
    for (int i = 0; i < COUNT; i++) begin(Map.of());
    executor.start();
    await().atMost(Duration.ofSeconds(30)).until(() -> jobs() == 0);
    assertThat(engine.getTaskService().createTaskQuery().list())
        .hasSize(COUNT)
        .extracting(Task::getProcessInstanceId)
        .doesNotHaveDuplicates();
  }

  @Test
  void oneThatFailsHoldsUpNoOtherAndIsTriedAlone() {
    for (int i = 0; i < COUNT; i++) begin(i == 7 ? Map.of("broken", true) : Map.of());
    executor.start();
    await().atMost(Duration.ofSeconds(30)).until(() -> jobs() == 1 && given() == 1);
    assertThat(engine.getTaskService().createTaskQuery().list())
        .hasSize(COUNT - 1)
        .extracting(Task::getProcessInstanceId)
        .doesNotHaveDuplicates();
    assertThat(engine.getManagementService().createJobQuery().list())
        .extracting(Job::getExceptionMessage)
        .containsExactly("broken");
  }

  @Test
  void ofTwoOfOneInstanceTheFirstEndsTheOther() {
    for (int i = 0; i < COUNT; i++) {
      engine.getRuntimeService().startProcessInstanceByKey("two");
    }
    executor.start();
    await().atMost(Duration.ofSeconds(30)).until(() -> jobs() == 0);
    assertThat(engine.getTaskService().createTaskQuery().list())
        .hasSize(COUNT)
        .extracting(Task::getTaskDefinitionKey)
        .containsOnly("A");
    assertThat(engine.getRuntimeService().createExecutionQuery().count()).isEqualTo(COUNT);
  }

  @Test
  void oneWhoseClockIsBehindWaitsForItAndHoldsUpNoOther() {
    for (int i = 0; i < COUNT; i++) begin(Map.of());
    stale.timer = engine.getManagementService().createJobQuery().list().get(7).getId();
    executor.start();
    await().atMost(Duration.ofSeconds(30)).until(() -> jobs() == 1 && stale.asked.get() > 2);
    assertThat(engine.getManagementService().createJobQuery().singleResult().getId())
        .isEqualTo(stale.timer);
    stale.timer = null;
    await().atMost(Duration.ofSeconds(30)).until(() -> jobs() == 0);
    assertThat(engine.getTaskService().createTaskQuery().count()).isEqualTo(COUNT);
  }

  /** One timer whose clock others hold. */
  private static final class Behind implements StaleTimers {
    private final AtomicInteger asked = new AtomicInteger();
    private volatile @Nullable String timer;

    @Override
    public Map<String, String> among(Collection<String> timers) {
      var one = timer;
      return one != null && timers.contains(one) ? Map.of(one, "case") : Map.of();
    }

    @Override
    public boolean catchUp(Set<String> businessKeys) {
      assertThat(businessKeys).containsExactly("case");
      asked.incrementAndGet();
      return false;
    }
  }

  private void begin(Map<String, Object> variables) {
    engine.getRuntimeService().startProcessInstanceByKey("flow", variables);
  }

  private long jobs() {
    return engine.getManagementService().createJobQuery().count();
  }

  private long given() {
    return engine.getManagementService().createJobQuery().noRetriesLeft().count();
  }
}
