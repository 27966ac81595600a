import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import spanishWords from '../../l10n/bundle.l10n.es.json';
import manifest from '../../package.json';
import spanish from '../../package.nls.es.json';
import english from '../../package.nls.json';

const root = resolve(import.meta.dirname, '../..');
const sources = readdirSync(resolve(root, 'client/src')).map((name) => [
  name,
  readFileSync(resolve(root, 'client/src', name), 'utf8'),
]);

/** The strings of the client that are told in the user's language; each call must hold its words as they are. */
function toldIn(source: string): string[] {
  const calls = source.split(/l10n\.t\(\s*/).slice(1);
  return calls.map((call) => {
    const [, quote, text] = /^(['"`])((?:\\.|(?!\1)[^\\])*)\1/.exec(call) ?? [];
    if (text === undefined || (quote === '`' && text.includes('${')))
      throw new Error(`not a plain string: ${call.slice(0, 60)}`);
    return text.replace(/\\(.)/g, '$1');
  });
}

/** The places of a text that are filled in: `{0}`. */
function blanksOf(text: string): string[] {
  return [...text.matchAll(/\{\d+\}/g)].map(([blank]) => blank).sort();
}

const told = new Set(sources.flatMap(([, source]) => toldIn(source ?? '')));

describe('what the extension says', () => {
  it('is found in its sources', () => expect(told.size).toBeGreaterThan(50));

  it('is there in Spanish, all of it and nothing else', () => {
    expect(Object.keys(spanishWords).sort()).toEqual([...told].sort());
  });

  it.each(Object.entries(spanishWords))('%s: has the same blanks in Spanish', (text, translated) => {
    expect(blanksOf(translated)).toEqual(blanksOf(text));
    expect(translated.trim()).not.toBe('');
  });

  it.each(sources)('%s: shows no message that cannot be translated', (_, source) => {
    expect(source?.match(/show(?:Information|Warning|Error)Message\(\s*['"`]/g)).toBeNull();
  });
});

describe('the manifest', () => {
  const keys = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? ''));

  it('has words for each key, in English and Spanish, and no others', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
    expect(Object.keys(spanish).sort()).toEqual([...keys].sort());
  });

  it('leads in Spanish to the same commands', () => {
    const commands = (words: object): string[] =>
      [...JSON.stringify(words).matchAll(/\(command:[^)]+\)/g)].map(([all]) => all);
    expect(commands(spanish).sort()).toEqual(commands(english).sort());
  });

  it('writes out no title', () => {
    expect(manifest.contributes.commands.filter(({ title }) => !title.startsWith('%'))).toEqual([]);
  });
});
