import { judgeNames } from "../../domain/judging/judges.ts";
import { parseNeeds } from "../../domain/pipeline/needs.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { tokenVariables } from "../github-question.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { observe } from "./observe.ts";
import { publish } from "./publish.ts";
import { sign } from "./sign.ts";

const usage = usages.judge;

/** The steps of the jobs that judge and sign a commit that has landed. @throws {UserError} */
export async function judge(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const [step = "", ...rest] = words;
  const options = parseOptions(rest, {
    usage,
    valued: { output: "once", jobs: "once", image: "once", "token-env": "once" },
  });
  const variables = tokenVariables(options.value("token-env"));
  const [what = "", ...more] = options.positionals;
  if (more.length > 0) throw wrong("one of source and release");
  const jobs = parseNeeds(options.value("jobs") ?? "");
  switch (oneOf("step", step, ["observe", "sign", "publish"])) {
    case "observe":
      oneOf("what", what, ["source"]);
      return observe(variables, ports);
    case "publish":
      if (jobs === undefined || what !== "") throw wrong("--jobs with toJSON(needs)");
      return publish({ jobs, image: options.value("image") ?? null, variables }, ports);
    case "sign": {
      const output = options.value("output");
      if (jobs === undefined || output === undefined) throw wrong("--jobs with toJSON(needs), and --output");
      return sign({ what: oneOf("what", what, judgeNames), jobs, output, variables }, ports);
    }
  }
}

function wrong(expected: string): UserError {
  return new UserError("usage", `expected ${expected}, got something else.`, { hint: `Usage: ${usage}` });
}
