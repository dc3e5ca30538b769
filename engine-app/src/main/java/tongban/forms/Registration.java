package tongban.forms;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Keeps each content of a form as a version. Two nodes that register one content at the same
 * instant make one version: the second finds it taken and looks again.
 */
@Service
class Registration {
  private static final Logger LOG = LoggerFactory.getLogger(Registration.class);
  private static final int ATTEMPTS = 5;

  private final FormMapper mapper;

  Registration(FormMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * @param current the version in force, as far as known
   * @throws IllegalStateException when the document may not be used, saying what is wrong and where
   */
  void register(String id, byte[] content, FormMapper.@Nullable FormVersion current) {
    var sha256 = DigestUtils.sha256Hex(content);
    if (current != null && current.sha256().equals(sha256)) return;
    check(id, content);
    var text = new String(content, StandardCharsets.UTF_8);
    for (int attempt = 1; !insert(id, sha256, text); attempt++) {
      if (attempt == ATTEMPTS) throw new IllegalStateException("form " + id + " stays contended");
    }
  }

  /** False when another node was faster; the next look shows what it did. */
  private boolean insert(String id, String sha256, String content) {
    var latest = mapper.latestVersion(id);
    if (latest != null && latest.sha256().equals(sha256)) return true;
    int version = latest == null ? 1 : latest.version() + 1;
    try {
      mapper.insert(id, version, sha256, content);
      LOG.info("form {} has version {}", id, version);
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  private static void check(String id, byte[] content) {
    var findings = FormCheck.check(content);
    if (findings.isEmpty()) findings = FormCheck.named(id, content);
    if (findings.isEmpty()) return;
    throw new IllegalStateException(
        "form %s: %s"
            .formatted(
                id,
                findings.stream().map(FormFinding::toString).collect(Collectors.joining("; "))));
  }
}
