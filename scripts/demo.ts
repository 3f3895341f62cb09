/** `npm run demo`: the governed pull request on real products, played on an emulated GitHub of this machine. */
import { join, resolve } from "node:path";
import process from "node:process";
import { demoProducts } from "../sandbox/rehearsal/demo.ts";
import { rehearse } from "../sandbox/rehearsal/rehearse.ts";
import { renderText } from "../sandbox/rehearsal/text.ts";

const home = resolve(import.meta.dirname, "..");
const products = demoProducts(join(home, "examples"), process.argv[2]);
const interrupted = new Promise<void>((done) => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => done());
});
const isTerminal = process.stderr.isTTY === true;
const rehearsed = await rehearse({
  products,
  home,
  output: join(home, "reports", "rehearsal"),
  interrupted,
  terminal: {
    isTerminal,
    isColoured: isTerminal && (process.env["NO_COLOR"] ?? "") === "",
    output: {
      write: (text) => void process.stderr.write(text),
      columns: () => process.stderr.columns ?? 100,
      rows: () => process.stderr.rows ?? 24,
    },
  },
});
if (rehearsed === "interrupted") process.exit(130);
process.stdout.write(renderText(rehearsed));
process.exitCode = rehearsed.isAsExpected ? 0 : 1;
// Listeners for signals and idle connections keep nobody waiting.
process.stdout.write("", () => process.exit());
