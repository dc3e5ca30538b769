import { both } from '../both'

export default both(
  {
    jobs: {
      title: '异常任务',
      lead: '多次重试仍失败的后台任务。查明原因并处理后，可重新执行。',
      caption: '异常任务列表',
      columns: {
        case: '办件',
        kind: '类型',
        activity: '环节',
        reason: '失败原因',
        due: '计划时间',
        action: '操作'
      },
      retry: '重新执行',
      retried: '已安排重新执行',
      noCase: '—',
      empty: '没有异常任务',
      emptyHint: '后台任务均正常执行。'
    },
    people: {
      title: '人员与角色',
      add: '新增人员',
      edit: '编辑',
      q: '用户名或姓名',
      caption: '人员列表，按用户名排序',
      columns: {
        username: '用户名',
        name: '姓名',
        roles: '角色',
        department: '部门',
        state: '状态',
        action: '操作'
      },
      enabled: '启用',
      disabled: '停用',
      locked: '已锁定',
      origin: { DEMO: '演示', LOCAL: '本系统', OIDC: '统一认证' },
      password: '密码',
      passwordHint: '至少 10 个字符，不能与用户名相同',
      passwordKeep: '留空则不修改；至少 10 个字符',
      noDepartment: '无',
      departmentHint: '审查人员和部门负责人必须有部门',
      usernameHint: "小写字母、数字和 . _ {'@'} + -，2 至 64 个字符，设定后不能更改",
      missing: { username: '请填写用户名', name: '请填写姓名', roles: '请至少选择一个角色' },
      added: '已新增 {name}',
      changed: '已保存 {name}',
      empty: '没有符合条件的人员'
    },
    data: {
      title: '基础数据',
      imports: '导入 CSV',
      importHint:
        '文件为 UTF-8 编码的 CSV，第一行为列名。逐行校验，任何一行有误则整份不导入；重复导入同一文件不产生变化。',
      kinds: {
        items: '事项',
        'joint-matters': '一件事',
        'material-kinds': '材料种类',
        departments: '部门',
        regions: '行政区划',
        calendar: '放假安排'
      },
      kindHint: {
        items: '名称、部门、时限、材料等',
        'joint-matters': '包含事项、批次、可否单独准予',
        'material-kinds': '能否沿用、有效期月数、依据',
        departments: '代码、名称、统一社会信用代码',
        regions: '行政区划代码与名称',
        calendar: '国务院办公厅公布的放假与调休'
      },
      choose: '选择文件',
      chooseFor: '选择{kind}文件',
      importing: '正在导入…',
      done: '新增 {inserted}，更新 {updated}，无变化 {unchanged}',
      failed: '未导入：{n} 处有误，没有任何改动',
      refused: '未导入',
      line: '位置',
      message: '原因',
      more: '另有 {n} 处未列出',
      calendar: '放假安排',
      year: '年份',
      previous: '上一年',
      next: '下一年',
      published: '已公布',
      unpublished: '尚未公布：仅按周末计算，跨入该年的期限为暂定',
      rest: '休息日',
      work: '调休上班',
      weekend: '周末',
      months: '{n} 月',
      weekdays: '一,二,三,四,五,六,日',
      weekdayNames: '星期一,星期二,星期三,星期四,星期五,星期六,星期日'
    },
    audit: {
      title: '审计记录',
      subject: '对象（办件号、用户名等，须输全）',
      caption: '审计记录，最新的在前',
      columns: { at: '时间', actor: '操作人', action: '操作', subject: '对象', detail: '内容' },
      empty: '没有记录',
      verify: '校验链条',
      intact: '链条完整，共 {n} 条记录',
      broken: '链条在第 {n} 条记录处不一致',
      hash: '校验值'
    }
  },
  {
    jobs: {
      title: 'Failed jobs',
      lead: 'Background jobs that failed in spite of retries. Once the cause is dealt with, run them again.',
      caption: 'Failed jobs',
      columns: {
        case: 'Case',
        kind: 'Kind',
        activity: 'Step',
        reason: 'Reason',
        due: 'Due',
        action: 'Action'
      },
      retry: 'Run again',
      retried: 'Will run again',
      noCase: '—',
      empty: 'No failed jobs',
      emptyHint: 'All background jobs run as they should.'
    },
    people: {
      title: 'People and roles',
      add: 'Add a person',
      edit: 'Edit',
      q: 'User name or name',
      caption: 'People by user name',
      columns: {
        username: 'User name',
        name: 'Name',
        roles: 'Roles',
        department: 'Department',
        state: 'State',
        action: 'Action'
      },
      enabled: 'Enabled',
      disabled: 'Disabled',
      locked: 'Locked',
      origin: { DEMO: 'demo', LOCAL: 'local', OIDC: 'single sign-on' },
      password: 'Password',
      passwordHint: 'At least 10 characters, not the user name',
      passwordKeep: 'Leave empty to keep it; at least 10 characters',
      noDepartment: 'none',
      departmentHint: 'Reviewers and heads need a department',
      usernameHint: "Small letters, digits and . _ {'@'} + -, 2 to 64; cannot be changed",
      missing: {
        username: 'Enter a user name',
        name: 'Enter a name',
        roles: 'Choose at least one role'
      },
      added: '{name} added',
      changed: '{name} saved',
      empty: 'Nobody matches'
    },
    data: {
      title: 'Data',
      imports: 'Import CSV',
      importHint:
        'CSV in UTF-8 with a header line. Every line is checked; one bad line and nothing is imported. The same file again changes nothing.',
      kinds: {
        items: 'Items',
        'joint-matters': 'Joint matters',
        'material-kinds': 'Material kinds',
        departments: 'Departments',
        regions: 'Regions',
        calendar: 'Calendar'
      },
      kindHint: {
        items: 'Names, departments, limits, materials',
        'joint-matters': 'Their items, waves, and which may be granted alone',
        'material-kinds': 'What may be used again, for how many months, and why',
        departments: 'Codes, names, credit codes',
        regions: 'Region codes and names',
        calendar: "The State Council's days of rest and work"
      },
      choose: 'Choose a file',
      chooseFor: 'Choose a file: {kind}',
      importing: 'Importing…',
      done: '{inserted} added, {updated} updated, {unchanged} unchanged',
      failed: 'Not imported: {n} faults, nothing was changed',
      refused: 'Not imported',
      line: 'Where',
      message: 'Why',
      more: '{n} more are not listed',
      calendar: 'Calendar',
      year: 'Year',
      previous: 'Previous year',
      next: 'Next year',
      published: 'published',
      unpublished: 'not published: only weekends count as rest, deadlines in it are provisional',
      rest: 'rest',
      work: 'made-up working day',
      weekend: 'weekend',
      months: 'Month {n}',
      weekdays: 'M,T,W,T,F,S,S',
      weekdayNames: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'
    },
    audit: {
      title: 'Audit',
      subject: 'Subject (case number, user name …, whole)',
      caption: 'Audit entries, newest first',
      columns: { at: 'At', actor: 'Who', action: 'What', subject: 'Subject', detail: 'Detail' },
      empty: 'No entries',
      verify: 'Verify the chain',
      intact: 'The chain is whole: {n} entries',
      broken: 'The chain is broken at entry {n}',
      hash: 'Hash'
    }
  }
)
