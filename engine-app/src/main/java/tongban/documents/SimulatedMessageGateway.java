package tongban.documents;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tongban.catalog.MobileNumber;

/**
 * SIMULATION: sends nothing, writes what it would send into the log and gives receipts that say so.
 * The receipt is made of the key alone, so that a repeat gets the first one. Numbers of {@code
 * tongban.documents.simulator.failing-mobiles} never take a message.
 */
@Component
@ConditionalOnProperty(
    name = "tongban.documents.gateway",
    havingValue = "simulated",
    matchIfMissing = true)
class SimulatedMessageGateway implements MessageGateway {
  private static final Logger LOG = LoggerFactory.getLogger(SimulatedMessageGateway.class);

  private final Clock clock;
  private final Set<String> failing = ConcurrentHashMap.newKeySet();

  SimulatedMessageGateway(
      Clock clock, @Value("${tongban.documents.simulator.failing-mobiles:}") Set<String> failing) {
    this.clock = clock;
    this.failing.addAll(failing);
  }

  @Override
  public String channel() {
    return "SMS";
  }

  @Override
  public Receipt send(Message message) {
    String mobile = MobileNumber.parse(message.mobile()).masked();
    if (failing.contains(message.mobile())) {
      LOG.info("SIMULATED message {} to {} fails", message.key(), mobile);
      throw new Undelivered("simulated failure");
    }
    LOG.info("SIMULATED message {} to {} is sent", message.key(), mobile);
    var id = UUID.nameUUIDFromBytes(message.key().getBytes(StandardCharsets.UTF_8));
    return new Receipt("SIMULATED-" + id, clock.instant());
  }

  /** From now on this number takes no message. */
  void failFor(String mobile) {
    failing.add(mobile);
  }

  /** From now on this number takes messages again. */
  void recover(String mobile) {
    failing.remove(mobile);
  }
}
