import { type FormTrait, formTraits } from '../facts/reference-form.ts';
import type { Reference } from '../facts/references.ts';
import { etAlFormIn } from './et-al-form.ts';
import { type FormOf, majorityBy, mostFrequent } from './list-majority.ts';
import { perList } from './per-list.ts';
import { type ListedReference, references } from './references.ts';
import { perReport, type Report } from './report.ts';

/** What may differ between entries as a whole; `etAl` is after how many authors "et al." stands. */
export type ListTrait = FormTrait | 'etAl';

/** One trait in which an entry differs from the rest of its list. */
export interface FormDifference {
  readonly trait: ListTrait;
  /** What the entry has, in words. */
  readonly has: string;
  /** What others have. */
  readonly others: string;
  /** Have most of the entries that show it what others have? Else the list has no form, and one entry is told for all. */
  readonly isOfMost: boolean;
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
  const all = references(report);
  return deviating(report).flatMap(({ entry, model, differences }) => {
    const [own, norm] = [all[entry], all[model]];
    return own && norm ? [{ entry: own, model: norm, differences }] : [];
  });
});

/** An entry and its model by their places in the list. */
interface Deviating {
  readonly entry: number;
  readonly model: number;
  readonly differences: readonly FormDifference[];
}

const deviating = perList((list): readonly Deviating[] => {
  const traits: readonly ListTrait[] = [...formTraits, 'etAl'];
  const votes = list.length < 2 ? [] : traits.flatMap((trait) => traitVote(list, trait) ?? []);
  if (votes.length === 0) return [];
  return list.flatMap((_, entry) => {
    const against = votes.flatMap((vote) => vote(entry) ?? []);
    const model = against[0]?.model;
    return model === undefined
      ? []
      : [{ entry, model, differences: against.map(({ model: _, ...difference }) => difference) }];
  });
});

const authorsMajority = majorityBy(() => (reference) => traitOf(reference, 'authors'));
const etAlMajority = majorityBy(etAlFormIn);

/**
 * Those of them that are told as a whole. One that differs but in its names, or in where it has "et al.", is left to
 * the rule for that, if the list has a form for it.
 */
export const mixedReferences = perReport((report: Report): readonly DeviatingReference[] => {
  const settled = new Set<ListTrait>([
    ...(authorsMajority(report) ? ['authors' as const] : []),
    ...(etAlMajority(report) ? ['etAl' as const] : []),
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

type Against = FormDifference & { readonly model: number };
/** What speaks against the entry at a place of the list. */
type Vote = (place: number) => Against | undefined;

/** What an entry shows of a trait. */
function traitOf(reference: Reference, trait: FormTrait): string | undefined {
  // A family name alone lacks its initials, and is no form to follow.
  const isLone = trait === 'authors' && reference.authorForm === 'family-only';
  return isLone ? undefined : reference.form[trait];
}

/** Lets the entries vote on one trait; undefined where it tells none from the others. */
function traitVote(list: readonly Reference[], trait: ListTrait): Vote | undefined {
  if (trait === 'etAl') return etAlVote(list);
  return vote(list, trait, (reference) => traitOf(reference, trait));
}

/** A long list of authors beside one cut in two entries tells nothing: it may be below what the journal allows. */
function etAlVote(list: readonly Reference[]): Vote | undefined {
  const [cut, ...further] = list.filter(({ etAl }) => etAl);
  const isLong = list.some(({ etAl, authors }) => !etAl && authors.length > 7);
  if (list.length === 2 && cut && further.length === 0 && cut.authors.length >= 3 && !isLong) return undefined;
  return vote(list, 'etAl', etAlFormIn(list));
}

function vote(list: readonly Reference[], trait: ListTrait, formOf: FormOf): Vote | undefined {
  const forms = list.map(formOf);
  const voters = forms.filter((form) => form !== undefined);
  const [first] = voters;
  if (first === undefined || voters.every((form) => form === first)) return undefined;
  const winner = mostFrequent(voters) ?? first;
  const share = voters.filter((form) => form === winner).length / voters.length;
  const hasMajority = voters.length >= 3 && share >= majority;
  if (!hasMajority && list.length >= 3 && voters.length < 3) return undefined;
  const model = forms.indexOf(winner);
  // Where the list has no form of its own, one entry stands for all that differ.
  const only = hasMajority ? undefined : forms.findIndex((form) => form !== undefined && form !== winner);
  return (place) => {
    const has = forms[place];
    if (has === undefined || has === winner || (only !== undefined && place !== only)) return undefined;
    return { trait, has, others: winner, isOfMost: hasMajority, model };
  };
}
