import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';

/** A sequence variant in the notation of the Human Genome Variation Society (varnomen.hgvs.org). */
export interface Variant {
  /** `coding`: c.2308G>A; `protein`: p.Glu770Lys; `genomic`: g.36597163G>A. */
  readonly level: 'coding' | 'protein' | 'genomic';
  /** Relative to the block. */
  readonly span: Span;
}

const coding =
  /(?<![\p{L}\d])[cgmn]\.\s?\(?(?:[ACGT]-?\d{1,9}[ACGT]|[*-]?\d{1,9}(?:[+-]\d{1,6})?(?:_[*-]?\d{1,9}(?:[+-]\d{1,6})?)?\s?(?:[ACGT]{1,20}\s?(?:>|&gt;|→)\s?[ACGT]{1,20}|(?:delins|del|dup|ins|inv)[ACGT\d]{0,30}))\b/gu;
const protein =
  /(?<![\p{L}\d])p\.\s?\(?(?:[A-Z][a-z]{2}|[A-Z])\s?\d{1,5}(?:_(?:[A-Z][a-z]{2}|[A-Z])\d{1,5})?(?:(?:[A-Z][a-z]{2}|[A-Z])?fs(?:Ter|X|\*)?\d{0,5}|del|dup|ins[A-Z]{0,9}|[A-Z][a-z]{2}|[A-Z*=])/gu;

/** The variants of a block, in source order. */
export const variantsOf = perBlock((block: Block): readonly Variant[] => {
  const find = (pattern: RegExp, level: Variant['level']): Variant[] =>
    allMatches(block.prose, pattern).map(({ 0: written, index }) => {
      const end = index + written.length;
      const isInBrackets = written.includes('(') && block.prose.charAt(end) === ')';
      return {
        level: written.startsWith('g') ? 'genomic' : level,
        span: { start: index, end: isInBrackets ? end + 1 : end },
      };
    });
  return [...find(coding, 'coding'), ...find(protein, 'protein')].sort((a, b) => a.span.start - b.span.start);
});

/**
 * Accession numbers by which a variant can be found: of RefSeq, Ensembl, the Locus Reference Genomic, dbSNP, ClinVar,
 * and the position in a genome.
 */
export const sequenceReference =
  /\b(?:N[CGMPRTW]_\s?\d{5,9}|X[MPR]_\s?\d{5,9}|ENS[GTP]\d{8,12}|LRG_\d{1,4}|rs\s?\d{4,11}|[RSV]CV\d{6,9}|GenBank|ClinVar|(?:chr|chromosome\s)[\dXYM]{1,2}:\s?[\d,]{4,12})/i;
