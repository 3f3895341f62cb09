import process from "node:process";
import type { Terminal } from "../ports/sandbox.ts";
import type { Host } from "./host.ts";

const usualColumns = 100;
const usualRows = 24;

/** Progress goes to stderr; stdout holds nothing but data. */
export function errorTerminal(host: Host): Terminal {
  const { stderr } = process;
  const isTerminal = stderr.isTTY === true;
  return {
    isTerminal,
    isColoured: isTerminal && (host.env["NO_COLOR"] ?? "") === "",
    write: (text) => host.writeError(text),
    columns: () => stderr.columns ?? usualColumns,
    rows: () => stderr.rows ?? usualRows,
  };
}
