import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { type LanguageClient, positionOf, pullClient, startClient } from '../harness/language-client.ts';

/**
 * Two thousand edits as an author makes them, each sent to a server that follows them all and, as a whole text, to one that has
 * never seen the report: whatever is asked, both must answer the same.
 */
const edits = 2_000;
const rounds = 8;

/** After so many edits the author begins anew with a whole report: one that stays broken would test little. */
const stretch = 25;

const root = resolve(import.meta.dirname, '../..');
const reports = ['examples/typical-faults.md', 'test/reports/two-patients.md', 'test/reports/bold-headings.md'];
const uri = 'file:///reports/typed.md';

const capabilities = {
  ...pullClient,
  textDocument: {
    ...pullClient.textDocument,
    definition: {},
    references: {},
    documentHighlight: {},
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const] } },
    inlayHint: {},
    codeLens: {},
    documentLink: {},
    foldingRange: {},
  },
};

/** What is typed or pasted: letters mostly, and now and then what changes how all that follows is read. */
const typed = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'e', ' ', 's', '.', ',', '5', '\n') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        ' 4.1 mmol/L',
        ' potassium 7',
        ' [1]',
        ' [2,3]',
        ' (Figure 1)',
        ' 60 mg twice daily',
        ' on 3 March 2021',
        ' (CT)',
      ],
      ...[' the left knee', ' she ', ' he ', ' aged 47 years', ' at 6 months', ' Tab', ' µg', '😳', 'e\u0301'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '\n\n',
        '\r\n',
        '# ',
        '## Discussion\n',
        '**',
        '`',
        '```\n',
        '---\n',
        '<!-- casewright-disable lab/unit-missing -->',
      ],
      ...[
        '<!--',
        '-->',
        '| a | b |\n| - | - |\n',
        '1. ',
        '- ',
        '\n## References\n\n',
        '| Sodium | 140 |\n',
        '> ',
        '[^1]',
      ],
    ),
  },
);

const edit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  /** Most edits stand beside the last one. */
  stays: fc.integer({ min: 0, max: 9 }).map((roll) => roll > 1),
  removes: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat({ max: 3 }) },
    fc.nat({ max: 300 }),
  ),
  text: typed,
  asks: fc.nat(),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** A place between two characters, never in one. */
function placeIn(text: string, at: number): number {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}

/** What can be asked of a place besides diagnostics. */
function questionsAt(text: string, at: number) {
  const textDocument = { uri };
  const position = positionOf(text, at);
  const range = { start: position, end: positionOf(text, Math.min(text.length, at + 80)) };
  return [
    ['textDocument/hover', { textDocument, position }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
    ['textDocument/completion', { textDocument, position }],
    ['textDocument/definition', { textDocument, position }],
    ['textDocument/references', { textDocument, position, context: { includeDeclaration: true } }],
    ['textDocument/documentHighlight', { textDocument, position }],
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
  ] as const;
}

/** Answers without what counts the versions of a session. */
function withoutRevisions(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer ?? null, (key, value) => (key === 'revision' ? undefined : value)));
}

async function typeAll(name: string, all: readonly Edit[]): Promise<void> {
  const settings = () => ({ stage: 'submission' }); // in a draft, what is half-written waits
  const typing = await startClient({ capabilities, settings });
  const fresh = await startClient({ capabilities, settings });
  for (let from = 0; from < all.length; from += stretch) {
    await typeFrom(readFileSync(resolve(root, name), 'utf8'), all.slice(from, from + stretch), `${name}, from ${from}`);
    await typing.close(uri);
  }
  typing.end();
  fresh.end();

  async function typeFrom(before: string, some: readonly Edit[], where: string): Promise<void> {
    let text = before;
    let last = Math.floor((some[0]?.place ?? 0) * text.length);
    await typing.open(uri, text);
    for (const [index, { place, stays, removes, text: put, asks }] of some.entries()) {
      const start = placeIn(text, stays ? Math.min(last, text.length) : Math.floor(place * (text.length + 1)));
      const end = Math.max(start, placeIn(text, Math.min(text.length, start + removes)));
      const range = { start: positionOf(text, start), end: positionOf(text, end) };
      await typing.change(uri, index + 2, [{ range, text: put }]);
      text = text.slice(0, start) + put + text.slice(end);
      last = start + put.length;
      await fresh.open(uri, text, index + 2);
      const questions = questionsAt(text, placeIn(text, Math.min(last, text.length)));
      const [method, params] = questions[asks % questions.length] ?? questions[0];
      const answers = async (client: LanguageClient) => [
        await client.pull(uri),
        withoutRevisions(await client.request(method, params)),
      ];
      expect(await answers(typing), `edit ${index} of ${where}, ${method}`).toEqual(await answers(fresh));
      await fresh.close(uri);
    }
  }
}

it.each(Array.from({ length: rounds }, (_, round) => round))(
  'answers after each edit as it answers a fresh text (round %i)',
  async (round) => {
    const all = fc.sample(edit, { seed: 2026 + round, numRuns: edits / rounds });
    await typeAll(reports[round % reports.length] ?? '', all);
  },
  240_000,
);

it('answers every request while the author types, those called off as called off', async () => {
  const client = await startClient({ capabilities });
  let text = readFileSync(resolve(root, reports[0] ?? ''), 'utf8');
  await client.open(uri, text);
  const pending: Promise<string>[] = [];
  for (const [index, { place, text: put, asks }] of fc.sample(edit, { seed: 7, numRuns: 200 }).entries()) {
    const at = placeIn(text, Math.floor(place * (text.length + 1)));
    const position = positionOf(text, at);
    await client.change(uri, index + 2, [{ range: { start: position, end: position }, text: put }]);
    text = text.slice(0, at) + put + text.slice(at);
    for (const [method, params] of questionsAt(text, at).slice(asks % 5, (asks % 5) + 3)) {
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(method, params, source.token);
      const isCalledOff = asks % 2 === 0;
      if (isCalledOff) source.cancel();
      pending.push(
        answer.then(
          () => 'answered',
          ({ code }) => `${isCalledOff ? 'called off' : 'asked'}: ${code}`,
        ),
      );
    }
  }
  const outcomes = new Set(await Promise.all(pending));
  expect(pending).toHaveLength(600);
  const allowed = [
    'answered',
    `called off: ${LSPErrorCodes.RequestCancelled}`,
    `called off: ${LSPErrorCodes.ContentModified}`,
    `asked: ${LSPErrorCodes.ContentModified}`,
  ];
  expect([...outcomes].filter((outcome) => !allowed.includes(outcome))).toEqual([]);
  expect(outcomes).toContain('answered');
  expect(outcomes).toContain(`called off: ${LSPErrorCodes.RequestCancelled}`);
  client.end();
});
