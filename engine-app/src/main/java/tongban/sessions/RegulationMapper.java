package tongban.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rules and exceptions. */
@Mapper
interface RegulationMapper {

  /** Those that are not removed, by id. */
  List<SessionRule> rules();

  Optional<SessionRule> rule(long id);

  void insertRule(@Param("row") SessionRule rule, @Param("made") MadeId made);

  void updateRule(SessionRule rule);

  List<SessionException> exceptions(@Param("from") LocalDate from, @Param("to") LocalDate to);

  List<SessionException> exceptionPage(
      @Param("from") @Nullable LocalDate from,
      @Param("to") @Nullable LocalDate to,
      @Param("afterDate") @Nullable LocalDate afterDate,
      @Param("afterId") @Nullable Long afterId,
      @Param("limit") int limit);

  Optional<SessionException> exception(long id);

  void insertException(@Param("row") SessionException exception, @Param("made") MadeId made);

  void updateException(SessionException exception);

  void deleteException(long id);
}
