export interface FieldError {
  field: string
  message: string
}

/** A problem document (RFC 9457) as the server answers it. */
export interface ProblemDocument {
  type?: string
  title?: string
  status?: number
  detail?: string
  errors?: FieldError[]
  by?: { username: string; name: string }
  at?: string
  rules?: string[]
}

/** A refused or failed call. `status` 0: the server was not reached. */
export class ApiError extends Error {
  readonly status: number
  readonly title: string
  readonly errors: FieldError[]
  readonly by?: { username: string; name: string }
  readonly at?: string
  /** Rules that failed, by number and in words. */
  readonly rules: string[]

  constructor(status: number, problem: ProblemDocument = {}) {
    super(problem.detail || problem.title || '')
    this.name = 'ApiError'
    this.status = status
    this.title = problem.title ?? ''
    this.errors = Array.isArray(problem.errors) ? problem.errors : []
    this.by = problem.by
    this.at = problem.at
    this.rules = Array.isArray(problem.rules) ? problem.rules : []
  }

  /** The message for a field, its `prefix` (such as `form.`) left out by the caller. */
  on(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message
  }

  /** The errors below a prefix, by the rest of the field's path. */
  below(prefix: string): Map<string, string> {
    const found = new Map<string, string>()
    for (const { field, message } of this.errors) {
      if (field.startsWith(prefix)) found.set(field.slice(prefix.length), message)
    }
    return found
  }
}

/** Whether an attempt may have reached the server without its answer coming back. */
export function outcomeUnknown(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 500)
}
