import { expect, it } from 'vitest';
import { customaryHeadings } from '../../server/src/data/customary-headings.ts';
import { languages } from '../../server/src/data/languages.ts';
import { roleOfHeading } from '../../server/src/facts/heading-role.ts';

it.each(languages)('customary headings are read as what they are: %s', (language) => {
  for (const { role, heading } of customaryHeadings(language))
    expect([heading, roleOfHeading(heading)?.role]).toEqual([heading, role]);
});
