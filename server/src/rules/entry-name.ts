import type { ListedReference } from '../report/references.ts';

/** What a message calls an entry of the reference list at its beginning. */
export function entryName({ number }: ListedReference): string {
  return number === null ? 'This reference' : `Reference \`${number}\``;
}

/** The same within a sentence. */
export function entryNameWithin({ number }: ListedReference): string {
  return number === null ? 'this reference' : `reference \`${number}\``;
}
