/** One tool of the example: an npm script and the reports that it writes. */
export type Tool = {
  readonly name: string;
  readonly script: string;
  readonly reportPaths: readonly string[];
  /** The program without which the tool is left out. */
  readonly needs?: string;
};

/** The tools in the order in which they run. */
export const tools: readonly Tool[] = [
  {
    name: "unit tests and coverage",
    script: "test",
    reportPaths: ["reports/junit.xml", "reports/lcov.info"],
  },
  { name: "integration tests", script: "test:integration", reportPaths: ["reports/junit-integration.xml"] },
  { name: "ESLint", script: "lint", reportPaths: ["reports/lint.sarif"] },
  { name: "ESLint with eslint-plugin-security", script: "sast", reportPaths: ["reports/sast.sarif"] },
  { name: "secretlint", script: "secrets", reportPaths: ["reports/secrets.sarif"] },
  { name: "cyclonedx-npm", script: "sbom", reportPaths: ["reports/bom.json"] },
  { name: "npm audit", script: "audit", reportPaths: ["reports/npm-audit.json"] },
  { name: "autocannon", script: "load", reportPaths: ["reports/autocannon.json"] },
  { name: "axe-core in jsdom", script: "a11y", reportPaths: ["reports/axe.json"] },
  {
    name: "axe-core in Chromium",
    script: "a11y:chromium",
    reportPaths: ["reports/axe-chromium.json"],
    needs: "/usr/bin/chromium",
  },
];
