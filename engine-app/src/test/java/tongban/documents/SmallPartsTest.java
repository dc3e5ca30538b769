package tongban.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 二〇二六年三月二日",
    "2026-10-10, 二〇二六年十月十日",
    "2030-12-20, 二〇三〇年十二月二十日",
    "2026-12-31, 二〇二六年十二月三十一日",
    "2026-01-19, 二〇二六年一月十九日"
  })
  void datesReadAsOfficialDocumentsPrintThem(String date, String text) {
    assertThat(ChineseDate.print(LocalDate.parse(date))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"王, *", "张三, 张*", "王小明, 王*明", "欧阳小明, 欧**明", "青岛海川置业有限公司, 青岛****公司"})
  void strangersSeeLittleOfAName(String name, String masked) {
    assertThat(Masks.name(name)).isEqualTo(masked);
  }

  @Test
  void codesCannotBeGuessedAndReadWell() {
    var codes = IntStream.range(0, 1_000).mapToObj(i -> VerificationCode.next()).toList();
    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[2-9A-HJ-NP-Z]{25}"));
    var code = codes.get(0);
    assertThat(VerificationCode.grouped(code)).matches("(.{5}-){4}.{5}");
    assertThat(VerificationCode.typed(" " + VerificationCode.grouped(code).toLowerCase()))
        .isEqualTo(code);
  }

  @Test
  void everyKindHasWordsAndAMarkOfItsOwn() {
    assertThat(Arrays.stream(DocumentKind.values()).map(kind -> Wording.of(kind).mark()))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @Test
  void theOrganIsThePlacesDepartmentWithoutWhatItAdds() {
    var settings = new DocumentSettings("青岛高新区", "青高", false, "");
    assertThat(settings.organ("应急管理局/消防救援")).isEqualTo("青岛高新区应急管理局");
    assertThat(settings.organ("自然资源局(不动产登记中心)")).isEqualTo("青岛高新区自然资源局");
    assertThat(settings.organ("民政局")).isEqualTo("青岛高新区民政局");
  }
}
