import { both } from '../both'

/** Reminders to people and orders of supervision. */
export default both(
  {
    bell: { label: '催办提醒', unread: '催办提醒，{n} 条未读', none: '催办提醒，没有未读' },
    reminders: {
      title: '催办提醒',
      lead: '您的任务和您跟踪的办件临近或超过期限时收到提醒，未读的在前。',
      readAll: '全部标为已读',
      allRead: '已全部标为已读',
      read: '标为已读',
      unread: '未读',
      caption: '催办提醒，未读的在前',
      kinds: {
        YELLOW: '临期提醒',
        RED: '超期提醒',
        URGED: '催办',
        APPOINTED: '指定为项目管家',
        REVOKED: '容缺受理已撤销'
      },
      columns: {
        kind: '提醒',
        case: '办件',
        item: '事项',
        clock: '时限',
        deadline: '截止',
        at: '提醒时间',
        action: '操作'
      },
      openTask: '去办理',
      openCase: '查看办件',
      empty: '没有催办提醒',
      emptyHint: '任务临近期限（预警日）或超过期限时，会在这里提醒。'
    },
    urge: {
      action: '催办',
      title: '催办',
      hint: '提醒将发给正在办理本办件的人员，并记入办理过程。',
      text: '催办内容',
      missing: '请填写催办内容',
      submit: '发出催办',
      done: '已发出催办'
    },
    orders: {
      title: '督办单',
      lead: '时限超期时自动签发。责任部门答复，督办人员核实后办结。',
      caption: '督办单，最新的在前',
      columns: {
        number: '督办单号',
        case: '办件与事项',
        department: '责任部门',
        clock: '超期时限',
        issued: '签发时间',
        state: '状态'
      },
      states: { ISSUED: '待答复', ANSWERED: '待核实', CLOSED: '已办结' },
      stateFilter: '状态',
      allStates: '全部状态',
      allDepartments: '全部部门',
      answer: '答复',
      close: '办结',
      answerTitle: '答复督办单 {number}',
      closeTitle: '办结督办单 {number}',
      answerText: '超期原因与处理措施',
      closeText: '核实意见',
      answerMissing: '请填写超期原因与处理措施',
      closeMissing: '请填写核实意见',
      answered: '已答复 {number}',
      closed: '{number} 已办结',
      answerBy: '答复',
      closingBy: '办结',
      dueWas: '应于 {date} 前办结',
      empty: '没有督办单',
      emptyFiltered: '没有符合条件的督办单',
      emptyHint: '没有办件超过期限。'
    }
  },
  {
    bell: { label: 'Reminders', unread: 'Reminders, {n} unread', none: 'Reminders, none unread' },
    reminders: {
      title: 'Reminders',
      lead: 'You are reminded when a task of yours, or a case that you follow, nears or passes its deadline. Unread first.',
      readAll: 'Mark all as read',
      allRead: 'All marked as read',
      read: 'Mark as read',
      unread: 'unread',
      caption: 'Reminders, unread first',
      kinds: {
        YELLOW: 'due soon',
        RED: 'overdue',
        URGED: 'urged',
        APPOINTED: 'you are its steward',
        REVOKED: 'revoked'
      },
      columns: {
        kind: 'Reminder',
        case: 'Case',
        item: 'Item',
        clock: 'Limit',
        deadline: 'Due',
        at: 'Reminded',
        action: 'Action'
      },
      openTask: 'Open the task',
      openCase: 'Open the case',
      empty: 'No reminders',
      emptyHint: 'When a task nears or passes its deadline you are reminded here.'
    },
    urge: {
      action: 'Urge',
      title: 'Urge',
      hint: 'Those who have the case in hand are reminded; it is kept in the timeline.',
      text: 'What to say',
      missing: 'Say what is urged',
      submit: 'Send',
      done: 'Urged'
    },
    orders: {
      title: 'Supervision orders',
      lead: 'Issued when a limit is overdue. The department answers, the supervisor closes.',
      caption: 'Supervision orders, newest first',
      columns: {
        number: 'Order',
        case: 'Case and item',
        department: 'Department',
        clock: 'Limit',
        issued: 'Issued',
        state: 'State'
      },
      states: { ISSUED: 'to be answered', ANSWERED: 'to be verified', CLOSED: 'closed' },
      stateFilter: 'State',
      allStates: 'All states',
      allDepartments: 'All departments',
      answer: 'Answer',
      close: 'Close',
      answerTitle: 'Answer order {number}',
      closeTitle: 'Close order {number}',
      answerText: 'Why it is late and what is done',
      closeText: 'Finding',
      answerMissing: 'Say why it is late and what is done',
      closeMissing: 'Give the finding',
      answered: '{number} answered',
      closed: '{number} closed',
      answerBy: 'Answer',
      closingBy: 'Closed',
      dueWas: 'was due {date}',
      empty: 'No orders',
      emptyFiltered: 'No order matches',
      emptyHint: 'No case is past its deadline.'
    }
  }
)
