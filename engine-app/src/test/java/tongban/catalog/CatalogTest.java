package tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.IntegrationTest;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

@IntegrationTest
class CatalogTest {
  @Autowired Catalog catalog;
  @Autowired ItemMapper items;
  @Autowired RegionMapper regions;

  @Test
  void shipsTheRealItems() {
    assertThat(all()).filteredOn(item -> !item.joint()).hasSize(74);
    assertThat(catalog.departments()).hasSize(17);
    assertThat(regions.all()).hasSize(3_374);
  }

  @Test
  void everyItemBelongsToADepartmentAndIsHandledByAFlow() {
    assertThat(all())
        .allSatisfy(
            item -> {
              var department = catalog.department(item.departmentCode()).orElseThrow();
              assertThat(item.code()).startsWith(department.creditCode());
              assertThat(item.processKey()).isIn("one-window", "loan-guarantee");
              assertThat(item.materials()).isNotEmpty();
              assertThat(item.version()).isEqualTo(1);
            });
  }

  @Test
  void aPreSaleLicenceHasItsLimitsInTheirOwnUnits() {
    var item = named("商品房预售许可");
    assertThat(item.legalLimit()).isEqualTo(new Limit(10, LimitUnit.CALENDAR_DAY));
    assertThat(item.promisedLimit()).isEqualTo(new Limit(5, LimitUnit.WORKING_DAY));
    assertThat(item.acceptanceLimit()).isEqualTo(new Limit(5, LimitUnit.WORKING_DAY));
    assertThat(item.supplementLimit()).isEqualTo(new Limit(40, LimitUnit.WORKING_DAY));
    assertThat(item.extensionLimit()).isEqualTo(new Limit(10, LimitUnit.CALENDAR_DAY));
    assertThat(item.warningThreshold()).isEqualTo(1);
    assertThat(item.departmentCode()).isEqualTo("housing");
    assertThat(item.resultDocument()).isEqualTo("商品房预售许可证");
    assertThat(item.materials()).hasSize(7).allMatch(Item.Material::required);
  }

  @Test
  void aLicenceMayAskForWhatTheLawLists() {
    assertThat(named("商品房预售许可").procedures())
        .extracting(Item.Procedure::name)
        .containsExactly("听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审");
    assertThat(named("取水许可(取水申请)").procedures())
        .extracting(Item.Procedure::name)
        .containsExactly("听证", "专家评审", "招标", "拍卖", "检验", "检测", "检疫", "鉴定");
    assertThat(named("取水许可(取水申请)").procedures())
        .extracting(Item.Procedure::source)
        .containsOnly(ProcedureText.LAW);
  }

  @Test
  void anItemsOwnProceduresCarryTheirLimits() {
    assertThat(named("公司简易注销登记").procedures())
        .containsExactly(
            new Item.Procedure(
                "公示(国家企业信用信息公示系统)",
                true,
                new Limit(20, LimitUnit.CALENDAR_DAY),
                ProcedureText.ITEM));
    assertThat(named("排污许可证核发(重点管理)").procedures().get(0))
        .isEqualTo(
            new Item.Procedure(
                "现场核查", true, new Limit(45, LimitUnit.CALENDAR_DAY), ProcedureText.ITEM));
    assertThat(named("企业投资项目核准").procedures().get(0))
        .isEqualTo(
            new Item.Procedure(
                "委托评估", true, new Limit(30, LimitUnit.WORKING_DAY), ProcedureText.ITEM));
  }

  @Test
  void itemsThatSayOtherwiseExtendByTheirOwnRule() {
    assertThat(named("公司设立登记").extensionLimit()).isEqualTo(new Limit(3, LimitUnit.WORKING_DAY));
    assertThat(named("普通护照签发").extensionLimit()).isEqualTo(new Limit(15, LimitUnit.CALENDAR_DAY));
    assertThat(named("企业投资项目核准").extensionLimit()).isEqualTo(new Limit(40, LimitUnit.WORKING_DAY));
    assertThat(named("民办职业培训学校设立审批").extensionLimit()).isNull();
    assertThat(named("不动产抵押权首次登记").extensionLimit()).isNull();
  }

  @Test
  void zeroDaysMeanAtOnceAndNoLimitMeansNone() {
    assertThat(unit(named("企业投资项目备案").legalLimit())).isEqualTo(LimitUnit.IMMEDIATE);
    assertThat(unit(named("个体工商户设立登记").promisedLimit())).isEqualTo(LimitUnit.IMMEDIATE);
    assertThat(named("特种设备使用登记").legalLimit()).isNull();
    assertThat(named("特种设备使用登记").legalLimitVerified()).isFalse();
  }

  @Test
  void knowsRegionsAndWhatIsUnknown() {
    assertThat(catalog.region("370214")).get().extracting(Region::name).isEqualTo("城阳区");
    assertThat(catalog.region("441900")).get().extracting(Region::level).isEqualTo(2);
    assertThat(catalog.region("999999")).isEmpty();
    assertThat(catalog.item("nothing")).isEmpty();
    assertThat(catalog.department("HOUSING")).isEmpty();
    assertThat(catalog.items(List.of())).isEmpty();
  }

  @Test
  void aSingleItemIsItsOwnOnlyPart() {
    var item = named("商品房预售许可");
    assertThat(item.joint()).isFalse();
    assertThat(item.parts()).containsExactly(new Item.Part(item.code(), 1, false));
    assertThat(item.materials()).allMatch(material -> material.isFor(item.code()));
  }

  @Test
  void someDecisionsAreCountersigned() {
    assertThat(named("危险化学品经营许可").countersign()).isTrue();
    assertThat(named("民办职业培训学校设立审批").countersign()).isTrue();
    assertThat(named("商品房预售许可").countersign()).isFalse();
  }

  private static LimitUnit unit(@org.jspecify.annotations.Nullable Limit limit) {
    assertThat(limit).isNotNull();
    return limit.unit();
  }

  private Item named(String name) {
    return all().stream().filter(item -> item.name().equals(name)).findFirst().orElseThrow();
  }

  private List<Item> all() {
    var codes = items.stamps().stream().map(ItemMapper.Stamp::code).toList();
    return List.copyOf(catalog.items(codes).values());
  }
}
