import { expect } from 'vitest';
import type { Block } from '../../server/src/markdown/block.ts';
import { readReport } from '../../server/src/report/report.ts';
import type { Span } from '../../server/src/text/span.ts';
import { readMarks, withMarks } from './flags.ts';

/** Expects an extractor to find just the places between ⟦ and ⟧ in a piece of a case section; gives the facts. */
export function expectFound<T extends { readonly span: Span }>(
  extract: (block: Block) => readonly T[],
  marked: string,
): readonly T[] {
  const { text } = readMarks(`## Case\n\n${marked}\n`);
  const found = readReport(text).find(extract);
  expect(withMarks(text, found)).toBe(`## Case\n\n${marked}\n`);
  return found.map(({ fact }) => fact);
}
