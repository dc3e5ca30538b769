import { both } from '../both'

export default both(
  {
    title: '网上申请',
    simulated: '模拟',
    back: '返回网上申请',
    signIn: {
      title: '统一身份认证',
      lead: '申请人须先通过统一身份认证平台登录，企业由经办人代为办理。',
      go: '统一身份认证登录',
      again: '重新登录',
      agent: '经办人 {name}',
      out: '退出登录',
      unavailable: '没有接入统一身份认证平台，暂不能网上申请，请到窗口办理。'
    },
    platform: {
      title: '统一身份认证平台',
      lead: '本页代替真实的认证平台，仅供演示，不核验任何身份。请选择以谁的身份登录：'
    },
    items: {
      title: '可网上申请的事项',
      limit: '承诺时限 {limit}',
      start: '申请',
      empty: '目前没有开通网上申请的事项'
    },
    own: {
      title: '我的网上申请',
      track: '查看进度',
      empty: '还没有网上申请'
    },
    form: {
      applicant: '申请人',
      name: '名称',
      agent: '经办人',
      mobile: '联系手机',
      mobileHint: '不填则用认证平台登记的 {mobile}',
      title: '申请内容',
      materials: '申请材料',
      noMaterials: '该事项不需要材料',
      lacking: '还有 {n} 项必需材料未上传。可以先提交，窗口将一次性告知需补正的全部内容。',
      uploading: '还有文件正在上传，请稍候再提交',
      unknown: '没有收到服务器的答复，申请可能已经提交。请再次点击提交：不会重复受理。',
      submit: '提交申请'
    },
    rules: {
      title: '不符合以下条件，申请未提交',
      hint: '没有保存任何内容。条件具备后可以修改并重新提交；有异议的，可以到窗口申请。'
    },
    done: {
      title: '申请已提交',
      lead: '已出具收件凭证。收件不等于受理，请凭查询码关注进度。',
      lacks: '以下 {n} 项必需材料尚未提交：',
      follow: '查看进度'
    }
  },
  {
    title: 'Apply online',
    simulated: 'simulated',
    back: 'Back to online applications',
    signIn: {
      title: 'Unified identity',
      lead: 'Sign in at the unified identity platform first; an agent acts for a company.',
      go: 'Sign in',
      again: 'Sign in again',
      agent: 'agent {name}',
      out: 'Sign out',
      unavailable: 'No identity platform is connected. Please come to the window.'
    },
    platform: {
      title: 'Unified identity platform',
      lead: 'This page stands for the real platform in a demonstration and verifies nobody. Sign in as:'
    },
    items: {
      title: 'What can be applied for online',
      limit: 'promised within {limit}',
      start: 'Apply',
      empty: 'Nothing can be applied for online yet'
    },
    own: {
      title: 'My online applications',
      track: 'Progress',
      empty: 'No online application yet'
    },
    form: {
      applicant: 'Applicant',
      name: 'Name',
      agent: 'Agent',
      mobile: 'Mobile',
      mobileHint: 'Left empty: {mobile}, as the platform knows it',
      title: 'Application',
      materials: 'Materials',
      noMaterials: 'No material is needed',
      lacking:
        '{n} required materials are not uploaded. You may submit: the window will ask once for everything missing.',
      uploading: 'A file is still being uploaded',
      unknown:
        'No answer came: the application may have been made. Submit again: it is never made twice.',
      submit: 'Submit'
    },
    rules: {
      title: 'These conditions are not met; the application was not made',
      hint: 'Nothing was kept. Correct it and submit again, or apply at the window.'
    },
    done: {
      title: 'Application submitted',
      lead: 'A receipt was issued. It is not the acceptance yet: follow the progress by the code.',
      lacks: '{n} required materials are missing:',
      follow: 'Progress'
    }
  }
)
