package tongban.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SignerMapper {

  void insert(List<Signer> signers);

  /** In the order they were asked. */
  List<Signer> of(String taskId);

  @Nullable Signer bySignTask(String signTask);

  void opened(@Param("id") long id, @Param("signTask") String signTask);

  void answered(
      @Param("id") long id,
      @Param("outcome") String outcome,
      @Param("opinion") @Nullable String opinion,
      @Param("at") Instant at);

  void ended(long id);

  void delete(long id);

  void deleteOf(String taskId);

  /** Those of these tasks at which signatures are waited for. */
  List<String> waiting(Collection<String> taskIds);
}
