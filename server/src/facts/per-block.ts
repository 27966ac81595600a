import type { Block } from '../markdown/block.ts';
import { perObject } from '../text/per-object.ts';

/**
 * Makes an extractor of facts that runs once for each block, however many versions of the report hold it: an
 * unchanged block is the same object, and an edit costs the edited block. Facts are computed when first asked for.
 */
export function perBlock<T>(extract: (block: Block) => T): (block: Block) => T {
  return perObject(extract);
}

/** The extractors of what a report tells of its case. */
const telling = new WeakSet<object>();

/**
 * As `perBlock`, of facts that only the text of a report tells, such as doses: a report asks it of no block of its
 * reference list, where the titles of thousands of works would cost seconds and say nothing of the patient.
 */
export function perToldBlock<T>(extract: (block: Block) => T): (block: Block) => T {
  const found = perObject(extract);
  telling.add(found);
  return found;
}

/** Was the extractor made by `perToldBlock`? */
export function isOfToldText(extract: object): boolean {
  return telling.has(extract);
}
