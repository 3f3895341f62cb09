import { loadPlatformPolicy, type PlatformChoice } from "../../actions/gate-check/load-policy.ts";
import type { Instance } from "../../domain/adoption/caller.ts";
import { type AdoptionPlan, planAdoption } from "../../domain/adoption/plan.ts";
import type { ReplayTable } from "../../domain/adoption/replay-row.ts";
import type { Work } from "../../domain/organization/outcome.ts";
import { UserError } from "../../errors.ts";
import { expectationsOf } from "../../policy/replay/expectations.ts";
import { gatedBy } from "../../policy/source/gated.ts";
import type { AdoptableRepository } from "../../ports/adopter.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { renderAdoptionJson } from "../../report/adoption-json.ts";
import { renderAdoptionText, renderReplayText } from "../../report/adoption-text.ts";
import { repositoryNamed, tokenMissing, tokenVariables, unreadable } from "../github-question.ts";
import { type Options, oneOf, parseOptions } from "../options.ts";
import { teller, walk } from "../steps.ts";
import { usages } from "../usage.ts";
import { closingWords } from "./adopt-closing.ts";
import { readyConfig } from "./adopt-config.ts";
import { type Onboarding, type OnboardingDesk, onboardingSteps } from "./adopt-open.ts";
import { replayMerged } from "./adopt-replay.ts";

const usage = usages.adopt;
const usualReplay = 10;
const mostReplayed = 30;

/** Brings a repository under the gate by a pull request: 0 done or nothing to do, 2 a step was refused. */
export async function adopt(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { replay: "once", instance: "once", format: "once", "token-env": "once" },
    flags: ["dry-run", "caller"],
  });
  const format = oneOf("format", options.value("format") ?? "text", ["text", "json"]);
  const name = repositoryNamed(options.positionals, usage);
  const most = replayCount(options.value("replay"));
  const instance = instanceOf(options, name);
  const repository = await open(name, tokenVariables(options.value("token-env")), ports);
  const platform = await loadPlatformPolicy(ports.home);
  const plan = planFor(repository, platform, options.has("caller") ? instance : null);
  const product = readyConfig(plan, platform, ports.home);
  const replay = most === 0 ? null : await replayMerged({ repository, platform, product, plan, most }, ports);
  const closing = closingWords(plan, repository.snapshot, instance);
  const isDryRun = options.has("dry-run");
  const { work, pullRequest } = await ask({ repository, plan, replay, closing }, isDryRun, ports);
  if (format === "json") ports.print(renderAdoptionJson(plan, { replay, closing, pullRequest }));
  else printText(plan, { replay, closing }, ports);
  if (isDryRun) ports.runner.log("dry run: nothing was written");
  return work.state === "whole" ? 0 : 2;
}

interface Asked {
  readonly work: Work;
  /** Address of the pull request. */
  readonly pullRequest: string | null;
}

async function ask(onboarding: Onboarding, isDryRun: boolean, ports: CommandPorts): Promise<Asked> {
  const desk: OnboardingDesk = { pull: null };
  // Stdout is the plan's.
  const tell = teller("json", ports);
  const work = await walk(onboardingSteps(onboarding, desk), { isDryRun, tell });
  if (desk.pull === null) return { work, pullRequest: null };
  ports.runner.log(`${desk.pull.isNew ? "opened" : "renewed"} ${desk.pull.url}`);
  return { work, pullRequest: desk.pull.url };
}

function printText(
  plan: AdoptionPlan,
  { replay, closing }: { readonly replay: ReplayTable | null; readonly closing: readonly string[] },
  ports: CommandPorts,
): void {
  ports.print(renderAdoptionText(plan, closing));
  if (replay !== null) ports.print(`\n${renderReplayText(replay)}`);
}

async function open(
  name: string,
  variables: readonly string[],
  { adopters }: CommandPorts,
): Promise<AdoptableRepository> {
  const adopter = await adopters(variables);
  if (adopter === null) throw tokenMissing(variables, "repository");
  const found = await adopter.open(name);
  if (found.state === "unknown") throw unreadable("repository", name, found);
  return found.value;
}

function planFor(
  { snapshot }: AdoptableRepository,
  { file }: PlatformChoice,
  caller: Instance | null,
): AdoptionPlan {
  const { waivers, roles } = file.content;
  const role = waivers.approverRole;
  return planAdoption({
    snapshot,
    caller:
      snapshot.requirement.state === "known" && snapshot.requirement.value.state === "required"
        ? null
        : caller,
    waiverRole: role === undefined || role === null ? [] : (roles[role] ?? []),
    expectationsOf: (workload) => expectationsOf(file, workload),
    isGated: (globs, path) => gatedBy(globs)(path),
  });
}

function replayCount(value: string | undefined): number {
  if (value === undefined) return usualReplay;
  const count = /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN;
  if (count <= mostReplayed) return count;
  throw new UserError(
    "usage",
    `option "--replay": expected a number from 0 to ${mostReplayed}, got ${JSON.stringify(value)}.`,
  );
}

const instanceForm = /^([A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100})(?:@([\w./-]{1,100}))?$/;

/** The organisation's own by default: `ORG/platform` at its stable channel. */
function instanceOf(options: Options, repository: string): Instance {
  const given = options.value("instance") ?? `${repository.slice(0, repository.indexOf("/"))}/platform`;
  const [, name, channel = "stable"] = instanceForm.exec(given) ?? [];
  if (name !== undefined) return { repository: name, channel };
  throw new UserError(
    "usage",
    `option "--instance": expected OWNER/REPO or OWNER/REPO@BRANCH, got ${JSON.stringify(given)}.`,
  );
}
