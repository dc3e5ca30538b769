package tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.IntegrationTest;

@IntegrationTest
class CatalogApiTest {
  @Autowired Api api;
  @Autowired JdbcTemplate database;

  @AfterEach
  void leavesTheCatalogAsItWas() {
    database.update("delete from item where department_code like 'test-%'");
    database.update("delete from item_version where department_code like 'test-%'");
    database.update("delete from department where code like 'test-%'");
  }

  @Test
  void itemsComeInPagesByCode() {
    var seen = new ArrayList<String>();
    var path = "/api/items?size=10&department=natural-resources";
    var page = api.as("clerk").get(path).expect(200);
    seen.addAll(page.list("content[*].code"));
    while (page.json("next") != null) {
      page = api.as("clerk").get(path + "&after=" + page.json("next")).expect(200);
      seen.addAll(page.list("content[*].code"));
    }
    assertThat(seen).hasSize(13).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void itemsAreFoundByNameAndCode() {
    var found = api.as("clerk").get("/api/items?q=" + encoded("商品房预售")).expect(200);
    assertThat(found.list("content[*].name")).containsExactly("商品房预售许可");
    assertThat(found.json("content[0].department.name")).isEqualTo("住房和城乡建设局");
    assertThat(found.json("content[0].legalLimit.unit")).isEqualTo("CALENDAR_DAY");
    assertThat(found.json("content[0].promisedLimit.amount")).isEqualTo("5");
    var code = found.json("content[0].code");
    assertThat(api.as("clerk").get("/api/items?q=" + code).list("content[*].code"))
        .containsExactly(code);
    assertThat(api.as("clerk").get("/api/items?q=%25").list("content[*].code")).isEmpty();
  }

  @Test
  void anItemShowsItsMaterialsProceduresAndLimits() {
    var code = api.as("clerk").get("/api/items?q=" + encoded("商品房预售")).json("content[0].code");
    var item = api.as("clerk").get("/api/items/" + code).expect(200);
    assertThat(item.json("name")).isEqualTo("商品房预售许可");
    assertThat(item.json("acceptanceLimit.amount")).isEqualTo("5");
    assertThat(item.json("extensionLimit.unit")).isEqualTo("CALENDAR_DAY");
    assertThat(item.json("warningThreshold")).isEqualTo("1");
    assertThat(item.list("materials[*].name")).hasSize(7);
    assertThat(item.list("procedures[*].name")).contains("听证", "专家评审");
    api.as("clerk").get("/api/items/unknown").refuses(404);
  }

  @Test
  void aJointMatterShowsItsPartsAndWhoNeedsWhat() {
    var found = api.as("clerk").get("/api/items?q=" + encoded("开办旅馆")).expect(200);
    assertThat(found.json("content[0].joint")).isEqualTo("true");
    assertThat(found.json("content[0].partCount")).isEqualTo("4");
    assertThat(found.json("content[0].legalLimit")).isNull();
    var matter = api.as("clerk").get("/api/items/" + found.json("content[0].code")).expect(200);
    assertThat(matter.json("type")).isEqualTo("一件事");
    assertThat(matter.json("resultDocument")).isEqualTo("统一出证");
    assertThat(matter.list("parts[*].wave")).containsExactly("1", "2", "2", "2");
    assertThat(matter.list("parts[*].department.code"))
        .containsExactly("market-regulation", "health", "emergency", "market-regulation");
    assertThat(matter.json("parts[1].item.name")).isEqualTo("公共场所卫生许可(新办)");
    assertThat(matter.json("parts[1].legalLimit.amount")).isEqualTo("20");
    assertThat(matter.json("parts[1].severable")).isEqualTo("true");
    assertThat(matter.json("parts[1].countersign")).isEqualTo("false");
    assertThat(matter.list("materials[*].name")).doesNotContain("营业执照").doesNotHaveDuplicates();
    assertThat(matter.list("materials[*].items[0]")).containsAll(matter.list("parts[*].item.code"));
  }

  @Test
  void aSingleItemHasOnePartInTheListToo() {
    var found = api.as("clerk").get("/api/items?q=" + encoded("危险化学品经营")).expect(200);
    assertThat(found.json("content[0].joint")).isEqualTo("false");
    assertThat(found.json("content[0].partCount")).isEqualTo("1");
    var item = api.as("clerk").get("/api/items/" + found.json("content[0].code")).expect(200);
    assertThat(item.json("countersign")).isEqualTo("true");
    assertThat(item.list("parts[*].item.name")).containsExactly("危险化学品经营许可");
    assertThat(item.list("parts[*].department.code")).containsExactly("emergency");
  }

  @Test
  void aBadPageIsRefusedByName() {
    api.as("clerk").get("/api/items?size=0").refuses(400, "size");
    api.as("clerk").get("/api/items?size=201").refuses(400, "size");
    api.as("clerk").get("/api/items?size=x").refuses(400, "size");
    api.as("clerk").get("/api/items?after=x").refuses(400, "after");
    api.as("clerk").get("/api/regions?after=x").refuses(400, "after");
  }

  @Test
  void regionsAreFoundByParentAndName() {
    var cities = api.as("clerk").get("/api/regions?parent=370000&size=200").expect(200);
    assertThat(cities.list("content[*].name")).hasSize(16).contains("青岛市");
    var named = api.as("clerk").get("/api/regions?q=" + encoded("东莞")).expect(200);
    assertThat(named.list("content[*].level")).containsExactly("2", "3");
    var first = api.as("clerk").get("/api/regions?q=" + encoded("东莞") + "&size=1");
    assertThat(
            api.as("clerk")
                .get("/api/regions?q=" + encoded("东莞") + "&size=1&after=" + first.json("next"))
                .list("content[*].level"))
        .containsExactly("3");
  }

  @Test
  void departmentsAreListedWithTheirCodes() {
    var all = api.as("clerk").get("/api/departments").expect(200);
    assertThat(all.list("content[*].code")).contains("housing", "tobacco").isSorted();
    assertThat(all.list("content[*].creditCode")).allMatch(CreditCode::isValid);
    api.get("/api/departments").expect(401);
  }

  @Test
  void onlyTheAdminImports() {
    var csv = Csv.departments().row(Csv.DEPARTMENT, "测试局", "测", Csv.CREDIT).toString();
    for (var path : List.of("departments", "items", "joint-matters", "material-kinds", "regions")) {
      api.as("clerk").postText("/api/admin/" + path + "/import", "text/csv", csv).refuses(403);
    }
    var answer = post("departments", csv).expect(200);
    assertThat(answer.json("inserted")).isEqualTo("1");
    assertThat(post("departments", csv).json("unchanged")).isEqualTo("1");
    assertThat(post("items", Csv.items().item().toString()).expect(200).json("inserted"))
        .isEqualTo("1");
    assertThat(api.as("admin").get("/api/admin/audit?subject=departments").text())
        .contains("catalog.import");
  }

  @Test
  void badRowsAreReportedInTheCallersLanguage() {
    var csv = Csv.items().item("department", "nobody", "limit_unit", "周").toString();
    var refused = post("items", csv).refuses(400, "line 2: department", "line 2: limit_unit");
    assertThat(refused.list("errors[*].message")).contains("没有编码为 nobody 的部门");
    var english = api.as("admin").in("en").postText("/api/admin/items/import", "text/csv", csv);
    assertThat(english.list("errors[*].message"))
        .contains("There is no department with code nobody");
    post("items", "").refuses(400, "csv");
  }

  private tongban.Answer post(String list, String csv) {
    return api.as("admin").postText("/api/admin/" + list + "/import", "text/csv", csv);
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
