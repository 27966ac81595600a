import type { ChecklistAnswer, NextFinding, NextGroup, NextKind } from '../../server/src/lsp/protocol.ts';
import type { PanelIcon, PanelNode } from './panel-node.ts';
import type { PanelTitles } from './panel-titles.ts';

/** The words of the tree, in the language of the editor. */
export interface NextWords {
  /** What the items and sections are called. */
  readonly titles: PanelTitles;
  readonly patient: (number: number) => string;
  /** "3 blanks to fill". */
  readonly blanks: (count: number) => string;
  readonly kinds: Readonly<Record<NextKind, string>>;
  readonly severities: Readonly<Record<NextFinding['severity'], string>>;
  /** "3 findings". */
  readonly findings: (count: number) => string;
  /** "Line 12", counted from 1. */
  readonly line: (line: number) => string;
}

const icons: Readonly<Record<NextFinding['severity'], PanelIcon>> = {
  error: { name: 'error', color: 'problemsErrorIcon.foreground' },
  warning: { name: 'warning', color: 'problemsWarningIcon.foreground' },
  info: { name: 'info', color: 'problemsInfoIcon.foreground' },
};

/** The findings of a report by what to do next, as a tree. */
export function toNextNodes({ next }: Pick<ChecklistAnswer, 'next'>, words: NextWords): readonly PanelNode[] {
  return next.map((group) => toGroup(group, words));
}

function toGroup({ kind, findings }: NextGroup, words: NextWords): PanelNode {
  const label = words.kinds[kind];
  const seen = new Map<string, number>();
  return {
    id: `group:${kind}`,
    label,
    description: String(findings.length),
    spoken: `${label}, ${words.findings(findings.length)}`,
    kind: 'group',
    isOpen: kind !== 'other',
    children: findings.map((finding) => {
      const name = `${kind}:${finding.rule}:${finding.message}`;
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      return toFinding(finding, `finding:${name}:${times}`, words);
    }),
  };
}

/** The place is no part of the identity, because each edit before it moves it. */
function toFinding({ range, message, short, rule, severity }: NextFinding, id: string, words: NextWords): PanelNode {
  const line = words.line(range.start.line + 1);
  const label = (short === null ? message : nameOf(short, words)).replaceAll('`', ''); // a tree shows no code
  return {
    id,
    label,
    description: line,
    tooltip: `${message}\n${rule}`,
    spoken: `${words.severities[severity]}: ${label}, ${line}`,
    icon: icons[severity],
    kind: 'finding',
    place: range,
    children: [],
  };
}

/** The server names what was not found in English: an item, also of one patient, a section, or a number of blanks. */
function nameOf(short: string, { titles, patient, blanks }: NextWords): string {
  const [, count] = /^(\d{1,6}) blanks? to fill$/.exec(short) ?? [];
  if (count) return blanks(Number(count));
  const [, title, number] = /^(.{1,200}) \(case (\d{1,3})\)$/.exec(short) ?? [];
  return title && number ? `${titles.whole(title)} (${patient(Number(number))})` : titles.whole(short);
}
