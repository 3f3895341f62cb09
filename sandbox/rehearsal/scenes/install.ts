import { instanceName } from "../organization.ts";
import type { Product } from "../product.ts";
import { merge, said } from "../pull-request.ts";
import type { Scene, Trial } from "../request.ts";
import type { Stage } from "../stage.ts";
import type { Ended } from "../suite.ts";
import { admin, announce, repositoryOf, tell } from "../trial.ts";
import { letSign } from "./let-sign.ts";

/** One command makes the instance, one pull request brings each product in, one ruleset requires the gate. */
export async function install(stage: Stage): Promise<Scene> {
  announce(stage, "The organisation is set up");
  const trials = await setUp(stage);
  for (const { name } of stage.products) trials.push(await queue(stage, repositoryOf(stage, name)));
  return { name: "install", product: "", title: "The organisation is set up", trials };
}

/** Everything but the merge queues. */
export async function setUp(stage: Stage): Promise<Trial[]> {
  const { organization, products } = stage;
  const trials: Trial[] = [
    command(stage, await stage.suite(["init", organization, "--scanners", "npm"]), [0]),
  ];
  if (stage.sigstore !== null) trials.push(...(await letSign(stage, stage.sigstore)));
  for (const product of products) trials.push(...(await adopt(stage, product)));
  // Exit code 1: it found something, such as a ruleset that is not in force yet.
  const audit = ["audit", "--org", organization, "--watch", "--publish"];
  trials.push(command(stage, await stage.suite(audit), [0, 1]));
  trials.push(command(stage, await stage.suite(["org", "apply", organization, "--activate"]), [0]));
  return trials;
}

/** The line of a command that says what became of it. */
const headlines = /^(?:\d+ done|opened |posture published)/;

function command(stage: Stage, ended: Ended, exitCodes: readonly number[]): Trial {
  const isAsExpected = exitCodes.includes(ended.exitCode);
  const lines = `${ended.printed}\n${ended.said}`.trim().split("\n");
  const headline = lines.find((line) => headlines.test(line));
  return tell(stage, {
    title: `assaygate ${ended.words.join(" ")}`,
    expected: `exit code ${exitCodes.join(" or ")}`,
    found: isAsExpected && headline !== undefined ? headline : `exit code ${ended.exitCode}`,
    isAsExpected,
    reasons: isAsExpected ? [] : lines.slice(-8).map((message) => ({ check: "", message, fix: "" })),
  });
}

interface Adoption {
  readonly workload: { readonly type: string; readonly decidedBy: "property" | "signs" | "nothing" };
}

async function adopt(stage: Stage, { name }: Product): Promise<Trial[]> {
  const repository = repositoryOf(stage, name);
  const instance = `${stage.organization}/${instanceName}@stable`;
  const words = ["adopt", repository, "--instance", instance, "--replay", "0", "--format", "json"];
  const ended = await stage.suite(words);
  const trial = command(stage, ended, [0]);
  if (!trial.isAsExpected) return [trial];
  const { workload } = JSON.parse(ended.printed) as Adoption;
  return [trial, await bringIn(stage, repository, workload)];
}

/** What a product is taken for where nothing tells what it ships. */
const usualProfile = "container";

/** As `adopt` says: its pull request is merged first, then the ruleset may reach the repository. */
async function bringIn(stage: Stage, repository: string, workload: Adoption["workload"]): Promise<Trial> {
  const isGuess = workload.decidedBy === "nothing";
  const profile = isGuess ? usualProfile : workload.type;
  const onboarding = await mergeOnboarding(stage, repository);
  const properties = [
    { property_name: "assaygate-profile", value: profile },
    { property_name: "assaygate-regulated", value: "false" },
    { property_name: "assaygate-ring", value: "stable" },
  ];
  const set = await stage.ask(admin, "PATCH", `/orgs/${stage.organization}/properties/values`, {
    repository_names: [repository.slice(repository.indexOf("/") + 1)],
    properties,
  });
  const why = isGuess ? ", as nothing tells what ships" : "";
  return tell(stage, {
    title: `${repository} comes in`,
    expected: "its onboarding is merged, its profile and ring are set",
    found: `${onboarding}; profile ${profile}${why}, ring stable: answered ${set.status}`,
    isAsExpected: !onboarding.startsWith("not") && set.status === 204,
  });
}

async function mergeOnboarding(stage: Stage, repository: string): Promise<string> {
  await stage.platform.settle();
  const { body } = await stage.ask(
    admin,
    "GET",
    `/repos/${repository}/pulls?head=${stage.organization}:assaygate/adopt`,
  );
  const [opened] = body as readonly { readonly number: number }[];
  if (opened === undefined) return "everything was there already";
  const answer = await merge(stage, repository, opened.number, admin);
  await stage.platform.settle();
  return answer.status === 200 ? `pull request ${opened.number} merged` : `not merged: ${said(answer)}`;
}

const settings = {
  check_response_timeout_minutes: 60,
  grouping_strategy: "ALLGREEN",
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: "SQUASH",
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 0,
};

/** GitHub has merge queues in rulesets of repositories only. */
export async function queue(stage: Stage, repository: string): Promise<Trial> {
  const made = await stage.ask(admin, "POST", `/repos/${repository}/rulesets`, {
    ...{ name: "merge queue", target: "branch", enforcement: "active" },
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules: [{ type: "merge_queue", parameters: settings }],
  });
  return tell(stage, {
    title: `${repository} gets a merge queue`,
    expected: "a ruleset is made",
    found: `answered ${made.status}`,
    isAsExpected: made.status === 201,
  });
}
