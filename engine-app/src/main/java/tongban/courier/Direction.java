package tongban.courier;

/** Which way a shipment goes. */
public enum Direction {
  /** The result, to the applicant. */
  OUTBOUND,
  /** The applicant's papers, to the hall. */
  INBOUND
}
