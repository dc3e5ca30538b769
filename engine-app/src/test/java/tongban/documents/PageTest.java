package tongban.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.mustache.MustacheResourceTemplateLoader;

/** The pages alone; each is also written to {@code target/documents} to be looked at. */
class PageTest {
  private static final String CODE = "A2B3C4D5E6F7G8H9J2K3L4M5N";
  private static final DocumentSettings SETTINGS =
      new DocumentSettings("青岛高新区", "青高", true, "https://hall.example");

  private final Pages pages =
      new Pages(
          Mustache.compiler()
              .withLoader(
                  new MustacheResourceTemplateLoader("classpath:/templates/", ".mustache")));

  @Test
  void anyKindHasAPageWithItsNumberOrganAndCode() throws IOException {
    var folder = Path.of("target/documents");
    Files.createDirectories(folder);
    for (var kind : DocumentKind.values()) {
      var page = render(order(kind), SETTINGS);
      assertThat(page)
          .contains("青高住建〔2026〕00001号", "青岛高新区住房和城乡建设局", "二〇二六年三月二日")
          .contains("A2B3C-4D5E6-F7G8H-9J2K3-L4M5N", "https://hall.example/verify/" + CODE)
          .contains("青岛海川置业有限公司")
          .doesNotContain("{{", "}}");
      Files.writeString(folder.resolve(kind + ".html"), page);
    }
  }

  @Test
  void whatAnApplicantWritesIsTextAndNothingElse() {
    var content = new LinkedHashMap<String, Object>();
    content.put("理由<b>", "<script>alert(1)</script>");
    content.put("清单", List.of("<i>一</i>", "二"));
    var page = render(Papers.order(DocumentKind.ACCEPTANCE_NOTICE, "<u>标题", content), SETTINGS);
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;i&gt;一&lt;/i&gt;")
        .doesNotContain("<script", "<i>", "<u>", "<b>");
  }

  @Test
  void aRefusalAlwaysNamesTheRemedies() {
    assertThat(render(Papers.refusal(), SETTINGS)).contains("六十日", "行政复议", "六个月", "行政诉讼");
    var own = Papers.order(DocumentKind.REFUSAL_DECISION, "不予决定", Map.of("救济", "可申请行政复议"));
    assertThat(render(own, SETTINGS)).contains("可申请行政复议").doesNotContain("六个月");
  }

  @Test
  void aDrawnSealIsForDemonstrationsOnly() {
    var production = new DocumentSettings("", "青高", false, "");
    assertThat(render(Papers.acceptance(), production)).doesNotContain("<svg").contains("（印章）");
    assertThat(render(Papers.acceptance(), SETTINGS)).contains("演示用章");
  }

  private static Documents.Order order(DocumentKind kind) {
    return switch (kind) {
      case SUPPLEMENT_NOTICE -> Papers.supplement();
      case REFUSAL_DECISION -> Papers.refusal();
      case CERTIFICATE -> Papers.certificate();
      case DELIVERY_RECEIPT -> Papers.deliveryReceipt();
      default -> Papers.order(kind, "受理通知书", Papers.acceptanceContent());
    };
  }

  private String render(Documents.Order order, DocumentSettings settings) {
    var page =
        Page.of(
            order, settings, "住房和城乡建设局", "青高住建〔2026〕00001号", CODE, LocalDate.of(2026, 3, 2), "");
    return pages.html(page);
  }
}
