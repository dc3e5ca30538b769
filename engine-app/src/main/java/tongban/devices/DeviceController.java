package tongban.devices;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Role;

/** Tells the browser at a counter where its devices are. */
@RestController
@EnableConfigurationProperties(DeviceSettings.class)
class DeviceController {
  private final DeviceSettings settings;

  DeviceController(DeviceSettings settings) {
    this.settings = settings;
  }

  /**
   * @param address what the calls begin with; null where there are no devices
   * @param simulated whether what they give is made up
   */
  record Devices(@Nullable String address, boolean simulated) {}

  @GetMapping("/api/devices")
  @AllowedTo(Role.CLERK)
  Devices devices() {
    return settings.simulated()
        ? new Devices(SimulatedDevices.PATH, true)
        : new Devices(settings.address(), false);
  }
}
