import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of tests that concern facts and rules; those of doors and of single texts below them do not. */
const folders = ['test/facts', 'test/rules', 'test/report', 'test/data', 'test'];

/** What these tests read, of the folders of tests. */
const read = ['facts', 'rules', 'report', 'data', 'harness', 'reports', 'reference-styles', '*.ts'].map((name) =>
  name.includes('.') ? `test/${name}` : `test/${name}/**`,
);

/** What Stryker is told. `mutated`: paths from the root; `patience`: milliseconds of computing for each mutant. */
export function strykerOptions(root, mutated, patience) {
  return {
    mutate: mutated,
    testRunner: 'casewright',
    casewright: { tests: testsIn(root), patience },
    plugins: [join(root, 'test/mutation/test-runner.mjs')],
    ignorers: ['prose'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    dryRunTimeoutMinutes: 60,
    timeoutMS: 20_000,
    timeoutFactor: 3,
    reporters: process.stderr.isTTY ? ['progress'] : ['progress-append-only'],
    tempDirName: 'node_modules/.cache/casewright-mutation',
    cleanTempDir: 'always',
    // The copy holds only what the tests read.
    ignorePatterns: ['**', ...['server/src/**', 'examples/**', 'snippets/**', ...read].map((path) => `!${path}`)],
    disableTypeChecks: false,
    checkers: [],
    allowConsoleColors: false,
    logLevel: 'warn',
    packageManager: 'npm',
  };
}

/**
 * These try a property, whole reports, or each of many profiles and styles, for longer than all others together. That
 * something changed in a whole report says little: what a fact or a rule does must be seen in its own tests.
 */
const slow =
  /(?:property|new-report|reports|phrasings|scholarly-markdown|write-\w+|renumber|citations-conversion|list-style|reformat-kinds|reference-styles-tidy|reference-author-fix|two-in-one-fix)\.test/;

/** Files of tests, without those that are slow, start processes, or look at the repository and not at what code does. */
function testsIn(root) {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `${folder}/${name}`),
    )
    .filter((file) => !slow.test(file) && !/(?:package|readme|made|floors)\.test/.test(file))
    .filter((file) => !/child_process|citeproc|built-(?:cli|servers)/.test(readFileSync(join(root, file), 'utf8')));
}
