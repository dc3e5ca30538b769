package tongban.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Single items, shipped joint matters, and joint matters composed by chance. */
final class Matters {
  static final String MADE = "11370214MB2T0001924009977";

  private final People people;
  private final List<String> single;
  private final List<String> joint;

  Matters(People people) {
    this.people = people;
    var items = people.as("clerk").get("/api/items?size=200").expect(200);
    single = items.list("content[?(@.joint==false)].code");
    joint =
        items.list("content[?(@.joint==true)].code").stream()
            .filter(code -> !code.startsWith(MADE))
            .toList();
  }

  /** Always the same one for a seed. */
  Matter of(long seed) {
    var random = new Random(seed);
    int kind = random.nextInt(6);
    var from = kind == 0 ? single : joint;
    var code = kind > 2 ? compose(seed, random) : from.get(random.nextInt(from.size()));
    return Matter.of(people.as("clerk"), code);
  }

  private String compose(long seed, Random random) {
    var items = new ArrayList<>(single);
    Collections.shuffle(items, random);
    int parts = 2 + random.nextInt(5);
    int waves = 1 + random.nextInt(Math.min(3, parts));
    var code = MADE + "%03d000".formatted(Math.floorMod(seed, 1000));
    var csv =
        new StringBuilder(
            "code,joint_name,lead_department,item_code,wave,severable,covered_materials,"
                + "legal_basis,note\n");
    for (int i = 0; i < parts; i++) {
      int wave = i < waves ? i + 1 : 1 + random.nextInt(waves);
      csv.append(
          "%s,漫步一件事%d,market-regulation,%s,%d,%s,,测试条例,\n"
              .formatted(code, seed, items.get(i), wave, random.nextInt(3) > 0 ? "Y" : "N"));
    }
    people
        .as("admin")
        .postText("/api/admin/joint-matters/import", "text/csv", csv.toString())
        .expect(200);
    return code;
  }
}
