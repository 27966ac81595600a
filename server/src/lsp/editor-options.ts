/** What only an editor shows and each user can turn on or off; it changes no finding. */
export interface EditorOptions {
  /** "Moss 2011" behind a citation by number. */
  readonly citationHints: boolean;
  /** "= 97 µmol/L" behind "1.1 mg/dL". */
  readonly conversionHints: boolean;
  /** "cited 3 times" above an entry of the reference list. */
  readonly codeLenses: boolean;
  /** Findings of case reports that are not open. */
  readonly workspaceDiagnostics: boolean;
}

/** The keys below `casewright.` that the server reads for the editor alone. */
const ownKeys: ReadonlySet<string> = new Set(['inlayHints', 'codeLens', 'workspaceDiagnostics']);

/** Reads them from what the client has under `casewright.`; what is no boolean is as if it were not there. */
export function readEditorOptions(layer: unknown): EditorOptions {
  return {
    citationHints: flagIn(layer, 'inlayHints', 'references') ?? false,
    conversionHints: flagIn(layer, 'inlayHints', 'conversions') ?? false,
    codeLenses: flagIn(layer, 'codeLens', 'references') ?? true,
    workspaceDiagnostics: valueIn(layer, 'workspaceDiagnostics') === true,
  };
}

/** The layer without them: the settings that all doors share do not know them. */
export function withoutEditorOptions(layer: unknown): unknown {
  if (typeof layer !== 'object' || layer === null || Array.isArray(layer)) return layer;
  return Object.fromEntries(Object.entries(layer).filter(([key]) => !ownKeys.has(key)));
}

function flagIn(layer: unknown, key: 'inlayHints' | 'codeLens', name: string): boolean | undefined {
  const flag = valueIn(valueIn(layer, key), name);
  return typeof flag === 'boolean' ? flag : undefined;
}

function valueIn(layer: unknown, key: string): unknown {
  return typeof layer === 'object' && layer !== null ? (layer as Readonly<Record<string, unknown>>)[key] : undefined;
}
