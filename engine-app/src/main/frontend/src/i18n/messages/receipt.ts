import { both } from '../both'

export default both(
  {
    title: '收件登记',
    lead: '按页面顺序填写，内容自动保存为草稿。',
    sections: {
      item: '事项',
      applicant: '申请人',
      materials: '申请材料',
      form: '申请信息',
      summary: '确认收件'
    },
    item: {
      label: '办理事项',
      placeholder: '输入事项名称或实施编码',
      missing: '请选择办理事项',
      nothing: '没有找到符合的事项',
      code: '实施编码',
      department: '承办部门',
      legalLimit: '法定时限',
      promisedLimit: '承诺时限',
      result: '办理结果',
      basis: '设定依据',
      unverified: '（未核实）',
      change: '更换事项',
      loadFailed: '事项详情未能加载。'
    },
    parts: {
      caption: '一件事包含的事项，按批次',
      wave: '批次',
      item: '包含事项',
      refused: '该项不予许可时'
    },
    onFile: {
      searching: '正在查找申请人已存档的材料…',
      failed: '未能查到已存档的材料，可照常上传。',
      found: '申请人已有 {n} 项材料存档，不必重复提交；已沿用 {taken} 项。',
      taken: '沿用存档',
      available: '可沿用存档',
      use: '沿用',
      undo: '不沿用',
      useAll: '全部沿用',
      undoAll: '全部不沿用',
      kind: { FILE: '以往提交', CERTIFICATE: '本厅证照' },
      validUntil: '有效期至 {day}',
      noEnd: '长期有效'
    },
    applicant: {
      kind: '申请人类型',
      name: '姓名',
      organisation: '单位名称',
      mobile: '手机号码',
      mobileHint: '用于接收办理通知',
      missingName: '请填写姓名或单位名称',
      missingIdNumber: '请填写证件号码',
      missingMobile: '请填写手机号码',
      badMobile: '应为 11 位手机号码，以 13 至 19 开头',
      good: '校验通过',
      faults: {
        CITIZEN_ID: {
          length: '公民身份号码应为 18 位',
          characters: '公民身份号码应为 17 位数字，末位为数字或大写 X',
          date: '其中的出生日期不存在',
          check: '校验位不正确，请核对证件'
        },
        USCC: {
          length: '统一社会信用代码应为 18 位',
          characters: '统一社会信用代码含有不允许的字符（不用 I、O、S、V、Z 及小写字母）',
          date: '统一社会信用代码不正确',
          check: '校验位不正确，请核对证照'
        }
      }
    },
    materials: {
      hint: '可将多个文件拖到此处，按文件名自动对应；也可逐项选择。材料不齐也可以收件，由受理环节一次性告知补正。',
      drop: '将文件拖放到此处',
      choose: '选择文件',
      chooseFor: '为“{name}”选择文件',
      replace: '更换',
      remove: '移除',
      uploading: '正在上传…',
      required: '必要',
      optional: '非必要',
      source: { statute: '法律法规规定', guide: '办事指南', illustrative: '示例清单' },
      given: '已上传',
      lack: '未提供',
      unmatched: '未能对应到材料：{names}。请逐项选择。',
      none: '该事项没有材料要求。',
      chooseItem: '选择事项后显示所需材料。',
      failed: '上传失败：{reason}'
    },
    form: { chooseItem: '选择事项后显示申请信息表。', loadFailed: '申请信息表未能加载。' },
    summary: {
      item: '事项',
      applicant: '申请人',
      materials: '材料',
      materialsCount: '已提供 {given} 项，缺 {lack} 项必要材料',
      reused: '其中沿用存档 {n} 项',
      delivery: '送达方式',
      submit: '确认收件',
      submitting: '正在登记…',
      discard: '清空重填',
      discardAsk: '清空本页已填写的全部内容？',
      unknown: '未能确认是否登记成功。请直接重试：同一次登记不会产生两个办件。'
    },
    done: {
      title: '收件完成',
      caseNumber: '办件号',
      trackingCode: '查询码',
      trackingHint: '请告知申请人：凭查询码可在线查询办理进度。',
      receiptNumber: '收件凭证',
      print: '打印收件凭证',
      openCase: '查看办件',
      again: '继续收件'
    },
    keys: { submit: '确认收件' }
  },
  {
    title: 'Receipt',
    lead: 'Fill in from top to bottom; everything is kept as a draft.',
    sections: {
      item: 'Item',
      applicant: 'Applicant',
      materials: 'Materials',
      form: 'Application',
      summary: 'Confirm'
    },
    item: {
      label: 'Item',
      placeholder: 'Name or implementation code',
      missing: 'Choose an item',
      nothing: 'No item matches',
      code: 'Implementation code',
      department: 'Department',
      legalLimit: 'Statutory limit',
      promisedLimit: 'Promised limit',
      result: 'Result',
      basis: 'Legal basis',
      unverified: ' (unverified)',
      change: 'Change',
      loadFailed: 'The item could not be loaded.'
    },
    parts: {
      caption: 'Items of the joint matter, by waves',
      wave: 'Wave',
      item: 'Item',
      refused: 'If refused'
    },
    onFile: {
      searching: 'Looking for materials on file…',
      failed: 'Materials on file could not be looked up; upload as usual.',
      found:
        '{n} materials are on file for this applicant, no need to ask again; {taken} taken over.',
      taken: 'On file, taken over',
      available: 'On file',
      use: 'Take over',
      undo: 'Do not take over',
      useAll: 'Take over all',
      undoAll: 'Take over none',
      kind: { FILE: 'submitted before', CERTIFICATE: 'certificate of this hall' },
      validUntil: 'valid until {day}',
      noEnd: 'no end'
    },
    applicant: {
      kind: 'Kind of applicant',
      name: 'Name',
      organisation: 'Name of the organisation',
      mobile: 'Mobile',
      mobileHint: 'Notices go there',
      missingName: 'Enter the name',
      missingIdNumber: 'Enter the number',
      missingMobile: 'Enter the mobile number',
      badMobile: 'Eleven digits, beginning with 13 to 19',
      good: 'Number checked',
      faults: {
        CITIZEN_ID: {
          length: 'A citizen number has 18 characters',
          characters: '17 digits, then a digit or a capital X',
          date: 'The date of birth in it does not exist',
          check: 'The check digit is wrong'
        },
        USCC: {
          length: 'A credit code has 18 characters',
          characters: 'It has characters that do not occur (no I, O, S, V, Z, no small letters)',
          date: 'The credit code is wrong',
          check: 'The check digit is wrong'
        }
      }
    },
    materials: {
      hint: 'Drop several files here: they are matched by name. Or choose them one by one. A case may be received with materials missing; the formal check asks for them once.',
      drop: 'Drop files here',
      choose: 'Choose a file',
      chooseFor: 'Choose a file for “{name}”',
      replace: 'Replace',
      remove: 'Remove',
      uploading: 'Uploading…',
      required: 'required',
      optional: 'optional',
      source: { statute: 'By law', guide: 'By the service guide', illustrative: 'Sample list' },
      given: 'uploaded',
      lack: 'not provided',
      unmatched: 'Not matched: {names}. Choose them one by one.',
      none: 'This item asks for no materials.',
      chooseItem: 'The materials appear when an item is chosen.',
      failed: 'Not uploaded: {reason}'
    },
    form: {
      chooseItem: 'The form appears when an item is chosen.',
      loadFailed: 'The form could not be loaded.'
    },
    summary: {
      item: 'Item',
      applicant: 'Applicant',
      materials: 'Materials',
      materialsCount: '{given} provided, {lack} required ones missing',
      reused: '{n} of them on file',
      delivery: 'Delivery',
      submit: 'Receive',
      submitting: 'Receiving…',
      discard: 'Clear all',
      discardAsk: 'Clear everything filled in on this page?',
      unknown:
        'It is not known whether the case was received. Just try again: one attempt never makes two cases.'
    },
    done: {
      title: 'Received',
      caseNumber: 'Case number',
      trackingCode: 'Tracking code',
      trackingHint: 'Tell the applicant: with this code anyone can follow the case online.',
      receiptNumber: 'Receipt note',
      print: 'Print the receipt note',
      openCase: 'Open the case',
      again: 'Receive another'
    },
    keys: { submit: 'receive' }
  }
)
