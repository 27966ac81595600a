import type { CountedPart } from '../profile.ts';

/**
 * What is not counted where a journal limits its main text. Few guides name all of these; what one does not name is left
 * out too, since a limit that is told too early costs the author more than one that is told late.
 */
export const besideMainText: readonly CountedPart[] = [
  'abstract',
  'keywords',
  'references',
  'tables',
  'captions',
  'statements',
];
