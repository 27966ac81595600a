import { hollowTitleWords } from '../data/hollow-title-words.ts';

/** Does a title name anything beside the kind of article and who the patient was: a diagnosis, a finding, a treatment? */
export function namesContent(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]{1,80}/gu) ?? [];
  return words.some((word) => /\p{L}/u.test(word) && !hollowTitleWords.has(word));
}
