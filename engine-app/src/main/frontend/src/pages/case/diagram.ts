import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/diagram-js.css'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { CaseModel } from '@/api/types'

interface Canvas {
  zoom(to: number | 'fit-viewport', center?: 'auto'): number
  addMarker(element: string, marker: string): void
}
interface Registry {
  get(id: string): { businessObject?: { name?: string } } | undefined
}

/** The model with the case's position on it, in an element of the page. */
export class Diagram {
  private readonly viewer: NavigatedViewer

  constructor(container: HTMLElement) {
    this.viewer = new NavigatedViewer({ container, zoomScroll: { enabled: false } } as never)
  }

  /** Answers the names of the active elements. */
  async show(model: CaseModel): Promise<string[]> {
    await this.viewer.importXML(model.xml)
    const registry = this.viewer.get<Registry>('elementRegistry')
    const canvas = this.viewer.get<Canvas>('canvas')
    const known = (ids: string[]) => ids.filter((id) => registry.get(id))
    for (const id of known(model.passed)) canvas.addMarker(id, 'tb-passed')
    for (const id of known(model.active)) canvas.addMarker(id, 'tb-active')
    this.fit()
    return known(model.active).map((id) => registry.get(id)?.businessObject?.name ?? id)
  }

  fit(): void {
    this.viewer.get<Canvas>('canvas').zoom('fit-viewport', 'auto')
    this.zoom(0.97)
  }

  zoom(by: number): void {
    const canvas = this.viewer.get<Canvas>('canvas')
    canvas.zoom((canvas.zoom as unknown as () => number)() * by)
  }

  destroy(): void {
    this.viewer.destroy()
  }
}
