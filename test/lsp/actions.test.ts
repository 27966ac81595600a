import { expect, it } from 'vitest';
import type { ClientCapabilities, CodeAction, Range } from 'vscode-languageserver';
import {
  applyAction,
  editsOf,
  type LanguageClient,
  ofRule,
  positionOf,
  pullClient,
  startClient,
} from '../harness/language-client.ts';
import { readme, unmarked, untidy, uri } from '../harness/untidy-report.ts';

/** The place of some words in a text. */
function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  return { start: positionOf(text, start), end: positionOf(text, start + words.length) };
}

async function actionsAt(text: string, words: string, capabilities?: ClientCapabilities, context?: object) {
  const client = await startClient({ ...(capabilities && { capabilities }) });
  await client.open(uri, text);
  const actions = await client.actions(uri, rangeOf(text, words), context);
  return { client, actions };
}

function named(actions: readonly CodeAction[], words: string): CodeAction {
  const action = actions.find(({ title }) => title.includes(words));
  if (!action) throw new Error(`no action "${words}" among ${actions.map(({ title }) => title).join(', ')}`);
  return action;
}

/** What is found in a text that takes the place of the one that is open. */
async function findIn(client: LanguageClient, text: string, rule = unmarked) {
  await client.change(uri, 2, [{ text }]);
  return ofRule(await client.pull(uri), rule);
}

it('mends a finding safely, prefers that, and the finding is gone', async () => {
  const { client, actions } = await actionsAt(untidy, 'Discussion');
  const [first] = actions;
  expect(first).toMatchObject({ title: 'Make it a heading (##)', kind: 'quickfix', isPreferred: true });
  expect(first?.diagnostics?.map(({ code }) => code)).toEqual([unmarked]);
  const mended = applyAction(untidy, named(actions, 'Make it a heading'));
  expect(mended).toBe(untidy.replace('Discussion', '## Discussion'));
  expect(await findIn(client, mended)).toEqual([]);
  client.end();
});

/** The comment that silences the rule, with what stands for the reason. */
function comment(reason = 'reason'): string {
  return `<!-- casewright-disable-next-line ${unmarked} -- ${reason} -->`;
}

const bareTitle = untidy.replace('# Hiccups', 'Hiccups').replace('Discussion', '## Discussion');

it.each([
  ['on a line', untidy, 'Discussion', `${comment()}\nDiscussion`],
  ['with carriage returns', untidy.replaceAll('\n', '\r\n'), 'Discussion', `${comment()}\r\nDiscussion`],
  ['behind a byte order mark', `\ufeff${bareTitle}`, 'Hiccups after', `${comment()}\nHiccups after`],
])('silences a finding %s with a reason', async (_, text, words, after) => {
  const { client, actions } = await actionsAt(text, words);
  expect(await findIn(client, text)).toHaveLength(1);
  const silenced = applyAction(text, named(actions, `Silence \`${unmarked}\``));
  expect(silenced).toBe(text.replace(words, after));
  expect(await findIn(client, silenced)).toEqual([]);
  client.end();
});

const tabStop = '\u0024{1:reason}';

it.each([
  [
    'as LSP 3.18 writes them',
    { snippetEditSupport: true, documentChanges: true },
    { snippetTextEdit: true },
    { snippet: { kind: 'snippet', value: `${comment(tabStop)}\n` } },
  ],
  [
    'as they were written before',
    { documentChanges: true },
    { snippetTextEdit: true },
    { newText: `${comment(tabStop)}\n`, insertTextFormat: 2 },
  ],
  ['not at all', { documentChanges: true }, {}, { newText: `${comment()}\n` }],
  ['not at all', { snippetEditSupport: true }, { snippetTextEdit: true }, { newText: `${comment()}\n` }],
])('writes tab stops %s', async (_, workspaceEdit, experimental, expected) => {
  const capabilities = { ...pullClient, workspace: { workspaceEdit }, experimental };
  const { client, actions } = await actionsAt(untidy, 'Discussion', capabilities);
  const place = { line: 6, character: 0 };
  expect(editsOf(named(actions, `Silence \`${unmarked}\``))).toEqual([
    { range: { start: place, end: place }, ...expected },
  ]);
  client.end();
});

