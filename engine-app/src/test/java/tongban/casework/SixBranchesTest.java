package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Together;

/** Six departments work on one case, and all hand in at one instant, a hundred times over. */
@IntegrationTest
class SixBranchesTest {
  private static final int TIMES = 100;
  private static final String JOINT_NAME = "六部门联办测试";
  private static final String LEAD = "market-regulation";
  private static final String JOINT_CODE = "11370214MB2T0001924009901099000";
  private static final Set<String> ITEMS =
      Set.of(
          "公司设立登记",
          "人力资源服务许可(职业中介)",
          "建筑工程施工许可证核发",
          "商品房转移登记(首次购买)",
          "道路旅客运输经营许可(新增)",
          "互联网上网服务营业场所筹建审批");

  @Autowired Api api;
  Hall hall;

  @BeforeEach
  void aJointMatterOfSixDepartmentsInOneWave() {
    hall = new Hall(api);
    var list =
        new StringBuilder(
            "code,joint_name,lead_department,item_code,wave,severable,covered_materials,legal_basis,note\n");
    for (var item : ITEMS) {
      list.append(
          "%s,%s,%s,%s,1,Y,,测试,\n".formatted(JOINT_CODE, JOINT_NAME, LEAD, hall.itemCode(item)));
    }
    api.as("admin")
        .postText("/api/admin/joint-matters/import", "text/csv", list.toString())
        .expect(200);
  }

  @Test
  void allAreTakenAndTheBranchesJoinOnce() {
    for (int i = 0; i < TIMES; i++) {
      var received = hall.receive(JOINT_NAME);
      hall.does("clerk", received, "FormalCheck", "accept");
      handInAtOnce(received, "Examine", "proceed");
      handInAtOnce(received, "Decide", "grant");
      joinedOnce(received);
    }
  }

  private void handInAtOnce(String received, String elementId, String outcome) {
    var reviewers =
        hall.open(received).list("parts[*].department.code").stream()
            .map(department -> "reviewer-" + department)
            .toList();
    assertThat(reviewers).hasSize(ITEMS.size()).doesNotHaveDuplicates();
    var tasks =
        reviewers.stream().map(reviewer -> hall.task(reviewer, received, elementId)).toList();
    var answers =
        Together.call(
            ITEMS.size(), i -> complete(reviewers.get(i), tasks.get(i), outcome).status());
    assertThat(answers).as(elementId).containsOnly(200);
  }

  private Answer complete(String reviewer, String task, String outcome) {
    return api.as(reviewer)
        .post(
            "/api/tasks/%s/complete".formatted(task), Map.of("outcome", outcome, "form", Map.of()));
  }

  private void joinedOnce(String received) {
    var joined = hall.open(received);
    assertThat(joined.json("state")).isEqualTo("DECIDED");
    assertThat(joined.json("outcome")).isEqualTo("GRANTED");
    assertThat(joined.list("parts[*].decision")).hasSize(ITEMS.size()).containsOnly("GRANTED");
    var waiting = api.as("certifier").get("/api/tasks?q=" + received).expect(200);
    assertThat(waiting.list("content[*].elementId")).containsExactly("IssueCertificate");
    assertThat(joined.list("timeline[?(@.kind=='task-completed')].elementId"))
        .hasSize(1 + 2 * ITEMS.size());
    assertThat(joined.list("documents[?(@.kind=='GRANT_DECISION')].number"))
        .hasSize(ITEMS.size())
        .doesNotHaveDuplicates();
  }
}
