import type { Connection } from 'vscode-languageserver';
import type { FileStart } from '../lint/load-images.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { Host } from './host.ts';
import { type ReadStartParams, readStartRequest, type StartOfFile } from './protocol.ts';

/** No client is asked for more bytes than this at once. */
const mostOfClient = 1_048_576;

/** The first bytes of a file, by the host or by the client; undefined where neither can read files. */
export async function readStart(
  connection: Connection,
  host: Host,
  features: ClientFeatures,
  uri: string,
  most: number,
): Promise<FileStart | undefined> {
  if (host.readStart) return host.readStart(uri, most);
  if (!features.readsFiles) return undefined;
  const params: ReadStartParams = { uri, most: Math.min(most, mostOfClient) };
  const { isThere, bytes } = await connection.sendRequest<StartOfFile>(readStartRequest, params);
  return { isThere, ...(bytes !== undefined && { bytes: Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)) }) };
}