it('names the version that the edits fit, where the client can take that', async () => {
  const { client, actions } = await actionsAt(untidy, 'Discussion');
  expect(actions[0]?.edit).toMatchObject({ documentChanges: [{ textDocument: { uri, version: 1 } }] });
  client.end();
  const plain = { textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } };
  const second = await actionsAt(untidy, 'Discussion', plain);
  expect(second.actions[0]?.edit).toMatchObject({ changes: { [uri]: [{ newText: '## ' }] } });
  expect(second.actions[0]).not.toHaveProperty('isPreferred');
  second.client.end();
});

const many = untidy.replace('## Case presentation', 'Case presentation').replace('# Hiccups', 'Hiccups');

it.each(['source.fixAll.casewright', 'source.fixAll', 'source'])(
  'mends all at once when asked for %s',
  async (only) => {
    const { client, actions } = await actionsAt(many, 'Hiccups', pullClient, { diagnostics: [], only: [only] });
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.casewright']);
    const mended = applyAction(many, actions[0] as CodeAction);
    expect(mended).toContain('# Hiccups after a haircut: a case report\n\n## Case presentation\n');
    expect(await findIn(client, mended)).toEqual([]);
    const again = await client.actions(uri, rangeOf(mended, 'Hiccups'), { diagnostics: [], only: [only] });
    expect(again).toEqual([]);
    client.end();
  },
);

it('touches only what it mends when it mends all', async () => {
  const { client, actions } = await actionsAt(many, 'Hiccups', pullClient, {
    diagnostics: [],
    only: ['source.fixAll'],
  });
  const removed = editsOf(actions[0] as CodeAction).map(({ range }) => [range.start, range.end]);
  expect(removed.every(([start, end]) => start?.line === end?.line && start?.character === end?.character)).toBe(true);
  client.end();
});

it('offers no fix of the whole text when the editor asks by itself', async () => {
  const context = { diagnostics: [], triggerKind: 2 };
  const { client, actions } = await actionsAt(many, 'Hiccups', pullClient, context);
  expect(actions.map(({ kind }) => kind)).not.toContain('source.fixAll.casewright');
  client.end();
});

it('offers nothing of another kind than asked for', async () => {
  const { client, actions } = await actionsAt(many, 'Hiccups', pullClient, { diagnostics: [], only: ['refactor'] });
  expect(actions).toEqual([]);
  client.end();
});

it('offers a file that is no case report nothing but to declare it one, and that only when asked', async () => {
  const { client, actions } = await actionsAt(readme, 'Teapot');
  expect(actions.map(({ title }) => title)).toEqual(['Declare this file a case report']);
  expect(applyAction(readme, named(actions, 'Declare'))).toBe(`---\ntype: case-report\n---\n\n${readme}`);
  expect(await client.actions(uri, rangeOf(readme, 'Teapot'), { diagnostics: [], triggerKind: 2 })).toEqual([]);
  client.end();
});

it.each([
  ['with tab stops', pullClient],
  ['as plain text', { ...pullClient, workspace: {} }],
])('inserts a missing section where it belongs, %s', async (_, capabilities) => {
  const { client, actions } = await actionsAt(untidy, 'Hiccups after', capabilities);
  const action = named(actions, 'Insert the section "Abstract"');
  expect(action.isPreferred).toBeUndefined();
  const [edit] = editsOf(action);
  expect(edit?.snippet !== undefined).toBe(capabilities === pullClient);
  const mended = applyAction(untidy, action);
  expect(mended).toMatch(/^# Hiccups [^\n]*\n\n## Abstract\n\n\[[^\n]*\]\n\n## Case presentation\n/);
  const missing = await findIn(client, mended, 'section/missing');
  expect(missing.filter(({ message }) => /abstract/.test(`${message}`))).toEqual([]);
  client.end();
});

const consent = 'care/informed-consent';

it.each([
  ['after a title', untidy],
  ['with carriage returns', untidy.replaceAll('\n', '\r\n')],
  ['behind a byte order mark', `\ufeff${untidy}`],
  ['behind front matter', `---\ntype: case-report\n---\n${untidy}`],
  [
    'behind front matter that holds the title',
    `---\ntype: case-report\ntitle: Hiccups after a haircut\n---\n${untidy.replace(/^.*\n\n/, '')}`,
  ],
  ['above a paragraph that begins without a blank line', untidy.replace('# Hiccups', 'A letter\n# Hiccups')],
])('marks an item as not applicable with a reason: %s', async (_, text) => {
  const { client, actions } = await actionsAt(text, 'Hiccups after');
  expect(await findIn(client, text, consent)).toHaveLength(1);
  const action = named(actions, `Mark \`${consent}\` as not applicable`);
  const marked = applyAction(text, action);
  const line = `<!-- casewright-not-applicable ${consent} -- reason -->`;
  expect(marked.split(/\r?\n/)).toContain(marked.startsWith('\ufeff') ? `\ufeff${line}` : line);
  expect(marked.replace(/<!-- casewright.*?-->\r?\n/, '')).toBe(text);
  expect(await findIn(client, marked, consent)).toEqual([]);
  client.end();
});

it('offers "not applicable" for items of the guideline only', async () => {
  const { client, actions } = await actionsAt(untidy, 'Hiccups after');
  const marks = actions.filter(({ title }) => title.startsWith('Mark `'));
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter(({ title }) => !title.startsWith('Mark `care/'))).toEqual([]);
  client.end();
});

