import { both } from '../both'

export default both(
  {
    title: '收件登记',
    flow: '办理通道',
    lead: '按页面顺序填写，回车到下一项；内容自动保存为草稿。',
    sections: {
      item: '事项',
      applicant: '申请人',
      materials: '申请材料',
      form: '申请信息',
      summary: '确认收件'
    },
    item: {
      label: '办理事项',
      placeholder: '输入事项名称、拼音、拼音首字母（如 spfys）或实施编码',
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
    drafts: {
      title: '未完成的收件 {n} 份',
      kept: '仅本人可见，最后保存 30 日后自动删除',
      failed: '未完成的收件未能列出。',
      noItem: '未选事项',
      noApplicant: '未填申请人',
      saved: '保存于 {time}，保留至 {day}',
      drop: '删除',
      more: '更多'
    },
    known: {
      found: '系统已有该申请人的信息（办件 {number}，{day}）：',
      take: '沿用这些信息',
      taken: '已沿用',
      fields: {
        name: '姓名',
        mobile: '手机',
        address: '地址',
        agentName: '代理人',
        agentIdNumber: '代理人证号',
        agentMobile: '代理人手机',
        receiverName: '收件人',
        receiverMobile: '收件人手机',
        receiverAddress: '收件地址'
      }
    },
    duplicates: {
      found: '该申请人有 {n} 件同一事项的办件尚未办结。',
      hint: '请先核对，避免重复收件；确需另办的可以继续。',
      held: '{names} 办理中',
      pool: '{department}，尚无人认领',
      since: '收件于 {time}',
      failed: '未能查询是否有重复办件。'
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
      hint: '可将多个文件拖到此处，按文件名自动对应；也可逐项选择。材料不齐也可以收件，形式审查时一次性告知补正。',
      drop: '将文件拖放到此处',
      keys: {
        move: { key: '↑ ↓', does: '移动' },
        paper: { key: '空格', does: '已核纸质' },
        scan: { key: 'C', does: '高拍' },
        upload: { key: 'U', does: '上传' },
        onFile: { key: 'R', does: '沿用存档' },
        remove: { key: 'Del', does: '移除' }
      },
      paper: '已核纸质',
      paperSeen: '已核验纸质材料，未留存文件',
      scan: '高拍',
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
      lacking: '材料不齐也可收件：确认后可直接开具补正告知书。',
      another: '先存草稿，另起一份',
      discard: '删除这份草稿',
      discardAsk: '删除这份收件草稿，已填写的内容不再保留？',
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
      again: '继续收件',
      lacks: '缺少 {n} 项必要材料，可一次性告知申请人补正：',
      supplement: '一次性告知补正'
    },
    keys: {
      submit: '确认收件',
      next: '到下一项',
      item: '选择事项',
      card: '读身份证',
      known: '沿用申请人信息',
      materials: '到材料清单（↑↓ 移动，空格 已核纸质，C 高拍，U 上传，R 沿用，Del 移除）',
      scan: '高拍当前材料',
      onFile: '沿用全部存档材料',
      drafts: '未完成的收件',
      another: '先存草稿，另起一份',
      help: '快捷键'
    }
  },
  {
    title: 'Receipt',
    flow: 'Handled by',
    lead: 'Fill in from top to bottom, Enter goes on; everything is kept as a draft.',
    sections: {
      item: 'Item',
      applicant: 'Applicant',
      materials: 'Materials',
      form: 'Application',
      summary: 'Confirm'
    },
    item: {
      label: 'Item',
      placeholder: 'Name, pinyin, initials (such as spfys) or implementation code',
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
    drafts: {
      title: '{n} unfinished receipts',
      kept: 'seen by you alone, removed 30 days after the last save',
      failed: 'Unfinished receipts could not be listed.',
      noItem: 'no item yet',
      noApplicant: 'no applicant yet',
      saved: 'saved {time}, kept until {day}',
      drop: 'Throw away',
      more: 'More'
    },
    known: {
      found: 'This applicant is known (case {number}, {day}):',
      take: 'Take over',
      taken: 'Taken over',
      fields: {
        name: 'Name',
        mobile: 'Mobile',
        address: 'Address',
        agentName: 'Agent',
        agentIdNumber: 'Agent’s number',
        agentMobile: 'Agent’s mobile',
        receiverName: 'Receiver',
        receiverMobile: 'Receiver’s mobile',
        receiverAddress: 'Receiver’s address'
      }
    },
    duplicates: {
      found: '{n} open cases of the same item and applicant.',
      hint: 'Check them first; another one may still be taken in.',
      held: 'with {names}',
      pool: '{department}, nobody has it',
      since: 'received {time}',
      failed: 'Open cases of the same item could not be looked up.'
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
      keys: {
        move: { key: '↑ ↓', does: 'move' },
        paper: { key: 'Space', does: 'paper seen' },
        scan: { key: 'C', does: 'camera' },
        upload: { key: 'U', does: 'upload' },
        onFile: { key: 'R', does: 'take over' },
        remove: { key: 'Del', does: 'remove' }
      },
      paper: 'Paper seen',
      paperSeen: 'paper seen, no file kept',
      scan: 'Camera',
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
      lacking: 'May be received as it is: the supplement notice is one key away afterwards.',
      another: 'Keep as a draft, begin another',
      discard: 'Throw this draft away',
      discardAsk: 'Throw this draft away, with everything filled in?',
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
      again: 'Receive another',
      lacks: '{n} required materials are missing; ask the applicant for all of them at once:',
      supplement: 'Ask for the supplement'
    },
    keys: {
      submit: 'receive',
      next: 'next field',
      item: 'choose the item',
      card: 'read an ID card',
      known: 'take over what is known',
      materials:
        'to the materials (↑↓ move, Space paper seen, C camera, U upload, R take over, Del remove)',
      scan: 'camera for this material',
      onFile: 'take over all that is on file',
      drafts: 'unfinished receipts',
      another: 'keep as a draft, begin another',
      help: 'keys'
    }
  }
)
