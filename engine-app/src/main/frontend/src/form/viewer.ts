import '@bpmn-io/form-js-viewer/dist/assets/form-js.css'
import '@/design/form.css'
import { Form } from '@bpmn-io/form-js-viewer'
import type { FormData, FormSchema } from '@/api/types'
import { t } from '@/i18n'
import { localizeDates } from './dates'
import { FilePickerModule, type FileNames, type Upload } from './filePicker'
import { componentsOf, labelOf } from './schema'
import { translateForm } from './translate'

interface State {
  data: FormData
  errors: Record<string, string[]>
}

/** The viewer's select shows its words in Chinese or English, and says what it is. */
function describeSelect(input: HTMLInputElement, label: string): void {
  const display = input.parentElement?.querySelector('.fjs-select-placeholder')
  if (display) display.setAttribute('data-text', t('form.select'))
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-label', label)
  input.setAttribute('aria-haspopup', 'listbox')
  input.setAttribute('aria-expanded', String(document.activeElement === input))
}

/** Enter in a field submits nothing by itself: what is decided here cannot be taken back. */
function keepFromSubmitting(event: KeyboardEvent): void {
  const field = event.target as HTMLElement
  if (event.key === 'Enter' && !event.ctrlKey && field.matches('input')) event.preventDefault()
}

/** A thin hold on the form viewer: what pages need of it, and nothing of its inside. */
export class FormViewer {
  private readonly form: Form
  private schema: FormSchema = {}
  private importing = false

  constructor(
    private readonly container: HTMLElement,
    names: FileNames,
    onChange: (data: FormData) => void,
    upload?: Upload
  ) {
    this.form = new Form({
      container,
      fileNames: names,
      upload,
      debounce: false,
      additionalModules: [{ translate: ['value', translateForm] }, FilePickerModule]
    } as never)
    container.addEventListener('keydown', keepFromSubmitting)
    this.form.on('changed', ((state: State) => {
      if (this.importing) return
      onChange(state.data)
      this.tagSoon()
    }) as never)
  }

  async open(schema: FormSchema, data: FormData, readOnly: boolean): Promise<void> {
    localizeDates()
    this.schema = schema
    this.importing = true
    const focused = this.release()
    this.form.setProperty('readOnly' as never, readOnly)
    await this.form.importSchema(schema as never, data as never)
    this.importing = false
    this.tagSoon()
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  }

  /** What the fields say now. */
  data(): FormData {
    return (this.form._getState() as unknown as State).data
  }

  /** Validates as the server will; errors are by the component's key. */
  submit(): { data: FormData; errors: Map<string, string> } {
    const { data, errors } = this.form.submit() as unknown as State
    const byKey = new Map<string, string>()
    for (const { id, key } of componentsOf(this.schema)) {
      const first = id ? errors[id]?.[0] : undefined
      if (key && first) byKey.set(key, first)
    }
    return { data, errors: byKey }
  }

  /** Shows the server's messages at the fields, by key. */
  show(messages: Map<string, string>): void {
    const errors: Record<string, string[]> = {}
    for (const { id, key } of componentsOf(this.schema)) {
      const message = key ? messages.get(key) : undefined
      if (message && id) errors[id] = [message]
    }
    this.form._setState({ errors })
  }

  focus(key: string): void {
    const id = componentsOf(this.schema).find((one) => one.key === key)?.id
    const element = id ? this.elementOf(id) : null
    element?.scrollIntoView({ block: 'center' })
    element?.focus({ preventScroll: true })
  }

  /** The first field that can be filled in; of radio buttons the one that is chosen. */
  focusFirst(): void {
    const fields = 'input:not([disabled]):not([readonly]), textarea:not([disabled]):not([readonly])'
    const first = this.container.querySelector<HTMLInputElement>(fields)
    const chosen =
      first?.type === 'radio' &&
      this.container.querySelector<HTMLInputElement>(
        `input[name="${CSS.escape(first.name)}"]:checked`
      )
    const target = chosen || first
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'nearest' })
  }

  destroy(): void {
    this.release()
    this.form.destroy()
  }

  /**
   * Takes the focus from a field while it is still whole: its handlers fail once it is taken apart.
   * Answers the id of the element, to give the focus back to what takes its place.
   */
  private release(): string | undefined {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || !this.container.contains(focused)) return undefined
    focused.blur()
    return focused.id
  }

  private find(id: string): HTMLElement | null {
    const full = `fjs-form-${this.form._id}-${id}`
    return this.container.querySelector<HTMLElement>(`[id="${CSS.escape(full)}"]`)
  }

  private elementOf(id: string): HTMLElement | null {
    const own = this.find(id)
    if (own?.matches('input, textarea, button, select')) return own
    return this.find(`${id}-0`) ?? own?.querySelector<HTMLElement>('input, textarea') ?? own
  }

  private tagSoon(): void {
    requestAnimationFrame(() => this.tag())
  }

  /** Names for tests: `outcome-<value>`, `field-<key>`, `field-<key>-<value or index>`. */
  private tag(): void {
    for (const component of componentsOf(this.schema)) {
      const { id, key, values } = component
      if (!id || !key) continue
      const element = this.elementOf(id)
      const select = element?.matches('.fjs-select-hidden-input')
      const named = select ? element?.closest('.fjs-input-group') : element
      named?.setAttribute('data-testid', `field-${key}`)
      if (select) describeSelect(element as HTMLInputElement, labelOf(component))
      const options = (values ?? []) as { value: string }[]
      for (let i = 0, at = this.find(`${id}-0`); at; at = this.find(`${id}-${++i}`)) {
        const prefix = key === 'outcome' ? 'outcome' : `field-${key}`
        at.setAttribute('data-testid', `${prefix}-${options[i]?.value ?? i}`)
      }
    }
  }
}
