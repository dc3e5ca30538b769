// What form-js sends and marks for random forms and data: writes vectors for FormJsTest.
import { writeFileSync } from 'node:fs';
import { submit } from './form.mjs';
import { random } from './random.mjs';

const r = random(2000);
let count = 0;
let keys = [];

const options = [{ label: 'A', value: 'a' }, { label: 'B', value: 'b' }, { label: 'One', value: 1 }, { label: 'Yes', value: true }];
const texts = ['', 'a', 'ab', 'abc', '  ', ' a ', '张三', 'x@y.cn', 'x@', '+8610123456789', '13800000000', 'a1', '12', '𠮷'];
const numbers = [null, 0, 1, 2, 3, 5, 7.5, -1, 0.25, 100, '12', '1.50', 'abc'];

function validate(type) {
  const rules = {};
  if (r.chance(0.4)) rules.required = true;
  if (type === 'textfield' || type === 'textarea') {
    if (r.chance(0.3)) rules.minLength = r.below(3);
    if (r.chance(0.3)) rules.maxLength = 1 + r.below(4);
    if (r.chance(0.3)) rules.pattern = r.of(['^[a-z]+$', '\\d', '^a|b$', '^\\s*$', '[^a]', '^.{2}', '^(?:ab)*c?$']);
    else if (r.chance(0.3)) rules.validationType = r.of(['email', 'phone', 'custom']);
  }
  if (type === 'number') {
    if (r.chance(0.4)) rules.min = r.of([0, 1, '2', -1]);
    if (r.chance(0.4)) rules.max = r.of([5, '7.5', 0]);
  }
  return rules;
}

const field = (type) => {
  const key = `f${count++}`;
  const component = { type, id: key, key, label: key, validate: validate(type) };
  if (['radio', 'select', 'checklist', 'taglist'].includes(type)) {
    if (r.chance(0.3)) component.valuesKey = 'given';
    else component.values = options.slice(0, 1 + r.below(4));
  }
  if (type === 'number') {
    if (r.chance(0.3)) component.decimalDigits = r.below(3);
    if (r.chance(0.3)) component.increment = r.of([1, '0.5', '2.5']);
    if (r.chance(0.3)) component.serializeToString = true;
  }
  if (type === 'datetime') Object.assign(component, { subtype: r.of(['date', 'time', 'datetime']), timeInterval: 1, time_serializing_format: 'no_timezone' });
  if (r.chance(0.1)) component.disabled = true;
  return component;
};
const types = ['textfield', 'textfield', 'textarea', 'number', 'number', 'checkbox', 'radio', 'select', 'checklist', 'taglist', 'datetime'];

function value(component) {
  switch (component.type) {
    case 'number': return r.of(numbers);
    case 'checkbox': return r.chance(0.5);
    case 'radio': case 'select': return r.of([null, 'a', 'b', 1, true, 'c']);
    case 'checklist': case 'taglist': return r.of([[], ['a'], ['a', 'b'], [1, 'a'], ['c']]);
    case 'datetime': return r.of([null, { date: '2026-03-24', time: '09:30', datetime: '2026-03-24T09:30' }[component.subtype]]);
    default: return r.of(texts);
  }
}
function components(depth, row) {
  const list = [];
  for (let n = 1 + r.below(depth === 2 ? 5 : 3); n > 0; n--) {
    if (depth > 0 && r.chance(0.3)) list.push(container(depth - 1, row));
    else list.push(field(r.of(types)));
  }
  for (const component of list) {
    if (component.key) keys.push(row ? `this.${component.key}` : component.key);
  }
  return list;
}
function container(depth, row) {
  const id = `g${count++}`;
  if (r.chance(0.4)) {
    return { type: 'dynamiclist', id, path: id, label: id, isRepeating: true, allowAddRemove: true, defaultRepetitions: r.below(3), components: components(depth, true) };
  }
  return { type: 'group', id, label: id, ...(r.chance(0.5) ? { path: id } : {}), components: components(depth, row) };
}
function conditions(list, names) {
  for (const component of list) {
    if (r.chance(0.35)) {
      const one = () => `${r.of(names)} ${r.of(['=', '!=', '>'])} ${r.of(['"a"', '"ab"', 'true', '1', '""', 'null'])}`;
      component.conditional = { hide: `=${one()}${r.chance(0.3) ? ` ${r.of(['and', 'or'])} ${one()}` : ''}` };
    }
    if (component.components) conditions(component.components, names);
  }
}
function fill(list, data) {
  for (const component of list) {
    if (component.key) {
      if (r.chance(0.75)) data[component.key] = value(component);
    } else if (component.type === 'dynamiclist') {
      if (r.chance(0.7)) data[component.path] = Array.from({ length: r.below(3) }, () => fill(component.components, {}));
    } else fill(component.components, component.path ? (data[component.path] = {}) : data);
  }
  return data;
}

// The marked fields, written as the server names them.
function marked(list, errors, base, indexes) {
  return list.flatMap((component) => {
    const path = component.key ?? component.path;
    const name = path ? (base ? `${base}.${path}` : path) : base;
    if (component.type === 'dynamiclist') {
      return [0, 1, 2].flatMap((row) => marked(component.components, errors, `${name}[${row}]`, [...indexes, row]));
    }
    if (component.components) return marked(component.components, errors, name, indexes);
    const found = indexes.reduce((here, index) => here?.[index], errors[component.id]);
    return typeof found?.[0] === 'string' ? [name] : [];
  });
}

const vectors = [];
for (let n = 0; n < 500; n++) {
  count = 0;
  keys = [];
  const list = components(2, false);
  conditions(list, keys);
  const schema = { type: 'default', id: 'random', components: list };
  const data = fill(list, { given: ['a', { label: 'Bee', value: 'b' }] });
  const result = await submit(structuredClone(schema), structuredClone(data));
  vectors.push({ schema, given: result.given, sent: result.data, marked: marked(list, result.errors, '', []) });
}
const target = new URL('../resources/tongban/forms/submissions.json', import.meta.url);
writeFileSync(target, `[\n${vectors.map((vector) => JSON.stringify(vector)).join(',\n')}\n]\n`);
process.exit(0);
