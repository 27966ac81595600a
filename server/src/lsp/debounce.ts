import type { Host } from './host.ts';

/** Waits for a pause in the typing before it looks again; one wait for each document. */
export interface Debounce {
  soon(uri: string): void;
  callOff(uri: string): void;
}

/** A pause this long, in milliseconds, means that the author has stopped typing for the moment. */
export const shortPause = 150;

/** After a pause this long, in milliseconds, what was typed last is no longer taken as half-written. */
export const longPause = 3000;

/** Creates a debounce that runs `look` for each document after a pause, in milliseconds. */
export function createDebounce(host: Host, pause: number, look: (uri: string) => void): Debounce {
  const waiting = new Map<string, () => void>();

  function callOff(uri: string): void {
    waiting.get(uri)?.();
    waiting.delete(uri);
  }

  return {
    callOff,
    soon(uri) {
      callOff(uri);
      waiting.set(
        uri,
        host.schedule(pause, () => {
          waiting.delete(uri);
          look(uri);
        }),
      );
    },
  };
}
