/** `npm run demo`: the gate on a real service, first with seeded faults, then repaired. */
import { resolve } from "node:path";
import { runDemo } from "../sandbox/demo/demo.ts";

const output = resolve(import.meta.dirname, "../reports/demo");
const isAsExpected = await runDemo(output, (line) => console.log(line));
process.exitCode = isAsExpected ? 0 : 1;
