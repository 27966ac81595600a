/**
 * All that needs the rules, which take most of the start: it is loaded when it is wanted, from a file of its own
 * (`esbuild.mjs`).
 */
export { openBaseline } from './baseline-file.ts';
export { findChanges } from './changes.ts';
export { checklistCommand } from './checklist-command.ts';
export { explainCommand } from './explain-command.ts';
export { writeSarif } from './formats/sarif.ts';
export { initCommand } from './init-command.ts';
export { inspectCommand } from './inspect-command.ts';
export { writeJobSummary } from './job-summary.ts';
export { createLintCore } from './lint-core.ts';
export { printConfig } from './print-config.ts';
export { profilesCommand } from './profiles-command.ts';
export { referencesCommand } from './references-command.ts';
export { rulesCommand } from './rules-command.ts';
export { readLayer } from './settings-layer.ts';
export { timelineCommand } from './timeline-command.ts';
