import { eponymNouns, eponyms } from '../data/eponyms.ts';
import { familyNames, givenNames } from '../data/given-names.ts';
import type { Block, Image } from '../markdown/block.ts';
import type { Identifier } from './identifier.ts';

const date =
  /(?<!\d)(?:(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])[-_.](?:0[1-9]|1[0-2])[-_.](?:19|20)\d\d)(?!\d)/;
const record = /(?:mrn|dob|ssn|uhid|patient|pat|pid|record|chart)[-_ ]?(?:no|id|nr)?[-_ ]?\d{3,}/i;

/** Images whose file is named for a person, a record or a day. */
export function imagesIn(block: Block): readonly Identifier[] {
  return block.images.flatMap((image): Identifier[] => {
    const name = fileName(image);
    if (namesPerson(name) || record.test(name)) return [{ kind: 'image-metadata', span: image.span, weight: 'quasi' }];
    return date.test(name) ? [{ kind: 'image-metadata', span: image.span, weight: 'light' }] : [];
  });
}

function fileName({ url }: Image): string {
  const path = url.split(/[?#]/)[0] ?? '';
  const last = /^(?:data|https?):/i.test(path) ? '' : (path.split(/[\\/]/).at(-1) ?? '');
  return last.replace(/%20/g, ' ').replace(/\.[a-z0-9]{2,4}$/i, '');
}

/** `smith_ct`, `anna-before`; what is named for an eponym ("bell-palsy") is not. */
function namesPerson(name: string): boolean {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word, i) => {
    if (word.length < 3) return false;
    if (eponyms.has(word)) return givenNames.has(word) && !eponymNouns.has(words[i + 1] ?? '');
    return givenNames.has(word) || familyNames.has(word);
  });
}
