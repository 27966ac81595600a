import {
  type ConsentLevel,
  type ConsentWords,
  consentOf,
  consentOrder,
  readConsent,
  saysNothing,
} from '../facts/consent.ts';

import { type Span, trimSpan } from '../text/span.ts';
import { patientDied } from './patient-died.ts';
import { perReport, type Report } from './report.ts';
import type { Section } from './section.ts';
import { zonesOf } from './zones.ts';

/** A statement on consent at its place in the report. */
export interface Consent extends ConsentWords {
  readonly span: Span;
}

/** All statements on consent, the strongest first, but those of the abstract and the reference list. */
export const consentStatements = perReport((report: Report): readonly Consent[] => {
  const zoneOf = zonesOf(report);
  const told: Consent[] = report.find(consentOf).flatMap(({ fact, span, section }) => {
    const zone = zoneOf(section);
    if (zone === 'abstract' || zone === 'references') return [];
    return [{ ...fact, span, level: completed(fact, section) }];
  });
  const statements = [...told, ...report.sections.flatMap((section) => answerUnder(section, report, told))].map(
    (statement) => afterDeath(statement, report),
  );
  return statements.sort(
    (a, b) => consentOrder.indexOf(a.level) - consentOrder.indexOf(b.level) || a.span.start - b.span.start,
  );
});

/** The strongest statement on consent in a report. */
export const consentIn = perReport((report: Report): Consent | undefined => consentStatements(report)[0]);

/** A heading such as "Consent for publication" names what the statement under it does not. */
function completed({ level, namesPublication, isSpoken }: ConsentWords, section: Section | undefined): ConsentLevel {
  const isUnderTitle = section?.role === 'consent' && /publi|veröffentlich|pubbl/i.test(section.heading);
  return level === 'B' && isUnderTitle && !namesPublication && !isSpoken ? 'A' : level;
}

/** Consent by a relative of a patient who died is of the level for that. */
function afterDeath(statement: Consent, report: Report): Consent {
  const { level, byOther, byPatient } = statement;
  return level === 'A' && byOther && !byPatient && patientDied(report) !== undefined
    ? { ...statement, level: 'D' }
    : statement;
}

/** What stands under a heading on consent and does not speak of it: "Not applicable", or "Obtained from the patient". */
function answerUnder(section: Section, { text }: Report, told: readonly Consent[]): readonly Consent[] {
  if (section.role !== 'consent') return [];
  const span = trimSpan(text, section.body);
  const body = text.slice(span.start, span.end);
  if (saysNothing(body)) return [{ ...unsaid, level: 'F', unanswered: 'not-applicable', span }];
  const isTold = told.some((statement) => statement.span.start >= section.span.start && statement.span.end <= span.end);
  if (isTold || body.length > 300) return [];
  const words = readConsent(`${section.heading}: ${body}`);
  return words ? [{ ...words, span }] : [];
}

const unsaid: Omit<ConsentWords, 'level'> = {
  namesPublication: false,
  isSpoken: false,
  isUndecided: false,
  byPatient: false,
  byOther: false,
  beforeDeath: false,
  unanswered: undefined,
};
