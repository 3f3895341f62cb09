/**
 * `npm run bench`: the promised ratios and memory, measured on whole processes of the built `dist/`. Exit 1 if one
 * bar is missed. Words given select by name: `npm run bench -- memory`.
 */
import { existsSync, rmSync } from "node:fs";
import { type Bar, bars, type Measurement } from "./bars.ts";
import { folder, makeReports } from "./reports.ts";

const words = process.argv.slice(2);
const chosen = bars.filter(({ what }) =>
  words.every((word) => what.toLowerCase().includes(word.toLowerCase())),
);

function row({ what, value, bar, unit, detail }: Measurement): string {
  const verdict = value <= bar ? "ok" : "MISSED";
  return [
    what.padEnd(34),
    `${value.toFixed(2)} ${unit}`.padStart(10),
    `<= ${bar} ${unit}`.padEnd(12),
    verdict.padEnd(7),
    detail,
  ].join("  ");
}

/** A program that does not do its work misses its bar, and the others are measured all the same. */
function measured(bar: Bar): Measurement {
  try {
    return bar.measure();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { what: bar.what, value: Number.POSITIVE_INFINITY, bar: 0, unit: "x", detail };
  }
}

function main(): number {
  if (!existsSync("dist/cli.js")) {
    process.stderr.write("expected dist/cli.js, found none. Run npm run build.\n");
    return 2;
  }
  process.stdout.write(`Node ${process.version}, files in ${folder}\n`);
  try {
    makeReports((line) => process.stdout.write(`${line}\n`));
    const results = chosen.map((bar) => {
      const measurement = measured(bar);
      process.stdout.write(`${row(measurement)}\n`);
      return measurement;
    });
    const missed = results.filter(({ value, bar }) => value > bar);
    process.stdout.write(`${results.length - missed.length} of ${results.length} bars met\n`);
    return missed.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main();
