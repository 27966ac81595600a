/**
 * What UTF-8 becomes when it is read as Windows-1252: a capital with accent and a sign that no word holds ("Ã©" for é,
 * "â€“" for a dash). The second sign is one of those between U+0080 and U+00BF as that code page shows them.
 */
export const mojibake =
  /\u00e2(?:\u20ac|\u0080)[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122]|[\u00c2\u00c3\u00c4\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2018-\u2026\u2030\u2039\u203a\u20ac\u2122]|\u00ef\u00bf\u00bd|\ufffd/g;

/** The signs that Windows-1252 puts between 80 and 9F, by their bytes. */
const high: ReadonlyMap<string, number> = new Map(
  [
    ...'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178',
  ].map((sign, i) => [sign, 0x80 + i]),
);

/** What the signs were before they were read wrongly; undefined where that is lost. */
export function undamaged(signs: string): string | undefined {
  const bytes = [...signs].map((sign) => high.get(sign) ?? sign.charCodeAt(0));
  const [lead = 0, ...rest] = bytes;
  if (rest.some((byte) => byte < 0x80 || byte > 0xbf)) return undefined;
  if (rest.length === 1 && lead >= 0xc2 && lead <= 0xdf)
    return String.fromCharCode(((lead & 0x1f) << 6) | ((rest[0] ?? 0) & 0x3f));
  if (rest.length === 2 && lead >= 0xe0 && lead <= 0xef) {
    const code = ((lead & 0x0f) << 12) | (((rest[0] ?? 0) & 0x3f) << 6) | ((rest[1] ?? 0) & 0x3f);
    return code === 0xfffd || code < 0x800 ? undefined : String.fromCharCode(code);
  }
  return undefined;
}
