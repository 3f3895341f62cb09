import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { addJob, moveJob, moveRun } from "../../../sandbox/github/actions/runs.ts";
import { GitHubClient } from "../../../src/adapters/github/client.ts";
import { gateRunsOf, usualPatience } from "../../../src/adapters/github/gate-runs.ts";
import { hostsOf } from "../../../src/adapters/github/hosts.ts";
import { targetOf } from "../../../src/adapters/github/target.ts";
import { decideFollowUp, type EndedRun } from "../../../src/domain/pipeline/follow-up.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { goodSeed, jobPermissions, repository } from "../../support/governed-scene.ts";
import { newRun, type Pipeline } from "../../support/pipeline.ts";

const gatePath = ".github/workflows/pull-request.yml";
const question = { workflows: [gatePath], job: "gate" };

async function scene() {
  const seed = goodSeed();
  const tokens = { job: { repository, permissions: { ...jobPermissions, actions: "write" as const } } };
  const github = await emulatedGitHub({ ...seed, tokens });
  const record = github.github.repository(repository);
  const headCommit = (await github.github.git(record)).refs.get("refs/heads/fees") ?? "";
  const client = new GitHubClient({
    token: github.tokens["job"] ?? "",
    hosts: hostsOf({ api: github.url, graphql: github.graphqlUrl }),
    version: "0",
    waits: { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 },
  });
  const target = targetOf(client, repository);
  const runs = gateRunsOf(target, { firstPauseMs: 1, longestPauseMs: 2, totalMs: 5 });
  return { github, record, headCommit, target, runs };
}

/** A run of a gate whose deciding job failed. */
async function failedGate({ github, record, headCommit }: Awaited<ReturnType<typeof scene>>, name = "gate") {
  const pipeline: Pick<Pipeline, "github" | "headCommit"> = { github, headCommit };
  const run = await newRun(pipeline, gatePath);
  const job = addJob(github.github, record, { run, job: { name, status: "in_progress" } });
  moveJob(github.github, record, { job: job.id, status: "completed", conclusion: "failure" });
  moveRun(github.github, run, { status: "completed", conclusion: "failure" });
  return run;
}

async function endedCi({ github, headCommit }: Awaited<ReturnType<typeof scene>>): Promise<number> {
  const done = { status: "completed", conclusion: "success" } as const;
  return (await newRun({ github, headCommit }, ".github/workflows/ci.yml", done)).id;
}

function contentOf<T>(
  found: { readonly state: "known"; readonly value: T } | { readonly state: "unknown"; why: string },
) {
  if (found.state === "unknown") throw new Error(found.why);
  return found.value;
}

describe("the gates of a head", () => {
  it.each(["gate", "governance / gate"])("are found by their job %j, and run again", async (name) => {
    const world = await scene();
    const gate = await failedGate(world, name);
    const ended = contentOf(await world.runs.ended(await endedCi(world)));
    const [found, ...others] = contentOf(await world.runs.gates({ ended, ...question }));

    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: gate.id, attempt: 1, hasEnded: true, gate: { result: "failure" } });
    expect(decideFollowUp(found!, ended).action).toBe("rerun");
    expect(await world.runs.rerun(gate.id)).toMatchObject({ state: "known" });
    expect(gate.attempts).toHaveLength(2);
  });

  it("are those of the workflow files that were named, of this head and of this event", async () => {
    const world = await scene();
    await failedGate(world);
    const ended: EndedRun = contentOf(await world.runs.ended(await endedCi(world)));

    const elsewhere = { ...question, workflows: [".github/workflows/other.yml"] };
    expect(contentOf(await world.runs.gates({ ended, ...elsewhere }))).toEqual([]);
    const group = { ...ended, event: "merge_group" };
    expect(contentOf(await world.runs.gates({ ended: group, ...question }))).toEqual([]);
    const other = { ...ended, headCommit: "9".repeat(40) };
    expect(contentOf(await world.runs.gates({ ended: other, ...question }))).toEqual([]);
  });

  it("have not begun where no job of the name runs", async () => {
    const world = await scene();
    await failedGate(world, "checks");
    const ended = contentOf(await world.runs.ended(await endedCi(world)));

    expect(contentOf(await world.runs.gates({ ended, ...question }))).toMatchObject([{ gate: null }]);
  });

  it("are waited for, but not for ever, while they look", async () => {
    const world = await scene();
    const run = await newRun(world, gatePath);
    addJob(world.github.github, world.record, { run, job: { name: "gate", status: "in_progress" } });
    const ended = contentOf(await world.runs.ended(await endedCi(world)));

    const [gate] = contentOf(await world.runs.gates({ ended, ...question }));
    expect(gate).toMatchObject({ hasEnded: false, gate: { result: null } });
    expect(decideFollowUp(gate!, ended).action).toBe("give-up");
  });

  it("are waited for until they end, and run again then", async () => {
    const world = await scene();
    const { github, record } = world;
    const run = await newRun(world, gatePath);
    const job = addJob(github.github, record, { run, job: { name: "gate", status: "in_progress" } });
    const ended = contentOf(await world.runs.ended(await endedCi(world)));
    const patience = { firstPauseMs: 1, longestPauseMs: 5, totalMs: 60_000 };
    const waiting = gateRunsOf(world.target, patience).gates({ ended, ...question });
    setTimeout(() => {
      moveJob(github.github, record, { job: job.id, status: "completed", conclusion: "failure" });
      moveRun(github.github, run, { status: "completed", conclusion: "failure" });
    }, 50);

    const [gate] = contentOf(await waiting);
    expect(decideFollowUp(gate!, ended).action).toBe("rerun");
  });

  it("are waited for longer than a gate may take, in a job that may take longer still", () => {
    const minutes = (path: string, job: string): number => {
      const { jobs } = parse(readFileSync(path, "utf8")) as {
        readonly jobs: Readonly<Record<string, { readonly "timeout-minutes": number }>>;
      };
      return jobs[job]?.["timeout-minutes"] ?? Number.NaN;
    };
    const waited = (usualPatience.totalMs + usualPatience.longestPauseMs) / 60_000;

    expect(waited).toBeGreaterThan(minutes("workflows/pull-request.yml", "gate"));
    expect(waited).toBeLessThan(minutes("workflows/follow-up.yml", "follow-up"));
  });

  it("say that a run has not ended", async () => {
    const world = await scene();
    const run = await newRun(world, ".github/workflows/ci.yml");

    expect(contentOf(await world.runs.ended(run.id)).endedAt).toBeNull();
  });
});
