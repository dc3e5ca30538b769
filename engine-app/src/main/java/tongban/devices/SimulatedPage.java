package tongban.devices;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A page as a document camera sees it, A4 at 100 dots an inch: lines in the place of text, with 模拟
 * across it. The two characters are drawn as outlines, so that no font is needed on the server.
 */
final class SimulatedPage {
  private static final int WIDTH = 827;
  private static final int HEIGHT = 1169;
  private static final int MARGIN = 90;

  /** 模拟, 200 units wide and 100 high: moves, lines, curves, closings. */
  private static final String OUTLINE =
      "M51 48L79 48L79 52L51 52L51 48ZM51 36L79 36L79 40L51 40L51 36ZM72 3L72 10L60 10L60 3"
          + "L49 3L49 10L37 10L37 20L49 20L49 25L60 25L60 20L72 20L72 25L84 25L84 20L95 20L95 10L"
          + "84 10L84 3L72 3ZM40 27L40 60L59 60C59 62 59 64 59 66L36 66L36 76L55 76C51 81 44 85 3"
          + "2 87C34 90 37 94 38 97C54 93 63 87 67 78C72 87 79 94 91 97C92 94 96 89 98 87C89 85 8"
          + "2 81 78 76L95 76L95 66L70 66L71 60L90 60L90 27L40 27ZM15 3L15 22L4 22L4 33L15 33L15 "
          + "35C12 47 7 60 2 67C4 70 6 76 8 79C10 75 13 69 15 63L15 97L26 97L26 52C29 56 30 60 32"
          + " 63L39 55C37 52 29 40 26 36L26 33L36 33L36 22L26 22L26 3L15 3ZM151 16C156 26 161 39 "
          + "163 47L173 42C171 34 166 22 161 12L151 16ZM114 3L114 22L104 22L104 33L114 33L114 51L"
          + "102 54L105 65L114 63L114 84C114 85 114 86 113 86C111 86 108 86 104 86C106 89 107 94 "
          + "107 97C114 97 118 96 121 94C124 92 125 89 125 84L125 59L134 57L133 46L125 48L125 33L"
          + "133 33L133 22L125 22L125 3L114 3ZM179 6C178 44 174 73 154 88C157 90 162 95 164 97C17"
          + "2 90 177 82 181 73C184 81 187 89 188 95L199 89C197 80 191 67 186 56C189 42 190 25 19"
          + "1 6L179 6ZM140 90L140 90L140 90C142 87 146 84 168 67C167 65 165 61 164 58L151 67L151"
          + " 7L139 7L139 71C139 76 136 80 134 82C136 83 139 88 140 90Z";

  private SimulatedPage() {}

  /** Nothing lies under the camera. */
  static byte[] empty() {
    return png(blank());
  }

  /** No two are alike. */
  static byte[] printed() {
    var image = blank();
    var page = image.createGraphics();
    page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    lines(page, new Random());
    watermark(page);
    page.dispose();
    return png(image);
  }

  private static BufferedImage blank() {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    var page = image.createGraphics();
    page.setColor(Color.WHITE);
    page.fillRect(0, 0, WIDTH, HEIGHT);
    page.dispose();
    return image;
  }

  private static void lines(Graphics2D page, Random random) {
    page.setColor(new Color(90, 90, 90));
    page.fillRect(WIDTH / 2 - 130, MARGIN, 260, 22);
    page.setColor(new Color(150, 150, 150));
    for (int y = MARGIN + 80; y < HEIGHT - 2 * MARGIN; y += 34) {
      int indent = random.nextInt(5) == 0 ? 60 : 0;
      int end = random.nextInt(4) == 0 ? 100 + random.nextInt(250) : 0;
      page.fillRect(MARGIN + indent, y, WIDTH - 2 * MARGIN - indent - end, 11);
    }
  }

  private static void watermark(Graphics2D page) {
    page.setColor(new Color(60, 60, 60, 110));
    for (int i = 0; i < 3; i++) {
      var place = AffineTransform.getTranslateInstance(150, 380 + 300 * i);
      place.rotate(-Math.PI / 9);
      place.scale(2.6, 2.6);
      page.fill(place.createTransformedShape(outline()));
    }
  }

  private static Path2D outline() {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (var step : OUTLINE.split("(?=[MLCZ])")) {
      var at = step.substring(1).isEmpty() ? new String[0] : step.substring(1).split(" ");
      switch (step.charAt(0)) {
        case 'M' -> path.moveTo(number(at, 0), number(at, 1));
        case 'L' -> path.lineTo(number(at, 0), number(at, 1));
        case 'C' -> curve(path, at);
        default -> path.closePath();
      }
    }
    return path;
  }

  private static void curve(Path2D path, String[] at) {
    path.curveTo(
        number(at, 0), number(at, 1), number(at, 2), number(at, 3), number(at, 4), number(at, 5));
  }

  private static double number(String[] at, int i) {
    return Double.parseDouble(at[i]);
  }

  private static byte[] png(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
