package tongban.casework;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** The comprehensive window, called as {@code POST /api/cases} calls it. */
public final class Window {
  private final Receiving receiving;

  public Window(ApplicationContext application) {
    receiving = application.getBean(Receiving.class);
  }

  /** Takes a case in without materials and gives its number. */
  public String receive(String item, String idempotencyKey) {
    var applicant =
        new NewCase.NewApplicant(
            "青岛海湾置业有限公司", Applicant.IdType.USCC, "11511301MB1550442U", "13812345678");
    var request = new NewCase(item, applicant, List.of(), Map.of());
    return receiving.receive(request, idempotencyKey).caseNumber();
  }
}
