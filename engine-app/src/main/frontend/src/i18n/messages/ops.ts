import { both } from '../both'

/** What is done with tasks besides completing them. */
export default both(
  {
    title: '任务操作',
    ties: '转办、委派与签署',
    instead: '{name} 外出，已交由 {who}',
    missing: { person: '请选择人员', text: '请填写', until: '请填写结束时间' },
    person: {
      label: '人员',
      hint: '姓名或用户名开头，按 ↓ 列出',
      list: '可选人员',
      nobody: '没有符合条件的人员',
      away: '外出至 {until}，由 {name} 代办',
      instead: '外出，由 {name} 代办',
      drop: '移除 {name}'
    },
    transfer: {
      action: '转办',
      title: '转办给同事',
      hint: '任务及草稿一并交给对方，由对方办理。对方开始办理前可以收回。',
      text: '转办原因',
      done: '已转办给 {name}',
      by: '{from} 于 {time} 转办给 {to}'
    },
    undoTransfer: { action: '收回转办', done: '已收回' },
    delegate: {
      action: '委派',
      title: '委派同事提出意见',
      hint: '对方提出意见后任务回到您手中，仍由您办理。',
      text: '请对方答复的问题',
      done: '已请 {name} 提出意见',
      OPEN: '{owner} 于 {time} 请 {name} 提出意见，尚未答复',
      ANSWERED: '{name} 于 {time} 答复 {owner}',
      RECALLED: '{owner} 已收回对 {name} 的委派',
      question: '问：',
      answer: '答：'
    },
    callBack: { action: '收回委派', done: '已收回委派' },
    resolve: {
      action: '答复意见',
      title: '答复意见',
      text: '意见',
      done: '已答复，任务已回到 {name}'
    },
    sign: {
      action: '加签',
      title: '请其他人员签署',
      person: '签署人',
      text: '说明',
      when: '签署时间',
      BEFORE: '提交前签署',
      AFTER: '提交后签署',
      mode: '签署方式',
      ALL: '全部签署（会签）',
      ANY: '任一人签署（或签）',
      done: '已请求签署',
      for: '{name} 请您就“{task}”签署',
      held: '{name} 已于 {time} 提交，全部签署后生效',
      drop: '撤销',
      dropped: '已撤销 {name} 的签署',
      states: { PLANNED: '提交后签署', OPEN: '待签署', ANSWERED: '已签署', ENDED: '无需签署' },
      outcomes: { agree: '同意', disagree: '不同意' }
    },
    copy: {
      action: '抄送',
      title: '抄送本件',
      hint: '对方可以查看您所能查看的内容，不能办理。',
      text: '附言',
      done: '已抄送'
    },
    remind: {
      action: '催办',
      title: '催办',
      hint: '催办将送达 {name}，同一任务每小时一次。',
      group: '可认领该任务的人员',
      text: '催办内容',
      done: '已催办'
    },
    takeBack: { action: '撤回', done: '已撤回，请继续办理', just: '“{name}”已提交' },
    absence: {
      action: '外出设置',
      title: '外出与代办',
      hint: '外出期间交给您的任务由代办人办理，到期自动结束。',
      now: '正在外出，至 {to}，由 {name} 代办',
      planned: '将于 {from} 至 {to} 外出，由 {name} 代办',
      from: '开始（不填为现在）',
      to: '结束',
      who: '代办人',
      submit: '保存',
      end: '结束外出',
      done: '已保存外出设置',
      ended: '已结束外出'
    },
    copies: {
      title: '抄送我的',
      unread: '{n} 件抄送未读',
      none: '没有未读的抄送',
      empty: '没有抄送给您的办件',
      emptyHint: '同事抄送的办件会显示在这里。',
      caption: '抄送给我的办件，最新的在前',
      from: '抄送人',
      note: '附言',
      at: '时间',
      case: '办件号',
      read: '标为已读',
      readAll: '全部标为已读',
      allRead: '已全部标为已读',
      open: '查看办件'
    },
    delegations: {
      title: '委派在外的任务',
      empty: '没有委派在外的任务',
      emptyHint: '请同事提出意见的任务列在这里，直到对方答复或您收回',
      caption: '我委派给同事、尚未答复的任务',
      asked: '征求意见'
    },
    completed: {
      title: '已办任务',
      empty: '您还没有办结的任务',
      caption: '我办结的任务，最新的在前',
      outcome: '办理意见',
      task: '事项与环节',
      at: '办结时间',
      action: '操作'
    }
  },
  {
    title: 'The task',
    ties: 'Transfers, opinions and signatures',
    instead: '{name} is away; {who} has it now',
    missing: { person: 'Choose somebody', text: 'Please fill this in', until: 'Say when it ends' },
    person: {
      label: 'Who',
      hint: 'Beginning of a name or username; ↓ lists them',
      list: 'People',
      nobody: 'Nobody matches',
      away: 'away until {until}, {name} stands in',
      instead: 'away, {name} stands in',
      drop: 'Remove {name}'
    },
    transfer: {
      action: 'Transfer',
      title: 'Transfer to a colleague',
      hint: 'The task is theirs with its draft. Until they begin you can take it back.',
      text: 'Reason',
      done: 'Transferred to {name}',
      by: '{from} transferred it to {to} at {time}'
    },
    undoTransfer: { action: 'Undo transfer', done: 'It is yours again' },
    delegate: {
      action: 'Ask',
      title: 'Ask a colleague for an opinion',
      hint: 'It comes back to you with their opinion and stays yours.',
      text: 'Question',
      done: '{name} is asked',
      OPEN: '{owner} asked {name} at {time}; no answer yet',
      ANSWERED: '{name} answered {owner} at {time}',
      RECALLED: '{owner} no longer asks {name}',
      question: 'Q: ',
      answer: 'A: '
    },
    callBack: { action: 'Call back', done: 'It is back with you' },
    resolve: {
      action: 'Answer',
      title: 'Give your opinion',
      text: 'Opinion',
      done: 'Answered; {name} has it again'
    },
    sign: {
      action: 'Signers',
      title: 'Ask others to sign',
      person: 'Signers',
      text: 'Note',
      when: 'When',
      BEFORE: 'before it is submitted',
      AFTER: 'after it is submitted',
      mode: 'How many',
      ALL: 'all of them',
      ANY: 'any one of them',
      done: 'They are asked to sign',
      for: '{name} asks you to sign for “{task}”',
      held: '{name} submitted it at {time}; it takes effect when signed',
      drop: 'Withdraw',
      dropped: '{name} is not asked any more',
      states: {
        PLANNED: 'signs later',
        OPEN: 'has not signed yet',
        ANSWERED: 'signed',
        ENDED: 'not needed any more'
      },
      outcomes: { agree: 'agrees', disagree: 'disagrees' }
    },
    copy: {
      action: 'Copy to',
      title: 'Send others the case to read',
      hint: 'They see what you may see, and can do nothing with it.',
      text: 'Note',
      done: 'Sent'
    },
    remind: {
      action: 'Remind',
      title: 'Remind',
      hint: 'It reaches {name}; once an hour for a task.',
      group: 'those who may claim it',
      text: 'What to say',
      done: 'Reminded'
    },
    takeBack: {
      action: 'Take back',
      done: 'Taken back; go on with it',
      just: '“{name}” submitted'
    },
    absence: {
      action: 'Out of office',
      title: 'Out of office',
      hint: 'What would be assigned to you goes to the substitute. It ends by itself.',
      now: 'You are away until {to}; {name} stands in',
      planned: 'Away from {from} to {to}; {name} stands in',
      from: 'From (empty: now)',
      to: 'To',
      who: 'Substitute',
      submit: 'Save',
      end: 'I am back',
      done: 'Saved',
      ended: 'Welcome back'
    },
    copies: {
      title: 'Copies',
      unread: '{n} unread copies',
      none: 'No unread copy',
      empty: 'Nobody has sent you a case',
      emptyHint: 'Cases that colleagues send you to read appear here.',
      caption: 'Cases sent to me, the newest first',
      from: 'From',
      note: 'Note',
      at: 'At',
      case: 'Case',
      read: 'Mark as read',
      readAll: 'Mark all as read',
      allRead: 'All marked as read',
      open: 'Show the case'
    },
    delegations: {
      title: 'Asked of colleagues',
      empty: 'No task of yours is with a colleague',
      emptyHint:
        'Tasks that colleagues are asked about stand here until they answer or you call them back',
      caption: 'Tasks of mine that colleagues have not answered yet',
      asked: 'Asked'
    },
    completed: {
      title: 'Completed',
      empty: 'You have completed no task yet',
      caption: 'Tasks that I completed, the newest first',
      outcome: 'Outcome',
      task: 'Item and step',
      at: 'Completed',
      action: 'Action'
    }
  }
)
