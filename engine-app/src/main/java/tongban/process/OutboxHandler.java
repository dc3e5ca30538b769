package tongban.process;

/** Does one kind of outgoing work. May be called again for the same key after a crash. */
public interface OutboxHandler {

  String name();

  /** Runs in a transaction of its own; an exception means: try again later. */
  void handle(String key);
}
