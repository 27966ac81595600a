import { type Exhibit, exhibits } from '../report/exhibits.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'figure/not-mentioned',
  title: 'Figure that no sentence mentions',
  why: 'Journals place a figure at its first mention and ask for a mention of each; without one, the reader does not know what the figure shows and when.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:illustrations', 'ama:figures'],
  options: {},
  examples: [
    { flagged: 'The knee was swollen.\n\n![Knee](knee.png)\n\n⟦Figure 1⟧. Swelling of the right knee.' },
    { flagged: 'The knee was swollen.\n\n⟦Figure 1⟧ showing swelling of the right knee.' },
    { clean: 'The knee was swollen (Fig. 1A).\n\n![Knee](knee.png)\n\nFigure 1. Swelling of the right knee.' },
    { clean: 'The scans (Figures 1-3) were normal.\n\n**Figure 2** Scan of the hip.' },
    { clean: 'The knee was swollen.\n\n![A logo](logo.png)' },
  ],
  *check(report) {
    for (const figure of exhibits(report)) {
      if (figure.kind !== 'figure' || figure.number === '' || figure.mentions.length > 0) continue;
      yield { span: figure.labelSpan, message: messageFor(figure) };
    }
  },
});

function messageFor({ label, hasImage }: Exhibit): string {
  const image = hasImage ? '' : ', and no image stands with it';
  return `No sentence was found that mentions \`${label}\`${image}; expected a mention such as "(${label})"`;
}
