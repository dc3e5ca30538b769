import type { FormData, IdType, NewCase, OnFile, StoredFile } from '@/api/types'
import { answersOf } from '@/form/schema'

export interface ReceiptDraft {
  /** Of the draft, and the Idempotency-Key of its receipt: a repeat never makes a second case. */
  key: string
  item: { code: string; name: string } | null
  /** Another flow than the item's own. */
  flow?: string | null
  applicant: { name: string; idType: IdType; idNumber: string; mobile: string }
  /** Uploaded files by the material's name. */
  materials: Record<string, Pick<StoredFile, 'fileId' | 'name' | 'size'>>
  /** Names of the materials whose paper was seen and of which no file is kept. */
  papers: string[]
  /** Names of the materials on file that are not to be taken over. */
  declined: string[]
  form: FormData
  fileNames: Record<string, string>
}

/** A random UUID, also where the page is not served over HTTPS. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export function emptyDraft(): ReceiptDraft {
  return {
    key: uuid(),
    item: null,
    applicant: { name: '', idType: 'CITIZEN_ID', idNumber: '', mobile: '' },
    materials: {},
    papers: [],
    declined: [],
    form: {},
    fileNames: {}
  }
}

/** What is sent: materials in the order of the item's list, others left out. */
export function newCaseOf(
  draft: ReceiptDraft,
  names: string[],
  form: FormData,
  taken: ReadonlyMap<string, OnFile> = new Map()
): NewCase {
  const { applicant } = draft
  const materialOf = (name: string): NewCase['materials'] => {
    const uploaded = draft.materials[name]
    if (uploaded) return [{ name, fileId: uploaded.fileId }]
    if (draft.papers.includes(name)) return [{ name, paper: true }]
    const reused = taken.get(name)
    return reused ? [{ name, onFile: reused.onFile }] : []
  }
  return {
    item: draft.item?.code ?? '',
    applicant: {
      name: applicant.name.trim(),
      idType: applicant.idType,
      idNumber: applicant.idNumber.trim(),
      mobile: applicant.mobile.trim()
    },
    materials: names.flatMap(materialOf),
    form: answersOf(form),
    ...(draft.flow ? { flow: draft.flow } : {})
  }
}

const plain = (text: string) =>
  text.replace(/\.[a-z0-9]{2,5}$/i, '').replace(/[\s\p{P}\p{S}\d]/gu, '')

/** The material that a file's name speaks of; nothing where none or several fit equally. */
export function materialFor(fileName: string, names: string[]): string | null {
  const file = plain(fileName)
  if (file.length < 2) return null
  const fitting = names
    .map((name) => ({ name, text: plain(name) }))
    .filter(({ text }) => text && (file.includes(text) || text.includes(file)))
    .sort((a, b) => b.text.length - a.text.length)
  const [first, second] = fitting
  if (!first) return null
  const exact = fitting.find(({ text }) => text === file)
  if (exact) return exact.name
  if (second && !file.includes(first.text)) return null
  return first.name
}
