package tongban.online;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.casework.Applicant;
import tongban.catalog.CitizenNumber;
import tongban.catalog.CreditCode;
import tongban.catalog.MobileNumber;
import tongban.online.IdentityPlatform.Identity;
import tongban.web.Public;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;
import tongban.web.Slice;

/** SIMULATION of the platform's own page, for demonstrations: whoever asks is whom they say. */
@RestController
@ConditionalOnProperty("tongban.online.simulated")
@RequestMapping("/api/simulated-identity")
class SimulatedPlatformController {

  /** Made up; the check characters are right. */
  private static final List<Identity> KNOWN =
      List.of(
          company("模拟高新机电有限公司", "91610400MA7MN0013X", "模拟经办人甲", "13800000001"),
          company("模拟秦岭精密机械有限公司", "91610400MA7MN0021Q", "模拟经办人乙", "13800000002"),
          company("模拟渭城电子科技有限公司", "91610400MA7MN003XG", "模拟经办人丙", "13800000003"),
          new Identity(
              "模拟甲", Applicant.IdType.CITIZEN_ID, "370214198503120020", "模拟甲", "13800000004"));

  private static Identity company(String name, String code, String agent, String mobile) {
    return new Identity(name, Applicant.IdType.USCC, code, agent, mobile);
  }

  private final SimulatedPlatform platform;

  SimulatedPlatformController(SimulatedPlatform platform) {
    this.platform = platform;
  }

  @GetMapping("/identities")
  @Public
  Slice<Identity> identities() {
    return new Slice<>(KNOWN, null);
  }

  record Code(String code) {}

  /** Signs in as anybody. */
  @PostMapping("/codes")
  @Public
  Code signIn(@RequestBody NewIdentity given) {
    return new Code(platform.signIn(given.checked()));
  }

  record NewIdentity(
      @Nullable String name,
      Applicant.@Nullable IdType idType,
      @Nullable String idNumber,
      @Nullable String agentName,
      @Nullable String mobile) {

    Identity checked() {
      var bad = new ArrayList<Field>();
      if (blank(name, 100)) bad.add(Field.of("name", "online.required"));
      if (blank(agentName, 100)) bad.add(Field.of("agentName", "online.required"));
      boolean number =
          idNumber != null
              && (idType == Applicant.IdType.USCC
                  ? CreditCode.isValid(idNumber)
                  : CitizenNumber.isValid(idNumber));
      if (idType == null || !number) bad.add(Field.of("idNumber", "online.number"));
      if (mobile == null || !MobileNumber.isValid(mobile))
        bad.add(Field.of("mobile", "online.number"));
      if (!bad.isEmpty()
          || name == null
          || idType == null
          || idNumber == null
          || agentName == null
          || mobile == null) throw Refusal.fields(bad);
      return new Identity(name.strip(), idType, idNumber, agentName.strip(), mobile);
    }

    private static boolean blank(@Nullable String text, int longest) {
      return text == null || text.isBlank() || text.length() > longest;
    }
  }
}
