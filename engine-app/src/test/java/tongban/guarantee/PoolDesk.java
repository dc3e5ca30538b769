package tongban.guarantee;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tongban.Answer;
import tongban.Api;
import tongban.guarantee.GuaranteePool.Client;

/** The pool that all tests of a context share, as one test finds it and leaves it. */
final class PoolDesk {
  static final long SHIPPED = 5_000_000_000L;
  private static final long MOST = GuaranteePool.MOST;
  private static final String CASE = "guarantee-case-";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Api api;

  PoolDesk(Api api) {
    this.api = api;
  }

  /** A case number that no other test has. */
  static String caseNumber() {
    return CASE + COUNT.incrementAndGet();
  }

  /** Gives back whatever tests have of the pool, and the shipped terms. */
  void leave(GuaranteePool pool) {
    change(MOST, SHIPPED, 10).expect(200);
    var path = "/api/guarantee-pool/cases?size=200";
    for (var number : api.as("supervisor").get(path).expect(200).list("content[*].caseNumber")) {
      if (!number.startsWith(CASE)) continue;
      var key = number + " left " + COUNT.incrementAndGet();
      pool.free(key, number);
      var standing = pool.standing(number);
      if (standing.drawn() > 0) pool.repay(key + "d", number, standing.drawn());
      if (standing.owed() > 0) pool.recover(key + "o", number, standing.owed());
    }
    change(SHIPPED, SHIPPED, 10).expect(200);
  }

  static Client client(String affiliates) {
    int number = COUNT.incrementAndGet();
    return new Client("91370214MA%08d".formatted(number), "青岛企业" + number, affiliates);
  }

  Answer change(long cap, long netAssets, int multiple) {
    var body = new LinkedHashMap<String, Object>();
    body.put("cap", cap);
    body.put("netAssets", netAssets);
    body.put("multiple", multiple);
    body.put("reason", "年度审计");
    return api.as("admin").put("/api/admin/guarantee-pool/terms", body);
  }

  long number(String field) {
    return ((Number) pool().get(field)).longValue();
  }

  Map<String, Object> pool() {
    return api.as("supervisor").get("/api/guarantee-pool").expect(200).map("$");
  }

  long used() {
    return number("reserved") + number("drawn") + number("owed");
  }
}
