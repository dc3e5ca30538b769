package tongban.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTypeTest {
  @TempDir Path folder;

  static Stream<Arguments> allowed() {
    return Stream.of(
        arguments(Samples.pdf(), FileType.PDF),
        arguments(Samples.jpeg(), FileType.JPEG),
        arguments(Samples.png(), FileType.PNG),
        arguments(Samples.tiff(), FileType.TIFF),
        arguments(Samples.bmp(), FileType.BMP),
        arguments(Samples.ofd(), FileType.OFD),
        arguments(Samples.docx(), FileType.DOCX),
        arguments(Samples.xlsx(), FileType.XLSX),
        arguments(Samples.doc(), FileType.DOC),
        arguments(Samples.xls(), FileType.XLS));
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void theTypeIsFoundInTheContent(byte[] content, FileType type) throws IOException {
    assertThat(typeOf(content)).contains(type);
  }

  static Stream<byte[]> refused() {
    return Stream.of(
        Samples.text("<html><script>alert(1)</script></html>"),
        Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        Samples.text("<?xml version='1.0'?><a/>"),
        Samples.text("plain text"),
        Samples.text("#!/bin/sh\nrm -rf /"),
        Samples.text("MZ" + "\0".repeat(200)),
        Samples.text("GIF89a"),
        Samples.text("{\\rtf1 x}"),
        Samples.zip("META-INF/MANIFEST.MF", "a.class"),
        Samples.zip("readme.txt"),
        Samples.docxWithMacros(),
        Arrays.copyOf(Samples.docx(), 60),
        Samples.msi(),
        new byte[] {0},
        new byte[500]);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNotListedIsNoType(byte[] content) throws IOException {
    assertThat(typeOf(content)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PDF, a.pdf, true",
    "PDF, a.PDF, true",
    "PDF, a.pdf.exe, false",
    "PDF, pdf, false",
    "PDF, .pdf, false",
    "JPEG, 照片.jpeg, true",
    "JPEG, a.png, false",
    "DOC, a.wps, true",
    "XLS, a.et, true",
    "DOCX, a.doc, false"
  })
  void theExtensionFitsTheContent(FileType type, String name, boolean fits) {
    assertThat(type.fits(name)).isEqualTo(fits);
  }

  private java.util.Optional<FileType> typeOf(byte[] content) throws IOException {
    return ContentType.of(java.nio.file.Files.write(folder.resolve("content"), content));
  }
}
