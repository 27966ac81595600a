/** The two questions that tests ask of the UCUM tables; the package has no types of its own. */
declare module '@lhncbc/ucum-lhc' {
  interface UcumLhcUtils {
    validateUnitString(code: string): { readonly status: 'valid' | 'invalid' | 'error' };
    convertUnitTo(from: string, value: number, to: string): { readonly toVal: number | null };
  }
  const package_: { readonly UcumLhcUtils: { getInstance(): UcumLhcUtils } };
  export default package_;
}
