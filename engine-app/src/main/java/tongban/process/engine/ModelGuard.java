package tongban.process.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tongban.gate.ModelGate;
import tongban.gate.ModelRefused;

/**
 * The gate in the engine: judges the raw bytes of every new deployment before any parser, however
 * it came. What is read again from the database was judged by the rules of its release.
 */
@Component
class ModelGuard implements Deployer {
  private final ObjectProvider<ModelGate> gate;

  ModelGuard(ObjectProvider<ModelGate> gate) {
    this.gate = gate;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) return;
    Map<String, byte[]> files = new LinkedHashMap<>();
    deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
    var findings = gate.getObject().checkTogether(files);
    if (!findings.isEmpty()) throw new ModelRefused(findings);
  }
}
