package tongban.casework;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface SubjectRows {
  List<CaseRecords.Subject> cases(Collection<String> owners);

  List<CaseRecords.Subject> parts(Collection<String> owners);

  /** Each once. */
  List<CaseRecords.Follower> followers(Collection<String> caseNumbers);
}
