import type { NameForm } from '../reference-style.ts';

/** "Hay CD, Moss TA", as in all styles that descend from Vancouver. */
const vancouverNames: NameForm = {
  order: 'family-first',
  joint: ' ',
  stop: '',
  gap: '',
  hyphen: true,
  between: ', ',
  beforeSecond: ', ',
  beforeLast: ', ',
  beforeSuffix: ' ',
  suffix: 'plain',
  etAl: ', et al.',
};

/** Authors and editors in the Vancouver form, from how many names on they are cut, to how many; and what differs otherwise. */
export function vancouverPeople(
  from: number,
  first: number,
  otherwise: Partial<NameForm> = {},
): { readonly authors: NameForm; readonly editors: NameForm } {
  const authors = { ...vancouverNames, cut: { from, first }, ...otherwise };
  const { beforeBody: _, ...editors } = authors;
  return { authors, editors };
}

/** "Hay, C.D., Moss, T.A.", as in the styles with stops behind initials. */
export const stoppedNames: NameForm = {
  ...vancouverNames,
  joint: ', ',
  stop: '.',
  beforeSuffix: ', ',
};
