import { type UnsafeNotation, unsafeNotationOf } from '../data/unsafe-notations.ts';
import { type PatientDose, patientDoses } from '../report/patient-doses.ts';
import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { type Span, textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/unsafe-abbreviation',
  title: 'Error-prone abbreviation in a dose',
  why: 'Some abbreviations in doses were misread so often, with harm to patients, that hospitals forbid them: U as a zero, QD as QID, MS as the other sulfate. Readers copy doses from case reports, and a journal can spell them out.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['jc:do-not-use', 'ismp:error-prone-abbreviations'],
  options: {},
  examples: [
    { flagged: 'She was given enoxaparin 8000 ⟦IU⟧ twice daily.' },
    { flagged: 'Insulin glargine 12 ⟦U⟧ was given at bedtime.' },
    { flagged: 'He took prednisone 40 mg ⟦q.d.⟧ for two weeks.' },
    { flagged: 'She took furosemide 20 mg ⟦QOD⟧.' },
    { flagged: 'The pain was treated with ⟦MS⟧ 4 mg intravenously.' },
    { flagged: 'She was given ⟦MgSO4⟧ 4 g intravenously.' },
    { flagged: 'Fentanyl 50 ⟦µg⟧ was given.' },
    { flagged: 'Enoxaparin 40 mg ⟦SC⟧ was given each day.' },
    { clean: 'She was given enoxaparin 8000 units twice daily.' },
    { clean: 'Her lipase was 210 U/L and her vitamin D 12 µg/L.' },
    { clean: 'He has MS and takes baclofen 10 mg three times daily.' },
    { clean: 'She took prednisone 40 mg daily for two weeks.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // English readings
    for (const { notation, places } of unsafePlaces(report)) {
      const [first, ...others] = places;
      if (!first) continue;
      const written = textOf(report.text, first);
      yield {
        span: first,
        severity: notation.list === 'joint-commission' ? 'warning' : 'info',
        message: `\`${written}\` in a dose has been read as ${notation.mistaken}; expected ${notation.readings.map((reading) => `\`${reading}\``).join(' or ')}`,
        related: others.slice(0, 9).map((span) => ({ span, message: 'also here' })),
        fixes: notation.readings.flatMap((reading) => fixesFor(reading, first, places)),
      };
    }
  },
});

interface Unsafe {
  readonly notation: UnsafeNotation;
  readonly places: readonly Span[];
}

/** Each notation once, with all its places in doses of this patient. */
function unsafePlaces(report: Report): readonly Unsafe[] {
  const found = new Map<UnsafeNotation, Span[]>();
  for (const dose of patientDoses(report)) {
    for (const { part, span } of partsOf(report, dose)) {
      const notation = unsafeNotationOf(part, textOf(report.text, span));
      const places = notation && found.get(notation);
      if (places?.some((known) => known.start === span.start)) continue;
      if (places) places.push(span);
      else if (notation) found.set(notation, [span]);
    }
  }
  return [...found].map(([notation, places]) => ({ notation, places }));
}

function partsOf(report: Report, { fact, at }: PatientDose): { part: UnsafeNotation['part']; span: Span }[] {
  const unit = at(fact.unitSpan);
  // Of "µg/kg/min" the first word.
  const word = /^[^/\s]{1,6}/.exec(textOf(report.text, unit))?.[0] ?? '';
  return [
    { part: 'unit', span: { start: unit.start, end: unit.start + word.length } },
    ...(fact.frequencySpan ? [{ part: 'frequency' as const, span: at(fact.frequencySpan) }] : []),
    ...(fact.routeSpan ? [{ part: 'route' as const, span: at(fact.routeSpan) }] : []),
    ...(fact.drugSpan ? [{ part: 'drug' as const, span: at(fact.drugSpan) }] : []),
  ];
}

/** For this place and, where the letters stand in several doses, for all of them. */
function fixesFor(reading: string, first: Span, places: readonly Span[]): Fix[] {
  const here: Fix = { title: `Write "${reading}"`, safety: 'suggestion', edits: [{ span: first, newText: reading }] };
  if (places.length < 2) return [here];
  const edits = places.map((span) => ({ span, newText: reading }));
  return [here, { title: `Write "${reading}" in all ${places.length} doses`, safety: 'suggestion', edits }];
}
