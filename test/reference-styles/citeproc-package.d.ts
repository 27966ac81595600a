/** The part of citeproc-js that the tests call; the package has no types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(name: string): unknown;
    retrieveItem(id: string): unknown;
  }
  class Engine {
    constructor(system: System, style: unknown);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
  }
  const citeproc: { readonly Engine: typeof Engine };
  export default citeproc;
}
