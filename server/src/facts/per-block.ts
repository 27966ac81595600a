import type { Block } from '../markdown/block.ts';

/**
 * Makes an extractor of facts that runs once for each block, however many versions of the report hold it: an
 * unchanged block is the same object, and an edit costs the edited block. Facts are computed when first asked for.
 */
export function perBlock<T>(extract: (block: Block) => T): (block: Block) => T {
  const known = new WeakMap<Block, { readonly value: T }>();
  return (block) => {
    const found = known.get(block);
    if (found) return found.value;
    const value = extract(block);
    known.set(block, { value });
    return value;
  };
}
