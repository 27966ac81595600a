import { childhood } from '../report/childhood.ts';
import type { Consent } from '../report/consent.ts';
import { consentStatements } from '../report/consent.ts';
import { patientDied } from '../report/patient-died.ts';
import type { Report } from '../report/report.ts';
import type { RuleProblem } from '../rule/define-rule.ts';
import { careRule } from './care-rule.ts';
import { insertConsent } from './insert-consent.ts';

const frame = '# A tophus of the knee: a case report\n\n## Case presentation\n\n';
const man = `${frame}A 58-year-old man came with a lump at the knee.\n\n`;

export default careRule('13', {
  severity: 'warning',
  why: 'Journals do not publish a case without it.',
  inAnyLanguage: true,
  tell: problemsOf,
  examples: [
    {
      bare: true,
      flagged:
        '# ⟦A tophus of the knee: a case report⟧\n\n## Case presentation\n\nA 58-year-old man came with a lump at the knee.\n',
    },
    { bare: true, flagged: `${man}⟦He gave informed consent for the operation.⟧\n` },
    { bare: true, flagged: `${man}## Consent for publication\n\n⟦Not applicable.⟧\n` },
    { bare: true, flagged: `${man}## Consent\n\n⟦Verbal consent to publication was given by the patient.⟧\n` },
    { bare: true, flagged: `${man}## Consent\n\n⟦The need for consent was waived by the ethics committee.⟧\n` },
    {
      bare: true,
      flagged: `${man}## Consent\n\n⟦Consent was obtained or waived by all participants in this study.⟧\n`,
    },
    {
      bare: true,
      flagged: `${frame}A 7-year-old boy came with a lump.\n\n## Consent\n\n⟦The patient gave written consent to publication.⟧\n`,
    },
    {
      bare: true,
      clean: `${man}## Consent\n\nWritten informed consent for publication was obtained from the patient.\n`,
    },
    {
      bare: true,
      clean: `${frame}A 7-year-old boy came with a lump.\n\n## Consent\n\nThe parents gave written consent to publication.\n`,
    },
    {
      bare: true,
      clean: `${man}The patient died on day 9.\n\n## Consent\n\nHis wife gave written consent to publication.\n`,
    },
    { bare: true, clean: `${man}## Consent\n\n[State whether written consent for publication was obtained]\n` },
  ],
});

/** The finding on consent: at the strongest statement where there is one. */
function* problemsOf(report: Report, absence: () => RuleProblem): Generator<RuleProblem> {
  const statements = consentStatements(report);
  if (statements.some(({ unanswered }) => unanswered === 'blank')) return;
  const [strongest] = statements;
  if (!strongest) {
    if (report.language === 'en' || !/consen[st]|einwillig|einverst/i.test(report.text))
      yield { ...absence(), fixes: insertConsent(report) };
    return;
  }
  const message = messageFor(strongest, statements, report);
  if (message === undefined) return;
  const isAbsent = strongest.level === 'C' || strongest.level === 'F';
  yield {
    span: strongest.span,
    message,
    ...(isAbsent ? {} : { severity: 'info' as const }),
    fixes: insertConsent(report, strongest),
  };
}

function messageFor(consent: Consent, all: readonly Consent[], report: Report): string | undefined {
  switch (consent.level) {
    case 'A':
      return openQuestion(consent, all, report);
    case 'D':
      return undefined;
    case 'B':
      return consent.isSpoken
        ? 'The consent told here is spoken; most journals ask for written consent to publication'
        : 'Consent is told, but no text was found that says it was for publication';
    case 'E':
      return 'A waiver or an exemption is told, but no text was found that tells of consent to the publication';
    case 'C':
      return 'This consent is for treatment or for taking part; no text was found that tells of consent to publish the case';
    case 'F':
      return consent.unanswered === 'planned'
        ? 'Consent is announced here; no text was found that tells it was given'
        : 'Consent is said not to apply, but the report tells of a patient; expected who consented to publication, or why nobody could';
  }
}

/** Consent to publication is told; is it told of who could give it? */
function openQuestion(consent: Consent, all: readonly Consent[], report: Report): string | undefined {
  if (consent.isUndecided)
    return 'A form\'s words "obtained or waived" leave open which; expected who consented, and how';
  if (!consent.byPatient || all.some(({ byOther }) => byOther)) return undefined;
  if (childhood(report))
    return 'Consent by the patient alone is told, who is under 18; expected the parent or guardian who consented';
  if (patientDied(report) && !consent.beforeDeath)
    return 'The patient died, and consent by the patient is told; expected when it was given, or which relative consented';
  return undefined;
}
