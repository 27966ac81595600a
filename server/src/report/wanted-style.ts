import type { Profile } from '../data/profile.ts';
import type { ReferenceStyleData } from '../data/reference-style.ts';
import { referenceStyleNamed, referenceStyles } from '../data/reference-styles.ts';
import { listStyleOf } from './list-style.ts';
import type { Report } from './report.ts';

/** The style that a list should be in: that of the journal, else its own, else that of the NLM. */
export function wantedStyle(report: Report, profile: Profile): ReferenceStyleData {
  return knownStyle(report, profile) ?? referenceStyles.nlm;
}

/** The style that the journal asks for or that the list has; undefined where neither is known. */
export function knownStyle(report: Report, { references }: Profile): ReferenceStyleData | undefined {
  const asked = references?.style && referenceStyleNamed(references.style.value);
  if (asked) return asked;
  const { style } = listStyleOf(report);
  return style && referenceStyles[style];
}
