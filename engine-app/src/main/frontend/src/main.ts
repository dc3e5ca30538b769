import { createApp, watchEffect } from 'vue'
import App from './App.vue'
import { configureHttp } from './api/http'
import './design/tokens.css'
import './design/base.css'
import './design/parts.css'
import './design/element.css'
import { i18n, language, t } from './i18n'
import { router } from './router'
import { forgetSession } from './session/session'

configureHttp({
  language: () => language.value,
  onUnauthenticated: () => {
    forgetSession()
    const here = router.currentRoute.value
    if (here.meta.open) return
    void router.push({ name: 'login', query: { return: here.fullPath, ended: '1' } })
  }
})

watchEffect(() => {
  const title = router.currentRoute.value.meta.title
  document.title = title ? `${t(title)} · ${t('common.product')}` : t('common.product')
})

createApp(App).use(i18n).use(router).mount('#app')
