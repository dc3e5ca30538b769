package tongban.audit;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AuditMapper {

  /** Waits for other writers of the subject. */
  Optional<AuditHead> lockHead(String subject);

  Optional<AuditHead> head(String subject);

  void insertHead(AuditHead head);

  void moveHead(AuditHead head);

  void append(AuditEntry entry);

  /** Newest first. */
  List<AuditEntry> page(
      @Param("subject") @Nullable String subject,
      @Param("before") @Nullable Long before,
      @Param("limit") int limit);

  /** In the order of the chain. */
  List<AuditEntry> chain(
      @Param("subject") String subject, @Param("after") long after, @Param("limit") int limit);
}
