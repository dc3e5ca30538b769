package tongban.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Contents in the database, in pieces, so that no packet and no heap has to hold a whole one. */
@Component
class DatabaseContent implements Content {
  static final int PIECE = 1 << 20;

  private final FileMapper mapper;

  DatabaseContent(FileMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Place place() {
    return Place.DATABASE;
  }

  @Override
  public void keep(String id, Path spooled) throws IOException {
    try (var input = Files.newInputStream(spooled)) {
      int number = 0;
      for (var piece = input.readNBytes(PIECE); piece.length > 0; piece = input.readNBytes(PIECE)) {
        mapper.insertPiece(id, number++, piece);
      }
    }
  }

  @Override
  public void settle(String id) {}

  @Override
  public InputStream open(String id) {
    return new Pieces(number -> mapper.piece(id, number));
  }

  @Override
  public void remove(String id) {
    mapper.deletePieces(id);
  }
}
