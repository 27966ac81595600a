import type {
  ChecklistAnswer,
  PanelItem,
  PanelPlaces,
  PanelStatus,
  PanelTopic,
  ProtocolRange,
} from '../../server/src/lsp/protocol.ts';
import type { PanelIcon, PanelNode } from './panel-node.ts';
import type { PanelTitles } from './panel-titles.ts';

/** The words of the tree, in the language of the editor. */
export interface ItemWords {
  /** What the items and topics are called. */
  readonly titles: PanelTitles;
  readonly states: Readonly<Record<PanelStatus, string>>;
  /** "2 of 4 reported". */
  readonly told: (reported: number, asked: number) => string;
  /** "Line 12", counted from 1. */
  readonly line: (line: number) => string;
  readonly patient: (number: number) => string;
}

/** Shapes tell the states apart, also without colours. */
const icons: Readonly<Record<PanelStatus, PanelIcon>> = {
  reported: { name: 'pass', color: 'testing.iconPassed' },
  partial: { name: 'color-mode', color: 'problemsWarningIcon.foreground' },
  missing: { name: 'circle-large-outline', color: 'problemsWarningIcon.foreground' },
  'not-applicable': { name: 'circle-slash', color: 'disabledForeground' },
  'not-judged': { name: 'question', color: 'disabledForeground' },
};

const kinds: Readonly<Record<PanelStatus, PanelNode['kind']>> = {
  reported: 'item.told',
  partial: 'item.partial',
  missing: 'item.missing',
  'not-applicable': 'item.other',
  'not-judged': 'item.other',
};

/** The items of a report as a tree: a topic that has but one item is that item. `excerpt` gives the words of a place. */
export function toItemNodes(
  { topics }: Pick<ChecklistAnswer, 'topics'>,
  words: ItemWords,
  excerpt: (place: ProtocolRange) => string,
): readonly PanelNode[] {
  return topics.map((topic) => {
    const nodes = topic.items.map((item) => toItem(item, topic.items.length === 1, words, excerpt));
    const [only] = nodes;
    return nodes.length === 1 && only ? only : toTopic(topic, nodes, words);
  });
}

function toTopic({ title, items }: PanelTopic, children: readonly PanelNode[], words: ItemWords): PanelNode {
  const asked = items.filter(({ status }) => status !== 'not-applicable' && status !== 'not-judged');
  const reported = asked.filter(({ status }) => status === 'reported').length;
  const name = words.titles.whole(title);
  return {
    id: `topic:${title}`,
    label: name,
    ...(asked.length > 0 && { description: `${reported}/${asked.length}` }),
    spoken: asked.length > 0 ? `${name}, ${words.told(reported, asked.length)}` : name,
    kind: 'topic',
    isOpen: reported < asked.length,
    children,
  };
}

/** Alone, an item has no topic above it that would tell the rest of its name. */
function toItem(
  item: PanelItem,
  isAlone: boolean,
  words: ItemWords,
  excerpt: (place: ProtocolRange) => string,
): PanelNode {
  const { status, reason, finding, evidence, cases } = item;
  const id = `item:${item.item}`;
  const whole = `${item.item} ${words.titles.whole(item.title)}`;
  const state = reason === null ? words.states[status] : `${words.states[status]}: ${reason}`;
  const place = evidence[0] ?? finding;
  const patients = cases.map((each) => toPatient(each, id, words, excerpt));
  return {
    id,
    label: isAlone ? whole : `${item.item} ${words.titles.label(item.title)}`,
    description: state,
    tooltip: `${whole}\n${item.asks}\n${state}`,
    spoken: `${whole}, ${state}`,
    icon: icons[status],
    kind: kinds[status],
    ...(place && { place }),
    item: item.item,
    children: patients.length > 0 ? patients : toPlaces(evidence, id, words, excerpt),
  };
}

function toPatient(
  { status, evidence, case: number }: PanelPlaces & { readonly case: number },
  parent: string,
  words: ItemWords,
  excerpt: (place: ProtocolRange) => string,
): PanelNode {
  const id = `${parent}/case:${number}`;
  const [place] = evidence;
  return {
    id,
    label: words.patient(number),
    description: words.states[status],
    spoken: `${words.patient(number)}, ${words.states[status]}`,
    icon: icons[status],
    kind: 'place',
    ...(place && { place }),
    children: toPlaces(evidence, id, words, excerpt),
  };
}

/** One place is that of the line itself; several are lines below it, the strongest first. */
function toPlaces(
  evidence: readonly ProtocolRange[],
  parent: string,
  words: ItemWords,
  excerpt: (place: ProtocolRange) => string,
): readonly PanelNode[] {
  if (evidence.length < 2) return [];
  return evidence.map((place, index) => {
    const line = words.line(place.start.line + 1);
    const label = excerpt(place) || line;
    return {
      id: `${parent}/${index}`,
      label,
      description: line,
      spoken: `${line}: ${label}`,
      kind: 'place',
      place,
      children: [],
    };
  });
}
