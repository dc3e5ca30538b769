package tongban.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;

@IntegrationTest
class FileEndpointTest {
  @Autowired Api api;

  @Test
  void theUploaderGetsTheFileBackAndNobodyElse() {
    var uploaded =
        api.as("clerk").upload("/api/files", "证明.pdf", "text/html", Samples.pdf()).expect(201);
    assertThat(uploaded.json("mediaType")).isEqualTo("application/pdf");
    assertThat(uploaded.json("name")).isEqualTo("证明.pdf");
    assertThat(uploaded.json("size")).isEqualTo(String.valueOf(Samples.pdf().length));
    assertThat(uploaded.json("sha256")).hasSize(64);
    var path = "/api/files/" + uploaded.json("fileId");
    var answer = api.as("clerk").get(path).expect(200);
    assertThat(answer.bytes()).isEqualTo(Samples.pdf());
    assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(answer.header("Content-Disposition"))
        .startsWith("attachment")
        .contains("filename*=UTF-8''%E8%AF%81");
    assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers("Content-Security-Policy"))
        .containsExactly("sandbox; default-src 'none'");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    api.as("certifier").get(path).refuses(404);
    api.as("admin").get(path).refuses(403);
    api.get(path).expect(401);
    api.as("clerk").get("/api/files/0b87bd6a-26a1-4a0e-a8a8-6d52dd0ffde4").refuses(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.exe", "a.pdf.html", "noextension", "../a.pdf", "a\u0007.pdf", " "})
  void aNameThatDoesNotFitIsRefused(String name) {
    api.as("clerk")
        .upload("/api/files", name, "application/pdf", Samples.pdf())
        .refuses(400, "file");
  }

  @Test
  void aNameThatIsTooLongIsRefused() {
    var name = "a".repeat(252) + ".pdf";
    api.as("clerk")
        .upload("/api/files", name, "application/pdf", Samples.pdf())
        .refuses(400, "file");
  }

  @Test
  void whatIsNotWhatItsNameSaysIsRefused() {
    var page = Samples.text("<html><script>alert(1)</script></html>");
    api.as("clerk").upload("/api/files", "a.pdf", "application/pdf", page).refuses(400, "file");
    api.as("clerk").upload("/api/files", "a.png", "image/png", Samples.pdf()).refuses(400, "file");
  }

  @Test
  void anEmptyFileIsRefused() {
    api.as("clerk")
        .upload("/api/files", "a.pdf", "application/pdf", new byte[0])
        .refuses(400, "file");
  }

  @Test
  void aFileThatIsTooLargeIsRefused() {
    var content = new byte[(50 << 20) + 1];
    System.arraycopy(Samples.pdf(), 0, content, 0, Samples.pdf().length);
    api.as("clerk").upload("/api/files", "a.pdf", "application/pdf", content).refuses(400, "file");
  }

  @Test
  void whatIsNoUploadIsRefused() {
    api.as("clerk").post("/api/files", "x").refuses(415);
    api.as("clerk").postText("/api/files", "multipart/form-data", "x").refuses(400, "file");
    api.as("clerk")
        .postText("/api/files", "multipart/form-data; boundary=b", "x")
        .refuses(400, "file");
    api.as("clerk")
        .postText("/api/files", "multipart/form-data; boundary=b", "--b--\r\n")
        .refuses(400, "file");
  }

  @Test
  void onlyThoseWhoHandleCasesUpload() {
    for (var person : new String[] {"supervisor", "designer", "admin"}) {
      api.as(person).upload("/api/files", "a.pdf", "application/pdf", Samples.pdf()).refuses(403);
    }
    api.upload("/api/files", "a.pdf", "application/pdf", Samples.pdf()).expect(401);
    api.as("certifier").upload("/api/files", "a.pdf", "application/pdf", Samples.pdf()).expect(201);
  }
}