const blank = '[Name the drug]';

it.each([
  ['in a paragraph', `He took pills.\nThen came\\\n${blank}.\n`, `He took pills.\nThen came <!-- C -->\\\n${blank}.\n`],
  ['in a loose list', `- One.\n\n- Then ${blank}.\n`, `- One.\n\n<!-- C -->\n- Then ${blank}.\n`],
  ['in a numbered list', `3. One.\n4. Then ${blank}.\n`, `3. One.\n<!-- C -->\n4. Then ${blank}.\n`],
  ['in a list of ones', `1. One.\n1. Then ${blank}.\n`, `<!-- D -->\n\n1. One.\n1. Then ${blank}.\n\n<!-- E -->\n`],
  ['within an item', `- One.\n- Then\n  ${blank}.\n`, `<!-- D -->\n\n- One.\n- Then\n  ${blank}.\n\n<!-- E -->\n`],
  ['in a list in a list', `- One.\n  - ${blank}.\n`, `<!-- D -->\n\n- One.\n  - ${blank}.\n\n<!-- E -->\n`],
  [
    'behind another comment',
    `<!-- casewright-disable-next-line lab -- why -->\n${blank}.\n`,
    `<!-- casewright-disable-next-line lab -- why -->\n<!-- C -->\n${blank}.\n`,
  ],
  [
    'in a table',
    `| Drug | Dose |\n| --- | --- |\n| ${blank} | 5 mg |\n`,
    `<!-- D -->\n\n| Drug | Dose |\n| --- | --- |\n| ${blank} | 5 mg |\n\n<!-- E -->\n`,
  ],
])('silences a finding %s without cutting it in two', async (_, block, expected) => {
  const rule = 'section/placeholder';
  const text = untidy.replace('Discussion\n', `${block}\n## Discussion\n`);
  const { client, actions } = await actionsAt(text, blank);
  expect(await findIn(client, text, rule)).toHaveLength(1);
  const silenced = applyAction(text, named(actions, `Silence \`${rule}\``));
  const comments = { C: 'disable-next-line', D: 'disable', E: 'enable' };
  const wanted = expected.replace(
    /<!-- ([CDE]) -->/g,
    (_all, kind: keyof typeof comments) =>
      `<!-- casewright-${comments[kind]} ${rule}${kind === 'E' ? '' : ' -- reason'} -->`,
  );
  expect(silenced).toBe(text.replace(block, wanted));
  expect(await findIn(client, silenced, rule)).toEqual([]);
  client.end();
});

it('turns pasted lines with tabs into a table', async () => {
  const pasted = 'Calcium\t1.9 mmol/L\t2.2-2.6\nAlbumin\t38 g/L\t35-50\n';
  const text = untidy.replace('Discussion\n', `${pasted}\n## Discussion\n`);
  const { client, actions } = await actionsAt(text, 'Albumin', pullClient, { diagnostics: [], only: ['refactor'] });
  expect(applyAction(text, named(actions, 'Turn into a table'))).toBe(
    text.replace(
      pasted,
      '| | | |\n| --- | --- | --- |\n| Calcium | 1.9 mmol/L | 2.2-2.6 |\n| Albumin | 38 g/L | 35-50 |\n',
    ),
  );
  const elsewhere = await client.actions(uri, rangeOf(text, '## Discussion'), { diagnostics: [], only: ['refactor'] });
  expect(elsewhere.map(({ title }) => title)).not.toContain('Turn into a table');
  client.end();
});
