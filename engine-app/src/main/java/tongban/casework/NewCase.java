package tongban.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the comprehensive window sends to take a case in. Everything is nullable here and checked at
 * once by the receipt, so that each missing field is named.
 *
 * @param item implementation code of the item, 31 characters
 * @param materials what is handed in; what is not listed is missing
 * @param form data of the flow's form {@code Receipt}
 * @param flow key of a flow that calls the item's own, for example {@code green-channel}; null for
 *     the item's own
 */
public record NewCase(
    @Nullable String item,
    @Nullable NewApplicant applicant,
    @Nullable List<@Nullable NewMaterial> materials,
    @Nullable Map<String, Object> form,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String flow) {

  public NewCase(
      @Nullable String item,
      @Nullable NewApplicant applicant,
      @Nullable List<@Nullable NewMaterial> materials,
      @Nullable Map<String, Object> form) {
    this(item, applicant, materials, form, null);
  }

  public record NewApplicant(
      @Nullable String name,
      Applicant.@Nullable IdType idType,
      @Nullable String idNumber,
      @Nullable String mobile) {}

  /**
   * @param name as in the item's list
   * @param fileId of an uploaded file
   * @param onFile in place of a file: what the hall holds already, as {@code POST
   *     /api/materials-on-file} names it
   * @param paper in place of a file: true where the window saw the paper and kept no copy
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record NewMaterial(
      @Nullable String name,
      @Nullable String fileId,
      @Nullable String onFile,
      @Nullable Boolean paper) {

    public NewMaterial(String name, String fileId) {
      this(name, fileId, null, null);
    }
  }
}
