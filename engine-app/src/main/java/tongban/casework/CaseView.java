package tongban.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.courier.CourierState;
import tongban.courier.Direction;
import tongban.documents.Documents;
import tongban.worktime.Limit;

/**
 * A case as its page shows it; citizen and mobile numbers are masked.
 *
 * @param outcome {@code GRANTED}, {@code PARTLY_GRANTED} or {@code REFUSED}
 * @param outcomeName what its flow calls that
 * @param flow key of the flow that handles it
 * @param channel by which way it came in
 * @param session of the counters in which it was accepted; null within office hours
 * @param light the worst of the running clocks that the caller may see; null when none runs
 * @param deadline the latest of its parts, or that of the stage that the whole case is in
 * @param parts what each department decides; of those of other departments only the head
 * @param certificate the first of {@code certificates}
 * @param stewardship whether it goes through the green channel (绿色通道); null where nobody asked, or
 *     it is not decided yet
 * @param assistance who helps the applicant (帮办代办); null where nobody does
 * @param conditional the last conditional acceptance (容缺受理); null where there was none
 */
public record CaseView(
    String caseNumber,
    String trackingCode,
    CaseState state,
    @Nullable String outcome,
    @Nullable String outcomeName,
    Named item,
    Named department,
    String flow,
    ApplicantView applicant,
    Map<String, Object> form,
    Channel channel,
    OffsetDateTime receivedAt,
    @Nullable OffsetDateTime acceptedAt,
    @Nullable String acceptanceRule,
    @Nullable AcceptedIn session,
    boolean deemedAccepted,
    @Nullable OffsetDateTime closedAt,
    @Nullable String light,
    @Nullable OffsetDateTime deadline,
    List<PartRow> parts,
    List<Stage> stages,
    List<ClockRow> clocks,
    List<Entry> timeline,
    List<MaterialRow> materials,
    List<DocumentRow> documents,
    @Nullable Certificate certificate,
    List<Certificate> certificates,
    @Nullable DeliveryView delivery,
    List<CourierRow> courier,
    @Nullable ConditionalView conditional,
    @Nullable StewardedView stewardship,
    @Nullable AssistedView assistance,
    May may) {

  public record Named(String code, String name) {}

  public record ApplicantView(String name, String idType, String idNumber, String mobile) {}

  /**
   * @param id {@code RECEIPT}, {@code FORMAL_CHECK}, {@code EXAMINATION}, {@code DECISION}, then
   *     {@code ISSUE} and {@code DELIVERY}, or {@code CONTRACT} and {@code IN_FORCE}, as the flow
   *     has it, and {@code ARCHIVE}
   * @param state {@code DONE}, {@code ACTIVE}, {@code PENDING} or {@code SKIPPED}
   */
  public record Stage(String id, String name, String state, @Nullable OffsetDateTime at) {}

  /**
   * What one department decides.
   *
   * @param part owner of its clocks, entries and documents
   * @param wave parts of one wave are examined at once, those of the next one after them
   * @param decision {@code GRANTED} or {@code REFUSED}
   * @param light the worst of its clocks; once decided {@code GREEN} or {@code RED} by whether it
   *     was on time
   */
  public record PartRow(
      String part,
      int number,
      Named item,
      Named department,
      int wave,
      boolean severable,
      boolean countersign,
      PartState state,
      @Nullable String decision,
      @Nullable OffsetDateTime decidedAt,
      @Nullable String light,
      @Nullable ClockRow statutory,
      @Nullable ClockRow promised,
      @Nullable Certificate certificate) {}

  /**
   * @param part null for a clock of the whole case
   * @param reference of the special procedure whose own limit it is; null for any other clock
   * @param yellowAt from when on it is yellow
   * @param remaining counted units left; days, for hours minutes
   */
  public record ClockRow(
      long id,
      @Nullable String part,
      @Nullable String reference,
      String name,
      String title,
      Limit limit,
      int extension,
      OffsetDateTime start,
      String state,
      String light,
      @Nullable LocalDate date,
      @Nullable OffsetDateTime deadline,
      @Nullable OffsetDateTime yellowAt,
      @Nullable Integer remaining,
      boolean provisional,
      boolean suspended,
      @Nullable Boolean onTime,
      @Nullable OffsetDateTime stoppedAt,
      String source) {}

  public record Who(String username, String name) {}

  /**
   * @param part null for what concerns the whole case
   */
  public record Entry(
      @Nullable String part,
      OffsetDateTime at,
      Who actor,
      String kind,
      String title,
      @Nullable String elementId,
      Map<String, Object> detail,
      @Nullable String comment) {}

  /**
   * @param state {@code PROVIDED} or {@code MISSING}
   * @param reusedFrom number of the case that held it already; null when it was handed in
   * @param validUntil the last day on which what is reused may be used again
   * @param certificateNumber of a certificate of the hall that stands for a file
   * @param paperSeen whether the window saw the paper and kept no file
   */
  public record MaterialRow(
      long id,
      String name,
      boolean required,
      boolean askedAgain,
      String state,
      @Nullable String fileId,
      @Nullable String fileName,
      @Nullable Long size,
      @Nullable String sha256,
      String source,
      @Nullable OffsetDateTime addedAt,
      @Nullable String reusedFrom,
      @Nullable LocalDate validUntil,
      @Nullable String certificateNumber,
      boolean paperSeen) {}

  /**
   * @param part null for what concerns the whole case
   */
  public record DocumentRow(
      @Nullable String part,
      String kind,
      String title,
      String number,
      String verificationCode,
      OffsetDateTime issuedAt,
      Documents.Notice notice) {}

  /**
   * @param title name of the item it certifies
   * @param revoked whether it was taken back and is no longer valid
   */
  public record Certificate(
      String part, String title, String number, String verificationCode, boolean revoked) {}

  public record DeliveryView(String method, String receiverName, OffsetDateTime deliveredAt) {}

  /**
   * A shipment; mobile and address are masked.
   *
   * @param name receiver of an outbound, sender of an inbound one
   * @param trackingNumber null until the courier has taken the order
   */
  public record CourierRow(
      String id,
      Direction direction,
      CourierState state,
      @Nullable String trackingNumber,
      String name,
      String mobile,
      String address,
      OffsetDateTime orderedAt,
      List<CourierEvent> events) {}

  /**
   * @param applied false where it was said out of order, or after the shipment's end
   */
  public record CourierEvent(
      CourierState state, OffsetDateTime at, @Nullable String note, boolean applied) {}

  /**
   * What the caller may do with the case now.
   *
   * @param supply add the materials that a conditional acceptance waits for
   * @param repair say that a broken commitment is repaired
   */
  public record May(
      boolean withdraw,
      boolean correct,
      boolean revealIdNumber,
      boolean pickUp,
      boolean supply,
      boolean repair) {}

  static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : shown(instant);
  }

  /** An instant as it is told: in the hall's zone. */
  public static OffsetDateTime shown(Instant instant) {
    return instant.atZone(tongban.Tongban.ZONE).toOffsetDateTime();
  }
}
