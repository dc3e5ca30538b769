import { describe, expect, it } from 'vitest'
import { answersOf, factsOf, localize } from './schema'

const schema = {
  components: [
    {
      type: 'radio',
      key: 'outcome',
      label: '办理意见',
      values: [
        { label: '予以受理', value: 'accept' },
        { label: '不予受理', value: 'refuse' }
      ],
      properties: { 'label:en': 'Outcome', 'option:accept:en': 'Accept' }
    },
    {
      type: 'group',
      components: [
        {
          type: 'textfield',
          key: 'mobile',
          label: '手机号',
          validate: { pattern: '^1', patternErrorMessage: '请填写手机号' },
          properties: { 'label:en': 'Mobile', 'patternErrorMessage:en': 'Enter a mobile number' }
        }
      ]
    }
  ]
}

describe('a form', () => {
  it('is as written in Chinese', () => {
    expect(localize(schema, 'zh-CN')).toBe(schema)
  })

  it('takes English texts where it has them, also inside groups', () => {
    const [outcome, group] = localize(schema, 'en').components!
    expect(outcome).toMatchObject({
      label: 'Outcome',
      values: [
        { label: 'Accept', value: 'accept' },
        { label: '不予受理', value: 'refuse' }
      ]
    })
    expect(group!.components![0]).toMatchObject({
      label: 'Mobile',
      validate: { pattern: '^1', patternErrorMessage: 'Enter a mobile number' }
    })
    expect(group).not.toHaveProperty('values')
  })

  it('sends no empty answers', () => {
    expect(answersOf({ a: '', b: null, c: [], d: 0, e: false, f: '是', g: undefined })).toEqual({
      d: 0,
      e: false,
      f: '是'
    })
  })

  it('reads as label and text', () => {
    expect(factsOf(schema, { outcome: 'accept', mobile: '138', other: 1 })).toEqual([
      { label: '办理意见', text: '予以受理' },
      { label: '手机号', text: '138' }
    ])
  })
})
