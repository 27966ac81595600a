import { vitalSignsOf } from '../facts/vital-signs.ts';
import { zonesOf } from '../report/zones.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { type Span, textOf } from '../text/span.ts';

export default defineRule({
  id: 'lab/temperature-unit-missing',
  title: 'Temperature without a unit',
  why: 'Readers in one country measure in Celsius, in another in Fahrenheit; the unit takes two letters and leaves no doubt.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['care:6', 'ama:units'],
  options: {},
  examples: [
    { flagged: 'On examination her temperature was ⟦37.2⟧, and she itched.' },
    { flagged: 'He came with a fever of ⟦39.4⟧.' },
    { clean: 'Her temperature was 37.2 °C.' },
    { clean: 'The temperature was 101.3 °F.' },
    { clean: 'His temperature was 37.2°.' },
    { clean: 'The temperature was 38.2, 39.1 and 37.0 °C on three days.' },
    { clean: '| Sign | Value |\n| --- | --- |\n| Temperature (°C) | 37.2 |' },
    { clean: 'The oven had a temperature of 200.' },
  ],
  *check(report) {
    const zoneOf = zonesOf(report);
    for (const found of report.find(vitalSignsOf)) {
      const { fact, placed } = found;
      if (fact.name !== 'temperature' || fact.unit !== null || placed.block.kind === 'table') continue;
      const zone = zoneOf(found.section);
      if (zone !== 'case' && zone !== 'abstract') continue;
      const span = found.at(fact.valueSpan);
      if (unitSoon.test(report.text.slice(span.end, span.end + 60))) continue;
      yield {
        span,
        message: `\`${textOf(report.text, span)}\` is given for the temperature without a unit; expected °C or °F behind it`,
        fixes: [addCelsius(span)],
      };
    }
  },
});

/** A unit behind further numbers is that of all; a degree sign alone is enough to be read. */
const unitSoon = /^[^.;\n]{0,50}(?:[°º℃℉]|\bdegrees?\b|\d\s?[CF]\b)|^[^;\n]{0,3}[°º℃℉]/;

/** What is read as a temperature without a unit is none that a body has in Fahrenheit (`data/vital-signs.ts`). */
function addCelsius({ end }: Span): Fix {
  return { title: 'Add °C', safety: 'suggestion', edits: [{ span: { start: end, end }, newText: ' °C' }] };
}
