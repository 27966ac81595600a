import type { Age } from '../facts/ages.ts';
import { agesOf } from '../facts/ages.ts';
import { ageRangeOf, decadeOf } from '../report/age-range.ts';
import type { Found, Report } from '../report/report.ts';
import { zonesOf } from '../report/zones.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { weigh } from './limit.ts';
import { replaceBy } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/exact-age',
  title: "Patient's age to the year where the journal prints age ranges",
  why: 'The year of age narrows down who is meant, and the journal asks for a range such as "in his 40s" instead. The title has a rule of its own.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:privacy'],
  options: {},
  examples: [
    { profile: 'bmj-case-reports', flagged: 'A ⟦47-year-old⟧ man presented with barley itch.' },
    { profile: 'bmj-case-reports', flagged: 'The patient, ⟦aged 34⟧, had an itch.' },
    { profile: 'bmj-case-reports', clean: 'A man in his 40s presented with barley itch.' },
    { profile: 'bmj-case-reports', clean: 'A 3-month-old boy itched; his 40-year-old mother did not.' },
    { clean: 'A 47-year-old man presented with barley itch.' },
  ],
  *check(report, { profile }) {
    const exactAge = profile.privacy?.exactAge;
    if (exactAge?.value !== 'forbidden') return;
    const zoneOf = zonesOf(report);
    for (const found of report.find(agesOf)) {
      const { fact, section, span } = found;
      if (!/^(?:case|abstract)$/.test(zoneOf(section)) || !isExact(report, found)) continue;
      const wanted = fact.value < 20 ? 'a range' : `a range, such as "in his ${decadeOf(fact.value)}"`;
      const told = weigh(exactAge, `Possible identifier: an age to the year; \`${profile.name}\` wants ${wanted}`);
      yield { span, ...told, fixes: rangeFix(report, found) };
    }
  },
});

/** A patient's age in years, to the year; over 89 `privacy/age-over-89` speaks. */
function isExact(report: Report, { fact, span }: Found<Age>): boolean {
  const isDecade = /^in /i.test(report.text.slice(span.start, span.start + 3));
  return fact.unit === 'year' && fact.value <= 89 && !fact.ofOther && !fact.atEvent && !isDecade;
}

function rangeFix(report: Report, found: Found<Age>): readonly Fix[] {
  const range = report.language === 'en' ? ageRangeOf(report, found) : undefined;
  return range ? [replaceBy('Tell the decade of life alone', range.span, range.newText)] : [];
}
