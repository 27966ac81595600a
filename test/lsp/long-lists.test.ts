import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type CodeLens,
  type CompletionList,
  type TextEdit,
  WorkDoneProgress,
} from 'vscode-languageserver';
import { inTurns, type Turns } from '../../server/src/lsp/in-turns.ts';
import { type Rewriting, rewriteRequest } from '../../server/src/lsp/protocol.ts';
import { type ClientOptions, type LanguageClient, positionOf } from '../harness/language-client.ts';
import { applyEdits, bib, fullClient, uri, withReport } from '../harness/report-client.ts';

const names = ['Moss', 'Fenn', 'Reed', 'Hay'];
const titles = ['Barley itch', 'Straw rash', 'Oat baths', 'Rye and skin'];
const nameOf = (i: number): string => `${names[i % 4]} ${'TOBC'[i % 4]}A`;
const titleOf = (i: number): string => `${titles[Math.floor(i / 4) % 4]} ${i}`;

/** A list of so many entries, every third with spaces behind its semicolon, of which the first two are cited. */
const listed = (count: number): string =>
  [
    '---\ntype: case-report\n---\n\n# Barley itch: a case report\n\n## Discussion\n\nIt itches [1]. It heals [1,2].\n\n## References\n',
    ...Array.from(
      { length: count },
      (_, i) => `${i + 1}. ${nameOf(i)}. ${titleOf(i)}. J Farm Med. 2011;${i % 3 === 0 ? ' 4: ' : '4:'}12-5.`,
    ),
    '',
  ].join('\n');

describe('code lenses', () => {
  const lenses = async (client: LanguageClient): Promise<CodeLens[]> =>
    client.request('textDocument/codeLens', { textDocument: { uri } });
  const resolved = (client: LanguageClient, lens: CodeLens | undefined): Promise<CodeLens> =>
    client.request('codeLens/resolve', lens);

  it('have a place at once, and words when they come into sight', async () => {
    await withReport(listed(3), async (client) => {
      const all = await lenses(client);
      expect(all.map(({ command, range }) => [command, range.start.line])).toEqual([
        [undefined, 12],
        [undefined, 13],
        [undefined, 14],
      ]);
      const counted = await Promise.all(all.map((lens) => resolved(client, lens)));
      expect(counted.map(({ command }) => command?.title)).toEqual(['cited 2 times', 'cited once', 'not cited']);
      expect(counted.map(({ range }) => range)).toEqual(all.map(({ range }) => range));
    });
  });

  it('carry the places for our own client, to be shown', async () => {
    const [lens] = await withReport(
      listed(1),
      async (client) => Promise.all((await lenses(client)).map((one) => resolved(client, one))),
      { capabilities: fullClient, initializationOptions: { status: true } },
    );
    expect(lens?.command).toMatchObject({
      command: 'casewright.showReferences',
      arguments: [
        uri,
        { line: 12 },
        [
          { line: 8, character: 10 },
          { line: 8, character: 24 },
        ],
      ],
    });
  });

  it('count anew after a change, and say nothing where the entry is gone', async () => {
    const text = listed(3);
    await withReport(text, async (client) => {
      const all = await lenses(client);
      await client.change(uri, 2, [{ text: text.replace('[1,2]', '[2]').replace(/^3\. .*\n/m, '') }]);
      const counted = await Promise.all(all.map((lens) => resolved(client, lens)));
      expect(counted.map(({ command }) => command?.title)).toEqual(['cited once', 'cited once', '']);
    });
  });

  it('are left as they are where they are not ours', async () => {
    const lens = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, data: { uri: 3 } };
    expect(await withReport(listed(1), (client) => resolved(client, lens))).toEqual(lens);
  });
});

describe('work in turns', () => {
  /** A clock that goes on by some milliseconds whenever something is done. */
  const turnsOf = (check: () => void = () => undefined): Turns & { passed: number; readonly told: string[] } => ({
    passed: 0,
    told: [],
    now() {
      return this.passed;
    },
    async pause() {
      this.passed += 5;
    },
    check,
    tell(done, all) {
      this.told.push(`${done} of ${all}`);
    },
  });

  it('gives way whenever it has taken long, and does everything once and in order', async () => {
    const turns = turnsOf();
    const bound: Turns = {
      now: () => turns.now(),
      pause: () => turns.pause(),
      check: turns.check,
      tell: (done, all) => turns.tell(done, all),
    };
    const done = await inTurns(
      [1, 2, 3, 4, 5, 6, 7],
      (n) => {
        turns.passed += 7;
        return n * 10;
      },
      bound,
    );
    expect(done).toEqual([10, 20, 30, 40, 50, 60, 70]);
    expect(turns.told).toEqual(['3 of 7', '6 of 7']);
  });
});

