import { Errors, formFields, Label } from '@bpmn-io/form-js-viewer'
import { h, type ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { files } from '@/api/cases'
import type { StoredFile } from '@/api/types'
import { t } from '@/i18n'
import { explain } from '@/parts/toasts'

/** Names of uploaded files by id, so that a form can show what its answers stand for. */
export type FileNames = Record<string, string>

export type Upload = (file: File) => Promise<Pick<StoredFile, 'fileId' | 'name'>>

interface Props {
  domId: string
  errors?: string[]
  disabled?: boolean
  readonly?: boolean
  value?: string[] | null
  onChange: (change: { value: string[] | null }) => void
  field: {
    label?: string
    accept?: string
    multiple?: boolean | string
    validate?: { required?: boolean }
  }
}

const FieldLabel = Label as unknown as ComponentType<Record<string, unknown>>
const FieldErrors = Errors as unknown as ComponentType<Record<string, unknown>>

async function uploadAll(
  chosen: File[],
  names: FileNames,
  upload: Upload,
  tell: (text: string) => void
) {
  const uploaded: string[] = []
  let failed = ''
  for (const file of chosen) {
    tell(t('form.uploading', { name: file.name }))
    try {
      const stored = await upload(file)
      names[stored.fileId] = stored.name
      uploaded.push(stored.fileId)
    } catch (error) {
      failed = t('form.failed', { name: file.name, reason: explain(error) })
    }
  }
  tell(failed)
  return uploaded
}

/**
 * Takes the place of the viewer's file picker: a file is uploaded as soon as it is chosen, the
 * answer is the list of the files' ids.
 */
function filePicker(names: FileNames, upload: Upload) {
  function Picker(props: Props) {
    const { field, domId, errors = [], onChange } = props
    const [state, setState] = useState('')
    const ids = Array.isArray(props.value) ? props.value : []
    const many = field.multiple === true || field.multiple === 'true'
    const locked = !!(props.disabled || props.readonly)

    async function choose(input: HTMLInputElement) {
      const uploaded = await uploadAll([...(input.files ?? [])], names, upload, setState)
      input.value = ''
      if (uploaded.length) onChange({ value: many ? [...ids, ...uploaded] : uploaded.slice(-1) })
    }
    function remove(id: string) {
      const left = ids.filter((one) => one !== id)
      onChange({ value: left.length ? left : null })
    }
    const button = (id: string) =>
      h('button', { type: 'button', class: 'tb-link', onClick: () => remove(id) }, t('form.remove'))
    const line = (id: string) =>
      h('li', { key: id }, h('span', {}, names[id] ?? id), locked ? null : button(id))

    const tone = errors.length ? ' fjs-has-errors' : ''
    const required = field.validate?.required
    return h(
      'div',
      { class: `fjs-form-field fjs-form-field-filepicker${tone}` },
      h(FieldLabel, { htmlFor: domId, label: field.label, required }),
      ids.length ? h('ul', { class: 'tb-form-files' }, ids.map(line)) : null,
      h('input', {
        id: domId,
        class: 'tb-form-file',
        type: 'file',
        disabled: locked,
        multiple: many,
        accept: field.accept || undefined,
        'aria-describedby': `${domId}-error-message`,
        onChange: (event: Event) => void choose(event.target as HTMLInputElement)
      }),
      state ? h('p', { class: 'tb-form-state', role: 'status' }, state) : null,
      h(FieldErrors, { id: `${domId}-error-message`, errors })
    )
  }
  const original = (formFields as { config?: { type: string } }[]).find(
    (one) => one.config?.type === 'filepicker'
  )
  Picker.config = { ...original?.config, type: 'filepicker', keyed: true, emptyValue: null }
  return Picker
}

class Registration {
  static $inject = ['formFields', 'config.fileNames', 'config.upload']
  constructor(
    fields: { register: (type: string, component: unknown) => void },
    names: FileNames,
    upload: Upload | null | undefined
  ) {
    fields.register('filepicker', filePicker(names, upload ?? ((file) => files.upload(file))))
  }
}

export const FilePickerModule = {
  __init__: ['uploadingFilePicker'],
  uploadingFilePicker: ['type', Registration]
}
