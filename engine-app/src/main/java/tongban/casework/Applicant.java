package tongban.casework;

/**
 * Who applies.
 *
 * @param idNumber citizen number (GB 11643) or credit code (GB 32100), by {@code idType}
 * @param mobile 11 digits
 */
public record Applicant(String name, IdType idType, String idNumber, String mobile) {

  public enum IdType {
    /** 居民身份证, GB 11643. */
    CITIZEN_ID,
    /** 统一社会信用代码, GB 32100. */
    USCC
  }
}
