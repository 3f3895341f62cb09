import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** A seeded fault: a folder under `examples/payments-api/faults` that is laid over a copy of the example. */
export type Fault = { readonly name: string; readonly check: string; readonly title: string };

/** Every seeded fault with the check that must refuse it. */
export const faults = [
  { name: "failing-test", check: "tests.unit", title: "yen are shown with two decimals, and a test says so" },
  { name: "uncovered-code", check: "coverage.line", title: "settlement came in with hardly a test" },
  {
    name: "sast-finding",
    check: "sast.findings",
    title: "a shell command and a pattern are built from input",
  },
  { name: "hardcoded-secret", check: "secrets.detected", title: "a database password stands in the source" },
  {
    name: "vulnerable-dependency",
    check: "dependencies.findings",
    title: "handlebars 4.7.6 has critical advisories",
  },
  { name: "lint-error", check: "lint.clean", title: "var, == and a name that nobody uses" },
  {
    name: "debug-leftovers",
    check: "code.forbidden-patterns",
    title: "console.log, debugger and a TODO are left",
  },
  {
    name: "inaccessible-page",
    check: "accessibility.violations",
    title: "an image without alt, a field without label",
  },
  {
    name: "floating-inputs",
    check: "build.pinned-inputs",
    title: "an action by tag and branch, a base image by tag",
  },
] as const satisfies readonly Fault[];

/** Where the example lies in this repository. */
export const examplePath = fileURLToPath(new URL("../../examples/payments-api", import.meta.url));

/** Names the files of one fault, relative to the example. */
export function filesOfFault(fault: Fault): readonly string[] {
  return filesOf(overlayPath(fault));
}

/** Where the files of a fault lie. */
export function overlayPath({ name }: Fault): string {
  return join(examplePath, "faults", name);
}

function filesOf(overlay: string): readonly string[] {
  // Names that begin with a dot (.github) are only found when the pattern says so.
  return globSync(["**/*", "**/.*/**/*"], { cwd: overlay, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(overlay, join(entry.parentPath, entry.name)))
    .toSorted();
}
