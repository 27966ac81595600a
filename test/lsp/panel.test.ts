import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { guidelineNames, guidelines } from '../../server/src/data/guidelines.ts';
import {
  type ChecklistAnswer,
  type DocumentStatus,
  type Insertion,
  type PanelItem,
  type StageChange,
  statusRequest,
} from '../../server/src/lsp/protocol.ts';
import { applyAction, type ClientOptions, textAt } from '../harness/language-client.ts';
import { applyEdits, uri, withReport } from '../harness/report-client.ts';
import { readme } from '../harness/untidy-report.ts';

const farm = `# Barley itch in a farmer: a case report

## Abstract

A 40-year-old man came with an itchy rash after threshing barley. He was treated with betamethasone and recovered.

## Case presentation

A 40-year-old man came with an itchy rash of the arms for three days. He had no history of note. He was treated with betamethasone 0.1% cream twice daily for a week. Six weeks later the rash had gone.

## Discussion

Barley itch is rarely reported.

## Patient perspective

The patient said that he was glad to sleep again.

## References

1. Moss TA. Barley itch. J Farm Med. 2011;1:1-2.
`;

function checklistOf(text: string, options?: ClientOptions): Promise<ChecklistAnswer | null> {
  return withReport(text, (client) => client.request('casewright/checklist', { uri }), options);
}

async function itemsOf(text: string, options?: ClientOptions): Promise<readonly PanelItem[]> {
  return (await checklistOf(text, options))?.topics.flatMap(({ items }) => items) ?? [];
}

async function item(text: string, number: string): Promise<PanelItem> {
  const found = (await itemsOf(text)).find((each) => each.item === number);
  if (!found) throw new Error(`no item ${number}`);
  return found;
}

function withSettings(text: string, ...lines: readonly string[]): string {
  return ['---', 'casewright:', ...lines.map((line) => `  ${line}`), '---', '', text].join('\n');
}

