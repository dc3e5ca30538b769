package tongban.forms;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface FormMapper {

  /** The current version of each form, without content. */
  List<FormVersion> current();

  List<String> idsEndingWith(String end);

  @Nullable FormVersion latestVersion(String id);

  @Nullable FormRow version(@Param("id") String id, @Param("version") int version);

  void insert(
      @Param("id") String id,
      @Param("version") int version,
      @Param("sha256") String sha256,
      @Param("content") String content);

  /** A version of a form and its hash. */
  record FormVersion(String id, int version, String sha256) {}

  /** A version of a form with its content. */
  record FormRow(String id, int version, String content) {
    Form form() {
      return new Form(id, version, FormDocument.read(content));
    }
  }
}
