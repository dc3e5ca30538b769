package tongban.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.forms.Form;
import tongban.forms.Forms;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;

/** Checks what is to be taken in, whole, before anything is stored. */
@Component
class Intake {
  private final Catalog catalog;
  private final IntakeMaterials materials;
  private final Forms forms;
  private final ReceiptFlows flows;

  Intake(Catalog catalog, IntakeMaterials materials, Forms forms, ReceiptFlows flows) {
    this.catalog = catalog;
    this.materials = materials;
    this.forms = forms;
    this.flows = flows;
  }

  /**
   * @param flow key of the flow that handles it
   */
  record Checked(
      Item item,
      String flow,
      Applicant applicant,
      IntakeMaterials.Provided materials,
      Form form,
      Map<String, Object> formData) {

    /** Only registered, to be filed later (提前介入), where the form of the flow knows that. */
    boolean early() {
      return "later".equals(formData.get("filing"));
    }
  }

  Checked check(NewCase request) {
    var bad = new ArrayList<Field>();
    var item = item(request.item(), bad);
    var applicant = applicant(request.applicant(), bad);
    var provided = materials.check(item, applicant, request.materials(), bad);
    var flow = item == null ? "" : flow(item, request.flow(), bad);
    if (item == null || applicant == null || !bad.isEmpty()) throw Refusal.fields(bad);
    var form =
        forms
            .of(flow, ReceiptFlows.RECEIPT)
            .orElseThrow(() -> new IllegalStateException("No receipt form: " + flow));
    var data = forms.validate(form, Objects.requireNonNullElse(request.form(), Map.of()), "form.");
    ApplicantRules.citizenNumber(data, "agentIdNumber");
    return new Checked(item, flow, applicant, provided, form, data);
  }

  /** That of the item, or one that calls it. */
  private String flow(Item item, @Nullable String asked, List<Field> bad) {
    if (asked == null || asked.equals(item.processKey())) return item.processKey();
    if (!flows.of(item.processKey()).containsKey(asked)) {
      bad.add(Field.of("flow", "casework.flow.unknown", asked));
    }
    return asked;
  }

  private @Nullable Item item(@Nullable String code, List<Field> bad) {
    if (code == null || code.isBlank()) {
      bad.add(Field.of("item", "casework.required"));
      return null;
    }
    var item = catalog.item(code).orElse(null);
    if (item == null) bad.add(Field.of("item", "casework.item.unknown", code));
    return item;
  }

  private static @Nullable Applicant applicant(
      NewCase.@Nullable NewApplicant given, List<Field> bad) {
    if (given == null) {
      bad.add(Field.of("applicant", "casework.required"));
      return null;
    }
    int before = bad.size();
    ApplicantRules.name(given.name(), "applicant.name", bad);
    if (given.idType() == null) bad.add(Field.of("applicant.idType", "casework.required"));
    ApplicantRules.idNumber(given.idType(), given.idNumber(), "applicant.idNumber", bad);
    ApplicantRules.mobile(given.mobile(), "applicant.mobile", bad);
    var name = given.name();
    var idType = given.idType();
    var idNumber = given.idNumber();
    var mobile = given.mobile();
    if (bad.size() > before || name == null || idType == null || idNumber == null || mobile == null)
      return null;
    return new Applicant(name.strip(), idType, idNumber, mobile);
  }
}
