/** What JavaScript itself needs to have a JSON file in memory. */
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
process.stdout.write(`${report.runs[0].results.length}\n`);
