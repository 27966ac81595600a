import { describe, expect, it } from 'vitest';
import {
  type LanguageClient,
  ofRule,
  positionOf,
  pullClient,
  pushClient,
  startClient,
} from '../harness/language-client.ts';

const uri = 'file:///reports/draft.md';

const begun = `# Barley itch: a case report

## Introduction

Barley itch is common at harvest.

## Case presentation

A 40-year-old farmer had an itch after threshing barley, and it went with oat baths.
`;

const heading = '\n## Discussion\n';

/** Types at the end of the text and gives the text then. */
async function typeAtEnd(client: LanguageClient, before: string, text: string, version: number): Promise<string> {
  const position = positionOf(before, before.length);
  await client.change(uri, version, [{ range: { start: position, end: position }, text }]);
  return before + text;
}

const empty = 'section/empty';

it('does not call a section empty in which the author is typing', async () => {
  const client = await startClient();
  await client.open(uri, begun);
  await client.pull(uri);
  const text = await typeAtEnd(client, begun, heading, 2);
  expect(ofRule(await client.pull(uri), empty)).toEqual([]);
  await typeAtEnd(client, text, '\nIt heals.', 3);
  expect(ofRule(await client.pull(uri), empty)).toEqual([]);
  client.end();
});

it('tells it when the author goes on in another section', async () => {
  const client = await startClient();
  await client.open(uri, begun);
  await client.pull(uri);
  await typeAtEnd(client, begun, heading, 2);
  await client.pull(uri);
  const start = positionOf(begun, begun.indexOf('Barley itch is common'));
  await client.change(uri, 3, [{ range: { start, end: start }, text: 'Here. ' }]);
  expect(ofRule(await client.pull(uri), empty)).toHaveLength(1);
  client.end();
});

it('tells it when the report is saved', async () => {
  const client = await startClient();
  await client.open(uri, begun);
  await client.pull(uri);
  await typeAtEnd(client, begun, heading, 2);
  await client.pull(uri);
  await client.save(uri);
  await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
  expect(ofRule(await client.pull(uri), empty)).toHaveLength(1);
  client.end();
});

it('tells it after a pause, to clients that ask and to those that are sent findings', async () => {
  const asking = await startClient({ capabilities: pullClient, impatient: true });
  await asking.open(uri, begun);
  await asking.pull(uri);
  await typeAtEnd(asking, begun, heading, 2);
  await asking.until(() => asking.asked.includes('workspace/diagnostic/refresh'));
  expect(ofRule(await asking.pull(uri), empty)).toHaveLength(1);
  asking.end();

  const sent = await startClient({ capabilities: pushClient, impatient: true });
  await sent.open(uri, begun);
  await sent.pushed(uri);
  await typeAtEnd(sent, begun, heading, 2);
  const found = await sent.pushed(uri, ({ diagnostics }) => ofRule(diagnostics, empty).length > 0);
  expect(ofRule(found, empty)).toHaveLength(1);
  sent.end();
});

it('keeps what was told before the section was touched', async () => {
  const client = await startClient();
  const text = begun + heading;
  await client.open(uri, text);
  expect(ofRule(await client.pull(uri), empty)).toHaveLength(1);
  await typeAtEnd(client, text, '\n', 2);
  expect(ofRule(await client.pull(uri), empty)).toHaveLength(1);
  client.end();
});

it('waits for nothing in a submission', async () => {
  const client = await startClient({ settings: () => ({ stage: 'submission' }) });
  await client.open(uri, begun);
  await client.pull(uri);
  await typeAtEnd(client, begun, heading, 2);
  expect(ofRule(await client.pull(uri), empty)).toHaveLength(1);
  client.end();
});

it('finds a report that is only opened as the command line does in a draft', async () => {
  const client = await startClient();
  await client.open(uri, begun + heading);
  expect(ofRule(await client.pull(uri), empty)).toHaveLength(1);
  client.end();
});

