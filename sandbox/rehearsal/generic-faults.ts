import type { SeededFault } from "./request.ts";

/** In parts, so that no scanner takes this file for what it makes. */
const password = ["postgres://rehearsal", "S3ttle-2026@ledger.db.example:5432/ledger"].join(":");

/** Faults that any product can have, whatever it is written in. */
export const genericFaults: readonly SeededFault[] = [
  {
    title: "a database password stands in the source",
    check: "secrets.detected",
    files: oneFile("src/rehearsal-database.js", `export const address = "${password}";\n`),
  },
  {
    title: "a debugger statement and a TODO are left",
    check: "code.forbidden-patterns",
    files: oneFile("src/rehearsal-leftover.js", `// ${"TO"}${"DO"}: take this out\n${"debug"}ger;\n`),
  },
];

function oneFile(path: string, content: string): ReadonlyMap<string, Buffer> {
  return new Map([[path, Buffer.from(content)]]);
}
