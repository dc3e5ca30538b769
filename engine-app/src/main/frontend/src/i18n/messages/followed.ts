import { both } from '../both'

/** Green channel and assisted service. */
export default both(
  {
    lead: '项目管家和帮办人跟踪的办件，节省的工作日按标准路径计算。',
    stewarded: '绿色通道',
    assisted: '帮办代办',
    mine: '只看我的',
    sum: '{cases} 件适用绿色通道，{decided} 件已决定，共节省 {savedDays} 个工作日（标准 {standardDays}，实际 {takenDays}）',
    days: '{n} 个工作日',
    other: '其他',
    helped: '共帮办代办 {n} 件',
    kind: '帮办对象',
    empty: '没有办件',
    emptyHint: '收件时选择“绿色通道”并经核准的办件在此列出。',
    assistedHint: '收件时登记帮办代办的办件在此列出。'
  },
  {
    lead: 'Cases that stewards and helpers follow; days saved are counted against the standard path.',
    stewarded: 'Green channel',
    assisted: 'Assisted service',
    mine: 'Only mine',
    sum: '{cases} cases in the green channel, {decided} decided: {savedDays} working days saved (standard {standardDays}, taken {takenDays})',
    days: '{n} working days',
    other: 'Other',
    helped: '{n} cases assisted',
    kind: 'Helped',
    empty: 'No cases',
    emptyHint: 'Cases received by the green channel and approved are listed here.',
    assistedHint: 'Cases received with assistance are listed here.'
  }
)
