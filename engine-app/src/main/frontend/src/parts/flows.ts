import { shallowRef } from 'vue'
import { catalog } from '@/api/catalog'
import type { Named } from '@/api/types'

const flows = shallowRef<Named[]>([])
let asked: Promise<void> | undefined

/** The flows of the hall, asked for once; empty until they are known. */
export function useFlows() {
  asked ??= catalog.flows().then(
    (slice) => {
      flows.value = slice.content
    },
    () => {
      asked = undefined
    }
  )
  return flows
}
