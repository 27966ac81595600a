/** The version of Casewright; a test holds it equal to that of the package. */
export const version = '0.1.0';

/** Where the project lives on the web. */
export const homepage = 'https://github.com/casewright/casewright';

/** The page that tells all about a rule. */
export function ruleUrl(id: string): string {
  return `${homepage}/blob/main/RULES.md#${id.replace('/', '')}`;
}
