package tongban.documents;

import java.time.Instant;

/** Carries short messages to applicants: the provider of a hall implements it. */
public interface MessageGateway {

  /** By what the message travels, for example {@code SMS}; at most 20 characters. */
  String channel();

  /**
   * Hands a message over.
   *
   * @throws Undelivered where the provider did not take it; it is tried again later
   */
  Receipt send(Message message);

  /**
   * @param key of this message: one sent again with the same key (after a crash, say) is not
   *     delivered twice and gets the first receipt
   * @param mobile 11 digits
   */
  record Message(String key, String mobile, String text) {}

  /**
   * The provider's word that it took the message.
   *
   * @param id at most 100 characters
   */
  record Receipt(String id, Instant at) {}

  /** The provider did not take a message. */
  final class Undelivered extends RuntimeException {
    public Undelivered(String reason) {
      super(reason);
    }
  }
}
