import { care2013 } from '../data/care-2013.ts';
import type { GuidelineItem } from '../data/guideline.ts';
import type { Finding } from '../rule/finding.ts';

/** The first finding that tells of an item: its own, or one of an item of CARE that it asks for. */
export function findingOf(item: GuidelineItem, findings: readonly Finding[]): Finding | undefined {
  const ids = new Set([item, ...partsOf(item)].map(({ name }) => `care/${name}`));
  return findings.find(({ ruleId }) => ids.has(ruleId));
}

/** The items of CARE of which an item is made; none of one that stands for itself. */
export function partsOf({ sameAs = [] }: GuidelineItem): readonly GuidelineItem[] {
  return care2013.filter(({ item }) => sameAs.includes(item));
}
