import { describe, expect, it } from 'vitest'
import { emptyDraft, materialFor, newCaseOf, uuid } from './draft'

const NAMES = ['营业执照', '营业执照复印件', '章程或合伙协议', '申请书']

describe('a dropped file', () => {
  it.each([
    ['申请书.pdf', '申请书'],
    ['2026-03 公司申请书（盖章）.PDF', '申请书'],
    ['营业执照复印件1.jpg', '营业执照复印件'],
    ['营业执照.jpg', '营业执照'],
    ['章程.docx', '章程或合伙协议']
  ])('%s goes to %s', (file, material) => {
    expect(materialFor(file, NAMES)).toBe(material)
  })

  it.each(['扫描件0001.pdf', 'scan.pdf', '1.jpg', '执照.png'])(
    '%s is left to the clerk',
    (file) => {
      expect(materialFor(file, NAMES)).toBeNull()
    }
  )
})

describe('a receipt', () => {
  it('is sent trimmed, with the materials in the order of the list', () => {
    const draft = emptyDraft()
    draft.item = { code: 'X', name: '公司设立登记' }
    draft.applicant = { name: ' 张三 ', idType: 'CITIZEN_ID', idNumber: '1', mobile: '2 ' }
    const file = (fileId: string) => ({ fileId, name: `${fileId}.pdf`, size: 1 })
    draft.materials = { 申请书: file('b'), 营业执照: file('a'), 别的: file('c') }
    expect(newCaseOf(draft, NAMES, { remark: '', address: '路' })).toEqual({
      item: 'X',
      applicant: { name: '张三', idType: 'CITIZEN_ID', idNumber: '1', mobile: '2' },
      materials: [
        { name: '营业执照', fileId: 'a' },
        { name: '申请书', fileId: 'b' }
      ],
      form: { address: '路' }
    })
  })

  it('has a key of its own', () => {
    expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(emptyDraft().key).not.toBe(emptyDraft().key)
  })
})
