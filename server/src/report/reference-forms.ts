import { type FormTrait, formTraits } from '../facts/reference-form.ts';
import { etAlFormIn } from './et-al-form.ts';
import { majorityOf, mostFrequent } from './list-majority.ts';
import { type ListedReference, references } from './references.ts';
import { perReport, type Report } from './report.ts';

/** What may differ between entries as a whole; `etAl` is after how many authors "et al." stands. */
export type ListTrait = FormTrait | 'etAl';

/** One trait in which an entry differs from the rest of its list. */
export interface FormDifference {
  readonly trait: ListTrait;
  /** What the entry has, in words. */
  readonly has: string;
  /** What most of the others have. */
  readonly others: string;
}

/** An entry that is written in another form than the rest. */
export interface DeviatingReference {
  readonly entry: ListedReference;
  readonly differences: readonly FormDifference[];
  /** An entry in the form of the list. */
  readonly model: ListedReference;
}

/** A form is that of the list from this share on: below it the list has none. */
const majority = 0.6;

/** The entries whose form differs from that of most others; of two entries that differ, the second. */
export const deviatingReferences = perReport((report: Report): readonly DeviatingReference[] => {
  const list = references(report);
  const traits: readonly ListTrait[] = [...formTraits, 'etAl'];
  const votes = list.length < 2 ? [] : traits.map((trait) => traitVote(list, trait));
  return list.flatMap((entry) => {
    const against = votes.flatMap((vote) => vote(entry) ?? []);
    const model = against[0]?.model;
    return model ? [{ entry, model, differences: against.map(({ model: _, ...difference }) => difference) }] : [];
  });
});

/**
 * Those of them that are told as a whole. One that differs but in its names, or in where it has "et al.", is left to
 * the rule for that, if the list has a form for it.
 */
export const mixedReferences = perReport((report: Report): readonly DeviatingReference[] => {
  const list = references(report);
  const settled = new Set<ListTrait>([
    ...(majorityOf(list, (entry) => traitOf(entry, 'authors', list)) ? ['authors' as const] : []),
    ...(majorityOf(list, etAlFormIn(list)) ? ['etAl' as const] : []),
  ]);
  return deviatingReferences(report).filter(
    ({ differences: [first, ...others] }) => others.length > 0 || (first !== undefined && !settled.has(first.trait)),
  );
});

/**
 * The entries that differ in more than one trait, or in the place of the year, which alone tells another style: for them the
 * finer rules are silent.
 */
export const isOfOtherForm = perReport((report: Report): ReadonlySet<ListedReference> => {
  const ofOtherStyle = deviatingReferences(report).filter(
    ({ differences }) => differences.length > 1 || differences.some(({ trait }) => trait === 'yearPlace'),
  );
  return new Set(ofOtherStyle.map(({ entry }) => entry));
});

type Against = FormDifference & { readonly model: ListedReference };
type Vote = (entry: ListedReference) => Against | undefined;

/** What an entry shows of a trait; `list` is that in which it stands. */
function traitOf(
  { reference }: ListedReference,
  trait: FormTrait,
  list: readonly ListedReference[],
): string | undefined {
  const isLone = reference.authorForm === 'family-only' && list.length > 2; // that is a missing initial
  return isLone ? undefined : reference.form[trait];
}

/** Lets the entries vote on one trait. */
function traitVote(list: readonly ListedReference[], trait: ListTrait): Vote {
  if (trait === 'etAl') return etAlVote(list);
  return vote(list, trait, (entry) => traitOf(entry, trait, list));
}

/** A long list of authors beside one cut in two entries tells nothing: it may be below what the journal allows. */
function etAlVote(list: readonly ListedReference[]): Vote {
  const cuts = list.filter(({ reference }) => reference.etAl).map(({ reference }) => reference.authors.length);
  const longest = Math.max(0, ...list.map(({ reference }) => (reference.etAl ? 0 : reference.authors.length)));
  if (list.length === 2 && cuts.length === 1 && (cuts[0] ?? 0) >= 3 && longest <= 7) return () => undefined;
  return vote(list, 'etAl', etAlFormIn(list));
}

function vote(
  list: readonly ListedReference[],
  trait: ListTrait,
  valueIn: (entry: ListedReference) => string | undefined,
): Vote {
  const voters = list.flatMap((entry) => {
    const value = valueIn(entry);
    return value === undefined ? [] : [{ entry, value }];
  });
  const first = voters[0];
  if (!first || voters.every(({ value }) => value === first.value)) return () => undefined;
  const winner = mostFrequent(voters.map(({ value }) => value)) ?? first.value;
  const share = voters.filter(({ value }) => value === winner).length / voters.length;
  const hasMajority = voters.length >= 3 && share >= majority;
  if (!hasMajority && list.length >= 3 && voters.length < 3) return () => undefined;
  const norm = hasMajority ? winner : first.value;
  const model = voters.find(({ value }) => value === norm)?.entry ?? first.entry;
  // Where the list has no form of its own, one entry stands for all that differ.
  const only = hasMajority ? undefined : voters.find(({ value }) => value !== norm)?.entry;
  return (entry) => {
    const has = valueIn(entry);
    if (has === undefined || has === norm || (only && entry !== only)) return undefined;
    return { trait, has, others: norm, model };
  };
}
