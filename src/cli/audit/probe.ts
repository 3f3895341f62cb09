import { mostDocumentBytes } from "../../domain/document/size.ts";
import { addAnswers, ProbeRun } from "../../domain/probe/answers.ts";
import { UserError } from "../../errors.ts";
import { readWritten } from "../../policy/document/written.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { renderJson } from "../../report/json.ts";
import { renderAnswers } from "../../report/probe-text.ts";
import { repositoryNamed, tokenMissing, tokenVariables, unreadable } from "../github-question.ts";
import { parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { answersPath, readPlatformAnswers } from "./platform-answers.ts";

const usage = usages.probe;
const source = "workflows/probe.yml";

/** Prints the workflow that asks the platform, reads what it found out, or shows what is known: 0 unless it fails. */
export async function probe(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { run: "once", "token-env": "once" },
    flags: ["print"],
  });
  const [verb, ...rest] = options.positionals;
  if (options.has("print") && verb === undefined) {
    ports.print(ports.home.readText(source, mostDocumentBytes));
    return 0;
  }
  if (verb === "show" && rest.length === 0) return show(ports);
  if (verb === "read")
    return read(
      { repository: repositoryNamed(rest, usage), run: runNamed(options.value("run")) },
      tokenVariables(options.value("token-env")),
      ports,
    );
  throw new UserError("usage", "expected --print, read or show.", { hint: `Usage: ${usage}` });
}

function show({ files, home, clock, print }: CommandPorts): ExitCode {
  print(renderAnswers(readPlatformAnswers([files, home]), clock.now()));
  return 0;
}

function runNamed(value: string | undefined): number {
  if (value !== undefined && /^[1-9]\d{0,14}$/.test(value)) return Number(value);
  throw new UserError(
    "usage",
    `option "--run": expected the number of a run, got ${JSON.stringify(value ?? "")}.`,
    {
      hint: "It stands in the address of the run: …/actions/runs/123.",
    },
  );
}

interface Asked {
  readonly repository: string;
  readonly run: number;
}

async function read(
  { repository, run }: Asked,
  variables: readonly string[],
  ports: CommandPorts,
): Promise<ExitCode> {
  const reader = await ports.probes(variables);
  if (reader === null) throw tokenMissing(variables, "repository");
  const text = await reader.read(repository, run);
  if (text.state === "unknown") throw unreadable("repository", repository, text);
  const found = readWritten(
    ProbeRun,
    { path: "answers.json", text: text.value },
    {
      code: "invalid-input",
      what: "answers of the probe",
      hint: "Run the workflow that `assaygate probe --print` of this version prints.",
    },
  );
  if (found.repository.toLowerCase() !== repository.toLowerCase() || found.run !== String(run))
    throw new UserError(
      "invalid-input",
      `expected answers of run ${run} in ${repository}, found those of run ${found.run} in ${found.repository}.`,
    );
  const answers = addAnswers(readPlatformAnswers([ports.files]), found);
  ports.files.write(answersPath, renderJson(answers));
  const asked = found.answers.filter(({ state }) => state === "answered").length;
  ports.runner.log(`wrote ${answersPath}: ${asked} answers of run ${run}`);
  for (const job of found.failed)
    ports.runner.log(`the job ${JSON.stringify(job)} of the probe did not succeed`);
  ports.print(renderAnswers(answers, ports.clock.now()));
  return 0;
}
