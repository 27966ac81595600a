import { guidelines } from '../data/guidelines.ts';
import { rules } from '../rules/index.ts';
import { once } from '../text/once.ts';

/** What can be declared not applicable: `care/prognosis` with its title, items that no rule asks for under their own name. */
export const itemEntries = once((): readonly { readonly name: string; readonly title: string }[] => {
  const ofRules = rules
    .filter(({ id }) => id.startsWith('care/'))
    .map(({ id }): [string, string] => [id, titleOfItem(id.slice('care/'.length)) ?? '']);
  const ofItems = Object.values(guidelines)
    .flatMap(({ items }) => items)
    .filter(({ name }) => !rules.some(({ id }) => id === `care/${name}`))
    .map(({ name, title }): [string, string] => [`care/${name}`, title]);
  return [...new Map([...ofRules, ...ofItems])].map(([name, title]) => ({ name, title }));
});

function titleOfItem(name: string): string | undefined {
  return Object.values(guidelines)
    .flatMap(({ items }) => items)
    .find((item) => item.name === name)?.title;
}
