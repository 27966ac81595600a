/** The address at which a DOI leads to its work; a sign that is half of a pair, which no address can hold, is left out. */
export function doiAddress(doi: string): string {
  const whole = doi.replace(/[\ud800-\udfff]/gu, '');
  return `https://doi.org/${encodeURI(whole).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))}`;
}
