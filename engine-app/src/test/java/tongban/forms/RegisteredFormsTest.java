package tongban.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.IntegrationTest;
import tongban.web.Refusal;

@IntegrationTest
class RegisteredFormsTest {
  @Autowired Forms forms;
  @Autowired FormMapper mapper;
  @Autowired Registration registration;

  @Test
  void shippedFormsAreThereAtStart() {
    var form = forms.of("one-window", "FormalCheck").orElseThrow();
    assertThat(form.id()).isEqualTo("one-window-FormalCheck");
    assertThat(form.version()).isEqualTo(1);
    assertThat(form.schema().path("components").get(0).path("key").asText()).isEqualTo("outcome");
    assertThat(forms.of("one-window", "Nothing")).isEmpty();
  }

  @Test
  void materialsAreAmongThoseOfTheTask() {
    var form = forms.of("one-window", "FormalCheck").orElseThrow();
    Map<String, Object> data =
        Map.of("outcome", "supplement", "missingMaterials", List.of("a"), "supplementItems", "原件");
    var options =
        Map.<String, Object>of("materialOptions", List.of(Map.of("label", "A", "value", "a")));
    assertThat(forms.validate(form, data, options, "form.")).isEqualTo(data);
    assertThatThrownBy(() -> forms.validate(form, data, "form."))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.fields())
                    .extracting(Refusal.Field::field)
                    .containsExactly("form.missingMaterials"));
  }

  @Test
  void changedContentMakesAVersionAndTheOldOneStays() {
    var first = document("test-Change", "一");
    var second = document("test-Change", "二");
    registration.register("test-Change", first, null);
    registration.register("test-Change", first, null);
    assertThat(mapper.latestVersion("test-Change").version()).isEqualTo(1);
    registration.register("test-Change", second, null);
    assertThat(forms.of("test", "Change").orElseThrow().version()).isEqualTo(2);
    assertThat(forms.version("test-Change", 1).orElseThrow().schema().toString()).contains("一");
    assertThat(forms.version("test-Change", 3)).isEmpty();
  }

  @Test
  void aFormThatMayNotBeUsedSaysWhatAndWhere() {
    var bad =
        new String(document("test-Bad", "a"), StandardCharsets.UTF_8).replace("textfield", "html");
    assertThatThrownBy(
            () -> registration.register("test-Bad", bad.getBytes(StandardCharsets.UTF_8), null))
        .hasMessageContaining("test-Bad")
        .hasMessageContaining("component html is not allowed");
    assertThatThrownBy(() -> registration.register("test-Other", document("test-Bad", "a"), null))
        .hasMessageContaining("test-Other");
  }

  @Test
  void twoNodesThatStartAtOnceMakeOneVersion() {
    var content = document("test-Race", "一");
    var nodes =
        Stream.generate(
                () ->
                    CompletableFuture.runAsync(
                        () -> registration.register("test-Race", content, null)))
            .limit(8)
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(nodes).join();
    assertThat(mapper.latestVersion("test-Race").version()).isEqualTo(1);
  }

  @Test
  void uploadsInFieldsAndRowsAreFound() {
    var form =
        new Form(
            "t",
            1,
            FormDocument.read(
                """
                {"components":[{"type":"filepicker","key":"a"},
                  {"type":"group","path":"g","components":[{"type":"filepicker","key":"b"}]},
                  {"type":"dynamiclist","path":"r","components":[{"type":"filepicker","key":"c"}]}]}"""));
    Map<String, Object> data =
        Map.of(
            "a", List.of("1"),
            "g", Map.of("b", List.of("2")),
            "r", List.of(Map.of(), Map.of("c", List.of("3", "4"))));
    assertThat(forms.files(form, data)).containsExactly("1", "2", "3", "4");
    assertThat(forms.files(form, Map.of())).isEmpty();
  }

  private static byte[] document(String id, String label) {
    return """
        {"type":"default","id":"%s","components":[{"type":"textfield","key":"a","label":"%s"}]}"""
        .formatted(id, label)
        .getBytes(StandardCharsets.UTF_8);
  }
}
