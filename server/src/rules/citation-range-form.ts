import { isNumeric } from '../report/citation-clusters.ts';
import { habitsByForm, type MarkerHabits } from '../report/citation-habits.ts';
import { expand, type Marker, runsOf } from '../report/citation-marker.ts';
import { writeNumbers } from '../report/citation-rewrite.ts';
import { citations, type ReportCitation } from '../report/citations.ts';
import { markerOf } from '../report/marker-of.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';
import { perObject } from '../text/per-object.ts';

const works = ['Barley itch', 'Straw rash', 'Rye and rash', 'Oat baths'].map(
  (title, i) => `${i + 1}. Moss TA. ${title}. J Farm Med. 201${i};4:12-5.\n`,
);
const report = (text: string): string =>
  `# A case of barley itch\n\n## Discussion\n\n${text}\n\n## References\n\n${works.join('')}`;

export default defineRule({
  id: 'citation/range-form',
  title: 'Neighbouring numbers not written as a range, or a range that runs backwards',
  why: 'Three and more numbers in a row are written as a range, in the same way all through the text. A range that runs backwards names nothing: a number was mistyped.',
  severity: 'info',
  fix: 'safe',
  since: '0.1.0',
  cites: ['nlm:citing-medicine', 'icmje:references'],
  options: {},
  examples: [
    { bare: true, flagged: report('It itches ⟦[1,2,3]⟧ and heals [4].') },
    { bare: true, flagged: report('It itches [1] and heals ⟦[4-2]⟧.') },
    { bare: true, clean: report('It itches [1-3] and heals [2,4].') },
    { bare: true, clean: report('It itches [1,2] and heals [3, 4].') },
  ],
  *check(read) {
    const marked = citations(read)
      .filter(isNumeric)
      .map((citation) => ({ citation, marker: markerOf(citation) }))
      .filter(({ marker }) => !marker.fixed);
    for (const { citation, marker } of marked) {
      const problem = backwards(citation, marker);
      if (problem) yield problem;
    }
    const plain = marked.filter(({ marker }) => backwardsAt(marker) < 0 && isRising(marker));
    const spelled = plain.filter(({ marker }) => spellsOut(marker));
    const ranged = plain.filter(({ marker }) => marker.numbers.some(({ endsRange }) => endsRange));
    const habits = habitsByForm(plain.map(({ marker }) => marker));
    if (spelled.length >= 3 && spelled.length > ranged.length) yield* againstSpelled(ranged, spelled.length, habits);
    else {
      for (const one of spelled) {
        const like = ranged.length > 0 ? ', as elsewhere in this report' : '';
        const does = `lists ${countWord(longestRun(one.marker))} numbers in a row`;
        yield rewritten(one, { ...habits(one.marker), shortestRange: 3 }, does, like);
      }
    }
  },
});

type Marked = { readonly citation: ReportCitation; readonly marker: Marker };

/** Where most markers spell three numbers out, the ranges of three are the others; longer ones stay in any case. */
function* againstSpelled(
  ranged: readonly Marked[],
  spelled: number,
  habitsFor: (marker: Marker) => MarkerHabits,
): Generator<RuleProblem> {
  for (const one of ranged) {
    const runs = runsOf(expand(one.marker));
    if (runs.every(({ from, to }) => to - from <= 2)) {
      const habits = { ...habitsFor(one.marker), shortestRange: Number.POSITIVE_INFINITY };
      yield rewritten(one, habits, 'writes a range', `, as ${spelled} others in this report list such numbers`);
    }
  }
}

function longestRun(marker: Marker): number {
  return Math.max(...runsOf(expand(marker)).map(({ from, to }) => to - from + 1));
}

function countWord(count: number): string {
  return ['three', 'four', 'five', 'six'][count - 3] ?? String(count);
}

function rewritten({ citation, marker }: Marked, habits: MarkerHabits, does: string, like: string): RuleProblem {
  const { text, span } = citation;
  const newText = writeNumbers(marker, expand(marker), habits);
  return {
    span,
    message: `\`${text}\` ${does}; expected \`${newText}\`${like}`,
    fixes: [{ title: `Write \`${newText}\``, safety: 'safe', edits: [{ span, newText }] }],
  };
}

const isRising = perObject((marker: Marker): boolean => {
  const numbers = expand(marker);
  return numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));
});

/** Does it name three numbers in a row one by one? */
function spellsOut({ numbers, gaps }: Marker): boolean {
  const isSign = gaps.every((gap, i) => numbers[i + 1]?.endsRange || /^\s*[,;]\s*$/.test(gap));
  return (
    isSign &&
    numbers.some(({ value }, i) => {
      const rest = numbers.slice(i + 1, i + 3);
      return rest.length === 2 && rest.every((next, k) => next.value === value + k + 1 && !next.endsRange);
    })
  );
}

/** The index of the number that ends a range before its beginning, or -1. */
const backwardsAt = perObject(({ numbers, gaps }: Marker): number =>
  numbers.findIndex(
    ({ value }, i) =>
      i > 0 && /^\s*[-\u2010-\u2015\u2212⁻]\s*$/.test(gaps[i - 1] ?? '') && value < (numbers[i - 1]?.value ?? 0),
  ),
);

function backwards({ text, span }: ReportCitation, marker: Marker): RuleProblem | undefined {
  const at = backwardsAt(marker);
  const [from, to] = [marker.numbers[at - 1], marker.numbers[at]];
  if (at < 0 || !from || !to) return undefined;
  const digits = (number: typeof from): string => text.slice(number.span.start, number.span.end);
  const turned =
    text.slice(0, from.span.start) +
    digits(to) +
    text.slice(from.span.end, to.span.start) +
    digits(from) +
    text.slice(to.span.end);
  const isClear = digits(from).length === digits(to).length;
  return {
    span,
    severity: 'warning',
    message: `\`${text}\` names a range that runs backwards; expected the lower number first${isClear ? `, as in \`${turned}\`` : ''}`,
    fixes: isClear ? [{ title: `Write \`${turned}\``, safety: 'suggestion', edits: [{ span, newText: turned }] }] : [],
  };
}
