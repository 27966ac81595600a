import type { ConsentLevel } from '../facts/consent.ts';
import { consentIn } from '../report/consent.ts';
import { careRule } from './care-rule.ts';
import { insertSection } from './insert-section.ts';

/** What a statement lacks that is one of consent in part. */
const partlyConsent: Readonly<Record<ConsentLevel, string>> = {
  A: '',
  B: 'Consent is told, but no text was found that names publication and says that the consent was written',
  C: '',
  D: '',
  E: 'A waiver or an exemption is told, but no text was found that tells of consent to the publication',
  F: '',
};

export default careRule('13', {
  severity: 'warning',
  why: 'Journals do not publish a case without it.',
  partly: (report) => partlyConsent[consentIn(report)?.level ?? 'B'],
  fix: (report, status) => (status === 'missing' ? insertSection(report, 'consent') : undefined),
  examples: [
    {
      bare: true,
      flagged:
        '# ⟦A tophus of the knee: a case report⟧\n\n## Case presentation\n\nA 58-year-old man came with a lump at the knee.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Consent\n\nWritten informed consent for publication was obtained from the patient.\n',
    },
  ],
});
