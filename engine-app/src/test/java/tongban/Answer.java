package tongban;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the application answered to a call. */
public final class Answer {
  private final String call;
  private final HttpResponse<byte[]> response;

  Answer(String call, HttpResponse<byte[]> response) {
    this.call = call;
    this.response = response;
  }

  public Answer expect(int status) {
    assertThat(status()).as("%s answered %s", call, text()).isEqualTo(status);
    return this;
  }

  /** A problem document that names exactly these fields, for example {@code applicant.idNumber}. */
  public Answer refuses(int status, String... fields) {
    expect(status);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    var said = text().replaceAll("\"instance\":\"[^\"]*\"", "");
    assertThat(said).as(call).doesNotContain("Exception", "org.", "SQL");
    assertThat(this.<Integer>read("status")).isEqualTo(status);
    assertThat(json("detail")).as(call).isNotBlank();
    if (fields.length > 0)
      assertThat(this.list("errors[*].field")).containsExactlyInAnyOrder(fields);
    return this;
  }

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public List<String> headers(String name) {
    return response.headers().allValues(name);
  }

  public byte[] bytes() {
    return response.body();
  }

  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** The text at a JSON path, for example {@code content[0].caseNumber}; null where null. */
  public String json(String path) {
    Object value = read(path);
    return value == null ? null : value.toString();
  }

  /** The texts at a JSON path that names many, for example {@code content[*].caseNumber}. */
  public List<String> list(String path) {
    return this.<List<Object>>read(path).stream().map(String::valueOf).toList();
  }

  /** The object at a JSON path. */
  public Map<String, Object> map(String path) {
    return read(path);
  }

  /** Whatever is at a JSON path; {@code $} is all. */
  public <T> T read(String path) {
    return JsonPath.read(text(), path.startsWith("$") ? path : "$." + path);
  }
}
