import type { Known } from "../../domain/facts/known.ts";
import { decideFollowUp, type EndedRun, type GateRun } from "../../domain/pipeline/follow-up.ts";
import { callerPath, requiredWorkflow } from "../../domain/pipeline/places.ts";
import { UserError } from "../../errors.ts";
import type { GateRuns } from "../../ports/pipeline-step.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { unknownWords } from "../../report/unknown.ts";
import { tokenMissing, tokenVariables } from "../github-question.ts";
import { parseOptions } from "../options.ts";
import { usages } from "../usage.ts";

/** Where gates run: as a workflow that a ruleset requires, or as a product's caller. */
const usualWorkflows = [requiredWorkflow, callerPath];

/**
 * When a product's own workflow has ended, starts the gates again that failed while they waited for it. Exit 0: done, or
 * nothing to do; 2: a gate could not be started again. @throws {UserError}
 */
export async function followUp(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage: usages["follow-up"],
    valued: { workflow: "often", job: "once", "token-env": "once" },
  });
  const variables = tokenVariables(options.value("token-env"));
  const { endedRun } = ports.step;
  if (endedRun === null) throw wrongEvent(ports.runner.context.event);
  const runs = await ports.step.gateRuns(variables);
  if (runs === null) throw tokenMissing(variables, "repository");
  const ended = orThrow(await runs.ended(endedRun), `run ${endedRun}`);
  const given = options.values("workflow");
  const workflows = given.length > 0 ? given : usualWorkflows;
  const job = options.value("job") ?? "gate";
  const gates = orThrow(await runs.gates({ ended, workflows, job }), `gates for ${ended.headCommit}`);
  if (gates.length === 0)
    ports.runner.log(`no gate ran for ${ended.headCommit} on ${ended.event} in ${workflows.join(" or ")}`);
  const done = [];
  for (const gate of gates) done.push(await follow(gate, { ended, runs, ports }));
  return done.every(Boolean) ? 0 : 2;
}

interface World {
  readonly ended: EndedRun;
  readonly runs: GateRuns;
  readonly ports: Pick<CommandPorts, "runner">;
}

/** False: the gate should be started again, and was not. */
async function follow(gate: GateRun, { ended, runs, ports }: World): Promise<boolean> {
  const { action, why } = decideFollowUp(gate, ended);
  const name = `run ${gate.id} (${gate.path}, attempt ${gate.attempt})`;
  if (action !== "rerun") {
    ports.runner.log(`${name}: left as it is: ${why}`);
    return action === "leave";
  }
  const started = await runs.rerun(gate.id);
  if (started.state === "known") ports.runner.log(`${name}: failed jobs started again: ${why}`);
  else ports.runner.log(`${name}: could not be started again: ${unknownWords(started)}`);
  return started.state === "known";
}

function orThrow<T>(found: Known<T>, what: string): T {
  if (found.state === "known") return found.value;
  throw new UserError("invalid-input", `${what} could not be read: ${unknownWords(found)}`);
}

function wrongEvent(event: string | null): UserError {
  return new UserError("usage", `expected the event workflow_run, got ${event ?? "none"}.`, {
    hint: "Run it in a workflow with on: workflow_run: types: [completed].",
  });
}
