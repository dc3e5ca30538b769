package tongban.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as a drawing in a page: sharp at every size of print.
 *
 * @param size modules of a side, with the quiet zone of four
 * @param path of an SVG: the dark modules
 */
record QrCode(String text, int size, String path) {
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.CHARACTER_SET,
          "UTF-8",
          EncodeHintType.MARGIN,
          4);

  static QrCode of(String text) {
    try {
      var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
      return new QrCode(text, modules.getWidth(), path(modules));
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String path(BitMatrix modules) {
    var path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (!modules.get(x, y)) continue;
        int from = x;
        while (x < modules.getWidth() && modules.get(x, y)) x++;
        path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
      }
    }
    return path.toString();
  }
}
