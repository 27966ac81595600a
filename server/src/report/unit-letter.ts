const unitLetters = /^(?:L|l|m|g|s|h|d|U)$/;
const amountBefore =
  /(?:(?<![\p{L}\d.,])\d[\d.,]{0,8} ?|(?:[\d²³⁴-⁹]|[dfkmnpµμ]?(?:g|[lL]|mol|U|IU|Eq|mm)|cells) {0,8}\/ ?)$/u;

/** Is a letter a unit there, "5.5 × 10⁹/L" and "3 L", though the report explains it as "lymphocytes (L)"? */
export function isUnitLetter(prose: string, short: string, start: number): boolean {
  return unitLetters.test(short) && amountBefore.test(prose.slice(Math.max(0, start - 20), start));
}
