import { type Abbreviation, abbreviations, type PlacedDefinition } from '../report/abbreviations.ts';
import type { Report } from '../report/report.ts';
import { unexplainedAbbreviations } from '../report/unexplained-abbreviations.ts';
import type { Span } from '../text/span.ts';
import type { Range } from './range.ts';

/**
 * The abbreviations of a report in the order of their first place. `definition` is that of the body, because the
 * abstract is read alone; null where only the abstract explains it, and where nothing does.
 */
export function inspectAbbreviations(report: Report, at: (span: Span) => Range): object[] {
  const explained = abbreviations(report).map((abbreviation) => {
    const own = definitionOf(abbreviation);
    const first = own ?? abbreviation.definitions[0];
    const uses = abbreviation.uses.map(({ span }) => span);
    return row(abbreviation.short, first?.long ?? null, own?.span ?? null, uses, first?.span.start);
  });
  const unexplained = unexplainedAbbreviations(report).map(({ short, uses }) => {
    const places = uses.map(({ span }) => span);
    return row(short, null, null, places, places[0]?.start);
  });
  return [...explained, ...unexplained]
    .sort((a, b) => a.first - b.first)
    .map(({ short, long, definition, uses }) => ({
      short,
      long,
      definition: definition ? at(definition) : null,
      uses: uses.map(at),
    }));
}

function definitionOf({ definitions }: Abbreviation): PlacedDefinition | undefined {
  return definitions.find(({ zone }) => zone !== 'abstract');
}

function row(short: string, long: string | null, definition: Span | null, uses: readonly Span[], first = 0) {
  return { short, long, definition, uses, first };
}
