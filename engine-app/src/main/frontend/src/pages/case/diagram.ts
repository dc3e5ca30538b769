import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/diagram-js.css'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { tokensOf } from './tokens'
import { around } from './viewbox'

interface Shape {
  x: number
  y: number
  width: number
  height: number
  businessObject?: { name?: string }
}
interface Canvas {
  zoom(to: number | 'fit-viewport', center?: 'auto'): number
  addMarker(element: string, marker: string): void
  viewbox(box: { x: number; y: number; width: number; height: number }): void
  getSize(): { width: number; height: number }
}
interface Registry {
  get(id: string): Shape | undefined
}

interface Overlays {
  add(element: string, overlay: { position: object; html: HTMLElement; scale: object }): void
}

/** An element of the model where the case stands, and how many times. */
export interface Position {
  name: string
  count: number
}

/** The model with the case's position on it, in an element of the page. */
export class Diagram {
  private readonly viewer: NavigatedViewer
  private active: Shape[] = []

  constructor(container: HTMLElement) {
    this.viewer = new NavigatedViewer({ container, zoomScroll: { enabled: false } } as never)
  }

  /** Answers where the case stands; several parts at one element are counted there. */
  async show(model: { xml: string; active: string[]; passed: string[] }): Promise<Position[]> {
    await this.viewer.importXML(model.xml)
    const registry = this.viewer.get<Registry>('elementRegistry')
    const canvas = this.viewer.get<Canvas>('canvas')
    const known = (ids: string[]) => ids.filter((id) => registry.get(id))
    for (const id of known(model.passed)) canvas.addMarker(id, 'tb-passed')
    this.active = known(model.active).map((id) => registry.get(id)!)
    const tokens = tokensOf(known(model.active))
    for (const [id, count] of tokens) {
      canvas.addMarker(id, 'tb-active')
      if (count > 1) this.badge(id, count)
    }
    this.fit()
    const nameOf = (id: string) => registry.get(id)?.businessObject?.name ?? id
    return [...tokens].map(([id, count]) => ({ name: nameOf(id), count }))
  }

  private badge(id: string, count: number): void {
    const html = document.createElement('div')
    html.className = 'tb-count'
    html.textContent = `×${count}`
    this.viewer
      .get<Overlays>('overlays')
      .add(id, { position: { top: -12, right: 14 }, html, scale: { min: 0.9 } })
  }

  fit(): void {
    this.viewer.get<Canvas>('canvas').zoom('fit-viewport', 'auto')
    this.zoom(0.97)
  }

  /** Shows where the case stands, large enough to be read. */
  goToActive(): void {
    const canvas = this.viewer.get<Canvas>('canvas')
    if (this.active.length) canvas.viewbox(around(this.active, canvas.getSize()))
  }

  zoom(by: number): void {
    const canvas = this.viewer.get<Canvas>('canvas')
    canvas.zoom((canvas.zoom as unknown as () => number)() * by)
  }

  destroy(): void {
    this.viewer.destroy()
  }
}
