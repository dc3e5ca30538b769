import { DeviceError } from './devices'

const SIDE = 120
const DARK = 200
const LEAST = 0.002

/** Whether next to nothing is dark: grey values by RGBA. */
export function isBlank(pixels: ArrayLike<number>): boolean {
  let dark = 0
  for (let i = 0; i < pixels.length; i += 4) if (pixels[i]! < DARK) dark++
  return dark * 4 < pixels.length * LEAST
}

/** Fails where the picture shows an empty page, or cannot be shown. */
export async function checkPage(page: Blob): Promise<void> {
  const picture = await createImageBitmap(page).catch(() => null)
  if (!picture) throw new DeviceError('UNREADABLE')
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = SIDE
  const context = canvas.getContext('2d')!
  context.drawImage(picture, 0, 0, SIDE, SIDE)
  picture.close()
  if (isBlank(context.getImageData(0, 0, SIDE, SIDE).data)) throw new DeviceError('EMPTY_PAGE')
}

/** One page as it is, several as one PDF of A4 sheets. */
export async function fileOf(pages: readonly Blob[], name: string): Promise<File> {
  const [only] = pages
  if (pages.length === 1 && only) {
    return new File([only], `${name}.${only.type === 'image/png' ? 'png' : 'jpg'}`, {
      type: only.type
    })
  }
  const { jsPDF } = await import('jspdf')
  const pdf = new jsPDF({ format: 'a4', unit: 'mm', compress: true })
  for (const [i, page] of pages.entries()) {
    if (i) pdf.addPage()
    const format = page.type === 'image/png' ? 'PNG' : 'JPEG'
    pdf.addImage(new Uint8Array(await page.arrayBuffer()), format, 0, 0, 210, 297)
  }
  return new File([pdf.output('blob')], `${name}.pdf`, { type: 'application/pdf' })
}
