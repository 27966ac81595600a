import type { Profile } from '../data/profile.ts';
import type { ReferenceStyleData } from '../data/reference-style.ts';
import { referenceStyleNamed, referenceStyles } from '../data/reference-styles.ts';
import { listStyleOf } from './list-style.ts';
import type { Report } from './report.ts';

/** The style that a list should be in: that of the journal, else its own, else that of the NLM. */
export function wantedStyle(report: Report, { references }: Profile): ReferenceStyleData {
  const asked = references?.style && referenceStyleNamed(references.style.value);
  if (asked) return asked;
  const { style } = listStyleOf(report);
  return style === undefined ? referenceStyles.nlm : referenceStyles[style];
}
