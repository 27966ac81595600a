import { describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { choose, complete, snippetClient } from '../harness/complete.ts';
import { startClient } from '../harness/language-client.ts';
import { fullClient } from '../harness/report-client.ts';

const report = (text: string): string =>
  `---\ntype: case-report\n---\n\n# Barley itch: a case report\n\n## Case presentation\n\n${text}\n\nCalcium was 2.9.\n`;

async function resolved(item: CompletionItem | undefined, capabilities: object): Promise<CompletionItem> {
  const client = await startClient({ capabilities });
  try {
    return await client.request<CompletionItem>('completionItem/resolve', item);
  } finally {
    client.end();
  }
}

describe('suppressions', () => {
  it.each([
    ['<!--¦ -->', '-'],
    ['<!-- ¦', undefined],
    ['<!-- case¦ -->', undefined],
    ['<!-- casewright-dis¦ -->', undefined],
  ])('the words of %s', async (text, trigger) => {
    expect((await complete(report(text), trigger)).labels).toEqual([
      'casewright-disable-next-line',
      'casewright-not-applicable',
      'casewright-disable',
      'casewright-enable',
    ]);
  });

  it('are written whole, with blanks for the rule and the reason', async () => {
    const options = { capabilities: snippetClient };
    expect(choose(await complete(report('<!--¦'), '-', options), 'casewright-disable-next-line')).toBe(
      report('<!-- casewright-disable-next-line group/rule -- reason -->'),
    );
    expect(
      choose(await complete(report('<!-- casewright-n¦ -->'), undefined, options), 'casewright-not-applicable'),
    ).toBe(report('<!-- casewright-not-applicable care/item -- reason -->'));
  });

  it('name rules, those with findings first', async () => {
    const { labels, items } = await complete(report('<!-- casewright-disable-next-line ¦ -- reason -->'));
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.indexOf('lab/unit-missing')).toBeLessThan(labels.indexOf('privacy/name'));
    expect(labels.filter((label) => label.startsWith('meta/'))).toEqual([]);
    expect(items.find(({ label }) => label === 'lab/unit-missing')).toMatchInlineSnapshot(`
      {
        "data": "lab/unit-missing",
        "detail": "Laboratory value without a unit",
        "kind": 20,
        "label": "lab/unit-missing",
        "sortText": "10104",
        "textEdit": {
          "newText": "lab/unit-missing",
          "range": {
            "end": {
              "character": 34,
              "line": 8,
            },
            "start": {
              "character": 34,
              "line": 8,
            },
          },
        },
      }
    `);
  });

  it('name each rule once', async () => {
    const found = await complete(report('<!-- casewright-disable lab/unit-missing, lab/¦ -->'), '/');
    expect(found.labels).not.toContain('lab/unit-missing');
    expect(choose(found, 'lab/mixed-units')).toBe(
      report('<!-- casewright-disable lab/unit-missing, lab/mixed-units -->'),
    );
  });

  it('name the items that may not apply', async () => {
    const { labels, items } = await complete(report('<!-- casewright-not-applicable care/¦ -->'), '/');
    expect(labels.every((label) => label.startsWith('care/'))).toBe(true);
    expect(items.find(({ label }) => label === 'care/prognosis')?.detail).toBe('Prognostic characteristics');
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each([
    '<!-- a remark ¦ -->',
    '<!-- casewright-disable lab/unit-missing -- for the ¦ -->',
    'care/¦',
    '<!-- casewright-unknown ¦ -->',
  ])('nothing in %s', async (text) => {
    expect((await complete(report(text))).labels).toEqual([]);
  });
});

describe('the help of a rule', () => {
  it('comes when its item is looked at, in the form that the client shows', async () => {
    const { items } = await complete(report('<!-- casewright-disable ¦ -->'));
    const item = items.find(({ label }) => label === 'lab/unit-missing');
    expect(item?.documentation).toBeUndefined();
    const markdown = (await resolved(item, snippetClient)).documentation;
    expect(markdown).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('**Laboratory value without a unit**'),
    });
    const plain = (await resolved(item, fullClient)).documentation;
    expect(plain).toEqual(expect.stringContaining('Laboratory value without a unit (lab/unit-missing)'));
  });

  it('is none for what has no help, and for what is none of ours', async () => {
    for (const data of [undefined, null, 'no/such-rule', { uri: 1 }])
      expect((await resolved({ label: 'x', data }, fullClient)).documentation).toBeUndefined();
  });
});

