import { describe, expect, it } from 'vitest';
import { sequenceReference, variantsOf } from '../../server/src/facts/variants.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rowsOf } from '../harness/rows.ts';

/** The variants of a text, as written. */
function written(text: string): string[] {
  const report = readReport(text);
  return report.find(variantsOf).map(({ fact, span }) => `${fact.level} ${report.text.slice(span.start, span.end)}`);
}

describe('variants', () => {
  it.each([
    ['A c.412G>A change.', ['coding c.412G>A']],
    ['The variant (c.412G>A) was found.', ['coding c.412G>A']],
    ['A splice variant c.301+5G>C.', ['coding c.301+5G>C']],
    ['c.77_78delAG and c.90dup', ['coding c.77_78delAG', 'coding c.90dup']],
    ['In old notation c.G34T.', ['coding c.G34T']],
    ['g.36597163G>A', ['genomic g.36597163G>A']],
    ['p.Arg41Gly and p.(Arg41Gly)', ['protein p.Arg41Gly', 'protein p.(Arg41Gly)']],
    ['p.R41G, p.Q7X, p.Q7*', ['protein p.R41G', 'protein p.Q7X', 'protein p.Q7*']],
    ['p.F42fsX2 and p.Phe42LeufsTer9', ['protein p.F42fsX2', 'protein p.Phe42LeufsTer9']],
    ['p.Arg41', []],
    ['See p. 41 and p.41.', []],
    ['He took 3 c.c. of it.', []],
  ])('%j has %j', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });
});

it.each(rowsOf('variants.tsv'))('the variants in %j', (text, expected) => {
  expect(written(text).join(' | ')).toBe(expected);
});

describe('accession numbers', () => {
  it.each([
    'NM_000111.2:c.4A>G',
    'NP_000111.2',
    'ENST00000111222',
    'LRG_12',
    'rs123456',
    'RCV000123456',
    'chr11:36,597,163',
    'NC_000011.10',
    'NG_007528',
    'NR_000111',
    'NT_000111',
    'NW_000111',
    'XM_000111.2',
    'XP_000111',
    'XR_000111',
    'NM_ 000111',
    'NM_00011',
    'ENSG00000111222',
    'ENSP00000111222',
    'rs 123456',
    'rs1234',
    'SCV000123456',
    'VCV000123',
    'a sequence of GenBank',
    'as ClinVar has it',
    'chrX:36597163',
    'chr1: 3659',
    'chromosome 11:36597163',
    'the variant (chrM:3243)',
  ])('%j leads to a sequence', (text) => {
    expect(sequenceReference.test(text)).toBe(true);
  });

  it.each([
    'c.4A>G',
    'RS 12',
    'rs12',
    'rs123',
    'NM 12',
    'NM_0001',
    'NX_000111',
    'ENST000',
    'LRG_',
    'VCV00012',
    'xrs123456',
    'chr11',
    'chr:36597163',
    'chr11:365',
    'chromosome11',
    'the first exon',
  ])('%j does not', (text) => {
    expect(sequenceReference.test(text)).toBe(false);
  });
});
