import type { Runner } from "../ports/runner.ts";
import { writeOutput } from "./file-command.ts";
import type { Host } from "./host.ts";
import { runContext } from "./run-context.ts";
import { writeSummary } from "./summary-limit.ts";
import { plainLines } from "./workflow-command.ts";

/** A terminal in place of the runner: words on stderr, so that stdout holds nothing but data. */
export function consoleRunner(host: Host): Runner {
  const log = (text: string): void => host.writeError(`${plainLines(text).join("\n")}\n`);
  return {
    input: () => "",
    setOutput: (name, value) => writeOutput(host, name, value),
    mask: () => {},
    annotate: ({ level, title, message }) => log(`${level}: ${title}: ${message}`),
    log,
    summarise: (markdown) => writeSummary(host, markdown),
    fail: log,
    get context() {
      return runContext(host);
    },
  };
}
