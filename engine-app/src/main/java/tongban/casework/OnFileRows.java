package tongban.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import tongban.catalog.CitizenNumber;

/** What cases hold: files handed in for them, certificates issued by them. */
@Mapper
interface OnFileRows {

  record Holder(Applicant.IdType idType, String idNumber) {

    /** For the audit trail: a citizen number is personal, a credit code is not. */
    String masked() {
      return idType == Applicant.IdType.CITIZEN_ID
          ? CitizenNumber.parse(idNumber).masked()
          : idNumber;
    }
  }

  /**
   * @param usable whether its case was found complete and was not taken back
   */
  record FileRow(
      long id,
      String name,
      String fileId,
      Instant addedAt,
      String caseNumber,
      String itemName,
      Applicant.IdType idType,
      String idNumber,
      boolean usable) {}

  /**
   * @param usable whether it was issued
   */
  record CertificateRow(
      String part,
      String itemCode,
      String certificateNumber,
      @Nullable LocalDate validUntil,
      String caseNumber,
      Applicant.IdType idType,
      String idNumber,
      boolean usable) {}

  /** The usable file of this material that was handed in last; never one used again. */
  @Nullable FileRow newestFile(@Param("holder") Holder holder, @Param("name") String name);

  @Nullable FileRow file(long id);

  /** Codes of the items that the holder has certificates of. */
  List<String> certifiedItems(Holder holder);

  /** The certificate of one of these items that was issued last of those valid on this day. */
  @Nullable CertificateRow newestCertificate(
      @Param("holder") Holder holder,
      @Param("items") Collection<String> items,
      @Param("today") LocalDate today);

  @Nullable CertificateRow certificate(String part);
}
