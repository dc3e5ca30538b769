package tongban.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lists that come with the application, imported before anybody can ask for them, and only when
 * they are not those imported last.
 */
@Component
class ShippedCatalog implements InitializingBean {
  private final DepartmentImport departments;
  private final ItemImport items;
  private final JointImport joint;
  private final MaterialKindImport materialKinds;
  private final RegionImport regions;
  private final ImportMapper imports;
  private final TransactionTemplate transaction;
  private final boolean load;

  ShippedCatalog(
      DepartmentImport departments,
      ItemImport items,
      JointImport joint,
      MaterialKindImport materialKinds,
      RegionImport regions,
      ImportMapper imports,
      PlatformTransactionManager transactions,
      @Value("${tongban.catalog.load-shipped:true}") boolean load) {
    this.departments = departments;
    this.items = items;
    this.joint = joint;
    this.materialKinds = materialKinds;
    this.regions = regions;
    this.imports = imports;
    this.transaction = new TransactionTemplate(transactions);
    this.load = load;
  }

  @Override
  public void afterPropertiesSet() {
    if (!load) return;
    load(departments);
    load(items);
    load(joint);
    load(materialKinds);
    load(regions);
  }

  private void load(ListImport list) {
    byte[] csv = shipped(list.list());
    String hash = DigestUtils.sha256Hex(csv);
    if (hash.equals(imports.shippedHash(list.list()))) return;
    transaction.executeWithoutResult(
        status -> {
          imports.lock(departments.list()); // in the order of every import
          imports.lock(list.list());
          if (hash.equals(imports.shippedHash(list.list()))) return;
          list.run(new String(csv, StandardCharsets.UTF_8));
          imports.rememberShipped(list.list(), hash);
        });
  }

  private static byte[] shipped(String list) {
    try {
      return new ClassPathResource("tongban/catalog/" + list + ".csv").getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
