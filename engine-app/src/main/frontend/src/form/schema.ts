import type { FormComponent, FormData, FormSchema } from '@/api/types'

/** Every component of a form, those in groups included. */
export function componentsOf(schema: { components?: FormComponent[] }): FormComponent[] {
  return (schema.components ?? []).flatMap((one) => [one, ...componentsOf(one)])
}

type Option = { label: string; value: string }

function localizeOptions(options: unknown, properties: Record<string, string>, language: string) {
  if (!Array.isArray(options)) return options
  return (options as Option[]).map((option) => ({
    ...option,
    label: properties[`option:${option.value}:${language}`] ?? option.label
  }))
}

function localizeComponent(component: FormComponent, language: string): FormComponent {
  const properties = (component.properties ?? {}) as Record<string, string>
  const localized: FormComponent = { ...component }
  for (const [name, text] of Object.entries(properties)) {
    const [target, suffix, ...rest] = name.split(':')
    if (suffix !== language || rest.length || !target) continue
    if (target === 'patternErrorMessage') {
      localized.validate = { ...(localized.validate as object), patternErrorMessage: text }
    } else {
      localized[target] = text
    }
  }
  if (component.values) localized.values = localizeOptions(component.values, properties, language)
  if (component.components) {
    localized.components = component.components.map((one) => localizeComponent(one, language))
  }
  return localized
}

/** The form in a language: texts of `properties` named `<target>:<language>` replace the Chinese. */
export function localize(schema: FormSchema, language: string): FormSchema {
  if (language === 'zh-CN') return schema
  return {
    ...schema,
    components: (schema.components ?? []).map((one) => localizeComponent(one, language))
  }
}

/** What was filled in, without the empty answers. */
export function answersOf(data: FormData): FormData {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0)
    )
  )
}

const yesOr = (value: unknown, text: string) => (value === true ? '✓' : text)

/** A filled-in form as label and text, in the order of the form. */
export interface Fact {
  label: string
  text: string
  /** Ids, where files were chosen. */
  files?: string[]
}

export function factsOf(schema: FormSchema, data: FormData): Fact[] {
  const facts: Fact[] = []
  for (const component of componentsOf(schema)) {
    const value = component.key ? data[component.key] : undefined
    if (value === undefined || value === null || value === '' || value === false) continue
    const options = (component.values ?? []) as Option[]
    const text = (Array.isArray(value) ? value : [value])
      .map((one) => options.find((option) => option.value === one)?.label ?? String(one))
      .join('、')
    if (component.type === 'filepicker' && Array.isArray(value))
      facts.push({ label: labelOf(component), text, files: value.map(String) })
    else facts.push({ label: labelOf(component), text: yesOr(value, text) })
  }
  return facts
}

export function labelOf(component: FormComponent): string {
  return String(
    component.label ?? component.dateLabel ?? component.timeLabel ?? component.key ?? ''
  )
}
