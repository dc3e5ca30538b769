package tongban.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;

/**
 * What the engine asks its tables for each task although the answer is known: no task has {@link
 * Candidates} of the engine's, variables of its own, or tasks below it.
 */
final class SparingSessions {
  private SparingSessions() {}

  static List<SessionFactory> all() {
    return List.of(new Links(), new Tasks(), new Variables());
  }

  private static final class Links implements SessionFactory {
    @Override
    public Class<?> getSessionType() {
      return IdentityLinkManager.class;
    }

    @Override
    public Session openSession() {
      return new IdentityLinkManager() {
        @Override
        public List<IdentityLinkEntity> findIdentityLinksByTaskId(String taskId) {
          return new ArrayList<>();
        }
      };
    }
  }

  private static final class Tasks implements SessionFactory {
    @Override
    public Class<?> getSessionType() {
      return TaskManager.class;
    }

    @Override
    public Session openSession() {
      return new TaskManager() {
        @Override
        public List<Task> findTasksByParentTaskId(String parentTaskId) {
          return List.of();
        }
      };
    }
  }

  private static final class Variables implements SessionFactory {
    @Override
    public Class<?> getSessionType() {
      return VariableInstanceManager.class;
    }

    @Override
    public Session openSession() {
      return new VariableInstanceManager() {
        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskId(String taskId) {
          return new ArrayList<>();
        }

        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
            String taskId, Collection<String> variableNames) {
          return new ArrayList<>();
        }
      };
    }
  }
}
