package tongban.casework;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a case may be accepted before all of its materials are there, by its item's list. */
@Component
class MinorMaterials {
  private final CaseMaterials materials;
  private final ConditionalAcceptances acceptances;

  MinorMaterials(CaseMaterials materials, ConditionalAcceptances acceptances) {
    this.materials = materials;
    this.acceptances = acceptances;
  }

  /**
   * What a conditional acceptance would wait for.
   *
   * @param missing names of the minor materials that are not there
   * @param days the fewest that the list gives any of them
   * @param commitment what is to be signed
   */
  record Offer(List<String> missing, int days, String commitment) {}

  /** Empty where nothing or more than minor materials is missing, or a commitment was broken. */
  Optional<Offer> offer(CaseFile file) {
    return offer(file, materials.of(file.caseNumber()));
  }

  Optional<Offer> offer(CaseFile file, List<CaseMaterial> all) {
    var missing = all.stream().filter(m -> m.required() && !m.isProvided()).toList();
    if (missing.isEmpty() || !missing.stream().allMatch(CaseMaterial::isMinor)) {
      return Optional.empty();
    }
    if (acceptances.isBarred(file.idType(), file.idNumber())) return Optional.empty();
    var names = missing.stream().map(CaseMaterial::name).toList();
    int days = missing.stream().mapToInt(CaseMaterial::cureWithin).min().orElseThrow();
    return Optional.of(new Offer(names, days, Commitment.shown(file, names, days)));
  }

  /** Those of these that are still not there. */
  List<String> lacking(String caseNumber, List<String> names) {
    return materials.of(caseNumber).stream()
        .filter(m -> names.contains(m.name()) && !m.isProvided())
        .map(CaseMaterial::name)
        .toList();
  }
}
