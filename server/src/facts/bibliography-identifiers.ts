/** A DOI without what leads to it, such as `https://doi.org/`; undefined where there is none. */
export function bareDoi(written: string): string | null {
  const bare = written.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s{0,3})/i, '');
  return bare === '' ? null : bare;
}

/** The number of PubMed without what stands before it. */
export function barePmid(written: string): string | null {
  return /\d{1,9}/.exec(written)?.[0] ?? null;
}

/** The number of PubMed Central with its letters. */
export function fullPmcid(written: string): string | null {
  const number = /\d{3,9}/.exec(written)?.[0];
  return number === undefined ? null : `PMC${number}`;
}

/** An identifier that a note holds behind its label, as Zotero keeps those that it has no field for: `PMID: 21098765`. */
export function notedIdentifier(note: string, label: 'PMID' | 'PMCID'): string | null {
  const pattern = label === 'PMID' ? /\bPMID:\s{0,3}(\d{4,9})\b/ : /\bPMCID:\s{0,3}(PMC\d{3,9})\b/;
  return pattern.exec(note)?.[1] ?? null;
}
