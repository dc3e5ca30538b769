// What form-js makes of conditions: writes vectors for ConditionTest.
import { writeFileSync } from 'node:fs';
import { unaryTest } from './form.mjs';
import { random } from './random.mjs';

const r = random(20260324);
const values = [null, '', 'a', 'b', 'ab', '10', ' 7 ', 0, 1, 2.5, -3, 18, true, false, [], ['a'], [1], ['a', 'b'], { x: 1 }, { x: 'a' }, [{ x: 1 }]];
const names = ['a', 'b', 'c', 'missing', 'o.x', 'o.y', 'rows.x', 'this.x', '_parent_.a', 'i'];
const literals = ['"a"', '"b"', '""', '"10"', '0', '1', '-3', '2.5', '18', 'true', 'false', 'null'];

const operand = () => (r.chance(0.6) ? r.of(names) : r.of(literals));
const comparison = () => `${operand()} ${r.of(['=', '!=', '<', '<=', '>', '>='])} ${operand()}`;
function term(depth) {
  if (depth === 0 || r.chance(0.3)) return comparison();
  const joined = `${term(depth - 1)} ${r.of(['and', 'or'])} ${term(depth - 1)}`;
  return r.chance(0.5) ? `(${joined})` : joined;
}
function context() {
  const data = { o: r.of([null, {}, { x: r.of(values) }, { x: 1, y: 'a' }]), rows: r.of([[], [{ x: 1 }], [{ x: 1 }, { x: 2 }]]) };
  for (const name of ['a', 'b', 'c']) if (r.chance(0.8)) data[name] = r.of(values);
  return { ...data, this: { x: r.of(values) }, _parent_: { a: r.of(values) }, i: [r.below(3) + 1] };
}
function hidden(condition, data) {
  try {
    return unaryTest(condition, data).value === true;
  } catch {
    return false;
  }
}

const vectors = [];
for (let n = 0; n < 3000; n++) {
  const condition = term(r.below(3));
  const data = context();
  vectors.push({ condition: `=${condition}`, data, hidden: hidden(condition, data) });
}
const target = new URL('../resources/tongban/forms/conditions.json', import.meta.url);
writeFileSync(target, `[\n${vectors.map((vector) => JSON.stringify(vector)).join(',\n')}\n]\n`);
process.exit(0);
