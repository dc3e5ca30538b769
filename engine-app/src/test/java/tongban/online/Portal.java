package tongban.online;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongban.Answer;
import tongban.Api;

/** A company at its browser: signs in at the simulated platform, uploads, applies. */
final class Portal {
  static final String TOKEN = "a-token";
  private static final byte[] PAPER =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private final Api api;
  final String idNumber;
  private final Api visitor;

  private Portal(Api api, String idNumber, Api visitor) {
    this.api = api;
    this.idNumber = idNumber;
    this.visitor = visitor;
  }

  /** What a browser with these cookies sends. */
  static Api with(Api api, String cookies) {
    return api.header("Cookie", cookies + "; XSRF-TOKEN=" + TOKEN).header("X-XSRF-TOKEN", TOKEN);
  }

  static Portal signedIn(Api api, String idNumber) {
    return signedIn(api, "USCC", idNumber, "咸阳网办机电有限公司");
  }

  static Portal signedIn(Api api, String idType, String idNumber, String name) {
    var begun = api.post("/api/online/sign-in", Map.of()).expect(200);
    var state = begun.json("address").replaceAll(".*state=", "");
    var answer =
        with(api, cookie(begun, "APPLICANT_STATE"))
            .post("/api/online/session", back(code(api, idType, idNumber, name), state))
            .expect(200);
    return new Portal(api, idNumber, with(api, cookie(answer, "APPLICANT")));
  }

  static Map<String, String> back(String code, String state) {
    return Map.of("code", code, "state", state);
  }

  static String code(Api api, String idType, String idNumber, String name) {
    var identity =
        Map.of(
            "name", name,
            "idType", idType,
            "idNumber", idNumber,
            "agentName", "王经办",
            "mobile", "13812345678");
    return api.post("/api/simulated-identity/codes", identity).expect(200).json("code");
  }

  static String cookie(Answer answer, String name) {
    return answer.headers("Set-Cookie").stream()
        .filter(one -> one.startsWith(name + "="))
        .findFirst()
        .orElseThrow()
        .replaceAll(";.*", "");
  }

  Api browser() {
    return visitor;
  }

  String upload() {
    return visitor
        .upload("/api/online/files", "材料.pdf", "application/pdf", PAPER)
        .expect(201)
        .json("fileId");
  }

  static Map<String, Object> application(
      String item, Map<String, ?> form, List<Map<String, String>> materials) {
    var body = new LinkedHashMap<String, Object>();
    body.put("item", item);
    body.put("materials", materials);
    body.put("form", form);
    return body;
  }

  Answer apply(String key, Object body) {
    return visitor.header("Idempotency-Key", key).post("/api/online/cases", body);
  }

  List<String> cases() {
    return visitor.get("/api/online/cases").expect(200).list("content[*].caseNumber");
  }
}
