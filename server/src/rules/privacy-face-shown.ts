import { shownFaces } from '../report/shown-faces.ts';
import { defineRule } from '../rule/define-rule.ts';

const consented =
  '\n\n## Consent\n\nWritten informed consent was obtained from the patient for publication of this case and the accompanying images.';

export default defineRule({
  id: 'privacy/face-shown',
  title: "Photograph of the patient's face, and no consent that names images",
  why: 'A face is known again by everyone who knows the patient, and a bar over the eyes does not hide it. Editors ask for consent that names the photographs.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:privacy', 'hipaa:safe-harbor'],
  options: {},
  examples: [
    { flagged: "⟦Figure 1. Photograph of the patient's face with the rash of barley itch.⟧" },
    { flagged: '⟦Figure 1. Facial photograph before the oat bath.⟧' },
    { clean: `Figure 1. Facial photograph before the oat bath.${consented}` },
    { clean: 'Figure 1. CT of the face of the patient.' },
    { clean: 'Figure 1. Photograph of the left arm.' },
  ],
  *check(report) {
    for (const { span } of shownFaces(report)) {
      yield {
        span,
        message:
          'Possible identifier: a photograph of the face, and no consent that names images; expected consent to show them',
      };
    }
  },
});
