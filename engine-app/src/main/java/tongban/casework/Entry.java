package tongban.casework;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.Tongban;
import tongban.deadline.Clocks;

/**
 * How a case comes in.
 *
 * @param agentName who acts for an applicant that applies online
 */
record Entry(Channel channel, @Nullable String agentName) {
  static final Entry WINDOW = new Entry(Channel.WINDOW, null);

  static Entry online(String agentName) {
    return new Entry(Channel.ONLINE, agentName);
  }

  boolean isOnline() {
    return channel == Channel.ONLINE;
  }

  /**
   * From when the acceptance limit counts. The window is open when somebody is there; what comes in
   * online outside working time counts by the rule for that.
   */
  Clocks.Acceptance counted(Instant now, String department, Clocks clocks) {
    return isOnline() ? clocks.acceptance(now, department) : new Clocks.Acceptance(now, "");
  }

  /** As the timeline has it. */
  Map<String, Object> told(String itemName, Clocks.Acceptance counted) {
    var detail = new LinkedHashMap<String, Object>();
    detail.put("item", itemName);
    if (!isOnline()) return detail;
    detail.put("channel", channel.name());
    if (agentName != null) detail.put("agent", agentName);
    detail.put("rule", counted.rule());
    detail.put("countedFrom", counted.start().atZone(Tongban.ZONE).toLocalDate().toString());
    return detail;
  }
}
