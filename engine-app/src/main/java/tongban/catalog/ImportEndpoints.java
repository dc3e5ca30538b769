package tongban.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.audit.Audit;
import tongban.web.AllowedTo;
import tongban.web.Refusal;
import tongban.web.Role;

/** Lists as {@code text/csv} in UTF-8, at most 20 MiB. */
@RestController
class ImportEndpoints {
  private static final int MOST_BYTES = 20 << 20;

  private final ItemImport items;
  private final JointImport joint;
  private final MaterialKindImport materialKinds;
  private final DepartmentImport departments;
  private final RegionImport regions;
  private final Audit audit;

  ImportEndpoints(
      ItemImport items,
      JointImport joint,
      MaterialKindImport materialKinds,
      DepartmentImport departments,
      RegionImport regions,
      Audit audit) {
    this.items = items;
    this.joint = joint;
    this.materialKinds = materialKinds;
    this.departments = departments;
    this.regions = regions;
    this.audit = audit;
  }

  @AllowedTo(Role.ADMIN)
  @PostMapping(path = "/api/admin/items/import", consumes = "text/csv")
  @Transactional
  ImportResult items(InputStream csv, Principal actor) throws IOException {
    return run(items, csv, actor);
  }

  @AllowedTo(Role.ADMIN)
  @PostMapping(path = "/api/admin/joint-matters/import", consumes = "text/csv")
  @Transactional
  ImportResult jointMatters(InputStream csv, Principal actor) throws IOException {
    return run(joint, csv, actor);
  }

  @AllowedTo(Role.ADMIN)
  @PostMapping(path = "/api/admin/material-kinds/import", consumes = "text/csv")
  @Transactional
  ImportResult materialKinds(InputStream csv, Principal actor) throws IOException {
    return run(materialKinds, csv, actor);
  }

  @AllowedTo(Role.ADMIN)
  @PostMapping(path = "/api/admin/departments/import", consumes = "text/csv")
  @Transactional
  ImportResult departments(InputStream csv, Principal actor) throws IOException {
    return run(departments, csv, actor);
  }

  @AllowedTo(Role.ADMIN)
  @PostMapping(path = "/api/admin/regions/import", consumes = "text/csv")
  @Transactional
  ImportResult regions(InputStream csv, Principal actor) throws IOException {
    return run(regions, csv, actor);
  }

  private ImportResult run(ListImport list, InputStream csv, Principal actor) throws IOException {
    byte[] content = csv.readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) throw Refusal.field("csv", "catalog.csv.too-large");
    var result = list.run(text(content));
    var detail =
        Map.of(
            "sha256", DigestUtils.sha256Hex(content),
            "inserted", result.inserted(),
            "updated", result.updated());
    audit.record(actor.getName(), "catalog.import", list.list(), detail);
    return result;
  }

  private static String text(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.field("csv", "catalog.csv.not-utf8");
    }
  }
}
