import { describe, expect, it } from 'vitest';
import { allReferenceStyles, referenceStyles } from '../../server/src/data/reference-styles.ts';
import type { Work } from '../../server/src/facts/work.ts';
import { formatWork } from '../../server/src/report/format-work.ts';
import { listStyleOf } from '../../server/src/report/list-style.ts';
import { readReport } from '../../server/src/report/report.ts';
import { works } from '../reference-styles/works.ts';

const articles = Object.values(works).filter(
  ({ type, authors }) => type === 'article' && authors.every(({ suffix }) => !suffix),
);

function styleOf(entries: readonly string[]): ReturnType<typeof listStyleOf> {
  const list = entries.map((entry, i) => `${i + 1}. ${entry}`);
  return listStyleOf(readReport(['# A case', '', '## References', '', ...list, ''].join('\n')));
}

describe('the style of a list', () => {
  it.each(allReferenceStyles)('in $name is named', (style) => {
    expect(styleOf(articles.map((work) => formatWork(work, style)))).toMatchObject({ style: style.name });
  });

  it.each(allReferenceStyles)('in $name is named though one entry differs', (style) => {
    const other = style.name === 'apa' ? referenceStyles.nlm : referenceStyles.apa;
    const [first, ...others] = articles;
    const entries = [...others.map((work) => formatWork(work, style)), ...(first ? [formatWork(first, other)] : [])];
    expect(styleOf(entries)).toMatchObject({ style: style.name });
  });

  it('without italics is named all the same', () => {
    const entries = articles.map((work) => formatWork(work, referenceStyles.apa).replaceAll('*', ''));
    expect(styleOf(entries).style).toBe('apa');
  });

  it('that is none of ours is not named', () => {
    const entry = ({ title, container, volume, pages }: Work): string =>
      `T. Moss and O. Fenn, "${title}," ${container}, vol. ${volume}, no. 4, pp. ${pages}, 2017.`;
    expect(styleOf(articles.map(entry)).style).toBeUndefined();
  });

  it('that is half one and half another is not named', () => {
    const entries = articles.map((work, i) =>
      formatWork(work, i % 2 ? referenceStyles.apa : referenceStyles['elsevier-with-titles']),
    );
    expect(styleOf(entries).style).toBeUndefined();
  });

  it('of no entries is not named', () => {
    expect(styleOf([])).toEqual({ style: undefined, share: 0, traits: {} });
  });

  it('tells for each trait how much of the list has it', () => {
    const entries = articles.map((work) => formatWork(work, referenceStyles.nlm));
    const { share, traits } = styleOf([...entries.slice(1), entries[0]?.replace('218-35', '218-235') ?? '']);
    expect(share).toBeGreaterThan(0.9);
    expect(traits.name).toBe(1);
    expect(traits.pages).toBeLessThan(1);
  });
});
