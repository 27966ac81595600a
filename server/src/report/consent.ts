import { type ConsentLevel, consentOf, saysNothing } from '../facts/consent.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { perReport, type Report } from './report.ts';
import type { Section } from './section.ts';
import { zonesOf } from './zones.ts';

/** The strongest statement on consent in a report. */
export interface Consent {
  readonly level: ConsentLevel;
  readonly span: Span;
}

/** Strongest first. A waiver beside a consent that names something else counts more than that. */
const order: readonly ConsentLevel[] = ['A', 'D', 'B', 'E', 'C', 'F'];

/** Finds it anywhere but in the abstract and the reference list; a heading such as "Consent for publication" helps. */
export const consentIn = perReport((report: Report): Consent | undefined => {
  const zoneOf = zonesOf(report);
  const statements: Consent[] = report.find(consentOf).flatMap(({ fact, span, section }) => {
    const zone = zoneOf(section);
    if (zone === 'abstract' || zone === 'references') return [];
    const underTitle = section !== undefined && isPublicationHeading(section);
    const level = fact.level === 'B' && underTitle && !fact.namesPublication ? 'A' : fact.level;
    return [{ level, span }];
  });
  for (const section of report.sections) {
    if (section.role !== 'consent') continue;
    const body = trimSpan(report.text, section.body);
    if (saysNothing(report.text.slice(body.start, body.end))) statements.push({ level: 'F', span: body });
  }
  return statements.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || a.span.start - b.span.start)[0];
});

function isPublicationHeading({ heading, role }: Section): boolean {
  return role === 'consent' && /publi/i.test(heading);
}
