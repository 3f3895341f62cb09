import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Judgement, judge } from "../../src/actions/gate-check/judge.ts";
import { loadPlatformPolicy } from "../../src/actions/gate-check/load-policy.ts";
import { publish } from "../../src/actions/gate-check/publish.ts";
import { questionFor } from "../../src/actions/gate-check/question.ts";
import { workspaceFiles } from "../../src/adapters/files.ts";
import { artifactsOf } from "../../src/adapters/github/artifacts.ts";
import { type ClientRequest, GitHubClient } from "../../src/adapters/github/client.ts";
import { provableApprovals } from "../../src/adapters/github/consent.ts";
import { hostsOf } from "../../src/adapters/github/hosts.ts";
import { publisherFor } from "../../src/adapters/github/publisher.ts";
import { readSourceFacts } from "../../src/adapters/github/source-facts.ts";
import { targetOf } from "../../src/adapters/github/target.ts";
import { thisHost } from "../../src/adapters/host.ts";
import { runContext } from "../../src/adapters/run-context.ts";
import type { Facts } from "../../src/domain/facts/facts.ts";
import type { Verdict } from "../../src/domain/verdict/verdict.ts";
import { evaluate } from "../../src/policy/evaluate.ts";
import type { Connection } from "../../src/ports/github.ts";
import type { ProcessResult } from "../../src/ports/process.ts";
import type { EmulatedGitHub } from "./emulated-github.ts";
import { fakeHost } from "./fake-host.ts";
import { stepEnvironment } from "./governed.ts";
import type { GovernedStep } from "./governed-checkout.ts";
import { withTeams } from "./governed-home.ts";
import { MemoryFiles, memoryPorts } from "./memory-ports.ts";
import { Recording } from "./recorded-fetch.ts";

const eventPath = "/runner/event.json";
const policyPath = resolve(import.meta.dirname, "../../policy/platform.yml");

interface HereRequest {
  readonly limits?: ClientRequest["limits"];
  /** Operations that GitHub is asked for; the others are answered as they were before. All if not given. */
  readonly isLive?: (operation: string) => boolean;
}

export interface JudgedHere {
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly counts: GitHubClient["counts"];
  /** What publishing said. */
  readonly log: string;
}

/** A gate in this process, on a workspace that was read once: only GitHub is asked anew each time. */
export interface GateHere {
  judge(request?: HereRequest): Promise<JudgedHere>;
}

/** A second is a millisecond, so that a test can afford every wait. */
const scaledWaits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };

/** Judges in this process what `judgeOn` judges in one of its own: everything but the runner and the clock is real. */
export async function gateHere(github: EmulatedGitHub, step: GovernedStep): Promise<GateHere> {
  const { ports, told } = portsFor(github, step);
  const platform = await loadPlatformPolicy(ports.home);
  const request = { config: ".github/assaygate.yml", baseVerdict: undefined, platform };
  const recording = new Recording();
  let first: Judgement | undefined;
  return {
    async judge({ limits = {}, isLive } = {}) {
      const fetch = isLive === undefined ? recording.record : recording.replay(isLive);
      const { connection, client } = connect(github, ports, { limits, fetch });
      first ??= await judge({ ...request, connection }, ports);
      const facts = await askedAnew(first, connection, platform.file.content.roles);
      const verdict = evaluate(facts, first.policy, ports.clock.now());
      told.log.length = 0;
      const places = ["comment", "check-run", "tasks"] as const;
      await publish({ verdict, facts, policy: first.policy }, { connection, places, runner: ports.runner });
      return { verdict, facts, counts: client.counts, log: told.log.join("\n") };
    },
  };
}

type HerePorts = ReturnType<typeof memoryPorts>["ports"];

function portsFor(github: EmulatedGitHub, step: GovernedStep) {
  const env = { ...stepEnvironment(github, step), GITHUB_EVENT_PATH: eventPath };
  const fake = fakeHost({ env, files: { [eventPath]: JSON.stringify(step.payload) } });
  const { read, status } = thisHost();
  const context = runContext({
    ...fake,
    status: (path) => fake.status(path) ?? status(path),
    read: (path) => fake.read(path) ?? read(path),
  });
  const { ports, told } = memoryPorts({
    files: workspaceFiles(step.workspace),
    context,
    now: new Date().toISOString(),
    answer: (words) => answerOf(words, step.workspace),
  });
  const home = new MemoryFiles({ "policy/platform.yml": withTeams(readFileSync(policyPath, "utf8")) });
  return { ports: { ...ports, home }, told };
}

/** As `connectGitHub` does it, but the client's own counts can be seen. */
function connect(
  github: EmulatedGitHub,
  { runner, clock }: HerePorts,
  how: Pick<ClientRequest, "limits" | "fetch">,
): { readonly connection: Connection; readonly client: GitHubClient } {
  const { github: run } = runner.context;
  if (run === null) throw new Error("expected a run on GitHub");
  const token = github.tokens["job"] ?? "";
  const client = new GitHubClient({
    ...how,
    token,
    hosts: hostsOf(run.hosts),
    version: "0",
    waits: scaledWaits,
  });
  const target = targetOf(client, run.repository);
  const connection: Connection = {
    github: {
      trigger: run.trigger,
      properties: async () => {
        throw new Error("expected no question about properties outside an instance");
      },
      sourceFacts: (question) => readSourceFacts({ ...question, target, run, clock }),
    },
    publisher: publisherFor(target, run),
    approvals: provableApprovals(target, run.change),
    artifacts: artifactsOf(target, run, process.env),
  };
  return { connection, client };
}

async function askedAnew(
  { facts, policy }: Judgement,
  { github, approvals }: Connection,
  roles: Readonly<Record<string, readonly string[]>>,
): Promise<Facts> {
  const [source, waivers] = await Promise.all([
    github?.sourceFacts(questionFor(policy)) ?? null,
    Promise.all(
      facts.waivers.map(async (fact) => {
        const holders = roles[fact.waiver.approverRole] ?? [];
        return { ...fact, ...(await approvals.consentTo({ path: fact.path, sha256: fact.sha256, holders })) };
      }),
    ),
  ]);
  return { ...facts, source, waivers };
}

function answerOf([program = "", ...words]: readonly string[], cwd: string): ProcessResult {
  try {
    return { exitCode: 0, stdout: execFileSync(program, words, { cwd, encoding: "utf8", stdio: "pipe" }) };
  } catch {
    return { exitCode: 1, stdout: "" };
  }
}
