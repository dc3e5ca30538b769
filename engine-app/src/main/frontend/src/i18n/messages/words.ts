import { both } from '../both'

/** The field's own words: states, lights, roles, units. */
export default both(
  {
    state: {
      PREPARING: '提前介入',
      RECEIVED: '已收件',
      SUPPLEMENT_ASKED: '待补正',
      ACCEPTED: '审查中',
      SUSPENDED: '已挂起',
      DECIDED: '已决定',
      ISSUED: '已出证',
      DELIVERED: '已送达',
      IN_FORCE: '履行中',
      ARCHIVED: '已归档',
      NOT_ACCEPTED: '不予受理',
      NOT_OUR_MATTER: '不属本机关职权',
      LAPSED: '逾期终止',
      TERMINATED: '已终止',
      WITHDRAWN: '已撤回',
      REVOKED: '已撤销'
    },
    light: { RED: '超期', YELLOW: '临期', GREEN: '正常', GREY: '暂停' },
    role: {
      CLERK: '综合窗口',
      REVIEWER: '审查人员',
      HEAD: '部门负责人',
      CERTIFIER: '出证窗口',
      SUPERVISOR: '督办',
      DESIGNER: '流程设计',
      ADMIN: '系统管理'
    },
    limit: {
      WORKING_DAY: '{n} 个工作日',
      CALENDAR_DAY: '{n} 日',
      MONTH: '{n} 个月',
      WORKING_HOUR: '{n} 个工作小时',
      IMMEDIATE: '即办'
    },
    remaining: {
      WORKING_DAY: '{n} 个工作日',
      CALENDAR_DAY: '{n} 日',
      MONTH: '{n} 日',
      IMMEDIATE: '{n} 个工作日',
      minutes: '{n} 分钟',
      hours: '{h} 小时',
      hoursMinutes: '{h} 小时 {m} 分钟'
    },
    ground: { KEY_PROJECT: '重点项目', SPECIAL_PROJECT: '特殊项目', SPECIAL_PERSON: '特殊群体' },
    helped: { ELDERLY: '老年人', DISABLED: '残疾人', KEY_PROJECT: '重点项目', OTHER: '其他' },
    channel: { WINDOW: '窗口', ONLINE: '网上申请' },
    decision: { GRANTED: '准予', REFUSED: '不予' },
    joint: '一件事',
    partCount: '{n} 个事项',
    wave: '第 {n} 批',
    countersign: '会签',
    severable: '其余照办',
    notSeverable: '其余终止',
    partState: {
      WAITING: '待派发',
      EXAMINATION: '审查中',
      SUSPENDED: '已挂起',
      DECIDED: '已决定',
      CLOSED: '已终止'
    },
    courierState: {
      ORDERED: '已下单',
      ACCEPTED: '已揽收',
      IN_TRANSIT: '运输中',
      DELIVERED: '已签收',
      LOST: '已丢失',
      RETURNED: '已退回'
    },
    courierDirection: { OUTBOUND: '寄给申请人', INBOUND: '上门取件' },
    idType: { CITIZEN_ID: '公民身份号码', USCC: '统一社会信用代码' },
    applicantKind: { CITIZEN_ID: '自然人', USCC: '法人及其他组织' },
    when: {
      today: '今天',
      tomorrow: '明天',
      inDays: '{n} 天后',
      overdue: '已超 {n} 天',
      overdueToday: '今日已超期',
      suspended: '暂停计时',
      none: '无时限'
    }
  },
  {
    state: {
      PREPARING: 'Before filing',
      RECEIVED: 'Received',
      SUPPLEMENT_ASKED: 'Supplement asked',
      ACCEPTED: 'Under examination',
      SUSPENDED: 'Suspended',
      DECIDED: 'Decided',
      ISSUED: 'Certificate issued',
      DELIVERED: 'Delivered',
      IN_FORCE: 'In force',
      ARCHIVED: 'Archived',
      NOT_ACCEPTED: 'Not accepted',
      NOT_OUR_MATTER: 'Not our matter',
      LAPSED: 'Lapsed',
      TERMINATED: 'Terminated',
      WITHDRAWN: 'Withdrawn',
      REVOKED: 'Revoked'
    },
    light: { RED: 'Overdue', YELLOW: 'Due soon', GREEN: 'On time', GREY: 'Paused' },
    role: {
      CLERK: 'Comprehensive window',
      REVIEWER: 'Reviewer',
      HEAD: 'Head of department',
      CERTIFIER: 'Issuing window',
      SUPERVISOR: 'Supervisor',
      DESIGNER: 'Designer',
      ADMIN: 'Administrator'
    },
    limit: {
      WORKING_DAY: '{n} working days',
      CALENDAR_DAY: '{n} days',
      MONTH: '{n} months',
      WORKING_HOUR: '{n} working hours',
      IMMEDIATE: 'immediate'
    },
    remaining: {
      WORKING_DAY: '{n} working days',
      CALENDAR_DAY: '{n} days',
      MONTH: '{n} days',
      IMMEDIATE: '{n} working days',
      minutes: '{n} min',
      hours: '{h} h',
      hoursMinutes: '{h} h {m} min'
    },
    ground: {
      KEY_PROJECT: 'Key project',
      SPECIAL_PROJECT: 'Special project',
      SPECIAL_PERSON: 'Elderly or disabled person'
    },
    helped: {
      ELDERLY: 'Elderly person',
      DISABLED: 'Disabled person',
      KEY_PROJECT: 'Key project',
      OTHER: 'Other'
    },
    channel: { WINDOW: 'Window', ONLINE: 'Online' },
    decision: { GRANTED: 'Granted', REFUSED: 'Refused' },
    joint: 'joint matter',
    partCount: '{n} items',
    wave: 'Wave {n}',
    countersign: 'countersigned',
    severable: 'the others go on',
    notSeverable: 'the others end',
    partState: {
      WAITING: 'Waiting',
      EXAMINATION: 'Under examination',
      SUSPENDED: 'Suspended',
      DECIDED: 'Decided',
      CLOSED: 'Ended'
    },
    courierState: {
      ORDERED: 'Ordered',
      ACCEPTED: 'Picked up',
      IN_TRANSIT: 'In transit',
      DELIVERED: 'Delivered',
      LOST: 'Lost',
      RETURNED: 'Returned'
    },
    courierDirection: { OUTBOUND: 'To the applicant', INBOUND: 'Picked up from the applicant' },
    idType: { CITIZEN_ID: 'Citizen number', USCC: 'Unified social credit code' },
    applicantKind: { CITIZEN_ID: 'Natural person', USCC: 'Organisation' },
    when: {
      today: 'today',
      tomorrow: 'tomorrow',
      inDays: 'in {n} days',
      overdue: '{n} days over',
      overdueToday: 'overdue today',
      suspended: 'paused',
      none: 'no deadline'
    }
  }
)
