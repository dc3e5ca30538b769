import { both } from '../both'

export default both(
  {
    title: '工作台',
    tabs: { label: '任务范围', MINE: '我的任务', GROUP: '待认领', ALL: '全部' },
    filters: {
      label: '筛选任务',
      q: '申请人或办件号',
      item: '按事项筛选',
      department: '按部门筛选',
      light: '按时限状态筛选',
      allItems: '全部事项',
      allDepartments: '全部部门',
      flow: '按流程筛选',
      allFlows: '全部流程',
      applicant: '申请人姓名开头或完整证件号码'
    },
    columns: {
      light: '时限',
      deadline: '办理期限',
      task: '事项与环节',
      applicant: '申请人',
      caseNumber: '办件号',
      department: '承办部门',
      assignee: '办理人',
      action: '操作'
    },
    caption: '任务列表，按优先级和办理期限排序',
    claim: '认领',
    claimed: '已认领',
    unclaimed: '待认领',
    me: '我',
    taken: '该任务已由 {name} 认领。',
    empty: {
      MINE: '目前没有分派给您的任务',
      GROUP: '目前没有待认领的任务',
      ALL: '目前没有任务',
      filtered: '没有符合条件的任务',
      MINEHint: '可到“待认领”中认领新的任务。',
      hint: '新任务到达后会显示在这里。'
    },
    updated: '更新于 {time}',
    marks: {
      priority: '优先',
      delegated: '已请 {name} 提出意见',
      asked: '{name} 请您提出意见',
      between: '{owner} 请 {name} 提出意见',
      transfer: '{name} 转来',
      SIGNING: '等待签署',
      HELD: '已提交，待签署'
    },
    live: {
      on: '实时',
      off: '未连接',
      onHint: '任务变化会立即显示',
      offHint: '暂时无法接收实时变化，每 30 秒自动刷新一次',
      new: '新',
      arrived: '新到 {n} 项任务'
    },
    batch: {
      chosen: '已选 {n} 项',
      choose: '选择 {what}',
      claim: '认领 {n} 项',
      complete: '批量办理',
      clear: '取消选择',
      title: '批量办理 {n} 项任务',
      submit: '提交 {n} 项',
      outcome: '办理意见',
      missing: '请选择办理意见',
      unlike: '只能批量办理同一环节的任务，请调整所选任务。',
      never: '“{name}”须逐件办理，不能批量提交。',
      claimed: '已认领 {n} 项',
      completed: '已办理 {n} 项',
      failed: '{n} 项未能办理，仍处于选中状态'
    },
    keys: {
      down: '下一条',
      up: '上一条',
      open: '打开任务',
      claim: '认领任务',
      choose: '选择或取消选择',
      range: '连续选择',
      all: '全选',
      search: '定位到筛选框',
      refresh: '刷新',
      light: '只看{light}',
      nextOn: '办结后自动打开下一件：开启',
      nextOff: '办结后自动打开下一件：关闭'
    },
    next: '办结后自动打开下一件'
  },
  {
    title: 'Desk',
    tabs: { label: 'Which tasks', MINE: 'Mine', GROUP: 'Unclaimed', ALL: 'All' },
    filters: {
      label: 'Filter tasks',
      q: 'Applicant or case number',
      item: 'Filter by item',
      department: 'Filter by department',
      light: 'Filter by light',
      allItems: 'All items',
      allDepartments: 'All departments',
      flow: 'Filter by flow',
      allFlows: 'All flows',
      applicant: 'Beginning of a name, or a whole number'
    },
    columns: {
      light: 'Light',
      deadline: 'Deadline',
      task: 'Item and step',
      applicant: 'Applicant',
      caseNumber: 'Case',
      department: 'Department',
      assignee: 'Assignee',
      action: 'Action'
    },
    caption: 'Tasks by priority and deadline',
    claim: 'Claim',
    claimed: 'Claimed',
    unclaimed: 'unclaimed',
    me: 'me',
    taken: '{name} has claimed this task.',
    empty: {
      MINE: 'No task is assigned to you',
      GROUP: 'No task waits to be claimed',
      ALL: 'No tasks',
      filtered: 'No task matches',
      MINEHint: 'Claim new ones under “Unclaimed”.',
      hint: 'New tasks will appear here.'
    },
    updated: 'as of {time}',
    marks: {
      priority: 'Priority',
      delegated: '{name} is asked',
      asked: '{name} asks you',
      between: '{owner} asks {name}',
      transfer: 'from {name}',
      SIGNING: 'to be signed',
      HELD: 'submitted, to be signed'
    },
    live: {
      on: 'Live',
      off: 'Not connected',
      onHint: 'Changes are shown at once',
      offHint: 'Changes cannot be received now; the list is refreshed every 30 seconds',
      new: 'new',
      arrived: 'new tasks: {n}'
    },
    batch: {
      chosen: '{n} selected',
      choose: 'Select {what}',
      claim: 'Claim {n}',
      complete: 'Complete together',
      clear: 'Clear selection',
      title: 'Complete {n} tasks',
      submit: 'Submit {n}',
      outcome: 'Outcome',
      missing: 'Choose an outcome',
      unlike: 'Only tasks of the same step can be completed together.',
      never: '“{name}” is done one by one and cannot be completed together.',
      claimed: '{n} claimed',
      completed: '{n} completed',
      failed: '{n} could not be done; they stay selected'
    },
    keys: {
      down: 'Next row',
      up: 'Previous row',
      open: 'Open the task',
      claim: 'Claim the task',
      choose: 'Select or unselect',
      range: 'Select up to here',
      all: 'Select all',
      search: 'Go to the filter',
      refresh: 'Refresh',
      light: 'Only {light}',
      nextOn: 'Open the next task after submitting: switch on',
      nextOff: 'Open the next task after submitting: switch off'
    },
    next: 'Open the next task after submitting'
  }
)
