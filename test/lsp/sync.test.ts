import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Encoding, ofRule, positionOf, pullClient, pushClient, startClient } from '../harness/language-client.ts';
import { unmarked, untidy, uri } from '../harness/untidy-report.ts';

const encodings = ['utf-8', 'utf-16', 'utf-32'] as const;

/** The change that puts `text` between two offsets, and what comes of it. */
function replace(before: string, start: number, end: number, text: string, encoding: Encoding) {
  const change: TextDocumentContentChangeEvent = {
    range: { start: positionOf(before, start, encoding), end: positionOf(before, end, encoding) },
    text,
  };
  return { change, after: before.slice(0, start) + text + before.slice(end) };
}

it.each(encodings)('follows changes behind emoji and combining characters in %s', async (encoding) => {
  const client = await startClient({ capabilities: { ...pullClient, general: { positionEncodings: [encoding] } } });
  const before = untidy.replace('Discussion', '😳 e\u0301 👩🏽‍⚕️ Discussion');
  await client.open(uri, before);
  expect(ofRule(await client.pull(uri), unmarked)).toEqual([]);
  const { change } = replace(before, before.indexOf('😳'), before.indexOf('Discussion'), '', encoding);
  await client.change(uri, 2, [change]);
  expect(ofRule(await client.pull(uri), unmarked)).toHaveLength(1);
  client.end();
});

it('applies several changes of one notification in their order', async () => {
  const client = await startClient();
  await client.open(uri, untidy);
  const first = replace(untidy, untidy.indexOf('Discussion'), untidy.indexOf('Discussion'), '# ', 'utf-16');
  const second = replace(first.after, first.after.indexOf('# Disc'), first.after.indexOf('# Disc'), '#', 'utf-16');
  await client.change(uri, 2, [first.change, second.change]);
  expect(ofRule(await client.pull(uri), unmarked)).toEqual([]);
  client.end();
});

/** Pieces that change what a report is: headings, comments, front matter, line endings, wide characters. */
const pieces = [
  ...['\n', '\n\n', '\r\n', '\r', '# ', '## ', '**', '`', '```\n', '---\n', 'type: note\n', '- ', '1. ', '> '],
  ...['Discussion', 'Abstract: ', '\nReferences\n', '😳', 'e\u0301', '\u2028', '\ufeff', '\t', ' 7 mmol/L', ' [1]'],
  ...['<!-- casewright-disable section/unmarked-heading -- x -->', '<!--', '-->', '| a | b |\n| - | - |\n'],
];

interface Step {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** A place in the text that is between two characters, never in one. */
function placeIn(text: string, share: number): number {
  const at = Math.floor(share * (text.length + 1));
  const before = text.slice(at - 1, at + 1);
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(before) ? at - 1 : at;
}

it('finds after any changes what it finds in the same text opened fresh', async () => {
  const step = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.nat({ max: 40 }),
    text: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((parts) => parts.join('')),
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...encodings), fc.array(step, { maxLength: 12 }), async (encoding, steps) => {
      const capabilities = { ...pullClient, general: { positionEncodings: [encoding] } };
      const client = await startClient({ capabilities });
      await client.open(uri, untidy);
      const text = await makeChanges(client.change, steps, encoding);
      await client.save(uri); // what is half-written waits no longer
      const found = await client.pull(uri);
      await client.close(uri);
      await client.open(uri, text);
      expect(found).toEqual(await client.pull(uri));
      client.end();
    }),
    { numRuns: 60 },
  );
});

async function makeChanges(
  send: (uri: string, version: number, changes: TextDocumentContentChangeEvent[]) => Promise<void>,
  steps: readonly Step[],
  encoding: Encoding,
): Promise<string> {
  let text = untidy;
  for (const [index, step] of steps.entries()) {
    const start = placeIn(text, step.at);
    const end = placeIn(text, Math.min(1, (start + step.length) / (text.length + 1)));
    const { change, after } = replace(text, start, Math.max(start, end), step.text, encoding);
    await send(uri, index + 2, [change]);
    text = after;
  }
  return text;
}

it('reads a document anew that is closed and opened with the same version', async () => {
  const client = await startClient();
  await client.open(uri, untidy, 1);
  expect(ofRule(await client.pull(uri), unmarked)).toHaveLength(1);
  await client.close(uri);
  await client.open(uri, untidy.replace('Disc', '## Disc'), 1);
  expect(ofRule(await client.pull(uri), unmarked)).toEqual([]);
  client.end();
});

it('follows a client that never counts its versions up', async () => {
  const client = await startClient({ capabilities: pushClient });
  await client.open(uri, untidy, 0);
  await client.pushed(uri);
  await client.change(uri, 0, [{ text: untidy.replace('Disc', '## Disc') }]);
  expect(await client.pushed(uri, ({ diagnostics }) => ofRule(diagnostics, unmarked).length === 0)).toBeDefined();
  client.end();
});
