package tongban.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * A migration that runs the table scripts a vendor ships inside its own library, so that they
 * always fit its version. The checksum is that of the scripts: a library whose tables change
 * without a migration fails at start.
 */
final class VendorTables implements JavaMigration {
  private final MigrationVersion version;
  private final String description;
  private final List<Resource> scripts;

  VendorTables(String version, String description, List<String> paths) {
    this.version = MigrationVersion.fromVersion(version);
    this.description = description;
    this.scripts = paths.stream().<Resource>map(ClassPathResource::new).toList();
  }

  @Override
  public MigrationVersion getVersion() {
    return version;
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public @Nullable Integer getChecksum() {
    var crc = new CRC32();
    for (var script : scripts) {
      try {
        crc.update(script.getContentAsByteArray());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return (int) crc.getValue();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return false;
  }

  @Override
  public void migrate(Context context) {
    var populator = new ResourceDatabasePopulator();
    populator.setCommentPrefixes("--", "#");
    populator.setSqlScriptEncoding("UTF-8");
    scripts.forEach(populator::addScript);
    populator.populate(context.getConnection());
  }
}
