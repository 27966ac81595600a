/** An invented report with two section titles that no mark makes headings. */
export const untidy = `# Vertigo after a haircut: a case report

Introduction

Vertigo is common.

Discussion

It may follow from a bent neck.
`;

/** The same report as \`--fix\` leaves it. */
export const tidy = untidy.replace('Introduction', '## Introduction').replace('Discussion', '## Discussion');
