import { describe, expect, it } from 'vitest'
import { innermost } from './innermost'

const model = (active: string[], passed: string[]) => ({
  key: 'outer',
  name: '绿色通道',
  xml: '<task id="Approve"/><callActivity id="Call"/>',
  called: [{ key: 'inner', name: '一窗受理', xml: '<task id="Check"/><task id="Archive"/>' }],
  active,
  passed
})

describe('innermost', () => {
  it('is the calling flow before the call', () => {
    expect(innermost(model(['Approve'], []))).toBe('outer')
    expect(innermost(model(['Approve'], ['Check']))).toBe('outer')
  })

  it('is the called flow while the case stands in it, and after', () => {
    expect(innermost(model(['Call', 'Check'], ['Approve']))).toBe('inner')
    expect(innermost(model([], ['Approve', 'Archive']))).toBe('inner')
    expect(innermost(model([], ['Approve']))).toBe('outer')
  })
})
