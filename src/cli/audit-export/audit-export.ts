import { parseNeeds } from "../../domain/pipeline/needs.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { tokenVariables } from "../github-question.ts";
import { type Options, oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { collect } from "./collect.ts";
import { sign } from "./sign.ts";
import { store } from "./store.ts";

const usage = usages["audit-export"];

/** The jobs that keep what a release run leaves behind, before GitHub forgets it. @throws {UserError} */
export async function auditExport(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { output: "once", jobs: "once", "token-env": "once" },
  });
  const variables = tokenVariables(options.value("token-env"));
  const [step = "", ...others] = options.positionals;
  if (others.length > 0) throw wrong("one step");
  switch (oneOf("step", step, ["collect", "sign", "store"])) {
    case "collect":
      return collect({ output: outputOf(options), variables }, ports);
    case "sign":
      return sign({ jobs: jobsOf(options), output: outputOf(options), variables }, ports);
    case "store":
      return store({ jobs: jobsOf(options), variables }, ports);
  }
}

function jobsOf(options: Options) {
  const jobs = parseNeeds(options.value("jobs") ?? "");
  if (jobs === undefined) throw wrong("--jobs with toJSON(needs)");
  return jobs;
}

function outputOf(options: Options): string {
  const output = options.value("output");
  if (output === undefined) throw wrong("--output with a folder");
  return output;
}

function wrong(expected: string): UserError {
  return new UserError("usage", `expected ${expected}, got something else.`, { hint: `Usage: ${usage}` });
}
