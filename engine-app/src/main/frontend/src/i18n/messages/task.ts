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
    draft: '已恢复您上次未提交的填写内容。',
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
    draft: 'What you had filled in is back.',
    noForm: 'This step has no form; submit to go on.',
    keys: { complete: 'submit', claim: 'claim', back: 'back to the desk' }
  }
)
