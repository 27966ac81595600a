import { type FormTrait, formTraits } from '../facts/reference-form.ts';
import { type ListedReference, references } from './references.ts';
import { perReport, type Report } from './report.ts';

/** One trait in which an entry differs from the rest of its list. */
export interface FormDifference {
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
  const votes = list.length < 2 ? [] : [...formTraits.map((trait) => traitVote(list, trait)), etAlVote(list)];
  return list.flatMap((entry) => {
    const against = votes.flatMap((vote) => vote(entry) ?? []);
    const model = against[0]?.model;
    return model ? [{ entry, model, differences: against.map(({ has, others }) => ({ has, others })) }] : [];
  });
});

type Against = FormDifference & { readonly model: ListedReference };
type Vote = (entry: ListedReference) => Against | undefined;

/** Lets the entries vote on one trait. */
function traitVote(list: readonly ListedReference[], trait: FormTrait): Vote {
  return vote(list, ({ reference }) => {
    const value = reference.form[trait];
    const isLone = reference.authorForm === 'family-only' && list.length > 2; // that is a missing initial
    return isLone ? undefined : value;
  });
}

/** After how many authors "et al." stands, and whether an entry lists more of them than that allows. */
function etAlVote(list: readonly ListedReference[]): Vote {
  const cuts = list.filter(({ reference }) => reference.etAl).map(({ reference }) => reference.authors.length);
  const most = mostFrequent(cuts);
  const longest = Math.max(0, ...list.map(({ reference }) => (reference.etAl ? 0 : reference.authors.length)));
  if (list.length === 2 && cuts.length === 1 && (cuts[0] ?? 0) >= 3 && longest <= 7) return () => undefined;
  return vote(list, ({ reference: { etAl, authors } }) => {
    if (etAl) return `"et al." after ${authors.length === 1 ? 'one author' : `${authors.length} authors`}`;
    const isLong = most !== undefined && cuts.length >= 3 && authors.length > Math.max(most + 1, 7);
    return isLong ? `all of ${authors.length} authors` : undefined;
  });
}

function vote(list: readonly ListedReference[], valueIn: (entry: ListedReference) => string | undefined): Vote {
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
    return { has, others: norm, model };
  };
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}
