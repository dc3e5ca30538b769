package tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "商品房预售许可, spfys, 商品房预售",
    "商品房预售许可, shangpinfang, 商品房",
    "商品房预售许可, shangpinf, 商品房",
    "商品房预售许可, spfang, 商品房",
    "商品房预售许可, 商品fang, 商品房",
    "商品房预售许可, ysxk, 预售许可",
    "银行开户, yinhang, 银行",
    "银行开户, yh, 银行",
    "重新审查, chongxinshencha, 重新审查",
    "重大事项, zhongda, 重大",
    "会计师事务所, kuaijishi, 会计师",
    "中医专长, zhuanchang, 专长",
    "城市绿地, lvdi, 绿地",
    "城市绿地, ludi, 绿地",
    "旅行社设立, LÜXS, 旅行社",
    "许可证(新办), xkzxb, 许可证(新办",
    "许可证(新办), '证 新', 证(新",
    "B2B平台, b2bpt, B2B平台"
  })
  void aNameIsFoundAsPeopleTypeIt(String name, String typed, String hit) {
    var found = new Spelling(name).find(Spelling.typed(typed));
    assertThat(found).isNotNull();
    assertThat(name.substring(found.from(), found.to())).isEqualTo(hit);
    assertThat(found.whole()).isEqualTo(name.startsWith(hit));
  }

  @ParameterizedTest
  @CsvSource({"商品房预售许可, spys", "商品房预售许可, xkz", "商品房预售许可, hangpin", "商品房, %%", "商品房, ''"})
  void whatWasNotTypedIsNotFound(String name, String typed) {
    assertThat(new Spelling(name).find(Spelling.typed(typed))).isNull();
  }

  @Test
  void aLongNameThatAlmostFitsIsDoneWithSoon() {
    var name = new Spelling("啊".repeat(100));
    assertThat(name.find("a".repeat(99) + "b")).isNull();
    assertThat(name.find("a".repeat(101))).isNull();
  }
}
