import { captionsOf, type ExhibitKind } from '../facts/captions.ts';
import { firstMentions, outOfOrder } from '../report/exhibit-mentions.ts';
import { exhibits } from '../report/exhibits.ts';
import type { Report } from '../report/report.ts';
import { zonesOf } from '../report/zones.ts';
import type { RuleProblem } from '../rule/define-rule.ts';

const names = { figure: 'Figure', table: 'Table' } as const satisfies Record<ExhibitKind, string>;

/** The first mention of a figure or table that comes before that of a lower number. */
export function* mentionedOutOfOrder(report: Report, kind: ExhibitKind): Generator<RuleProblem> {
  const found = outOfOrder(report, kind);
  if (!found) return;
  const { mention, expected } = found;
  const name = names[kind];
  yield {
    span: mention.span,
    message: `${name} ${mention.number} is mentioned before ${name} ${expected}; expected the numbers in the order of mention`,
  };
}

/** Mentions of figures or tables that the report does not hold. */
export function* mentionedAndAbsent(report: Report, kind: ExhibitKind): Generator<RuleProblem> {
  // Captions may be handed in apart from the text: without any, only their absence as a whole would be told.
  if (!exhibits(report).some((exhibit) => exhibit.kind === kind && exhibit.number !== '')) return;
  for (const mention of firstMentions(report)) {
    if (mention.kind !== kind || mention.exists) continue;
    const message = `${names[kind]} ${mention.number} is mentioned, and no ${kind} of that number was found; expected it, or another number`;
    yield { span: mention.span, message };
  }
}

/** Captions that bear a number that another caption of the kind has already. */
export function* numberedTwice(report: Report, kind: ExhibitKind): Generator<RuleProblem> {
  const zoneOf = zonesOf(report);
  const met = new Map<string, string>();
  for (const { fact, section, at } of report.find(captionsOf)) {
    const { number, caption, isImage, labelSpan } = fact;
    if (fact.kind !== kind || number === '' || isImage || zoneOf(section) === 'references') continue;
    const first = met.get(number);
    if (first === undefined) met.set(number, plain(caption));
    else if (!isAlike(first, plain(caption))) {
      const message = `${names[kind]} ${number} stands above already, with another caption; expected a number of its own`;
      yield { span: at(labelSpan), message };
    }
  }
}

function plain(caption: string): string {
  return caption
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The caption again in a list of captions, perhaps shortened or with a note; or a label alone. */
function isAlike(a: string, b: string): boolean {
  const start = Math.min(a.length, b.length, 30);
  return a.slice(0, start) === b.slice(0, start) || /^(?:continued|cont|part|panel)/.test(b);
}
