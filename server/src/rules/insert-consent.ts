import { type ConsentSituation, consentSituations, consentStatements } from '../data/consent-statements.ts';
import { writingLanguage } from '../data/languages.ts';
import { childhood } from '../report/childhood.ts';
import type { Consent } from '../report/consent.ts';
import { patientDied } from '../report/patient-died.ts';
import type { Report } from '../report/report.ts';
import type { Fix } from '../rule/finding.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { blanksToStops } from '../text/snippet.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { insertSection } from './insert-section.ts';

/** Suggestions of a statement on consent, one a situation, the likeliest first; what makes it true is a blank. */
export function insertConsent(report: Report, statement?: Consent): readonly Fix[] {
  return situationsFor(report, statement).map((situation) => {
    const text = consentStatements[writingLanguage(report.language)][situation];
    const kind = consentSituations[situation];
    const place = placeFor(report, statement);
    return place ? writeAt(place, text, kind) : insertSection(report, 'consent', { text, kind });
  });
}

function situationsFor(report: Report, statement: Consent | undefined): readonly ConsentSituation[] {
  const isChild = childhood(report);
  const first: ConsentSituation = isChild ? 'parent' : patientDied(report) ? 'kin' : 'patient';
  if (statement?.level === 'B') return ['complete'];
  if (statement?.level === 'A') return [first];
  if (statement?.level === 'E') return [first];
  if (first === 'patient') return ['patient', 'representative', 'waiver'];
  return [first, 'waiver'];
}

interface Place {
  readonly span: Span;
  /** What stands between the place and the text. */
  readonly lead: string;
  readonly isReplaced: boolean;
}

/** Behind the statement, or in place of its "not applicable"; without one, in the section for it. */
function placeFor(report: Report, statement: Consent | undefined): Place | undefined {
  const { text, sections } = report;
  if (statement) {
    const said = statement.unanswered && text.slice(statement.span.start, statement.span.end);
    const label = said ? /^[^:]{0,80}:\s{0,5}/.exec(said)?.[0].length : undefined;
    if (said && (label !== undefined || said.length < 30))
      return { span: { ...statement.span, start: statement.span.start + (label ?? 0) }, lead: '', isReplaced: true };
    return { span: { start: statement.span.end, end: statement.span.end }, lead: ' ', isReplaced: false };
  }
  const section = sections.find(({ role, inherited }) => role === 'consent' && !inherited);
  if (!section) return undefined;
  const { end } = trimSpan(text, section.span);
  const eol = lineEndingOf(text);
  return { span: { start: end, end }, lead: section.form === 'run-in' ? ' ' : eol + eol, isReplaced: false };
}

function writeAt({ span, lead, isReplaced }: Place, text: string, kind: string): Fix {
  return {
    title: `${isReplaced ? 'Write instead' : 'Add'} a blank for ${kind}`,
    safety: 'suggestion',
    edits: [{ span, newText: lead + text, snippet: lead + blanksToStops(text) }],
  };
}
