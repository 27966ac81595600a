/**
 * The year in which this version was built. The core has no clock, so that a report has the same findings every day; a
 * work of a later year than the next one is taken for a slip.
 */
export const builtYear = 2026;