describe('the checklist', () => {
  it('has the items by topic, in the order of the guideline', async () => {
    const answer = await checklistOf(farm);
    expect(
      answer?.topics.map(({ title, items }) => `${title}: ${items.map((each) => each.item).join(' ')}`),
    ).toMatchInlineSnapshot(`
      [
        "Title and keywords: 1 2",
        "Abstract: 3a 3b 3c 3d",
        "Introduction: 4",
        "Patient information: 5a 5b 5c 5d",
        "Clinical findings: 6",
        "Timeline: 7",
        "Diagnostic assessment: 8a 8b 8c 8d",
        "Therapeutic intervention: 9a 9b 9c",
        "Follow-up and outcomes: 10a 10b 10c 10d",
        "Discussion: 11a 11b 11c 11d",
        "Patient perspective: 12",
        "Informed consent: 13",
      ]
    `);
    expect(answer).toMatchObject({ uri, version: 1, stage: 'draft' });
  });

  it.each(guidelineNames)('has each item of %s once, in its order', async (guideline) => {
    const numbers = (await itemsOf(withSettings(farm, `guideline: ${guideline}`))).map((each) => each.item);
    expect(numbers).toEqual(guidelines[guideline].items.map((each) => each.item));
  });

  it('leads to what tells an item, the strongest place first', async () => {
    const { status, evidence } = await item(farm, '5a');
    expect(status).toBe('reported');
    expect(evidence.slice(0, 2).map((range) => textAt(farm, range))).toEqual(['40-year-old', 'man']);
  });

  it('leads to nothing of an item that is missing, but to its finding', async () => {
    const { status, evidence, finding } = await item(farm, '13');
    expect(status).toBe('missing');
    expect(evidence).toEqual([]);
    expect(finding && textAt(farm, finding)).toBe('Barley itch in a farmer: a case report');
  });

  it('has the reason of an item that does not apply', async () => {
    const text = farm.replace(
      '## Discussion',
      '<!-- casewright-not-applicable care/timeline -- one visit -->\n## Discussion',
    );
    expect(await item(text, '7')).toMatchObject({ status: 'not-applicable', reason: 'one visit', finding: null });
    const inSettings = withSettings(farm, 'notApplicable:', '  timeline: one visit');
    expect(await item(inSettings, '7')).toMatchObject({ status: 'not-applicable', reason: 'one visit' });
  });

  it('tells how an item stands with each of several patients', async () => {
    const case1 =
      '### Case 1\n\nA 40-year-old man came with an itchy rash of the arms for three days. He was given betamethasone.';
    const case2 = '### Case 2\n\nAnother farmer came with the same rash.';
    const text = farm.replace(/## Case presentation\n[^#]*/, `## Case presentation\n\n${case1}\n\n${case2}\n\n`);
    const { cases } = await item(text, '9a');
    expect(cases.map((each) => [each.case, each.status, each.evidence.map((range) => textAt(text, range))])).toEqual([
      [1, 'reported', ['He was given betamethasone.']],
      [2, 'missing', []],
    ]);
  });

  it('does not judge by English words what is in another language', async () => {
    const items = await itemsOf(withSettings(farm, 'language: es'));
    const judged = items.filter(({ status }) => status !== 'not-judged').map((each) => each.item);
    expect(judged).toEqual(['1', '2', '13']);
  });

  it('is null where there is no case report, and where the document is not open', async () => {
    expect(await checklistOf(readme)).toBeNull();
    const other = (client: { request<T>(method: string, params: unknown): Promise<T> }): Promise<unknown> =>
      client.request('casewright/checklist', { uri: 'file:///farm/other.md' });
    expect(await withReport(farm, other)).toBeNull();
  });
});

describe('the counts', () => {
  it('are those of the status, and leave out what does not apply', async () => {
    const answer = await checklistOf(farm);
    const items = await itemsOf(farm);
    const asked = items.filter(({ status }) => status !== 'not-applicable');
    expect(answer?.counts).toEqual({
      reported: items.filter(({ status }) => status === 'reported').length,
      applicable: asked.length,
      guideline: 'CARE',
    });
    expect(asked.length).toBeLessThan(items.length);
    const status = await withReport(farm, (client) => client.request<DocumentStatus>(statusRequest, { uri }));
    expect(status).toMatchObject({ items: answer?.counts, stage: 'draft' });
  });

  it('are none where there is no case report', async () => {
    const status = await withReport(readme, (client) => client.request<DocumentStatus>(statusRequest, { uri }));
    expect(status.items).toBeNull();
  });
});

describe('what to do next', () => {
  it('begins with the patient, then what is sure, what is missing, the references and the rest', async () => {
    const text = farm
      .replace(
        'A 40-year-old man came with an itchy rash of',
        'Mr. Fenn, a 40-year-old man, came on 12 March 2024 with an itchy rash of',
      )
      .replace('He had no history', 'On [DATE] he took .5 mg of prednisolone QD. He had no history')
      .replace('reported.', 'reported [4]. This is the first case ever.');
    const answer = await checklistOf(withSettings(text, 'stage: submission'));
    expect(answer?.stage).toBe('submission');
    expect(answer?.next.map(({ kind, findings }) => [kind, findings.length > 0])).toEqual([
      ['privacy', true],
      ['error', true],
      ['missing', true],
      ['reference', true],
      ['other', true],
    ]);
    const all = answer?.next.flatMap(({ findings }) => findings) ?? [];
    const pulled = await withReport(withSettings(text, 'stage: submission'), (client) => client.pull(uri));
    const shorts = all.flatMap(({ short }) => short ?? []);
    expect(shorts).toEqual(expect.arrayContaining(['Informed consent', 'Introduction']));
    expect(all).toHaveLength(pulled.filter(({ severity }) => severity !== 4).length);
  });
});

function insert(text: string, number: string): Promise<Insertion | null> {
  return withReport(text, (client) => client.request('casewright/insertItem', { uri, item: number }));
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('inserting an item', () => {
  it.each(['2', '12', '13', '4'])('does not make it reported while it is but a blank: %s', async (number) => {
    const insertion = await insert(farm.replace(/## Patient perspective\n\n.*\n\n/, ''), number);
    const changed = applyEdits(farm.replace(/## Patient perspective\n\n.*\n\n/, ''), insertion?.edits ?? []);
    expect((await item(changed, number)).status).toBe('missing');
  });

  it('does as the quick fix of its finding does, with tab stops', async () => {
    const answer = await insert(farm, '11a');
    const place = (await item(farm, '11a')).finding;
    const actions = await withReport(farm, (client) => client.actions(uri, place ?? nowhere));
    const quickFix = actions.find(({ title }) => title.startsWith('Insert a blank for strengths')) as CodeAction;
    expect(applyEdits(farm, answer?.edits ?? [])).toBe(applyAction(farm, quickFix));
    expect(answer?.edits[0]?.snippet).toMatch(/^\n\n\$\{1:\[Add here: [^}]{5,}\]\}$/);
  });

  it.each([
    ['13', '## Informed consent'],
    ['2', '## Keywords'],
    ['4', '## Introduction'],
    ['11a', '[Add here: '],
    ['7', '[Add here: '],
  ])('gives a missing item its place: %s', async (number, words) => {
    const answer = await insert(farm, number);
    expect(answer?.version).toBe(1);
    const changed = applyEdits(farm, answer?.edits ?? []);
    expect(changed.length).toBeGreaterThan(farm.length);
    expect(changed).toContain(words);
  });

  it('shows the blank that waits already', async () => {
    const text = farm.replace('Barley itch is rarely reported.', '[Describe the limitations]');
    const answer = await insert(text, '11a');
    expect(answer?.edits).toEqual([]);
    expect(answer?.blank && textAt(text, answer.blank)).toBe('[Describe the limitations]');
  });

  it.each(['99', '', '5'])('is null for an item that the guideline does not have: %j', async (number) => {
    expect(await insert(farm, number)).toBeNull();
  });

  it('is null where there is no case report', async () => {
    expect(await insert(readme, '5a')).toBeNull();
  });

  it.each(guidelineNames)(
    'finds a place for each item of %s, even in a report that has but a title',
    async (guideline) => {
      const text = withSettings('# Barley itch in a farmer: a case report\n', `guideline: ${guideline}`).replace(
        '---\n',
        '---\ntype: case-report\n',
      );
      const lacking = await withReport(text, async (client) => {
        const answer = await client.request<ChecklistAnswer>('casewright/checklist', { uri });
        const items = answer.topics.flatMap((topic) => topic.items).filter(({ status }) => status === 'missing');
        expect(items.length).toBeGreaterThan(3);
        const insertions = items.map(async (each) => {
          const insertion = await client.request<Insertion | null>('casewright/insertItem', { uri, item: each.item });
          return insertion && (insertion.edits.length > 0 || insertion.blank) ? [] : [each.item];
        });
        return (await Promise.all(insertions)).flat();
      });
      expect(lacking).toEqual([]);
    },
  );
});

describe('an item that does not apply', () => {
  async function excluded(text: string, number: string, reason: string): Promise<string | null> {
    const params = { uri, item: number, reason };
    const answer = await withReport(text, (client) =>
      client.request<Insertion | null>('casewright/excludeItem', params),
    );
    return answer && applyEdits(text, answer.edits);
  }

  it.each(['7', '13', '11a', '2'])('is declared with its reason, so that it is not asked for: %s', async (number) => {
    const changed = await excluded(farm, number, 'it was one visit');
    expect(await item(changed ?? '', number)).toMatchObject({ status: 'not-applicable', reason: 'it was one visit' });
  });

  it('is declared with all of its parts', async () => {
    const text = withSettings(farm, 'guideline: jbi-case-reports');
    const changed = await excluded(text, '7', 'no harm is known');
    expect(changed).toContain('<!-- casewright-not-applicable care/adverse-events -- no harm is known -->');
    expect(await item(changed ?? '', '7')).toMatchObject({ status: 'not-applicable', reason: 'no harm is known' });
  });

  it.each(['ends --> here', 'two\nlines', ' -- ', 'a <!-- b --!> c'])(
    'stays one comment, whatever the reason: %j',
    async (reason) => {
      const changed = (await excluded(farm, '7', reason)) ?? '';
      const comments = changed
        .split('\n')
        .filter((line) => /^<!-- casewright-not-applicable care\/timeline -- .* -->$/.test(line));
      expect(comments).toHaveLength(1);
      expect(comments[0]?.match(/-->/g)).toHaveLength(1);
    },
  );

  it('needs a reason', async () => {
    expect(await excluded(farm, '7', ' \n ')).toBeNull();
  });
});

describe('changing the stage', () => {
  function change(text: string, options?: ClientOptions): Promise<StageChange> {
    return withReport(
      text,
      (client) => client.request('casewright/changeStage', { uri, stage: 'submission' }),
      options,
    );
  }

  it('happens in the front matter that says it', async () => {
    const text = withSettings(farm, 'stage: draft');
    const { edits, file } = await change(text);
    expect(file).toBeNull();
    expect(applyEdits(text, edits)).toBe(withSettings(farm, 'stage: submission'));
  });

  it('is left to the author where a configuration file says it', async () => {
    const files = new Map([['file:///farm/.casewright.yaml', 'stage: draft\n']]);
    expect(await change(farm, { files })).toEqual({ version: 1, edits: [], file: 'file:///farm/.casewright.yaml' });
  });

  it.each([
    ['nothing says it', farm, new Map<string, string>()],
    [
      'a configuration file says other things',
      farm,
      new Map([['file:///farm/.casewright.yaml', 'profile: default\n']]),
    ],
    ['the front matter says other things', withSettings(farm, 'language: en'), new Map<string, string>()],
  ])('is left to the settings of the editor where %s', async (_, text, files) => {
    expect(await change(text, { files })).toEqual({ version: 1, edits: [], file: null });
  });
});
