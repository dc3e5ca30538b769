package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;

/** Materials that are ticked, what lacks, and the note that the applicant takes home. */
@IntegrationTest
class PaperSeenTest {
  private static final String PLAN = "预售方案";

  @Autowired Api api;
  Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall(api);
  }

  @Test
  void paperThatWasSeenIsThereWithoutAFile() {
    var number = receive(Map.of("name", PLAN, "paper", true)).expect(201).json("caseNumber");
    var page = hall.open(number);
    assertThat(page.list(material(PLAN) + ".state")).containsExactly("PROVIDED");
    assertThat(page.list(material(PLAN) + ".paperSeen")).containsExactly("true");
    assertThat(page.list(material(PLAN) + ".addedAt")).containsExactly("2026-03-02T10:00:00+08:00");
    assertThat(note(number)).contains(PLAN + "（已核验纸质材料）");
    var id = page.list(material(PLAN) + ".id").get(0);
    api.as("clerk").get("/api/cases/" + number + "/materials/" + id + "/content").refuses(404);
  }

  @Test
  void aScanThatComesLaterTakesItsPlace() {
    var number = receive(Map.of("name", PLAN, "paper", true)).expect(201).json("caseNumber");
    var change = Map.of("name", PLAN, "fileId", upload(), "reason", "补扫");
    api.as("clerk").post("/api/cases/" + number + "/materials", change).expect(200);
    assertThat(hall.open(number).list(material(PLAN) + ".paperSeen")).containsExactly("false");
  }

  @Test
  void paperAndAFileAreNotBothSaid() {
    receive(Map.of("name", PLAN, "paper", true, "fileId", upload()))
        .refuses(400, "materials[0].paper");
    receive(Map.of("name", PLAN, "paper", true, "onFile", "material-1"))
        .refuses(400, "materials[0].paper");
    receive(Map.of("name", PLAN, "paper", false)).refuses(400, "materials[0].fileId");
  }

  @Test
  void theFormalCheckOpensWithTheNoticeOfAllThatLacks() {
    var number = receive(Map.of("name", PLAN, "paper", true)).expect(201).json("caseNumber");
    var task = api.as("clerk").get("/api/tasks/" + hall.task("clerk", number, "FormalCheck"));
    assertThat(task.json("data.outcome")).isEqualTo("supplement");
    var lacking = task.list("data.missingMaterials");
    assertThat(lacking).isNotEmpty().doesNotContain(PLAN);
    assertThat(task.json("data.supplementItems"))
        .startsWith("请补交以下材料：\n1. " + lacking.get(0))
        .contains(lacking.size() + ". " + lacking.get(lacking.size() - 1));
    hall.does(
        "clerk",
        number,
        "FormalCheck",
        "supplement",
        Map.of("missingMaterials", lacking, "supplementItems", task.json("data.supplementItems")));
    assertThat(hall.documents(number)).contains("SUPPLEMENT_NOTICE");
    hall.does("clerk", number, "AwaitSupplement", "supplied");
    var again = api.as("clerk").get("/api/tasks/" + hall.task("clerk", number, "FormalCheck"));
    assertThat(again.map("data")).doesNotContainKey("outcome");
    hall.does("clerk", number, "FormalCheck", "accept");
  }

  @Test
  void theNoteCarriesACodeThatOpensThePublicPage() throws Exception {
    var received = receive().expect(201);
    var number = received.json("caseNumber");
    var note = note(number);
    assertThat(note).contains(received.json("receiptNumber"));
    var url = decoded(note);
    assertThat(url).isEqualTo(api.url("/track/" + received.json("trackingCode")));
    assertThat(api.get("/api/track/" + received.json("trackingCode")).expect(200).json("state"))
        .isEqualTo("RECEIVED");
  }

  /** Reads the drawing as a telephone does. */
  private static String decoded(String page) throws Exception {
    var svg = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\" role=\"img\".*?<path d=\"([^\"]*)\"");
    var found = svg.matcher(page);
    assertThat(found.find()).isTrue();
    int scale = 8;
    int size = Integer.parseInt(found.group(1)) * scale;
    var pixels = new int[size * size];
    Arrays.fill(pixels, 0xFFFFFF);
    var run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(found.group(2));
    while (run.find()) {
      int from = Integer.parseInt(run.group(1)) * scale;
      int length = Integer.parseInt(run.group(3)) * scale;
      for (int y = 0; y < scale; y++) {
        int at = (Integer.parseInt(run.group(2)) * scale + y) * size + from;
        Arrays.fill(pixels, at, at + length, 0);
      }
    }
    var image = new HybridBinarizer(new RGBLuminanceSource(size, size, pixels));
    return new QRCodeReader().decode(new BinaryBitmap(image)).getText();
  }

  private String note(String number) {
    var document = hall.open(number).json("documents[0].number");
    var path = "/documents/" + URLEncoder.encode(document, StandardCharsets.UTF_8);
    return api.as("clerk").get("/api/cases/" + number + path).expect(200).text();
  }

  private static String material(String name) {
    return "materials[?(@.name=='" + name + "')]";
  }

  private Answer receive(Map<?, ?>... materials) {
    var body = hall.newCase(Hall.PRESALE);
    body.put("materials", List.of(materials));
    return api.as("clerk").post("/api/cases", body);
  }

  private String upload() {
    var pdf = "%PDF-1.4\n%test\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    return api.as("clerk")
        .upload("/api/files", "a.pdf", "application/pdf", pdf)
        .expect(201)
        .json("fileId");
  }
}
