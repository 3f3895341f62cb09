import { InternalError } from "../errors.ts";
import type { Host } from "./host.ts";
import { randomName } from "./random-name.ts";

/** GitHub takes 1 MB of outputs a job, counted in UTF-16; one value that takes most of it is a mistake of ours. */
const longestValue = 480_000;
const nameRule = /^[a-z][a-z0-9-]{0,60}$/;

/**
 * One entry for GITHUB_OUTPUT in the heredoc form. The delimiter is random and not in the value, so that no value
 * can end its own entry and begin another (G2, CVE-2022-35954).
 */
export function fileCommand(
  name: string,
  value: string,
  newDelimiter: () => string = randomDelimiter,
): string {
  if (!nameRule.test(name))
    throw new InternalError("bug", `expected an output name, got ${JSON.stringify(name)}`);
  if (value.length > longestValue) {
    throw new InternalError(
      "bug",
      `expected output "${name}" to be at most ${longestValue} characters, got ${value.length}`,
    );
  }
  let delimiter = newDelimiter();
  while (value.includes(delimiter)) delimiter = newDelimiter();
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Sets an output of a step. Outside a runner there is no such file, and nobody to read it. */
export function writeOutput(host: Pick<Host, "env" | "append">, name: string, value: string): void {
  const path = host.env["GITHUB_OUTPUT"] ?? "";
  if (path !== "") host.append(path, fileCommand(name, value));
}

function randomDelimiter(): string {
  return `assaygate_${randomName()}`;
}
