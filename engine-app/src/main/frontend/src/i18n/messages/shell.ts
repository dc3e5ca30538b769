import { both } from '../both'

export default both(
  {
    nav: {
      main: '主导航',
      desk: '工作台',
      receipt: '收件登记',
      cases: '办件查询',
      followed: '绿色通道与帮办',
      orders: '督办单',
      pool: '担保资金池',
      calendar: '工作日历',
      sessions: '延时服务',
      reconciliation: '时限核对',
      jobs: '异常任务',
      people: '人员与角色',
      data: '基础数据',
      audit: '审计记录',
      apply: '网上申请',
      track: '进度查询',
      verify: '证照核验',
      openSessions: '延时服务'
    },
    palette: {
      title: '命令面板',
      open: '命令',
      hint: '输入操作或页面的名称、拼音首字母，或办件号、申请人',
      nothing: '没有匹配的操作',
      places: '前往',
      frame: '通用',
      language: '切换为英文',
      find: '查找',
      desk: '在工作台查找“{q}”',
      cases: '在办件查询中查找“{q}”'
    },
    user: { menu: '用户菜单', roles: '角色', logout: '退出登录' },
    language: '语言',
    notFound: { title: '页面不存在', hint: '地址可能有误，或内容已被移除。', home: '返回首页' },
    forbidden: { title: '无权访问', hint: '您的角色不能使用此页面。如有需要，请联系系统管理员。' },
    nothing: { title: '暂无可用功能', hint: '您的角色目前没有对应的页面，请联系系统管理员。' }
  },
  {
    nav: {
      main: 'Main navigation',
      desk: 'Desk',
      receipt: 'Receipt',
      cases: 'Cases',
      followed: 'Green channel',
      orders: 'Orders',
      pool: 'Guarantee pool',
      calendar: 'Calendar',
      sessions: 'Sessions',
      reconciliation: 'Clock check',
      jobs: 'Failed jobs',
      people: 'People',
      data: 'Data',
      audit: 'Audit',
      apply: 'Apply online',
      track: 'Track a case',
      verify: 'Verify a document',
      openSessions: 'Extended hours'
    },
    palette: {
      title: 'Command palette',
      open: 'Commands',
      hint: 'An action, a page, a case number or an applicant',
      nothing: 'No such action',
      places: 'Go to',
      frame: 'Everywhere',
      language: 'Switch to Chinese',
      find: 'Find',
      desk: 'Find “{q}” on the desk',
      cases: 'Find “{q}” in the cases'
    },
    user: { menu: 'User menu', roles: 'Roles', logout: 'Log out' },
    language: 'Language',
    notFound: {
      title: 'No such page',
      hint: 'The address may be wrong, or the page is gone.',
      home: 'Go to the start page'
    },
    forbidden: { title: 'Not allowed', hint: 'Your roles do not include this page.' },
    nothing: { title: 'Nothing here for you', hint: 'Your roles have no page yet.' }
  }
)
