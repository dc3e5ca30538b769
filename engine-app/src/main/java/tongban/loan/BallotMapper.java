package tongban.loan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Review meetings; whoever writes them has locked the case. */
@Mapper
interface BallotMapper {
  void insert(Ballot ballot);

  /** Of the case's last meeting, by username. */
  List<Ballot> last(String caseNumber);

  /** Gives 0 where that member has voted before, or is none. */
  int cast(
      @Param("caseNumber") String caseNumber,
      @Param("meeting") int meeting,
      @Param("member") String member,
      @Param("vote") Ballot.Vote vote,
      @Param("reason") String reason,
      @Param("at") Instant at);
}
