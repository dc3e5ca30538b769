package tongban.files;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface FileMapper {

  @Nullable StoredFile find(String id);

  List<StoredFile> findAll(Collection<String> ids);

  Files.Sent sentBy(@Param("uploadedBy") String uploadedBy, @Param("since") Instant since);

  Content.@Nullable Place place(String id);

  void insert(@Param("file") StoredFile file, @Param("place") Content.Place place);

  /** 0 when the file is not there or belongs to another subject. */
  int attach(@Param("id") String id, @Param("subject") String subject);

  /** Uploads before an instant that belong to nothing, the oldest first. */
  List<String> unused(@Param("before") Instant before, @Param("limit") int limit);

  /** 0 when it belongs to something by now. */
  int deleteUnused(String id);

  void insertPiece(
      @Param("id") String id, @Param("number") int number, @Param("content") byte[] content);

  @Nullable Piece piece(@Param("id") String id, @Param("number") int number);

  void deletePieces(String id);

  /** A part of a content. */
  record Piece(byte[] content) {}
}
