/** The least that reading a file in chunks can cost. */
import { openSync, readSync } from "node:fs";

const file = openSync(process.argv[2], "r");
const chunk = Buffer.allocUnsafe(256 * 1024);
let sum = 0;
for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
  sum += chunk[0] + chunk[read - 1];
process.stdout.write(`${sum}\n`);
