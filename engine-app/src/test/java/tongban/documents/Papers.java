package tongban.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders of documents as a case gives them. */
final class Papers {
  static final String CASE = "11370214MB2T00043J4000104002000202603020001";
  static final String MOBILE = "13812345678";

  private Papers() {}

  static Documents.Order order(DocumentKind kind, String title, Map<String, Object> content) {
    return order(CASE, "housing", kind, title, content);
  }

  static Documents.Order order(
      String caseNumber,
      String department,
      DocumentKind kind,
      String title,
      Map<String, Object> content) {
    return new Documents.Order(
        kind,
        title,
        caseNumber,
        null,
        department,
        "商品房预售许可",
        "青岛海川置业有限公司",
        MOBILE,
        content,
        "/track/H7K2M9",
        "clerk");
  }

  static Documents.Order to(String mobile, Documents.Order order) {
    return new Documents.Order(
        order.kind(),
        order.title(),
        order.caseNumber(),
        order.part(),
        order.department(),
        order.itemName(),
        order.addressee(),
        mobile,
        order.content(),
        order.link(),
        order.actor());
  }

  static Documents.Order acceptance() {
    return order(DocumentKind.ACCEPTANCE_NOTICE, "受理通知书", acceptanceContent());
  }

  static Map<String, Object> head() {
    var content = new LinkedHashMap<String, Object>();
    content.put("办件编号", CASE);
    content.put("申请人", "青岛海川置业有限公司");
    content.put("申请事项", "商品房预售许可");
    return content;
  }

  static Map<String, Object> acceptanceContent() {
    var content = head();
    content.put("受理结论", "申请材料齐全、符合法定形式，予以受理。");
    content.put("法定时限", "10日");
    content.put("承诺时限", "5个工作日");
    content.put("可能需要的特别程序", "听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审");
    content.put("查询码", "H7K2M9QW4X");
    return content;
  }

  static Documents.Order supplement() {
    var content = head();
    content.put(
        "需要补正的材料", List.of("建设工程规划许可证和施工许可证：缺少施工许可证", "分层平面图：未加盖设计单位印章", "预售方案：未载明预售资金监管账户"));
    content.put("补正期限", "自收到本告知书之日起40个工作日内");
    return order(DocumentKind.SUPPLEMENT_NOTICE, "补正告知书", content);
  }

  static Documents.Order refusal() {
    var content = head();
    content.put("决定", "经审查，决定不予许可。");
    content.put("理由", "投入开发建设的资金未达到工程建设总投资的百分之二十五。");
    content.put("依据", "《城市房地产开发经营管理条例》第二十二条第三项");
    return order(DocumentKind.REFUSAL_DECISION, "不予行政许可决定书", content);
  }

  static Documents.Order certificate() {
    var content = new LinkedHashMap<String, Object>();
    content.put("项目名称", "海川·云邸一期");
    content.put("项目坐落", "青岛市城阳区火炬路100号");
    content.put("预售范围", List.of("1号楼（12层，96套）", "2号楼（12层，96套）", "3号楼（18层，144套）"));
    content.put("预售面积", "38,412.56 平方米");
    content.put("有效期至", "2027年3月1日");
    return order(DocumentKind.CERTIFICATE, "商品房预售许可证", content);
  }

  static Documents.Order deliveryReceipt() {
    var content = head();
    content.put("送达文书", List.of("商品房预售许可证", "准予行政许可决定书"));
    content.put("送达方式", "窗口领取");
    content.put("领取人", "李明（代理人）");
    return order(DocumentKind.DELIVERY_RECEIPT, "送达回证", content);
  }
}
