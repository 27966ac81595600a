import type { ReferenceStyleData, ReferenceStyleName } from './reference-style.ts';
import { ama } from './reference-styles/ama.ts';
import { apa } from './reference-styles/apa.ts';
import { bmj } from './reference-styles/bmj.ts';
import { cureus } from './reference-styles/cureus.ts';
import { elsevierVancouver } from './reference-styles/elsevier-vancouver.ts';
import { elsevierWithTitles } from './reference-styles/elsevier-with-titles.ts';
import { f1000 } from './reference-styles/f1000.ts';
import { frontiers } from './reference-styles/frontiers.ts';
import { harvard } from './reference-styles/harvard.ts';
import { mdpi } from './reference-styles/mdpi.ts';
import { nlm } from './reference-styles/nlm.ts';
import { springerVancouver } from './reference-styles/springer-vancouver.ts';

/** All styles by their names. Of styles that explain a list equally well the first is named. */
export const referenceStyles: Readonly<Record<ReferenceStyleName, ReferenceStyleData>> = {
  nlm,
  ama,
  apa,
  'elsevier-vancouver': elsevierVancouver,
  'elsevier-with-titles': elsevierWithTitles,
  bmj,
  'springer-vancouver': springerVancouver,
  cureus,
  harvard,
  frontiers,
  f1000,
  mdpi,
};

/** All styles, in the order of the table. */
export const allReferenceStyles: readonly ReferenceStyleData[] = Object.values(referenceStyles);

/** The style that a setting names, by its name or by another that is in use; capitals do not matter. */
export function referenceStyleNamed(name: string): ReferenceStyleData | undefined {
  const wanted = name.trim().toLowerCase();
  return allReferenceStyles.find((style) => style.name === wanted || style.aliases.includes(wanted));
}
