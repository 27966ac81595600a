import { expect, it } from 'vitest';
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
