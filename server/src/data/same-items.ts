import { care2013 } from './care-2013.ts';
import type { GuidelineItem } from './guideline.ts';

/** An item of another list that asks what one or several items of CARE ask; place and words are those of the first. */
export function sameAs(
  item: string,
  title: string,
  asks: string,
  ids: readonly string[],
  name: string = named(ids[0] ?? '').name,
): GuidelineItem {
  const { lookedFor, belongs, place, role } = named(ids[0] ?? '');
  return { item, name, title, asks, lookedFor, belongs, place, role, sameAs: ids };
}

function named(id: string): GuidelineItem {
  const found = care2013.find((item) => item.item === id);
  if (!found) throw new Error(`CARE has no item ${id}`);
  return found;
}
