import { describe, expect, it } from 'vitest';
import { cutFrontMatter } from '../../server/src/markdown/front-matter.ts';

const faultsOf = (yaml: string) =>
  cutFrontMatter(`---\n${yaml}\n---\n`).frontMatter?.faults.map(({ message }) => message);
const refused = ['Too many values within values to be read'];

describe('front matter that goes deeper than any person writes is told and not read', () => {
  it.each([
    ['mappings in one line', `a: ${'{'.repeat(1000)}`],
    ['mappings that are closed', `a: ${'{'.repeat(400)}${'}'.repeat(400)}`],
    ['lists in one line', `a: ${'['.repeat(3000)}${']'.repeat(3000)}`],
    ['keys of keys', `a: ${'{? '.repeat(500)}${'}'.repeat(500)}`],
    ['marks of items', `${'- '.repeat(4000)}a`],
    ['marks of keys', `${'? '.repeat(4000)}a`],
    ['colons behind a key', `h${': '.repeat(3000)}`],
    ['keys behind keys', `x: ${'<<: '.repeat(2000)}`],
    ['indent', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s', (_, yaml) => {
    expect(faultsOf(yaml)).toEqual(refused);
  });

  it.each([
    ['ten deep', `a: ${'{a: '.repeat(10)}${'}'.repeat(10)}`],
    ['many citations', `abstract: ${'It itched [1] and {2}. '.repeat(200)}`],
    ['a line of dashes', `abstract: |\n  Itch\n  ${'-'.repeat(200)}\n  ${'- '.repeat(3)}end`],
    ['a text far to the right', `abstract: |\n${' '.repeat(300)}Itch`],
    ['many colons in a sentence', `abstract: "${'Aim: itch. '.repeat(250)}"`],
    ['many keys', Array.from({ length: 500 }, (_, i) => `k${i}: [1, {a: 2}]`).join('\n')],
  ])('%s is read', (_, yaml) => {
    expect(faultsOf(yaml)).toEqual([]);
  });
});
