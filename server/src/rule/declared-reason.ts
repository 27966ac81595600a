import { care2013 } from '../data/care-2013.ts';
import type { GuidelineItem } from '../data/guideline.ts';

/**
 * Why an item does not apply, where the author declared so; undefined where not. An item is declared by its name or, as
 * in CARE, by its number; one that is made of several, by all of these.
 */
export function declaredReason(item: GuidelineItem, declared: ReadonlyMap<string, string>): string | undefined {
  const own = declared.get(item.name) ?? (care2013.includes(item) ? declared.get(item.item) : undefined);
  if (own !== undefined || !item.sameAs) return own;
  const reasons = care2013
    .filter(({ item: id }) => item.sameAs?.includes(id))
    .map((part) => declaredReason(part, declared));
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}
