/** Something of which much is read, by the numbers of the readers; undefined where it is not worth keeping. */
export interface Readable {
  readonly readings: unknown[] | undefined;
}

/**
 * Makes a maker of readers that read each thing of a sort once, as `perObject` does. The places of the readings are counted
 * for this sort alone: of things that come by the thousand, each would else bear a place for every computation of the core.
 */
export function createReader<K extends Readable>(): <T>(read: (of: K) => T) => (of: K) => T {
  let readers = 0;
  return <T>(read: (of: K) => T) => {
    const place = readers++;
    return (of) => {
      if (!of.readings) return read(of);
      const known = of.readings[place] as { readonly value: T } | undefined;
      if (known) return known.value;
      const value = read(of);
      of.readings[place] = { value };
      return value;
    };
  };
}
