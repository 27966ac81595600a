import { describe, expect, it } from 'vitest';
import { consentIn } from '../../server/src/report/consent.ts';
import { readReport } from '../../server/src/report/report.ts';

function levelOf(text: string, heading = 'Ethics'): string | undefined {
  const body = `# Gout: a case report\n\n## Case presentation\n\nA man came.\n\n## ${heading}\n\n${text}\n`;
  return consentIn(readReport(body))?.level;
}

describe('a statement on consent', () => {
  it.each([
    ['A', 'Written informed consent was obtained from the patient for publication of this case report.'],
    ['A', 'The patient gave her written consent for her details and images to be published.'],
    ['A', 'The authors certify that they have obtained all appropriate patient consent forms.'],
    ['A', "Written consent to publish was obtained from the child's parents."],
    ['A', 'The patient has given permission to publish this case.'],
    ['A', 'The patient consented to the publication of this report.'],
    ['A', 'Written consent has been obtained from the patient in line with COPE guidance.'],
    ['A', 'Se obtuvo el consentimiento informado por escrito del paciente para la publicación.'],
    ['B', 'Written informed consent was obtained from the patient.'],
    ['B', 'Verbal consent for publication was obtained from the patient.'],
    ['C', 'Informed consent for the operation was obtained.'],
    ['C', 'The patient provided written informed consent to participate in this study.'],
    ['D', 'The patient died; written consent for publication was obtained from the next of kin.'],
    [
      'D',
      'All reasonable attempts were made to trace the family, and the report has been sufficiently anonymised for publication; consent could not be obtained.',
    ],
    ['E', 'The need for informed consent was waived by the ethics committee.'],
    ['E', 'Written consent was not required under national legislation.'],
    ['E', 'Approval by the ethics committee was not required for a report of one case.'],
    ['F', 'Consent for publication: not applicable.'],
    ['F', 'Written consent for publication will be obtained.'],
  ])('is of level %s: %s', (level, text) => {
    expect(levelOf(text)).toBe(level);
  });

  it.each([
    'Informed consent should be obtained before any such report.',
    'The committee approved the report.',
    'After discussion with the family, he was taken to theatre.',
  ])('is not: %s', (text) => {
    expect(levelOf(text)).toBeUndefined();
  });

  it('is completed by a heading that names publication', () => {
    expect(levelOf('Written informed consent was obtained from the patient.', 'Consent for publication')).toBe('A');
  });

  it.each(['Not applicable.', 'N/A', 'None'])('under a heading on consent, "%s" is no answer', (text) => {
    expect(levelOf(text, 'Consent for publication')).toBe('F');
  });

  it('the strongest of several counts', () => {
    expect(
      levelOf(
        'Informed consent for the operation was obtained. Written consent for publication was given by the patient.',
      ),
    ).toBe('A');
  });
});
