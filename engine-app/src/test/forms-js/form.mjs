// form-js-viewer in Node: renders a form and submits what it holds.
import { createRequire } from 'node:module';

const client = process.env.CLIENT ?? new URL('../../main/frontend/', import.meta.url).pathname;
const require = createRequire(`${client}/`);
const { Window } = require('happy-dom');

const window = new Window();
for (const name of [
  'window', 'document', 'Node', 'Element', 'HTMLElement', 'HTMLInputElement', 'HTMLCollection',
  'SVGElement', 'DOMParser', 'Event', 'KeyboardEvent', 'CustomEvent', 'NodeList',
  'DocumentFragment', 'MutationObserver', 'getComputedStyle', 'requestAnimationFrame',
  'cancelAnimationFrame', 'navigator',
]) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
}
globalThis.DataTransfer = window.DataTransfer = class {
  items = { add() {} };
  files = [];
};

const viewer = require.resolve('@bpmn-io/form-js-viewer');
const { createForm } = require(viewer);
export const { unaryTest } = createRequire(viewer)('@bpmn-io/feelin');

const settled = () => new Promise((resolve) => setTimeout(resolve, 1));

/** What the browser would send and mark, for a form that is given this data; and what it takes of it. */
export async function submit(schema, data) {
  const container = window.document.createElement('div');
  window.document.body.appendChild(container);
  const form = await createForm({ container, schema, data });
  await settled();
  await settled();
  const given = structuredClone(form._getState().initialData);
  const result = { ...form.submit(), given };
  form.destroy();
  container.remove();
  return result;
}
