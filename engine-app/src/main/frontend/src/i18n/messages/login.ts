import { both } from '../both'

export default both(
  {
    title: '登录',
    lead: '一窗受理 · 分类审批 · 统一出证',
    username: '用户名',
    password: '密码',
    submit: '登录',
    submitting: '正在登录…',
    wrong: '用户名或密码不正确。',
    locked: '该账号已因多次登录失败被锁定，请稍后再试或联系系统管理员。',
    missingUsername: '请输入用户名',
    missingPassword: '请输入密码',
    show: '显示密码',
    hide: '隐藏密码',
    ended: '登录已失效，重新登录后将回到原来的页面。',
    or: '或使用统一身份认证',
    oidc: '使用 {name} 登录',
    demo: '演示环境',
    demoHint: '所有账号的密码均为 demo，点选即可填入：',
    demoReviewer: '各部门审查人员：reviewer-部门代码',
    public: '公众服务'
  },
  {
    title: 'Log in',
    lead: 'One window in, departments decide, one window out',
    username: 'User name',
    password: 'Password',
    submit: 'Log in',
    submitting: 'Logging in…',
    wrong: 'User name or password is wrong.',
    locked:
      'This account is locked after repeated failures. Try again later or ask the administrator.',
    missingUsername: 'Enter your user name',
    missingPassword: 'Enter your password',
    show: 'Show password',
    hide: 'Hide password',
    ended: 'Your session has ended. After logging in you return to where you were.',
    or: 'Or by single sign-on',
    oidc: 'Log in with {name}',
    demo: 'Demonstration',
    demoHint: 'The password of every account is demo. Choose one to fill it in:',
    demoReviewer: 'Reviewers of the departments: reviewer-<department code>',
    public: 'For the public'
  }
)
