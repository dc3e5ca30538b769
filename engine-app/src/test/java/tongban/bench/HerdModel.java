package tongban.bench;

import static tongban.gate.Bpmn.definitions;
import static tongban.gate.Bpmn.flow;
import static tongban.gate.Bpmn.process;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** A token that waits for a limit, and then for the next one. */
final class HerdModel {
  static final String KEY = "herd";

  private HerdModel() {}

  private static String model() {
    return definitions(
        process(
            KEY,
            "<bpmn:startEvent id=\"S\"/>"
                + limit("Limit", "statutory")
                + limit("Next", "delivery")
                + "<bpmn:endEvent id=\"E\"/>"
                + flow("S", "Limit")
                + flow("Limit", "Next")
                + flow("Next", "E")));
  }

  private static String limit(String id, String clock) {
    return """
        <bpmn:intermediateCatchEvent id="%s"><bpmn:timerEventDefinition id="%sTimer">
        <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${clock.deadline(execution, '%s')}</bpmn:timeDate>
        </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
        """
        .formatted(id, id, clock);
  }

  /** Instances that wait at the first limit: one that the engine starts, and copies of it. */
  static void fill(ProcessEngine engine, Clones clones) throws SQLException {
    engine.getRepositoryService().createDeployment().addString("herd.bpmn", model()).deploy();
    var id = engine.getRuntimeService().startProcessInstanceByKey(KEY, "herd").getId();
    var of = "PROC_INST_ID_ = '" + id + "'";
    clones.copy(
        "ACT_RU_EXECUTION",
        of,
        copied(
            "ID_",
            "ROOT_PROC_INST_ID_",
            "PROC_INST_ID_",
            "PARENT_ID_",
            "ACT_INST_ID_",
            "BUSINESS_KEY_"));
    clones.copy(
        "ACT_RU_JOB",
        "PROCESS_INSTANCE_ID_ = '" + id + "'",
        copied("ID_", "EXECUTION_ID_", "PROCESS_INSTANCE_ID_", "ROOT_PROC_INST_ID_"));
    clones.copy("ACT_HI_PROCINST", of, copied("ID_", "PROC_INST_ID_", "ROOT_PROC_INST_ID_"));
    clones.copy(
        "ACT_HI_ACTINST",
        of,
        copied(
            "ID_", "PARENT_ACT_INST_ID_", "PROC_INST_ID_", "ROOT_PROC_INST_ID_", "EXECUTION_ID_"));
    engine.getRuntimeService().deleteProcessInstance(id, "copied");
    for (var table : new String[] {"ACT_RU_EXECUTION", "ACT_RU_JOB", "ACT_HI_ACTINST"}) {
      clones.execute("analyze table " + table);
    }
  }

  private static Map<String, String> copied(String... columns) {
    var changed = new HashMap<String, String>();
    for (var column : columns) changed.put(column, "concat(" + column + ", '-', i)");
    return changed;
  }
}
