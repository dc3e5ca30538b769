package tongban.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.catalog.CitizenNumber;

@IntegrationTest
class DevicesTest {
  @Autowired Api api;

  @Test
  void aDemonstrationPlaysTheServiceAndSaysSo() {
    var devices = api.as("clerk").get("/api/devices").expect(200);
    assertThat(devices.json("address")).isEqualTo("/api/simulated-devices");
    assertThat(devices.json("simulated")).isEqualTo("true");
  }

  @Test
  void cardsAreMadeUpAndTheirNumbersAreRight() {
    for (var lies : List.of("1", "2", "3", "4")) {
      var card = api.as("clerk").post("/api/simulated-devices/id-card?lies=" + lies).expect(200);
      assertThat(card.json("name")).startsWith("模拟");
      assertThat(card.json("idNumber")).matches(CitizenNumber::isValid);
      assertThat(card.json("address")).contains("模拟");
    }
  }

  @Test
  void faultsAreSaidAsARealServiceSaysThem() {
    for (var fault : List.of("NO_CARD", "NO_DEVICE", "TIMEOUT")) {
      var answer = api.as("clerk").post("/api/simulated-devices/id-card?lies=" + fault).expect(503);
      assertThat(answer.json("error")).isEqualTo(fault);
    }
    for (var fault : List.of("NO_DEVICE", "TIMEOUT", "UPSIDE_DOWN")) {
      var answer = api.as("clerk").post("/api/simulated-devices/page?lies=" + fault).expect(503);
      assertThat(answer.json("error")).isEqualTo(fault);
    }
  }

  @Test
  void aPageIsAPictureThatCanBeUploaded() throws Exception {
    var page = api.as("clerk").post("/api/simulated-devices/page").expect(200);
    assertThat(page.header("Content-Type")).isEqualTo("image/png");
    assertThat(dark(page.bytes())).isGreaterThan(0.05);
    api.as("clerk").upload("/api/files", "page.png", "image/png", page.bytes()).expect(201);
    var empty = api.as("clerk").post("/api/simulated-devices/page?lies=NOTHING").expect(200);
    assertThat(dark(empty.bytes())).isZero();
  }

  private static double dark(byte[] png) throws Exception {
    var image = ImageIO.read(new ByteArrayInputStream(png));
    long dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFF) < 200) dark++;
      }
    }
    return (double) dark / image.getWidth() / image.getHeight();
  }
}
