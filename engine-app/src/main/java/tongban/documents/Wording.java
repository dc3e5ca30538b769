package tongban.documents;

import static java.util.Map.entry;

import java.util.Map;

/**
 * What the standard documents say around their facts.
 *
 * @param mark stands for the kind in numbers; each kind has its own
 * @param lead first sentence; {@code %s} is the item
 * @param closing last sentence; may be empty
 */
record Wording(String mark, String lead, String closing) {
  private static final Map<DocumentKind, Wording> ALL =
      Map.ofEntries(
          entry(
              DocumentKind.RECEIPT_NOTE,
              new Wording("收", "现收到你（单位）申请办理“%s”的材料，登记如下：", "本凭证仅证明收到申请材料，不代表申请已被受理。")),
          entry(
              DocumentKind.ACCEPTANCE_NOTICE,
              new Wording("受", "你（单位）申请办理“%s”，本机关予以受理，现将有关事项告知如下：", "")),
          entry(
              DocumentKind.SUPPLEMENT_NOTICE,
              new Wording(
                  "补",
                  "你（单位）申请办理“%s”，所提交的材料不齐全或者不符合法定形式，现一次性告知需要补正的全部内容：",
                  "补正材料齐全、符合法定形式的，予以受理。")),
          entry(
              DocumentKind.NON_ACCEPTANCE_NOTICE,
              new Wording("不受", "你（单位）申请办理“%s”，本机关决定不予受理，现告知如下：", "")),
          entry(
              DocumentKind.NOT_OUR_MATTER_NOTICE,
              new Wording("告", "你（单位）申请办理“%s”，依法不属于本机关职权范围，现告知如下：", "")),
          entry(
              DocumentKind.PROCEDURE_NOTICE,
              new Wording("特", "办理你（单位）申请的“%s”，依法需要进行特别程序，现书面告知如下：", "")),
          entry(
              DocumentKind.FURTHER_MATERIALS_NOTICE,
              new Wording("材", "审查你（单位）申请的“%s”，需要补充下列材料：", "")),
          entry(
              DocumentKind.EXTENSION_NOTICE,
              new Wording("延", "办理你（单位）申请的“%s”，在规定期限内不能作出决定，经本机关负责人批准，延长办理期限，现将理由告知如下：", "")),
          entry(DocumentKind.GRANT_DECISION, new Wording("准", "你（单位）申请办理“%s”，本机关经审查，作出如下决定：", "")),
          entry(
              DocumentKind.REFUSAL_DECISION, new Wording("不准", "你（单位）申请办理“%s”，本机关经审查，作出如下决定：", "")),
          entry(DocumentKind.CERTIFICATE, new Wording("证", "%s", "")),
          entry(DocumentKind.DELIVERY_RECEIPT, new Wording("送", "你（单位）申请办理“%s”，现送达有关文书：", "")),
          entry(
              DocumentKind.TERMINATION_NOTICE,
              new Wording("终", "你（单位）申请办理“%s”，现终止办理，有关情况告知如下：", "")),
          entry(
              DocumentKind.RATING_INVITATION,
              new Wording("评", "你（单位）申请办理的“%s”已经办结，请对本次服务作出评价：", "评价信息依法保密，一次服务一次评价。")),
          entry(
              DocumentKind.LETTER_OF_INTENT,
              new Wording("意", "你（单位）申请办理的“%s”，经审批同意提供担保，意向如下：", "本函在有效期内落实反担保并签订合同后生效，逾期自动失效。")),
          entry(
              DocumentKind.GUARANTEE_REFUSAL,
              new Wording("不担", "你（单位）申请办理的“%s”，经审查不予提供担保，现告知如下：", "")),
          entry(DocumentKind.GUARANTEE_CONTRACT, new Wording("保", "就你（单位）申请办理的“%s”，约定如下：", "")),
          entry(
              DocumentKind.COMPENSATION_NOTICE,
              new Wording("偿", "你（单位）申请办理的“%s”所担保的贷款未按期偿还，担保人已向银行代偿，现通知如下：", "担保人依法向你（单位）追偿。")),
          entry(DocumentKind.RELEASE_NOTICE, new Wording("解", "你（单位）申请办理的“%s”，担保责任已经解除：", "")),
          entry(DocumentKind.COMMITMENT, new Wording("诺", "申请办理“%s”，就容缺受理作出如下承诺：", "本承诺书经签署生效。")),
          entry(
              DocumentKind.CONDITIONAL_ACCEPTANCE_NOTICE,
              new Wording("容受", "你（单位）申请办理“%s”，主要申请材料齐全，予以容缺受理，现将有关事项告知如下：", "")),
          entry(
              DocumentKind.CURE_REMINDER, new Wording("容催", "你（单位）申请办理的“%s”已容缺受理，请按承诺补齐下列材料：", "")),
          entry(
              DocumentKind.CURE_CONFIRMATION,
              new Wording("容补", "你（单位）申请办理“%s”时承诺补交的材料，现确认如下：", "")),
          entry(
              DocumentKind.REVOCATION_NOTICE,
              new Wording("容撤", "你（单位）申请办理的“%s”，因未履行承诺，撤销容缺受理，现告知如下：", "")),
          entry(
              DocumentKind.REPAIR_NOTICE,
              new Wording("信修", "你（单位）在办理“%s”中未履行的承诺，经核实已予修复，现告知如下：", "")),
          entry(DocumentKind.REGISTRATION_NOTE, new Wording("介", "你（单位）拟申请办理“%s”，现登记提前介入服务：", "")),
          entry(
              DocumentKind.STEWARD_NOTICE, new Wording("绿", "你（单位）申请办理的“%s”，经核准适用绿色通道，现告知如下：", "")),
          entry(
              DocumentKind.STEWARD_REFUSAL,
              new Wording("绿告", "你（单位）申请办理的“%s”，不适用绿色通道，现告知如下：", "")));

  /** What a refusal says of remedies where its content does not (art. 38). */
  static final String REMEDIES = "如不服本决定，可以自收到本决定之日起六十日内依法申请行政复议，或者自收到本决定之日起六个月内依法向人民法院提起行政诉讼。";

  static Wording of(DocumentKind kind) {
    var wording = ALL.get(kind);
    if (wording == null) throw new IllegalStateException("No wording for " + kind);
    return wording;
  }
}
