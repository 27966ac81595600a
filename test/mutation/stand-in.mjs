// What the tests import from vitest, for a runner that loads them anew for each mutant in a few milliseconds; vitest itself
// takes seconds. `expect` is vitest's own. Snapshots are compared, never written.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
const now = { test: undefined };

setState({}, expect);
globalThis[GLOBAL_EXPECT] = expect;

chai.expect.extend(expect, {
  toMatchFileSnapshot(received, file) {
    const path = join(dirname(now.test.file), file);
    return { pass: readFileSync(path, 'utf8') === received, message: () => `not as in ${path}` };
  },
  // Of these vitest knows more than is worth repeating here.
  toMatchInlineSnapshot: () => ({ pass: true, message: () => '' }),
  toMatchSnapshot: () => ({ pass: true, message: () => '' }),
});

/** The functions of vitest, which put what they are told into `tests`, and what runs one of these. */
export function createStandIn() {
  const tests = [];
  const counts = new Map();
  const path = [];
  let file = '';

  const add = (name, run) => {
    const names = [...path, name];
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    tests.push({ id: `${file}#${count} ${names.join(' > ')}`, name: names.join(' > '), file, run });
  };
  const group = (name, fill) => {
    path.push(String(name));
    fill();
    path.pop();
  };
  const it = withEach((name, first, second) => add(name, typeof first === 'function' ? first : second));
  const describe = withEach((name, first, second) => group(name, typeof first === 'function' ? first : second));
  return {
    tests,
    vitest: { it, test: it, describe, expect },
    open: (name) => {
      file = name;
    },
  };
}

function withEach(one) {
  const each = (rows) => (name, first, second) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      const bound = (body) => (typeof body === 'function' ? () => body(...values) : body);
      one(name, bound(first), bound(second));
    }
  };
  return Object.assign(one, { each, skip: () => {}, runIf: (holds) => (holds ? one : () => {}) });
}

/** What went wrong in a test, or nothing. */
export async function failureOf(test) {
  now.test = test;
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error);
  }
}
