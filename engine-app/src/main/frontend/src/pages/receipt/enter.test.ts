import { beforeEach, describe, expect, it } from 'vitest'
import { goOn, movesOn } from './enter'

const PAGE = `
  <input id="item" role="combobox" aria-expanded="false" />
  <input type="radio" name="kind" id="citizen" checked /><input type="radio" name="kind" id="org" />
  <input id="number" /><input type="file" id="file" /><input id="off" disabled />
  <li tabindex="0" data-stop id="row"><input type="checkbox" tabindex="-1" id="tick" /></li>
  <textarea id="remark"></textarea><button id="go"></button>`

describe('Enter', () => {
  let root: HTMLElement
  const at = (id: string) => root.querySelector<HTMLElement>(`#${id}`)!
  beforeEach(() => {
    document.body.innerHTML = `<div id="root">${PAGE}</div>`
    root = document.getElementById('root')!
    // nothing is laid out here
    HTMLElement.prototype.getClientRects = () => [{}] as unknown as DOMRectList
  })

  it('leads from field to field, past what is not filled in by keys', () => {
    const way: string[] = []
    at('item').focus()
    while (goOn(root, document.activeElement!)) way.push(document.activeElement!.id)
    expect(way).toEqual(['citizen', 'number', 'row', 'remark'])
  })

  const enter = (id: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', ...more })
    Object.defineProperty(event, 'target', { value: at(id) })
    return movesOn(event)
  }

  it('does something else in a longer text, on a button, in an open list and with Ctrl', () => {
    expect(enter('number')).toBe(true)
    expect(enter('row')).toBe(true)
    expect(enter('item')).toBe(true)
    at('item').setAttribute('aria-expanded', 'true')
    expect(enter('item')).toBe(false)
    expect(enter('remark')).toBe(false)
    expect(enter('go')).toBe(false)
    expect(enter('number', { ctrlKey: true })).toBe(false)
  })
})
