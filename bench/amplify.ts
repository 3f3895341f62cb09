/** Makes large reports from real ones: records are repeated with names and places of their own. */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

const flushAt = 1024 * 1024;

interface Large {
  readonly from: string;
  readonly to: string;
  readonly bytes: number;
}

/** Repeats every record block of a tracefile, each copy for other source files. */
export function amplifyLcov({ from, to, bytes }: Large): void {
  const text = readFileSync(from, "utf8").trimEnd();
  fill({ to, bytes, copy: (index) => `${text.replaceAll(/^SF:/gm, `SF:copy-${index}/`)}\n` });
}

/** Repeats the suites inside the root, each copy with other names of classes and cases. */
export function amplifyJunit({ from, to, bytes }: Large): void {
  const text = readFileSync(from, "utf8");
  const suites = text.slice(
    text.search(/<testsuite[\s>]/),
    text.lastIndexOf("</testsuite>") + "</testsuite>".length,
  );
  fill({
    to,
    bytes,
    before: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    copy: (index) =>
      `${index === 0 ? suites : suites.replaceAll(/ (name|classname)="/g, ` $1="copy ${index} `)}\n`,
    after: "</testsuites>\n",
  });
}

interface Sarif {
  readonly runs: readonly { results: unknown[] }[];
}

/** Repeats the results of the first run, each copy in other files and lines. */
export function amplifySarif({ from, to, bytes }: Large): void {
  const report = JSON.parse(readFileSync(from, "utf8")) as Sarif;
  const [run] = report.runs;
  if (run === undefined) throw new Error(`expected a run in ${from}, found none`);
  const results = run.results.map((result) => JSON.stringify(result)).join(",\n");
  run.results = ["HERE"];
  const [before = "", after = ""] = JSON.stringify({ ...report, runs: [run] }).split('"HERE"');
  const copy = (index: number): string =>
    results
      .replaceAll('"uri":"', `"uri":"copy-${index}/`)
      .replaceAll(/"startLine":(\d+)/g, (_, line: string) => `"startLine":${Number(line) + index}`)
      .replaceAll(/"text":"/g, `"text":"copy ${index}: `);
  fill({ to, bytes, before, copy, between: ",\n", after });
}

interface Filling {
  readonly to: string;
  readonly bytes: number;
  readonly before?: string;
  readonly copy: (index: number) => string;
  readonly between?: string;
  readonly after?: string;
}

function fill({ to, bytes, before = "", copy, between = "", after = "" }: Filling): void {
  const file = openSync(to, "w");
  let pending = before;
  let written = 0;
  for (let index = 0; written + pending.length < bytes; index++) {
    pending += (index === 0 ? "" : between) + copy(index);
    if (pending.length < flushAt) continue;
    written += writeSync(file, pending);
    pending = "";
  }
  writeSync(file, pending + after);
  closeSync(file);
}
