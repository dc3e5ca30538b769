import { both } from '../both'

export default both(
  {
    title: '办理任务',
    back: '返回工作台',
    claim: '认领任务',
    release: '退回待认领',
    complete: '提交',
    completing: '正在提交…',
    comment: '附言',
    commentHint: '选填，记入办理过程',
    free: '该任务尚未认领，认领后可填写办理意见。',
    taken: '该任务由 {name} 办理，您只能查看。',
    notMine: '您不能办理该任务，只能查看。',
    done: '“{name}”已提交',
    released: '已退回待认领',
    gone: '该任务已办结或已转出',
    goneHint: '可能由其他人员先行处理。',
    toCase: '查看办件',
    conflict: '未提交：{text}',
    draftOf: '已恢复 {name} 于 {time} 保存的内容',
    draftState: {
      PENDING: '正在填写…',
      SAVING: '正在保存草稿…',
      FAILED: '草稿未能保存：{text}',
      ended: '登录已失效。请在新窗口登录后返回此页，填写的内容仍在。',
      login: '在新窗口登录',
      retry: '立即重试'
    },
    discardAsk: '放弃草稿后，已填写的内容不能恢复。确定放弃？',
    noForm: '该环节没有表单，确认后直接提交。',
    keys: { complete: '提交', claim: '认领', back: '返回工作台' }
  },
  {
    title: 'Task',
    back: 'Back to the desk',
    claim: 'Claim',
    release: 'Release',
    complete: 'Submit',
    completing: 'Submitting…',
    comment: 'Note',
    commentHint: 'optional, shown in the timeline',
    free: 'Nobody has claimed this task. Claim it to fill in the form.',
    taken: '{name} is working on this task; you can only read it.',
    notMine: 'You can only read this task.',
    done: '“{name}” submitted',
    released: 'Released',
    gone: 'This task is done or has moved on',
    goneHint: 'Somebody else may have dealt with it.',
    toCase: 'Show the case',
    conflict: 'Not submitted: {text}',
    draftOf: 'What {name} saved at {time} is back',
    draftState: {
      PENDING: 'typing…',
      SAVING: 'saving the draft…',
      FAILED: 'The draft could not be saved: {text}',
      ended: 'Your session has ended. Log in in a new window and come back; nothing typed is lost.',
      login: 'Log in in a new window',
      retry: 'Try again now'
    },
    discardAsk: 'What was filled in cannot be brought back. Discard it?',
    noForm: 'This step has no form; submit to go on.',
    keys: { complete: 'submit', claim: 'claim', back: 'back to the desk' }
  }
)
