import type { Majority } from '../report/list-majority.ts';
import type { Problem } from '../rule/finding.ts';

/** The related place of a finding that compares an entry with the rest of its list. */
export function modelOf({ model }: Pick<Majority, 'model'>): Pick<Problem, 'related'> {
  return { related: [{ span: model.span, message: 'An entry in the form of the list' }] };
}
