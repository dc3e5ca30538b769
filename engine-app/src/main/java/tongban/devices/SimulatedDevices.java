package tongban.devices;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Role;

/**
 * SIMULATION of the service that drives a counter's devices: nobody's card, no real paper. Whoever
 * calls says what lies on the devices; a real service takes no such parameter.
 */
@RestController
@ConditionalOnProperty("tongban.devices.simulated")
@RequestMapping(SimulatedDevices.PATH)
class SimulatedDevices {
  static final String PATH = "/api/simulated-devices";

  /** Made up; the check characters are right, as a reader would give them. */
  private static final List<IdCard> CARDS =
      List.of(
          card("模拟甲", "370214198503120020", "青岛市城阳区模拟路1号", "2035-06-01"),
          card("模拟乙", "370214199011054316", "青岛市城阳区模拟路2号", "2031-04-18"),
          card("模拟丙", "370202197809261512", "青岛市市南区模拟街3号", "2038-11-30"),
          card("模拟丁", "370211199512306420", "青岛市黄岛区模拟街4号", "2029-08-08"));

  private static IdCard card(String name, String number, String address, String validUntil) {
    return new IdCard(name, number, address, LocalDate.parse(validUntil));
  }

  /** What goes wrong, as a real service says it. */
  enum Fault {
    NO_CARD,
    NO_DEVICE,
    TIMEOUT,
    UPSIDE_DOWN
  }

  record Failure(Fault error) {}

  /**
   * @param lies {@code 1} to {@code 4}, a card; or what goes wrong
   */
  @PostMapping("/id-card")
  @AllowedTo(Role.CLERK)
  ResponseEntity<?> card(@RequestParam(defaultValue = "1") String lies) {
    return switch (lies) {
      case "1", "2", "3", "4" -> ResponseEntity.ok(CARDS.get(Integer.parseInt(lies) - 1));
      case "NO_DEVICE" -> fails(Fault.NO_DEVICE);
      case "TIMEOUT" -> fails(Fault.TIMEOUT);
      default -> fails(Fault.NO_CARD);
    };
  }

  /**
   * @param lies {@code PAPER}, {@code NOTHING}; or what goes wrong
   */
  @PostMapping("/page")
  @AllowedTo(Role.CLERK)
  ResponseEntity<?> page(@RequestParam(defaultValue = "PAPER") String lies) {
    return switch (lies) {
      case "NO_DEVICE" -> fails(Fault.NO_DEVICE);
      case "TIMEOUT" -> fails(Fault.TIMEOUT);
      case "UPSIDE_DOWN" -> fails(Fault.UPSIDE_DOWN);
      default ->
          ResponseEntity.ok()
              .contentType(MediaType.IMAGE_PNG)
              .body(lies.equals("NOTHING") ? SimulatedPage.empty() : SimulatedPage.printed());
    };
  }

  private static ResponseEntity<Failure> fails(Fault fault) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(new Failure(fault));
  }
}