describe('front matter', () => {
  const front = (text: string): string => `---\ntype: case-report\n${text}\n---\n\n${body}`;
  // Half a key makes the YAML unreadable, and its `type` with it: then the file tells by how it reads.
  const body =
    '# Barley itch: a case report\n\n## Abstract\n\nA man itched.\n\n## Case presentation\n\nA 40-year-old man presented with itch.\n\n## Discussion\n\nThis case is rare.\n\n## References\n\n1. Moss TA. Itch. J Farm Med. 2011;1:1-2.\n';

  it.each([
    ['¦', ['casewright', 'title', 'abstract', 'keywords', 'lang', 'bibliography']],
    ['lang: en\nca¦', ['casewright', 'title', 'abstract', 'keywords', 'bibliography']],
    ['casewright:\n  ¦', ['profile', 'guideline', 'language', 'stage', 'rules', 'notApplicable']],
    ['casewright:\n  stage: draft\n  pro¦', ['profile', 'guideline', 'language', 'rules', 'notApplicable']],
    [
      'casewright:\n  ¦\n  rules:\n    lab/unit-missing: off',
      ['profile', 'guideline', 'language', 'stage', 'notApplicable'],
    ],
    ['casewright:\n  stage: ¦', ['draft', 'submission']],
    ['casewright:\n  stage:¦', ['draft', 'submission']],
    ['casewright:\n  language: e¦', ['en', 'es', 'fr', 'pt', 'de', 'it']],
    ['casewright:\n  guideline: ¦', ['care-2013', 'care-2013-short', 'scare-2025', 'jbi-case-reports']],
    ['casewright:\n  rules:\n    lab/unit-missing: ¦', ['error', 'warning', 'info', 'hint', 'off']],
    ['other:\n  ¦', []],
    ['title: ¦', []],
    ['title: casewright ¦', []],
    ['casewright:\n  stage: dra¦ft', ['draft', 'submission']],
    ['casewright:\n  stage: dra¦ft now', []],
    ['casewright:\n  sta¦ge: draft', []],
  ])('%j', async (text, expected) => {
    expect((await complete(front(text))).labels).toEqual(expected);
  });

  it('puts a value in the place of the one that stands there', async () => {
    const found = await complete(front('casewright:\n  profile: ¦default'));
    expect(choose(found, 'jmcr')).toBe(front('casewright:\n  profile: jmcr'));
  });

  it('offers the type of a report that has none', async () => {
    const found = await complete(
      '---\ntype:¦\n---\n\n# Barley itch: a case report\n\n## Case presentation\n\nA man itched.\n',
      ':',
    );
    expect(found.labels).toEqual(['case-report']);
    expect(choose(found, 'case-report')).toContain('---\ntype: case-report\n---');
  });

  it('goes on below a key that holds others', async () => {
    expect(choose(await complete(front('casew¦')), 'casewright')).toBe(front('casewright:\n  '));
    expect(choose(await complete(front('casewright:\n  ru¦')), 'rules')).toBe(front('casewright:\n  rules:\n    '));
  });

  it('offers the journals by name, each with its title', async () => {
    const { items } = await complete(front('casewright:\n  profile: ¦'));
    expect(items.find(({ label }) => label === 'jmcr')?.documentation).toBe('Journal of Medical Case Reports');
  });

  it('offers rules with their help, and their options as they are by default', async () => {
    const { items } = await complete(front('casewright:\n  rules:\n    ¦'));
    expect(items.find(({ label }) => label === 'lab/unit-missing')?.data).toBe('lab/unit-missing');
    const { labels } = await complete(front('casewright:\n  rules:\n    section/title-length: ¦'));
    expect(labels.slice(4)).toMatchInlineSnapshot(`
      [
        "off",
      ]
    `);
  });

  it('offers the items that may not apply', async () => {
    const { labels } = await complete(front('casewright:\n  notApplicable:\n    ¦'));
    expect(labels).toContain('prognosis');
  });
});
