import { online } from '@/api/online'

const BACK = 'tongban:apply-back'

/** Goes to the identity platform; what comes after it is this page again. */
export async function goSignIn(path: string): Promise<void> {
  const { address } = await online.begin()
  try {
    sessionStorage.setItem(BACK, path)
  } catch {
    // it comes back to the list
  }
  window.location.assign(address)
}

/** Where to go on after a sign-in: a page of the applications alone. */
export function wayBack(): string {
  try {
    const path = sessionStorage.getItem(BACK) ?? ''
    sessionStorage.removeItem(BACK)
    return path.startsWith('/apply') ? path : '/apply'
  } catch {
    return '/apply'
  }
}
