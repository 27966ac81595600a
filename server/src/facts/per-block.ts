import type { Block } from '../markdown/block.ts';
import { perObject } from '../text/per-object.ts';

/**
 * Makes an extractor of facts that runs once for each block, however many versions of the report hold it: an
 * unchanged block is the same object, and an edit costs the edited block. Facts are computed when first asked for.
 */
export function perBlock<T>(extract: (block: Block) => T): (block: Block) => T {
  return perObject(extract);
}
