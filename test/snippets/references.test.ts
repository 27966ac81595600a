import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../server/src/facts/reference-authors.ts';
import { readIdentifiers } from '../../server/src/facts/reference-identifiers.ts';
import { readLocator } from '../../server/src/facts/reference-locator.ts';
import { expanded } from '../harness/snippets.ts';

describe.each([
  ['ref-vancouver', 'family-initials', '100-10'],
  ['ref-ama', 'family-initials', '100-110'],
  ['ref-apa', 'family-comma-initials', '100-110'],
])('an untouched %s', (prefix, form, pages) => {
  // As the facts read it: without the number and the markup, with plain dashes.
  const entry = expanded(prefix).text.replace(/^1\. /, '').replaceAll('*', ' ').replaceAll('–', '-').trim();
  const authors = readAuthors(entry);

  it('has its authors, in the form of the style', () => {
    expect(authors.form).toBe(form);
    expect(authors.authors.map(({ family }) => family)).toEqual(['Author', 'Author']);
  });

  it('has volume, issue and pages', () => {
    expect(readLocator(entry, authors.span.end)).toMatchObject({ volume: '12', issue: '3', pages });
  });

  it('has an identifier', () => {
    expect(readIdentifiers(entry).doi).toBe('10.1000/example');
  });
});
