package tongban.desk;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** One absence a person. */
@Mapper
interface AbsenceMapper {

  /** Holds the one row that everybody takes before changing absences. */
  void takeTurn();

  @Nullable Absence find(String username);

  List<Absence> of(Collection<String> usernames);

  void insert(Absence absence);

  /** How many there were: one or none. */
  int delete(String username);
}
