import { expect, it } from 'vitest';
import { eventSentencesOf } from '../../server/src/facts/dated-events.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';

/** Each sentence with an event or a time: the event and its words, and what is known of the time. */
function told(text: string): readonly string[] {
  const report = readReport(`## Case\n\n${text}\n`);
  return report.find(eventSentencesOf).map(({ fact: { event, hasTime, hasOrder }, at }) => {
    const words = event ? `${event.name} "${textOf(report.text, at(event.span))}"` : 'no event';
    return `${words}${hasTime ? ', time' : ''}${hasOrder ? ', order' : ''}`;
  });
}

it.each([
  ['The woman died.', ['death "woman died"']],
  ['The sky was grey. The itch recurred.', ['relapse "recurred"']],
  ['The itch recurred on 3 May 2011.', ['relapse "recurred", time']],
  ['Then the itch recurred.', ['relapse "recurred", order']],
  ['The itch recurred and the patient died.', ['death "patient died"']],
  ['The itch recurred, the itch recurred.', ['relapse "recurred"']],
  ['The man relapsed. She was re-operated.', ['relapse "relapsed"', 'reoperation "was re-operated"']],
  ['On 3 May 2011 it rained.', ['no event, time']],
  ['It rained then.', []],
  ['The itch recurred. It rained on 3 May 2011.', ['relapse "recurred"', 'no event, time']],
  ['His father had died.', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