describe('formatting a long list', () => {
  const count = 150;
  const text = listed(count);
  const tidy = text.replaceAll('2011; 4: 12', '2011;4:12');
  const options = { tabSize: 2, insertSpaces: true };
  const format = (client: LanguageClient, more: object = {}): Promise<TextEdit[]> =>
    client.request('textDocument/formatting', { textDocument: { uri }, options, ...more });

  it('writes every entry, and tells how far it is where the request names a place for that', async () => {
    await withReport(text, async (client) => {
      const kinds: string[] = [];
      const token = 'how-far';
      client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => void kinds.push(kind));
      expect(applyEdits(text, await format(client, { workDoneToken: token })) === tidy).toBe(true);
      expect([kinds[0], kinds.at(-1)]).toEqual(['begin', 'end']);
    });
  });

  /** A clock that is always late, so that there is a turn for others behind each entry. */
  const late = (): ClientOptions => {
    let passed = 0;
    return { now: () => (passed += 100) };
  };
  /** Formats, and does something at the first word of how far that is; gives what became of both. */
  const interrupted = (meanwhile: (client: LanguageClient) => unknown, cancel = false): Promise<string[]> =>
    withReport(
      text,
      async (client) => {
        const happened: string[] = [];
        const source = new CancellationTokenSource();
        client.connection.onProgress(WorkDoneProgress.type, 'far', async ({ kind }) => {
          if (kind !== 'report' || happened.length > 0) return;
          happened.push('told');
          await meanwhile(client);
          happened.push('done meanwhile');
          if (cancel) source.cancel();
        });
        const params = { textDocument: { uri }, options, workDoneToken: 'far' };
        await client.connection.sendRequest('textDocument/formatting', params, source.token).then(
          () => happened.push('formatted'),
          (error: Error) => happened.push(error.message),
        );
        return happened;
      },
      late(),
    );

  it('answers others meanwhile', async () => {
    const hover = (client: LanguageClient): Promise<unknown> =>
      client.request('textDocument/hover', { textDocument: { uri }, position: { line: 8, character: 11 } });
    expect(await interrupted(hover)).toEqual(['told', 'done meanwhile', 'formatted']);
  });

  it('ends where the document changes', async () => {
    const change = (client: LanguageClient): Promise<void> => client.change(uri, 2, [{ text: `${text}\n` }]);
    expect(await interrupted(change)).toEqual(['told', 'done meanwhile', 'content modified']);
  });

  it('ends where it is called off', async () => {
    expect(await interrupted(() => undefined, true)).toEqual(['told', 'done meanwhile', 'cancelled']);
  });

  it('shows a window of its own for a command, where the client can', async () => {
    const asked: string[] = [];
    const capabilities = { ...fullClient, window: { workDoneProgress: true } };
    const done = await withReport(
      text,
      (client) => {
        client.connection.onRequest('window/workDoneProgress/create', () => {
          asked.push('window');
          return null;
        });
        return client.request<Rewriting>(rewriteRequest, { uri, rewrite: 'format-list' });
      },
      { capabilities },
    );
    expect(asked).toEqual(['window']);
    expect(applyEdits(text, done.edits as TextEdit[]) === tidy).toBe(true);
  });
});

describe('completion among thousands', () => {
  const complete = async (marked: string, options: ClientOptions = {}): Promise<CompletionList> => {
    const at = marked.indexOf('▮');
    const text = marked.replace('▮', '');
    return withReport(
      text,
      (client) => client.request('textDocument/completion', { textDocument: { uri }, position: positionOf(text, at) }),
      options,
    );
  };
  const works = Array.from(
    { length: 3000 },
    (_, i) => `@article{k${i}x, author = {${nameOf(i).replace(' ', ', ')}.}, title = {${titleOf(i)}}, year = 2011}`,
  );
  const special = `@article{odd, author = {M{\\"u}ller, Ann}, title = {The {B}ran Question}, year = 1999}`;
  const files = new Map([[bib, [...works, special].join('\n')]]);
  const keyed = (typed: string): string =>
    `---\ntype: case-report\nbibliography: itch.bib\n---\n\n# Barley itch: a case report\n\n## Discussion\n\nIt is old [@k1x]. It heals [@${typed}▮].\n`;

  it.each<[string, string, string[]]>([
    ['the beginning of a key', 'k2999', ['k2999x']],
    ['a piece of a key', '2999x', ['k2999x']],
    ['an author whose name is written with an escape', 'mull', ['odd']],
    ['a word of a title that is partly in braces', 'bran', ['odd']],
    ['a number in a title', '1234', ['k1234x']],
    ['another word of it', 'question', ['odd']],
    ['what nothing has', 'teapot', []],
  ])('finds keys by %s', async (_, typed, expected) => {
    const { items, isIncomplete } = await complete(keyed(typed), { files });
    expect(isIncomplete).toBe(true);
    expect(items.map(({ label }) => label)).toEqual(expected);
    expect(items.every(({ filterText }) => filterText?.startsWith(typed))).toBe(true);
  });

  it('sends no more than an editor can show', async () => {
    const { items, isIncomplete } = await complete(keyed('moss'), { files });
    expect(isIncomplete).toBe(true);
    expect(items).toHaveLength(200);
    expect(items.every(({ detail }) => detail === 'Moss 2011')).toBe(true);
    expect((await complete(keyed(''), { files })).items).toHaveLength(200);
  });

  it.each<[string, string, string[]]>([
    ['its number, or one in a title', '1199', ['1199 Reed 2011', '1200 Hay 2011']],
    ['an author and a word of the title', 'hay baths 107', ['108 Hay 2011']],
    ['what nothing has', 'see the', []],
  ])('finds numbers by %s', async (_, typed, expected) => {
    const { items, isIncomplete } = await complete(listed(1200).replace('It heals', `It may [1, ${typed}▮ It heals`));
    expect(isIncomplete).toBe(true);
    expect(items.map(({ label }) => label)).toEqual(expected);
  });
});
