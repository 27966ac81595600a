// The test runner that Stryker uses here, and what it leaves out. All tests and what they need are one script, which is run
// anew for each mutant, so that nothing remembered under one mutant is seen under the next.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { declareClassPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundle } from './bundle-tests.mjs';
import { proseReason } from './prose.mjs';
import { createStandIn, failureOf } from './stand-in.mjs';

globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

/** In the copy: a mutant that never ends costs the process, and the next one has to know what this one knew. */
const dryRunFile = 'dry-run.json';

/** So often a mutant is passed at most, unless it was before: a list that grows with each turn of a loop fills the memory. */
const mostHits = 2_000_000;

export class MutationTestRunner {
  static inject = ['options'];

  constructor({ casewright }) {
    this.files = casewright.tests;
    // So many milliseconds of computing each mutant gets. What is widely used is run by thousands of tests; the likeliest come first.
    this.patience = casewright.patience ?? 2500;
    this.killers = [];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.script = await bundle(this.files);
    if (existsSync(dryRunFile)) this.remember(JSON.parse(readFileSync(dryRunFile, 'utf8')));
  }

  /** What the dry run found; `spent` are tests with their milliseconds. */
  remember({ spent, coverage }) {
    this.spent = new Map(spent);
    this.coverage = coverage;
  }

  /** All tests, each file in a state of its own, as vitest has it. One that fails already can tell nothing. */
  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const results = [];
    for (const file of this.files) results.push(...(await runAll(this.load([file]), { covers: true })));
    const tests = results.filter(({ status }) => status === TestStatus.Success);
    for (const { id, status } of results) if (status !== TestStatus.Success) console.warn(`fails by itself: ${id}`);
    const known = {
      spent: tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]),
      coverage: stryker.mutantCoverage.perTest,
    };
    this.remember(known);
    writeFileSync(dryRunFile, JSON.stringify(known));
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, sandboxFileName }) {
    // A loop that never ends is seen by how often the mutant is passed: in one test, lest the memory is full before.
    Object.assign(stryker, {
      hitCount: 0,
      hitLimit: mostHits,
      activeMutant: testFilter ? undefined : activeMutant.id,
    });
    const before = ({ id }) => {
      const hits = this.coverage[id]?.[activeMutant.id] ?? 0;
      Object.assign(stryker, { hitCount: 0, hitLimit: Math.max(2 * hits, Math.min(100 * hits + 50_000, mostHits)) });
    };
    const tried = testFilter ?? this.testsOf(sandboxFileName);
    const wanted = this.inOrder(tried, basename(sandboxFileName, '.ts'), activeMutant.id);
    let tests = [];
    try {
      const loaded = new Map(this.load(filesOf(wanted)).map((test) => [test.id, test]));
      stryker.activeMutant = activeMutant.id;
      const until = computed() + this.patience;
      tests = await runAll(wanted.map((id) => loaded.get(id)).filter(Boolean), { until, before });
    } catch (error) {
      const [id = ''] = wanted;
      tests = [{ id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) }];
    }
    const killer = tests.find(({ status }) => status === TestStatus.Failed);
    if (killer) this.killers = [fileOf(killer.id), ...this.killers.filter((file) => file !== fileOf(killer.id))];
    const limit = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
    return toMutantRunResult(limit ?? { status: 'complete', tests });
  }

  /** For what runs when the module is loaded: the tests that run any function of its file, or all where it has none. */
  testsOf(path) {
    const ids = [...readFileSync(path, 'utf8').matchAll(/stryMutAct_9fa48\("(\d+)"/g)].map(([, id]) => id);
    const all = [...this.spent.keys()];
    const near = all.filter((test) => ids.some((id) => this.coverage[test]?.[id]));
    return near.length > 0 ? near : all;
  }

  /**
   * What passes the mutant comes first: a function that some file of tests calls when it is loaded is tried by all tests of
   * its file. Of these the tests of that name, then the files that killed lately, and in each what takes little time.
   */
  inOrder(tests, name, mutant) {
    const known = tests.filter((id) => this.spent.has(id));
    const recency = (file) => (file.endsWith(`/${name}.test.ts`) ? 0 : this.killers.indexOf(file) + 1 || 1000);
    const rank = (id) => (this.coverage[id]?.[mutant] ? 0 : 1e9) + recency(fileOf(id)) * 100 + this.spent.get(id);
    return known.sort((a, b) => rank(a) - rank(b));
  }

  /** The tests of some files, in modules that nobody else has used. */
  load(files) {
    const { tests, vitest, open } = createStandIn();
    const load = this.script.runInThisContext()(createRequire(resolve('test/mutation/x.js')), vitest);
    for (const file of files) {
      open(file);
      load[file]();
    }
    return tests;
  }
}

/** Runs tests: to the end where it is seen what they cover, else until one fails or the time is over. */
async function runAll(tests, { covers = false, until = Number.POSITIVE_INFINITY, before = () => {} } = {}) {
  const results = [];
  for (const test of tests) {
    if (covers) stryker.currentTestId = test.id;
    before(test);
    const start = performance.now();
    const failureMessage = await failureOf(test);
    stryker.currentTestId = undefined;
    const { id, name } = test;
    const result = { id, name, timeSpentMs: performance.now() - start };
    if (failureMessage === undefined) results.push({ ...result, status: TestStatus.Success });
    else results.push({ ...result, status: TestStatus.Failed, failureMessage });
    if (computed() > until || (failureMessage !== undefined && !covers)) break;
  }
  return results;
}

function computed() {
  return process.cpuUsage().user / 1000;
}

function fileOf(id) {
  return id.slice(0, id.indexOf('#'));
}

function filesOf(ids) {
  return [...new Set(ids.map(fileOf))];
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'casewright', MutationTestRunner),
  declareValuePlugin(PluginKind.Ignore, 'prose', { shouldIgnore: proseReason }),
];
export const strykerValidationSchema = { properties: { casewright: { type: 'object' } } };
