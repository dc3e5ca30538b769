package tongban.online;

import java.util.Optional;
import tongban.casework.Applicant;

/**
 * The unified identity platform (统一身份认证平台), at which companies and citizens sign in for all
 * authorities. The browser goes there and comes back to {@link #RETURN} with {@code code} and
 * {@code state}; the code says nothing but to the platform.
 */
interface IdentityPlatform {

  /** Page of the client that the platform sends the browser back to. */
  String RETURN = "/apply/return";

  /**
   * Where the browser signs in.
   *
   * @param state comes back with the code, unchanged
   */
  String address(String state);

  /** Who has signed in; empty where the code is none, was redeemed before, or is too old. */
  Optional<Identity> redeem(String code);

  /**
   * As the platform has verified it.
   *
   * @param name of the company, or of the citizen
   * @param idNumber credit code or citizen number, by {@code idType}
   * @param agentName who acts for the company (经办人); the citizen's own name for a citizen
   * @param mobile of who acts, 11 digits
   */
  record Identity(
      String name, Applicant.IdType idType, String idNumber, String agentName, String mobile) {}
}
