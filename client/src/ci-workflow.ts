/** The workflow for GitHub that checks the reports of a repository; `remarks` stand above it as comments. */
export function ciWorkflow(version: string, remarks: readonly string[]): string {
  return `${remarks.map((remark) => `# ${remark}\n`).join('')}
name: Case reports
on: [push, pull_request]
permissions:
  contents: read
jobs:
  casewright:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npx --yes ./tools/casewright-${version}.tgz --format github --fail-on warning .
`;
}