describe('what is half-typed', () => {
  const [itch, fence] = ['A 40-year-old farmer', '```'];
  const whole = `---
type: case-report
casewright:
  guideline: care-2013
---

${begun}
## Discussion

Barley itch heals [1].

## References

1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.
`;

  /** What is told, and the status, after each letter that is typed. */
  async function typed(text: string, at: number, letters: string): Promise<readonly string[]> {
    const client = await startClient();
    await client.open(uri, text);
    const look = async (): Promise<string> => {
      const told = (await client.pull(uri)).map(({ code, message }) => `${code}: ${message}`);
      return JSON.stringify([told, await client.request<object>('casewright/status', { uri })], (key, value) =>
        key === 'version' ? undefined : value,
      );
    };
    const looks = [await look()];
    for (const [index, letter] of [...letters].entries()) {
      const start = positionOf(text.slice(0, at) + letters, at + index);
      await client.change(uri, index + 2, [{ range: { start, end: start }, text: letter }]);
      looks.push(await look());
    }
    client.end();
    return looks;
  }

  it.each([
    ['a comment', whole.indexOf(itch), '<!-- ask her about the dog\nand the bed'],
    ['a comment that stands in a sentence', whole.indexOf(' had an itch'), '<!-- since when'],
    ['a fence', whole.indexOf(itch), `${fence}\ncode`],
    ['a line of the front matter', whole.indexOf('\n---\n\n'), '\ntitle: "Barley: an'],
    ['a key that has no colon yet', whole.indexOf('casewright:'), 'lang'],
  ])('changes nothing of what is told: %s', async (_, at, letters) => {
    const looks = await typed(whole, at, letters);
    expect([...new Set(looks)]).toEqual(looks.slice(0, 1));
  });

  it('is no number without a unit before the sentence has an end', async () => {
    const looks = await typed(whole, whole.indexOf('\n\n## Discussion'), ' The potassium was 4.1. It');
    const lacks = looks.map((look) => look.includes('lab/unit-missing'));
    expect(lacks.indexOf(true)).toBe(' The potassium was 4.1. '.length);
  });

  it.each(['potassium', 'prednisone or ivermectin', 'a scan and improved'])(
    'is no route where it begins another word: %s',
    async (words) => {
      const dose = ' He was given furosemide 20 mg daily.';
      const [place, text] = [
        whole.indexOf('\n\n## Discussion') + dose.length,
        whole.replace('\n\n## D', `${dose}\n\n## D`),
      ];
      const looks = await typed(text, place, ` He took ${words}`);
      expect(looks.map((look) => look.includes('dose/route-missing'))).toEqual(looks.map(() => true));
    },
  );

  it('is a route once something follows', async () => {
    const dose = ' He was given furosemide 20 mg po';
    const text = whole.replace('\n\n## D', `${dose}\n\n## D`);
    const looks = await typed(text, whole.indexOf('\n\n## D') + dose.length, ' for a week. He is well.');
    expect(looks.at(-1)).not.toContain('dose/route-missing');
  });

  it('is told once it is done, and once the author saves', async () => {
    const client = await startClient();
    await client.open(uri, whole);
    const before = await client.pull(uri);
    const start = positionOf(whole, whole.indexOf(itch));
    await client.change(uri, 2, [{ range: { start, end: start }, text: '<!-- ask her ' }]);
    const told = async (): Promise<readonly unknown[]> => (await client.pull(uri)).map(({ message }) => message);
    expect(await told()).toEqual(before.map(({ message }) => message));
    await client.save(uri);
    await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
    expect(await told()).toContain('No discussion was found, under any heading, plain title line or label');
    client.end();
  });

  it('takes a report for one whose front matter says so, though another line of it is broken', async () => {
    const client = await startClient();
    await client.open(uri, '---\ntype: case-report\ntitle: "Barley\n---\n\nA man itched.\n');
    expect(await client.request('casewright/status', { uri })).toMatchObject({ isCaseReport: true });
    expect(ofRule(await client.pull(uri), 'meta/front-matter-broken')).toHaveLength(1);
    client.end();
  });
});
