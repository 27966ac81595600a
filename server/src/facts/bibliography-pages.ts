/** Pages with plain hyphens and ranges in full: "218--35" becomes "218-235". Undefined words stay as they are. */
export function fullPages(written: string): string | null {
  const plain = written
    .trim()
    .replace(/\s{0,9}[-\u2010-\u2015\u2212]{1,3}\s{0,9}/g, '-')
    .replace(/[.,;]$/, '');
  return plain === '' ? null : plain.split(/,\s*/).map(fullRange).join(', ');
}

function fullRange(range: string): string {
  const match = /^([A-Za-z]{0,3})(\d{1,7})-([A-Za-z]{0,3})(\d{1,7})$/.exec(range);
  if (!match) return range;
  const [, before = '', from = '', letters = '', to = ''] = match;
  const isShort = to.length < from.length && (letters === '' || letters === before);
  const end = isShort ? from.slice(0, from.length - to.length) + to : to;
  return `${before}${from}-${letters === '' ? before : letters}${end}`;
}
