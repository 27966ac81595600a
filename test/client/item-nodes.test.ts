import { describe, expect, it } from 'vitest';
import { toItemNodes } from '../../client/src/item-nodes.ts';
import type { PanelItem, PanelTopic, ProtocolRange } from '../../server/src/lsp/protocol.ts';
import { drawn, flat } from './drawn-tree.ts';
import { words } from './panel-words.ts';

function at(line: number): ProtocolRange {
  return { start: { line, character: 0 }, end: { line, character: 5 } };
}

function itemOf(item: string, status: PanelItem['status'], more: Partial<PanelItem> = {}): PanelItem {
  const title = `Title of ${item}`;
  return { item, title, asks: `Asks ${item}.`, status, evidence: [], reason: null, finding: null, cases: [], ...more };
}

const topics: readonly PanelTopic[] = [
  {
    title: 'Patient information',
    items: [
      itemOf('5a', 'reported', { evidence: [at(3), at(9)] }),
      itemOf('5b', 'partial', { evidence: [at(4)] }),
      itemOf('5c', 'missing', { finding: at(4) }),
      itemOf('5d', 'not-applicable', { reason: 'newborn' }),
    ],
  },
  { title: 'Timeline', items: [itemOf('7', 'missing')] },
  { title: 'Diagnosis', items: [itemOf('8c', 'not-judged'), itemOf('8d', 'not-applicable')] },
];

function nodesOf(given: readonly PanelTopic[]) {
  return toItemNodes({ topics: given }, words, ({ start }) => `words of ${start.line}`);
}

describe('the items as a tree', () => {
  it('has topics, items with their state, and several places below them', () => {
    expect(drawn(nodesOf(topics))).toMatchInlineSnapshot(`
      "Patient information (1/3)
        [pass] 5a Title of 5a (reported) @3
          words of 3 (Line 4) @3
          words of 9 (Line 10) @9
        [color-mode] 5b Title of 5b (in part) @4
        [circle-large-outline] 5c Title of 5c (not found) @4
        [circle-slash] 5d Title of 5d (not applicable: newborn)
      [circle-large-outline] 7 Title of 7 (not found)
      Diagnosis
        [question] 8c Title of 8c (not judged)
        [circle-slash] 8d Title of 8d (not applicable)
      "
    `);
  });

  it('opens the topics in which something is left to do', () => {
    const told: PanelTopic = { title: 'Told', items: [itemOf('1', 'reported'), itemOf('2', 'reported')] };
    expect(nodesOf([...topics, told]).flatMap(({ label, isOpen }) => (isOpen ? [label] : []))).toEqual([
      'Patient information',
    ]);
  });

  it('says in words what icons and colours show', () => {
    const spoken = flat(nodesOf(topics)).map((node) => node.spoken);
    expect(spoken).toContain('Patient information, 1 of 3 told');
    expect(spoken).toContain('5c Title of 5c, not found');
    expect(spoken).toContain('5d Title of 5d, not applicable: newborn');
    expect(spoken).toContain('Line 10: words of 9');
  });

  it('tells in the tooltip what is asked', () => {
    const node = flat(nodesOf(topics)).find(({ item }) => item === '5d');
    expect(node?.tooltip).toBe('5d Title of 5d\nAsks 5d.\nnot applicable: newborn');
  });

  it('leaves out of a label what its topic says, but not of what is read alone', () => {
    const novelty = { ...itemOf('3a', 'missing'), title: 'What is unique, in the abstract' };
    const findings = { ...itemOf('3b', 'missing'), title: 'Symptoms and findings, in the abstract' };
    const [topic] = nodesOf([{ title: 'Abstract', items: [novelty, findings] }]);
    expect(topic?.children.map(({ label }) => label)).toEqual(['3a What is unique', '3b Symptoms and findings']);
    expect(topic?.children[0]?.tooltip).toContain('3a What is unique, in the abstract\n');
    expect(topic?.children[0]?.spoken).toBe('3a What is unique, in the abstract, not found');
    expect(nodesOf([{ title: 'Abstract', items: [novelty] }])[0]?.label).toBe('3a What is unique, in the abstract');
  });

  it('offers to insert only what is missing, and names the item for it', () => {
    const kinds = flat(nodesOf(topics)).flatMap(({ item, kind }) => (item === undefined ? [] : [[item, kind]]));
    expect(kinds).toEqual([
      ['5a', 'item.told'],
      ['5b', 'item.partial'],
      ['5c', 'item.missing'],
      ['5d', 'item.other'],
      ['7', 'item.missing'],
      ['8c', 'item.other'],
      ['8d', 'item.other'],
    ]);
  });

  it('has the patients below an item that is judged of each', () => {
    const cases = [
      { case: 1, status: 'reported' as const, evidence: [at(3), at(4)] },
      { case: 2, status: 'missing' as const, evidence: [] },
    ];
    const item = itemOf('9a', 'reported', { evidence: [at(3), at(4)], cases });
    expect(drawn(nodesOf([{ title: 'Intervention', items: [item] }]))).toMatchInlineSnapshot(`
      "[pass] 9a Title of 9a (reported) @3
        [pass] Case 1 (reported) @3
          words of 3 (Line 4) @3
          words of 4 (Line 5) @4
        [circle-large-outline] Case 2 (not found)
      "
    `);
  });

  it('has an identity for each node that an edit of the text does not change', () => {
    const ids = flat(nodesOf(topics)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const moved = topics.map((topic) => ({
      ...topic,
      items: topic.items.map((item) => ({ ...item, evidence: item.evidence.map(({ start }) => at(start.line + 7)) })),
    }));
    expect(flat(nodesOf(moved)).map(({ id }) => id)).toEqual(ids);
  });
});
