import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { run } from "./run.ts";

const [input, output] = process.argv.slice(2);
if (input === undefined || output === undefined) {
  process.stderr.write("usage: node src/main.ts ORDERS.csv FOLDER\n");
  process.exitCode = 2;
} else {
  const datapackage = readFileSync(new URL("../datapackage.json", import.meta.url), "utf8");
  const { revenue, rejected, isUsable, summary } = run(readFileSync(input, "utf8"), datapackage);
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, "revenue.csv"), revenue);
  writeFileSync(join(output, "rejected.csv"), rejected);
  process.stdout.write(`${summary}\n`);
  process.exitCode = isUsable ? 0 : 1;
}
