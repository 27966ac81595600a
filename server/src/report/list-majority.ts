import type { Reference } from '../facts/references.ts';
import { entriesAt, perList } from './per-list.ts';
import type { ListedReference } from './references.ts';
import type { Report } from './report.ts';

/** How most entries of a list write one thing, and which write it otherwise. */
export interface Majority {
  /** What most have, in the words of `formOf`. */
  readonly norm: string;
  /** The first entry that has it. */
  readonly model: ListedReference;
  readonly deviants: readonly Deviant[];
}

/** An entry that differs from most others in one thing. */
export interface Deviant {
  readonly entry: ListedReference;
  readonly has: string;
}

/** What an entry shows of one thing; undefined where it shows nothing of it. */
export type FormOf = (reference: Reference) => string | undefined;

/** A form is that of the list from this share of the entries that show one ... */
const share = 0.6;
/** ... and from this number of entries on. */
const least = 3;

/** The form that most entries of the reference list have; undefined where it has none. `formsOf` may look at the whole list. */
export function majorityBy(formsOf: (list: readonly Reference[]) => FormOf): (report: Report) => Majority | undefined {
  const counted = perList((list) => count(list, formsOf(list)));
  return (report) => {
    const found = counted(report);
    const [model] = found ? entriesAt(report, [found.model]) : [];
    return found && model && { norm: found.norm, model, deviants: deviantsOf(report, found) };
  };
}

/** A majority with the places of its entries in the list. */
interface Counted {
  readonly norm: string;
  readonly model: number;
  readonly deviants: readonly number[];
  readonly forms: readonly (string | undefined)[];
}

function count(list: readonly Reference[], formOf: FormOf): Counted | undefined {
  const forms = list.map(formOf);
  const voters = forms.filter((form) => form !== undefined);
  const norm = mostFrequent(voters);
  if (norm === undefined) return undefined;
  const deviants = forms.flatMap((form, i) => (form === undefined || form === norm ? [] : [i]));
  const agreeing = voters.length - deviants.length;
  if (agreeing < least || agreeing < voters.length * share) return undefined;
  return { norm, model: forms.indexOf(norm), deviants, forms };
}

function deviantsOf(report: Report, { deviants, forms }: Counted): readonly Deviant[] {
  return entriesAt(report, deviants).map((entry) => ({ entry, has: forms[entry.index] ?? '' }));
}

/** What occurs most often; of several, what came first. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: { readonly value: T; readonly count: number } | undefined;
  for (const [value, count] of counts) if (!best || count > best.count) best = { value, count };
  return best?.value;
}
