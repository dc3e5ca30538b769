package tongban.devices;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service on a counter's computer that drives its devices.
 *
 * @param address where the browser finds it, for example {@code http://127.0.0.1:18321}; null where
 *     the counters have no devices
 * @param simulated whether the application plays the service itself: for demonstrations
 */
@ConfigurationProperties("tongban.devices")
record DeviceSettings(@Nullable String address, @DefaultValue("false") boolean simulated) {}
