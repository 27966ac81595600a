import { expect, it } from 'vitest';
import { isoDate } from '../../server/src/facts/calendar-date.ts';
import { numericDateAt } from '../../server/src/facts/time-numeric-dates.ts';
import { readMarks, withMarks } from '../harness/flags.ts';

it.each([
  ['On ⟦2021-03-12⟧ he came.', '2021-03-12'],
  ['On ⟦2021/3/12⟧ he came.', '2021-03-12'],
  ['On ⟦2021.03.1⟧ he came.', '2021-03-01'],
  ['On ⟦1999-12-31⟧ he came.', '1999-12-31'],
  ['On ⟦⟧2021-03/12 he came.', undefined],
  ['On ⟦⟧2021-13-12 he came.', undefined],
  ['On ⟦⟧2021-02-29 he came.', undefined],
  ['On ⟦⟧1850-03-12 he came.', undefined],
  ['On ⟦⟧2021-03-123 he came.', undefined],
  ['On ⟦⟧2021-03-12/4 he came.', undefined],
  ['On ⟦⟧2021-03-12-4 he came.', undefined],
  ['On ⟦⟧2021.03.12.4 he came.', undefined],
  ['On ⟦2021-03-12⟧.', '2021-03-12'],
  ['On ⟦2021-03-12⟧-he came.', '2021-03-12'],
  // The year behind.
  ['On ⟦25/03/2021⟧ he came.', '2021-03-25'],
  ['On ⟦03/25/2021⟧ he came.', '2021-03-25'],
  ['On ⟦25-3-2021⟧ he came.', '2021-03-25'],
  ['On ⟦5.3.2021⟧ he came.', '2021-03-05'],
  ['On ⟦12.03.2021⟧ he came.', '2021-03-12'],
  ['On ⟦12. 3. 2021⟧ he came.', '2021-03-12'],
  ['On ⟦12/03/2021⟧ he came.', 'of unknown order'],
  ['On ⟦12-03-1999⟧ he came.', 'of unknown order'],
  ['On ⟦04/04/2021⟧ he came.', '2021-04-04'],
  ['On ⟦⟧13/13/2021 he came.', undefined],
  ['On ⟦⟧3.25.2021 he came.', undefined],
  ['On ⟦⟧31/04/2021 he came.', undefined],
  ['On ⟦⟧0/4/2021 he came.', undefined],
  ['On ⟦⟧25/03-2021 he came.', undefined],
  ['On ⟦⟧25/03/20214 he came.', undefined],
  ['On ⟦⟧25/03/2021/4 he came.', undefined],
  ['On ⟦⟧25/03/2021% of it.', undefined],
  ['On ⟦⟧25.03.2021.4 he came.', undefined],
  ['On ⟦⟧25/03/2021-4 he came.', undefined],
  ['On ⟦25/03/2021⟧- he came.', '2021-03-25'],
  // Of two figures the year is not sure, nor is what stands before it.
  ['On ⟦25/3/21⟧ he came.', 'of unknown order, perhaps'],
  ['On ⟦3/4/21⟧ he came.', 'of unknown order, perhaps'],
  ['On ⟦3.4.21⟧ he came.', 'of unknown order, perhaps'],
  ['On ⟦⟧3. 4. 21 he came.', undefined],
  ['On ⟦⟧33/44/21 he came.', undefined],
  // A month of a year.
  ['In ⟦03/2021⟧ he came.', '2021-03, perhaps'],
  ['In ⟦3/2021⟧ he came.', '2021-03, perhaps'],
  ['In ⟦12/2021⟧ he came.', '2021-12, perhaps'],
  ['In ⟦10/1999⟧ he came.', '1999-10, perhaps'],
  ['In ⟦⟧13/2021 he came.', undefined],
  ['In ⟦⟧0/2021 he came.', undefined],
  ['In ⟦⟧03/1850 he came.', undefined],
  ['In ⟦⟧03/20211 he came.', undefined],
  ['In ⟦⟧03/2021-5 he came.', undefined],
  ['In ⟦⟧03/2021.5 he came.', undefined],
  // Within something else.
  ['No. A⟦⟧25/03/2021 he came.', undefined],
  ['No. 1⟦⟧25/03/2021 he came.', undefined],
  ['No. 1/⟦⟧25/03/2021 he came.', undefined],
  ['No. 1.⟦⟧25/03/2021 he came.', undefined],
  ['No. 1,⟦⟧25/03/2021 he came.', undefined],
  ['No. 1-⟦⟧25/03/2021 he came.', undefined],
  ['(⟦25/03/2021⟧) he came.', '2021-03-25'],
  ['⟦25/03/2021⟧ he came.', '2021-03-25'],
  ['On ⟦⟧the day.', undefined],
])('%s: %s', (marked, expected) => {
  const { text, spans } = readMarks(marked);
  const at = spans[0]?.start ?? 0;
  const read = numericDateAt(text, at);
  const date = read && (read.date ? isoDate(read.date) : 'of unknown order');
  expect(read && `${date}${read.isSure ? '' : ', perhaps'}`).toBe(expected);
  expect(withMarks(text, [{ span: read?.span ?? { start: at, end: at } }])).toBe(marked);
});
