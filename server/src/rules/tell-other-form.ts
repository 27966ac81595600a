import type { DeviatingReference, FormDifference } from '../report/reference-forms.ts';
import type { ListedReference } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { textOf } from '../text/span.ts';
import { entryName } from './entry-name.ts';

/** What the entry does, and what others have. */
type Told = readonly [own: string, theirs: string];

/** Tells in plain words, of names by an example, what an entry does otherwise than the rest of its list; further differences are counted. */
export function tellOtherForm(
  report: Report,
  { entry, model, differences: [first, ...others] }: DeviatingReference,
  isPair: boolean,
): string {
  if (!first) return `${entryName(entry)} is in another form; expected that of the list`;
  const [own, theirs] = (first.trait === 'authors' && byNames(report, entry, model)) || byWords(first);
  const more =
    others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'difference' : 'differences'}`;
  const where = isPair ? 'the other entry' : first.isOfMost ? 'most entries' : 'other entries';
  return `${entryName(entry)} ${own}${more}; expected ${theirs}, as in ${where}`;
}

function byWords({ has, others }: FormDifference): Told {
  return [`has ${has}`, others];
}

function byNames(report: Report, entry: ListedReference, model: ListedReference): Told | undefined {
  const [own, theirs] = [firstName(report, entry), firstName(report, model)];
  return own === undefined || theirs === undefined
    ? undefined
    : [`has names like \`${own}\``, `names like \`${theirs}\``];
}

/** Undefined where it is too long for an example or shows no form, as a single initial without a stop. */
function firstName(
  { text }: Report,
  {
    reference: {
      authors: [author],
    },
    at,
  }: ListedReference,
): string | undefined {
  if (!author || author.family === null) return undefined;
  const name = textOf(text, at(author.span))
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Lu}\p{Ll}]{2})\.$/u, '') // the stop behind the authors
    .trim();
  return name.length <= 40 && /[\s,]/.test(name) ? name : undefined;
}
