import { type Features, ProposedFeatures } from 'vscode-languageserver';

/**
 * What connections are made with. The library writes messages that it cannot read into the client's log as they are,
 * and they may hold text of a report; of such errors it is told only that there was one.
 */
export const connectionFeatures: Features = {
  ...ProposedFeatures.all,
  console: (Base) =>
    class extends Base {
      override error(): void {
        super.error('a message of the client could not be handled');
      }
    },
};
