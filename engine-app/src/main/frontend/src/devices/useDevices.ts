import { computed, reactive, shallowRef } from 'vue'
import { DeviceService, findDevices, type DevicePlace, type Lies } from './devices'

const place = shallowRef<DevicePlace | null>(null)

/** What lies on the simulated devices, chosen in the demonstration. */
export const lies = reactive<Lies>({ card: '1', page: 'PAPER' })

let asked: Promise<void> | undefined

/** The devices of this counter; none until it is known where they are. */
export function useDevices() {
  asked ??= findDevices()
    .then((found) => void (place.value = found))
    .catch(() => void (asked = undefined))
  const service = computed(() => {
    const { address = null, simulated = false } = place.value ?? {}
    return address ? new DeviceService({ address, simulated }, () => lies) : null
  })
  return { service, simulated: computed(() => !!place.value?.simulated) }
}
