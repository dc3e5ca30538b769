package tongban.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tongban.IntegrationTest;
import tongban.audit.Audit;

@IntegrationTest
class DocumentsTest {
  @MockitoBean Audit audit;
  @Autowired Documents documents;

  @Test
  void pagesCanBeLookedAt() throws IOException {
    var folder = Path.of("target/documents");
    Files.createDirectories(folder);
    for (var order :
        List.of(
            Papers.acceptance(),
            Papers.supplement(),
            Papers.refusal(),
            Papers.certificate(),
            Papers.deliveryReceipt())) {
      var document = documents.issue(order);
      var page = documents.page(Papers.CASE, document.number());
      assertThat(page).contains(document.number(), "二〇二六年三月二日");
      Files.writeString(folder.resolve(order.kind() + ".html"), page);
    }
  }
}
