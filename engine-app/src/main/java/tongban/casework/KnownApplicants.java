package tongban.casework;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface KnownApplicants {

  /** The case of this applicant that was taken in last. */
  @Nullable CaseFile last(OnFileRows.Holder holder);
}
