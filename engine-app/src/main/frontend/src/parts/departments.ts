import { shallowRef } from 'vue'
import { catalog } from '@/api/catalog'
import type { Named } from '@/api/types'

const departments = shallowRef<Named[]>([])
let asked: Promise<void> | undefined

/** The departments of the hall, asked for once; empty until they are known. */
export function useDepartments() {
  asked ??= catalog.departments().then(
    (slice) => {
      departments.value = slice.content
    },
    () => {
      asked = undefined
    }
  )
  return departments
}
