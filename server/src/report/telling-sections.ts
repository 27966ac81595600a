import type { Section } from './section.ts';

/** A name of programs, such as `care/follow-up`, `--max-warnings`, `read_file` or `report.text`: in one word, with signs within. */
const name = /^-{0,2}[a-z][a-z0-9]{0,40}(?:(?:[/._:-]|::)[a-zA-Z0-9]{1,40}){1,8}(?:\(\))?$/;

/** So many headings with a name are no chance; a report has one or two, such as `follow-up`. */
const fewest = 6;

/**
 * The sections that count as signs of what a document is. The documentation of rules, options or functions has a section for
 * each, and what these are called says nothing: `care/introduction` introduces no case. Only where most headings are such
 * names are they left out, with what is under them.
 */
export function tellingSections(sections: readonly Section[]): readonly Section[] {
  const named = sections.filter(({ heading }) => heading === '' || name.test(heading)); // of code nothing is left
  if (named.length < fewest || named.length * 2 <= sections.length) return sections;
  return sections.filter((section) => !section.inherited && !named.includes(section));
}
