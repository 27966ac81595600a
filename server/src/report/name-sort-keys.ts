import { nameParticles } from '../data/reference-words.ts';
import { sortKey } from './alphabetical.ts';

/**
 * The keys under which manuals and countries put a name: as it is, without its particles ("van der Hay" under H) or its article,
 * "Mc" as "Mac" and "St" as "Saint", "ä" as "ae" or behind z. The first is the plain one.
 */
export function firstNameKeys(name: string): readonly string[] {
  const words = name.trim().split(/\s+/);
  const rest = words.slice(words.findIndex((word) => !nameParticles.has(word.toLowerCase())));
  const forms = [name, rest.join(' '), name.replace(/^(?:the|an?) /i, '')];
  const spelled = forms.flatMap((form) => [
    form,
    form.replace(/^Mc(?=\p{Lu})/u, 'Mac').replace(/^St\.?\s/, 'Saint '),
    transliterated(form),
    form.replace(/^(?:[dDlLO]['’]|[Aa]l-|[Ee]l-)/, ''),
  ]);
  return [...new Set([...spelled.map(sortKey), ...forms.map(behindZ)])].filter((key) => key !== '');
}

function transliterated(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[äæ]/gi, 'ae')
    .replace(/[öø]/gi, 'oe')
    .replace(/ü/gi, 'ue')
    .replace(/å/gi, 'aa');
}

/** As in the Nordic countries and Turkey, where letters with marks follow z or their plain letter. */
function behindZ(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöøü]/g, (letter) => `zz${sortKey(letter)}`)
    .replace(/[çčšžşğ]/g, (letter) => `${sortKey(letter)}zz`)
    .replace(/[^\p{L}\p{N}]/gu, '');
}
