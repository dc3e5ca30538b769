package tongban.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Item;
import tongban.files.Files;
import tongban.web.Refusal.Field;

/** Checks the materials of a case that is to be taken in. */
@Component
class IntakeMaterials {
  private final Files files;
  private final OnFileIntake onFile;

  IntakeMaterials(Files files, OnFileIntake onFile) {
    this.files = files;
    this.onFile = onFile;
  }

  /**
   * A material that is there.
   *
   * @param fileId null of a certificate on file, and of paper that was only seen
   * @param onFile where it comes from; null when it is handed in now
   */
  record Material(@Nullable String fileId, @Nullable OnFile onFile) {
    boolean paperOnly() {
      return fileId == null && onFile == null;
    }
  }

  /** What is there, by name. */
  record Provided(Map<String, Material> materials) {

    boolean has(String name) {
      return materials.containsKey(name);
    }

    @Nullable Material get(String name) {
      return materials.get(name);
    }
  }

  /**
   * @param applicant null where the applicant is not named well
   */
  Provided check(
      @Nullable Item item,
      @Nullable Applicant applicant,
      @Nullable List<NewCase.@Nullable NewMaterial> given,
      List<Field> bad) {
    var checked = new HashMap<String, Material>();
    if (item == null) return new Provided(checked);
    var all = new ArrayList<>(Objects.requireNonNullElse(given, List.of()));
    for (int i = 0; i < all.size(); i++) {
      var path = "materials[%d]".formatted(i);
      var each = all.get(i);
      var name = each == null ? null : each.name();
      if (each == null || name == null) {
        bad.add(Field.of(path + ".name", "casework.required"));
      } else if (item.materials().stream().noneMatch(m -> m.name().equals(name))) {
        bad.add(Field.of(path + ".name", "casework.material.unknown", name));
      } else if (checked.containsKey(name)) {
        bad.add(Field.of(path + ".name", "casework.material.twice", name));
      } else {
        var material = material(name, each, applicant, path, bad);
        if (material != null) checked.put(name, material);
      }
    }
    return new Provided(checked);
  }

  /** Whether what is on file is the applicant's can be told only of one who is named well. */
  private @Nullable Material material(
      String name,
      NewCase.NewMaterial given,
      @Nullable Applicant applicant,
      String path,
      List<Field> bad) {
    var fileId = given.fileId();
    var id = given.onFile();
    boolean paper = Boolean.TRUE.equals(given.paper());
    if (paper && (id != null || fileId != null)) {
      bad.add(Field.of(path + ".paper", "casework.paper.or-file"));
    } else if (paper) {
      return new Material(null, null);
    } else if (id != null && fileId != null) {
      bad.add(Field.of(path + ".onFile", "casework.on-file.or-file"));
    } else if (id != null) {
      var field = path + ".onFile";
      var held = applicant == null ? null : onFile.check(id, name, applicant, field, bad);
      return held == null ? null : new Material(held.fileId(), held);
    } else if (fileId != null && files.find(fileId).isPresent()) {
      return new Material(fileId, null);
    } else {
      bad.add(Field.of(path + ".fileId", "casework.file.unknown"));
    }
    return null;
  }
}
