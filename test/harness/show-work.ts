import type { Work, WorkName } from '../../server/src/facts/work.ts';

/** All that is known of a work, in one line: `type=article | authors=Moss, Tom A.; Fenn | year=2011`. */
export function showWork(work: Work): string {
  const { authors, editors, etAl, ...rest } = work;
  const told = Object.entries(rest).filter(([, value]) => value !== null);
  const fields = [
    ...told.map(([name, value]) => `${name}=${value}`),
    ...(authors.length > 0 ? [`authors=${authors.map(showName).join('; ')}`] : []),
    ...(etAl ? ['etAl'] : []),
    ...(editors.length > 0 ? [`editors=${editors.map(showName).join('; ')}`] : []),
  ];
  return fields.join(' | ');
}

/** A person as `Family, Given, Suffix`, a body as `=Name`. */
function showName({ family, given, literal, suffix }: WorkName): string {
  return literal === null ? [family, given ?? '', suffix ?? ''].join(', ').replace(/(?:, )+$/, '') : `=${literal}`;
}
