import { both } from '../both'

/** The pool of loan guarantees. */
export default both(
  {
    title: '担保资金池',
    lead: '每笔预留、放款、释放、还款、代偿和追偿均逐笔记账，任何时刻不超过上限。金额单位：元。',
    balance: '可用余额',
    cap: '资金池上限',
    reserved: '预留',
    drawn: '在保',
    owed: '待追偿',
    stages: { RESERVED: '预留', DRAWN: '在保', OWED: '待追偿' },
    allStages: '全部阶段',
    stage: '阶段',
    bar: '上限 {cap} 元：预留 {reserved} 元，在保 {drawn} 元，待追偿 {owed} 元，可用 {balance} 元',
    limits: '监管指标',
    liability: '担保责任余额',
    liabilityRule: '不超过净资产的 {n} 倍（条例第十五条）',
    client: '同一企业上限',
    clientRule: '净资产的10%（条例第十六条）',
    affiliates: '含关联方上限',
    affiliatesRule: '净资产的15%（条例第十六条）',
    netAssets: '净资产',
    of: '{part} / {whole}',
    tabs: {
      label: '明细',
      clients: '按企业',
      expiring: '即将到期',
      entries: '台账',
      terms: '参数'
    },
    exportEntries: '导出台账',
    exportClients: '导出企业',
    exported: '已导出',
    clients: {
      caption: '有占用的企业，金额大的在前',
      company: '企业',
      group: '关联方 {group}',
      cases: '{name}的办件',
      show: '办件',
      share: '占同一企业上限',
      empty: '没有占用资金池的企业'
    },
    cases: { case: '办件', expires: '最近到期', none: '无时限' },
    expiring: {
      caption: '有占用的办件，最先到期的在前',
      company: '企业',
      clock: '时限',
      at: '到期',
      amount: '占用金额',
      empty: '没有即将到期的办件'
    },
    entries: {
      caption: '台账，最新的在前',
      seq: '序号',
      at: '时间',
      kind: '类型',
      case: '办件与企业',
      amount: '金额',
      after: '记账后：预留 / 在保 / 待追偿',
      balance: '可用余额',
      actor: '操作人',
      empty: '尚无记账'
    },
    kinds: {
      RESERVE: '预留',
      DRAW: '放款',
      FREE: '释放',
      REPAY: '还款',
      COMPENSATE: '代偿',
      RECOVER: '追偿'
    },
    terms: {
      caption: '参数的各个版本，最新的在前',
      version: '版本',
      multiple: '倍数',
      reason: '理由',
      by: '修改人',
      at: '时间',
      from: '自第 {n} 笔起',
      change: '修改参数',
      hint: '上限不得低于已占用的金额；净资产减少不影响已有担保，但不再新增。',
      multipleHint: '1至10；主要为小微企业和农业服务的，不超过15',
      amount: '请填写金额（元），最多两位小数',
      whole: '请填写1至15的整数',
      missing: '请填写理由',
      changed: '参数已修改，自下一笔起生效'
    },
    replay: {
      run: '核对台账',
      good: '台账核对无误，共 {n} 笔',
      bad: '台账核对发现 {n} 处不符',
      differences: '不符之处'
    }
  },
  {
    title: 'Guarantee pool',
    lead: 'Each reservation, drawing, release, repayment, compensation and recovery is an entry of the ledger; the cap holds at every instant. Amounts in yuan.',
    balance: 'Available',
    cap: 'Cap',
    reserved: 'Reserved',
    drawn: 'Drawn',
    owed: 'Owed',
    stages: { RESERVED: 'Reserved', DRAWN: 'Drawn', OWED: 'Owed' },
    allStages: 'All stages',
    stage: 'Stage',
    bar: 'Cap {cap}: reserved {reserved}, drawn {drawn}, owed {owed}, available {balance} yuan',
    limits: 'Limits of the law',
    liability: 'Liability',
    liabilityRule: 'At most {n} times the net assets (Regulations art. 15)',
    client: 'One company',
    clientRule: '10% of the net assets (Regulations art. 16)',
    affiliates: 'With affiliates',
    affiliatesRule: '15% of the net assets (Regulations art. 16)',
    netAssets: 'Net assets',
    of: '{part} / {whole}',
    tabs: {
      label: 'Details',
      clients: 'Companies',
      expiring: 'Expiring next',
      entries: 'Ledger',
      terms: 'Parameters'
    },
    exportEntries: 'Export ledger',
    exportClients: 'Export companies',
    exported: 'Exported',
    clients: {
      caption: 'Companies that use the pool, the most first',
      company: 'Company',
      group: 'Affiliates {group}',
      cases: 'Cases of {name}',
      show: 'Cases',
      share: 'Share of the limit of one company',
      empty: 'No company uses the pool'
    },
    cases: { case: 'Case', expires: 'Expires next', none: 'No limit runs' },
    expiring: {
      caption: 'Cases that use the pool, the first to expire first',
      company: 'Company',
      clock: 'Limit',
      at: 'Expires',
      amount: 'Amount',
      empty: 'Nothing expires'
    },
    entries: {
      caption: 'The ledger, newest first',
      seq: 'No.',
      at: 'Time',
      kind: 'Kind',
      case: 'Case and company',
      amount: 'Amount',
      after: 'Afterwards: reserved / drawn / owed',
      balance: 'Available',
      actor: 'By',
      empty: 'No entry yet'
    },
    kinds: {
      RESERVE: 'Reserved',
      DRAW: 'Drawn',
      FREE: 'Freed',
      REPAY: 'Repaid',
      COMPENSATE: 'Compensated',
      RECOVER: 'Recovered'
    },
    terms: {
      caption: 'Versions of the parameters, newest first',
      version: 'Version',
      multiple: 'Multiple',
      reason: 'Reason',
      by: 'Changed by',
      at: 'Time',
      from: 'From entry {n} on',
      change: 'Change parameters',
      hint: 'The cap cannot be below what is used; less net assets leave guarantees as they are and forbid new ones.',
      multipleHint: '1 to 10; to 15 where it mainly serves small businesses and farming',
      amount: 'An amount in yuan, two decimals at most',
      whole: 'A whole number from 1 to 15',
      missing: 'Please give a reason',
      changed: 'Changed; in force from the next entry on'
    },
    replay: {
      run: 'Check the ledger',
      good: 'The ledger is right: {n} entries',
      bad: 'The ledger has {n} differences',
      differences: 'Differences'
    }
  }
)
