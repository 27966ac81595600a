import type { Host } from './host.ts';
import { inFolder } from './paths.ts';

/** A configuration in which all is commented out: it says what could be said and changes nothing. */
export const configurationTemplate = `# Casewright's settings for the reports in this folder and below.
# What holds for one report only can stand in its front matter, under \`casewright:\`.

# What the journal asks: a name that \`casewright profiles\` lists, or a file of your own, such as
# ./our-journal.yaml, which says \`extends: default\` and what is otherwise.
# profile: default

# The reporting guideline.
# guideline: care-2013

# The language of the reports; without it each report tells by its words.
# language: en

# In a draft, what is missing is at most \`info\`.
# stage: submission

# Which Markdown files are case reports, where that should not depend on how they read.
# files: ["reports/**/*.md", "!**/README.md"]

# Rules: error, warning, info, hint or off; options stand behind the severity.
# \`casewright rules\` lists them, \`casewright explain RULE\` tells what one asks.
# rules:
#   section/unmarked-heading: warning

# Items of the guideline that do not apply to any report here, with the reason.
# notApplicable:
#   prognosis: "benign, self-limiting"
`;

/** `casewright init`: writes a commented configuration where there is none. */
export async function initCommand(host: Host): Promise<number> {
  const problem = await host.createFile(inFolder(host.cwd, '.casewright.yaml'), configurationTemplate);
  if (problem) {
    host.stderr.write(`casewright: \`.casewright.yaml\` was not written: ${problem}\n`);
    return 2;
  }
  host.stdout.write('Wrote `.casewright.yaml`. Everything in it is commented out; take away the `#` where you want.\n');
  return 0;
}
