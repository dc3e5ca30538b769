package tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  private static final String ITEM = "11440232MB2D06811W4000117051000";
  private static final String CASE = ITEM + "202010200008";

  @ParameterizedTest
  @CsvFileSource(resources = "identifiers.csv", numLinesToSkip = 1)
  void agreesWithTheVectors(String kind, String value, String expected) {
    assertThat(isValid(kind, value)).isEqualTo(expected.startsWith("valid"));
  }

  private static boolean isValid(String kind, String value) {
    return switch (kind) {
      case "citizen_id" -> CitizenNumber.isValid(value);
      case "uscc" -> CreditCode.isValid(value);
      case "impl_code_31" -> ImplementationCode.isValid(value);
      case "case_no_43" -> CaseNumber.isValid(value);
      case "mobile" -> MobileNumber.isValid(value);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "11010519491231002x",
        "11010519491231002",
        " 11010519491231002X",
        "１１０１０５１９４９１２３１００２X",
        "110105194912310020"
      })
  void refusesWhatIsNearlyACitizenNumber(String text) {
    assertThat(CitizenNumber.isValid(text)).isFalse();
  }

  @Test
  void anyChangedDigitOfACitizenNumberIsFound() {
    anyChangeIsFound("11010519491231002X", "0123456789", CitizenNumber::isValid);
  }

  @Test
  void anyChangedCharacterOfACreditCodeIsFound() {
    anyChangeIsFound(
        "11511301MB1550442U", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", CreditCode::isValid);
  }

  private static void anyChangeIsFound(
      String valid, String alphabet, java.util.function.Predicate<String> check) {
    assertThat(check.test(valid)).isTrue();
    for (int i = 0; i < valid.length(); i++) {
      for (char c : alphabet.toCharArray()) {
        if (c == valid.charAt(i)) continue;
        var changed = new StringBuilder(valid);
        changed.setCharAt(i, c);
        assertThat(check.test(changed.toString())).as(changed.toString()).isFalse();
      }
    }
  }

  @Test
  void aCreditCodeNeedsItsInnerCheckToo() {
    // the inner check is wrong, the outer one made to fit it
    var inner = "11511301MB15504410".substring(0, 17);
    var code = inner + CheckCharacters.ofCredit(inner);
    assertThat(CheckCharacters.ofCredit(code)).isEqualTo(code.charAt(17));
    assertThat(CreditCode.isValid(code)).isFalse();
  }

  @Test
  void masksWhatIsPersonal() {
    assertThat(CitizenNumber.parse("11010519491231002X").masked()).isEqualTo("110105********002X");
    assertThat(MobileNumber.parse("13812345678").masked()).isEqualTo("138****5678");
    assertThat(CitizenNumber.parse("11010519491231002X")).hasToString("110105********002X");
    assertThat(MobileNumber.parse("13812345678")).hasToString("138****5678");
    assertThat(CaseNumber.parse(CASE).masked()).isEqualTo("****202010200008");
  }

  @Test
  void aRefusedNumberIsNotRepeatedInTheError() {
    assertThatThrownBy(() -> CitizenNumber.parse("110105194912310021"))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("1949");
    assertThatThrownBy(() -> MobileNumber.parse("12812345678"))
        .message()
        .doesNotContain("12812345678");
  }

  @Test
  void aCaseNumberIsItemDateAndSequence() {
    var number = CaseNumber.of(ImplementationCode.parse(ITEM), LocalDate.of(2020, 10, 20), 8);
    assertThat(number.value()).isEqualTo(CASE);
    assertThat(number.item().value()).isEqualTo(ITEM);
    assertThat(number.item().creditCode().value()).isEqualTo("11440232MB2D06811W");
    assertThat(number.item().basicCode()).isEqualTo("000117051000");
    assertThat(number.date()).isEqualTo("2020-10-20");
    assertThat(number.sequence()).isEqualTo(8);
  }

  @Test
  void thereIsNoTenThousandthCaseOfADay() {
    var item = ImplementationCode.parse(ITEM);
    var day = LocalDate.of(2026, 3, 2);
    assertThat(CaseNumber.of(item, day, CaseNumber.LAST).value()).endsWith("202603029999");
    assertThatThrownBy(() -> CaseNumber.of(item, day, 10_000))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CaseNumber.of(item, day, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11440232MB2D06811W4000117051000202002300008", // no 30 February
        "11440232MB2D06811W400011705100020201020000A",
        "11440232MB2D06811V4000117051000202010200008", // bad credit code
        "11440232MB2D06811W9000117051000202010200008" // no such level
      })
  void refusesWhatIsNearlyACaseNumber(String text) {
    assertThat(CaseNumber.isValid(text)).isFalse();
  }

  @Test
  void knowsTheLevelsOfRegionCodes() {
    assertThat(RegionCode.parse("370000").level()).isEqualTo(1);
    assertThat(RegionCode.parse("370200").level()).isEqualTo(2);
    assertThat(RegionCode.parse("370214").level()).isEqualTo(3);
    assertThat(RegionCode.parse("131002").level()).isEqualTo(3);
    assertThat(RegionCode.isValid("370014")).isFalse();
    assertThat(RegionCode.isValid("070214")).isFalse();
    assertThat(RegionCode.isValid("37021")).isFalse();
  }
}
