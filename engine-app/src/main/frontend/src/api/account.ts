import { call, get } from './http'
import type { LoginOptions, Session } from './types'

export const account = {
  options: () => get<LoginOptions>('/api/login-options', {}, { anonymous: true }),
  session: () => get<Session>('/api/session', {}, { anonymous: true }),
  login: (username: string, password: string) =>
    call('POST', '/login', { body: new URLSearchParams({ username, password }), anonymous: true }),
  logout: () => call('POST', '/logout', { anonymous: true })
}
