package tongban.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tongban.Api;
import tongban.Hall;
import tongban.web.Role;

/**
 * A case of the housing department under examination, with a material, a file of its form and
 * documents, and all the ways to name it.
 */
final class ForeignCase {
  static final String APPLICANT = "欧阳机密";
  static final String MOBILE = "13900001357";
  static final String ID_NUMBER = "11010519491231002X";

  /** Let in by their role; the case is another department's, or not yet decided. */
  static final Map<Role, String> OUTSIDERS =
      Map.of(
          Role.REVIEWER, "reviewer-health",
          Role.HEAD, "head-health",
          Role.CERTIFIER, "certifier");

  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.UTF_8);

  final String caseNumber;
  final String trackingCode;
  private final String fileId;
  private final String material;
  private final String document;
  private final List<String> tasks = new ArrayList<>();

  ForeignCase(Api api) {
    var hall = new Hall(api);
    fileId =
        api.as("clerk")
            .upload("/api/files", "plan.pdf", "application/pdf", PDF)
            .expect(201)
            .json("fileId");
    var body = hall.newCase(Hall.PRESALE);
    var applicant = new HashMap<>(this.<Map<String, Object>>cast(body.get("applicant")));
    applicant.put("name", APPLICANT);
    applicant.put("mobile", MOBILE);
    applicant.put("idType", "CITIZEN_ID");
    applicant.put("idNumber", ID_NUMBER);
    body.put("applicant", applicant);
    var item = api.as("clerk").get("/api/items/" + body.get("item")).expect(200);
    var name = item.json("materials[0].name");
    body.put("materials", List.of(Map.of("name", name, "fileId", fileId)));
    body.put(
        "form",
        Map.of("assisted", true, "assistedKind", "OTHER", "authorisation", List.of(fileId)));
    var received = api.as("clerk").post("/api/cases", body).expect(201);
    caseNumber = received.json("caseNumber");
    trackingCode = received.json("trackingCode");
    tasks.add(hall.task("clerk", caseNumber, "FormalCheck"));
    hall.does("clerk", caseNumber, "FormalCheck", "accept");
    tasks.add(hall.task("reviewer-housing", caseNumber, "Examine"));
    tasks.add(taskOfAWithdrawnCase(api, hall));
    var page = hall.open(caseNumber);
    document = page.json("documents[0].number");
    material =
        page.list("materials[?(@.fileId == '" + fileId + "')].id").stream()
            .findFirst()
            .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private <T> T cast(Object value) {
    return (T) value;
  }

  private static String taskOfAWithdrawnCase(Api api, Hall hall) {
    var withdrawn = hall.receive(Hall.PRESALE);
    var task = hall.task("clerk", withdrawn, "FormalCheck");
    api.as("clerk")
        .post("/api/cases/" + withdrawn + "/withdraw", Map.of("reason", "不办了"))
        .expect(204);
    api.as("clerk").get("/api/tasks/" + task).refuses(409);
    return task;
  }

  List<String> secrets() {
    return List.of(APPLICANT, MOBILE, ID_NUMBER, caseNumber, trackingCode);
  }

  /** Calls that name it or could list it, open, done and withdrawn tasks among them. */
  List<String> paths(Endpoint endpoint) {
    var path = endpoint.path();
    if (path.startsWith("/api/tasks/"))
      return tasks.stream().map(id -> path.replace("{id}", id).replace("{signer}", "1")).toList();
    if (path.startsWith("/api/files/")) return List.of(path.replace("{id}", fileId));
    if (path.contains("{caseNumber}"))
      return List.of(
          path.replace("{caseNumber}", caseNumber)
              .replace("{number}", document)
              .replace("{id}", path.contains("/files/") ? fileId : material));
    if (path.contains("{") || !endpoint.method().equals("GET")) return List.of();
    return List.of(
        path,
        path + "?q=" + caseNumber,
        path + "?q=" + caseNumber.substring(caseNumber.length() - 12),
        path + "?q=" + MOBILE,
        path + "?q=%25",
        path + "?department=housing&size=200",
        path + "?department=housing&tab=GROUP");
  }
}
