package tongban.gate;

import java.util.Optional;

/** What is published already, in the version in force. */
public interface Published {

  /** The model of a process, as it was deployed. */
  Optional<byte[]> process(String key);

  boolean decision(String key);

  /** Key of the process that a message of this name starts. */
  Optional<String> startedBy(String message);
}
