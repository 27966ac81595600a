import { fileTargets } from './file-targets.ts';
import { lspTargets } from './lsp-target.ts';
import { reportTargets } from './report-targets.ts';
import type { Target } from './target.ts';

/** Every parser that reads what a stranger may have written. */
export const targets: readonly Target[] = [...reportTargets, ...fileTargets, ...lspTargets];
