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
      allLights: '全部状态'
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
    caption: '任务列表，按办理期限排序',
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
    keys: {
      move: '上一条 / 下一条',
      open: '打开任务',
      claim: '认领所选任务',
      tabs: '切换范围',
      search: '定位到筛选框',
      refresh: '刷新',
      help: '显示快捷键'
    }
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
      allLights: 'All lights'
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
    caption: 'Tasks by deadline',
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
    keys: {
      move: 'previous / next',
      open: 'open the task',
      claim: 'claim the task',
      tabs: 'switch tab',
      search: 'go to the filter',
      refresh: 'refresh',
      help: 'show shortcuts'
    }
  }
)
