package tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Answer;
import tongban.Api;
import tongban.IntegrationTest;

@IntegrationTest
class ItemSearchTest {
  @Autowired Api api;
  @Autowired JdbcTemplate database;

  @AfterEach
  void leavesTheCatalogAsItWas() {
    database.update("delete from item where department_code = 'test-search'");
    database.update("delete from item_version where department_code = 'test-search'");
  }

  @Test
  void itemsAreFoundByInitialsPinyinNameAndCode() {
    for (var typed : List.of("spfys", "SPFYS", "shangpinfangyushou", "商品房", "预售许可", "fangyus")) {
      assertThat(find(typed).list("content[*].name")).as(typed).contains("商品房预售许可");
    }
    var found = find("spfys");
    assertThat(found.json("content[0].name")).isEqualTo("商品房预售许可");
    assertThat(found.json("content[0].hit.from")).isEqualTo("0");
    assertThat(found.json("content[0].hit.to")).isEqualTo("5");
    var code = found.json("content[0].code");
    var byCode = find(code.toLowerCase(Locale.ROOT));
    assertThat(byCode.list("content[*].code")).containsExactly(code);
    assertThat(byCode.<Map<String, Object>>read("content[0]")).doesNotContainKey("hit");
    assertThat(find(code.substring(0, 20)).list("content[*].code")).contains(code);
  }

  @Test
  void theBestFitComesFirst() {
    put("T3", "银行设立");
    put("T1", "外资银行设立");
    put("T2", "银杏移栽");
    put("YINHANG", "重新登记");
    assertThat(names(find("yinhang"))).containsExactly("重新登记", "银行设立", "外资银行设立");
    assertThat(names(find("yh"))).containsSubsequence("银行设立", "外资银行设立").doesNotContain("银杏移栽");
    assertThat(names(find("银"))).containsExactly("银杏移栽", "银行设立", "外资银行设立");
    assertThat(names(find("chongxin"))).containsExactly("重新登记");
  }

  @Test
  void aNewNameIsFoundAtOnceAndTheOldOneNoMore() {
    put("T1", "银行设立");
    assertThat(names(find("yhsl"))).containsExactly("银行设立");
    database.update("update item_version set name = '典当行设立' where item_code = 'T1'");
    database.update("update item set name = '典当行设立' where code = 'T1'");
    assertThat(names(find("yhsl"))).isEmpty();
    assertThat(names(find("ddhsl"))).containsExactly("典当行设立");
  }

  @Test
  void whatIsFoundComesInPagesInItsOrder() {
    var whole = find("设立").list("content[*].code");
    var seen = new ArrayList<String>();
    var page = find("设立&size=2");
    seen.addAll(page.list("content[*].code"));
    while (page.json("next") != null) {
      page = find("设立&size=2&after=" + page.json("next"));
      seen.addAll(page.list("content[*].code"));
    }
    assertThat(seen).hasSizeGreaterThan(4).isEqualTo(whole);
    api.as("clerk").get("/api/items?q=a&after=x").refuses(400, "after");
    api.as("clerk").get("/api/items?q=" + "a".repeat(201)).refuses(400, "q");
  }

  private void put(String code, String name) {
    database.update(
        """
        insert into item_version (item_code, version, since, content_hash, name, department_code,
          item_type, legal_basis, legal_verified, promised_source, acceptance_amount,
          acceptance_unit, supplement_amount, supplement_unit, warning_threshold, materials,
          procedures, countersign, extension_approver, result_document, process_key, note)
        select ?, 1, since, content_hash, ?, 'test-search', item_type, legal_basis, legal_verified,
          promised_source, acceptance_amount, acceptance_unit, supplement_amount, supplement_unit,
          warning_threshold, materials, procedures, countersign, extension_approver,
          result_document, process_key, note
        from item_version where name = '商品房预售许可' and version = 1
        """,
        code,
        name);
    database.update(
        "insert into item (code, version, name, department_code) values (?, 1, ?, 'test-search')",
        code,
        name);
  }

  private List<String> names(Answer found) {
    List<Map<String, Object>> rows = found.read("content");
    return rows.stream()
        .filter(row -> String.valueOf(row.get("department")).contains("test-search"))
        .map(row -> String.valueOf(row.get("name")))
        .toList();
  }

  private Answer find(String query) {
    var parts = query.split("&", 2);
    var q = URLEncoder.encode(parts[0], StandardCharsets.UTF_8);
    return api.as("clerk")
        .get("/api/items?q=" + q + (parts.length > 1 ? "&" + parts[1] : ""))
        .expect(200);
  }
}
