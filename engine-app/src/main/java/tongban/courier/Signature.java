package tongban.courier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * HMAC-SHA256 over the time, a full stop and the body as it is sent, in lower-case hexadecimal. The
 * time is a part of it, so that a message cannot be given a new one.
 */
final class Signature {
  static final String HEADER = "X-Courier-Signature";

  /** Seconds since 1970. */
  static final String TIME_HEADER = "X-Courier-Timestamp";

  private Signature() {}

  static String of(String secret, String time, byte[] body) {
    var mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, bytes(secret));
    mac.update(bytes(time + "."));
    return java.util.HexFormat.of().formatHex(mac.doFinal(body));
  }

  /** Takes the same time whatever is wrong. */
  static boolean matches(String secret, String time, byte[] body, String signature) {
    return MessageDigest.isEqual(bytes(of(secret, time, body)), bytes(signature));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
