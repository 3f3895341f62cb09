/** Prints what a report reads as, in the shape of a fixture's `expected.json`. Check it by hand before keeping it. */
import { readFileSync } from "node:fs";
import { readReport } from "../src/formats/read.ts";
import { inspectionOf } from "../src/report/inspection.ts";
import { memorySource } from "../src/syntax/source.ts";

const [path = ""] = process.argv.slice(2);
const {
  schemaVersion: _,
  file: __,
  ...inspection
} = inspectionOf("", await readReport(memorySource(readFileSync(path))));
process.stdout.write(`${JSON.stringify(inspection, null, 2)}\n`);
