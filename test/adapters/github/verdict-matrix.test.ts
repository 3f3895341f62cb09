import { describe, expect, it } from "vitest";
import { checkRuns } from "../../../sandbox/github/checks/records.ts";
import type { FaultRule } from "../../../sandbox/github/faults.ts";
import { comments, issues } from "../../../sandbox/github/issues/records.ts";
import type { Verdict } from "../../../src/domain/verdict/verdict.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { prepareStep, pushTo } from "../../support/governed-checkout.ts";
import { type GateHere, gateHere, type JudgedHere } from "../../support/governed-here.ts";
import { goodPull, goodSeed, jobPermissions, repository } from "../../support/governed-scene.ts";
import { findingReports, waivedScene, waiverPull } from "../../support/governed-waivers.ts";
import { sarif, sarifResult } from "../../support/workspace.ts";

/** A warning is backlog under the shipped policy: a push to the default branch opens an issue for it. */
const backlog = sarif("Semgrep", [{ ...sarifResult("src/c.ts", 1), level: "warning" }]);
const limits = { waitBudgetMs: 120 };
const mostAttempts = 4;
/** After it a limit that was spent is whole again. */
const anHourMs = 3_700_000;

type Event = "pull_request" | "push";
type Fault = Omit<FaultRule, "operation">;

interface Fixture {
  readonly github: EmulatedGitHub;
  readonly gate: GateHere;
  readonly clean: JudgedHere;
  /** How often a clean run asks for what. */
  readonly asked: ReadonlyMap<string, number>;
}

async function fixtureOf(event: Event): Promise<Fixture> {
  const merged = { by: "eva", method: "squash" } as const;
  const pull = goodPull(event === "push" ? { merged } : {});
  const scene = waivedScene({
    branches: { released: { from: "main" } },
    deployments: [{ environment: "production", ref: "released", statuses: [{ state: "success" }] }],
    pulls: [waiverPull(), pull],
  });
  const permissions = { ...jobPermissions, checks: "write" } as const;
  const github = await emulatedGitHub(goodSeed({ ...scene, permissions }), { mayBeUnhandled: false });
  const request = event === "push" ? await pushTo(github) : {};
  const reports = event === "push" ? { "reports/sast.sarif": backlog } : findingReports;
  const gate = await gateHere(github, await prepareStep(github, { ...request, reports }));
  await gate.judge({ limits });
  forget(github);
  const clean = await gate.judge({ limits });
  const asked = new Map<string, number>();
  for (const { operation } of github.github.log.entries) count(asked, operation ?? "");
  return { github, gate, clean, asked };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Nothing was ever written, and nobody asked anything. */
function forget({ github }: EmulatedGitHub): void {
  const record = github.repository(repository);
  for (const written of [comments.of(record), issues.of(record), checkRuns.of(record)]) written.length = 0;
  github.faults.replace([]);
  github.log.clear();
  github.clock.advance(anHourMs);
}

function written({ github }: EmulatedGitHub): Record<"comments" | "issues" | "checkRuns", number> {
  const record = github.repository(repository);
  return {
    comments: comments.of(record).length,
    issues: issues.of(record).length,
    checkRuns: checkRuns.of(record).length,
  };
}

type Results = Readonly<Record<string, string>>;

function resultsOf({ stages }: Verdict): Results {
  const checks = stages.flatMap((stage) => stage.checks);
  return Object.fromEntries(checks.map(({ id, result, reason }) => [id, `${result} ${reason}`]));
}

/** Ids of checks that came out differently, each with what it says. */
function differences(found: Verdict, expected: Verdict): string[] {
  const [ours, clean] = [resultsOf(found), resultsOf(expected)];
  return Object.keys(clean).flatMap((id) => (ours[id] === clean[id] ? [] : [`${id} ${ours[id]}`]));
}

const causes = "outage|rate-limit|budget|incomplete|malformed|permission|not-found|too-large|unprovable";
/** An error with its cause, or what a fact that is a moment old, or a list that is doubled, makes of a check. */
const closed = new RegExp(`^[\\w.-]+ (?:ERROR (?:${causes})|(?:FAILED|NOT_RUN) [a-z-]+)$`);

const kinds: readonly Fault[] = [
  { kind: "status", status: 502, isHtml: true },
  { kind: "status", status: 500, times: 1_000 },
  { kind: "reset" },
  { kind: "reset-after-commit" },
  { kind: "truncate", times: 1_000 },
  { kind: "secondary", retryAfter: 2 },
  { kind: "secondary", status: 429, retryAfter: 900, times: 1_000 },
  { kind: "primary", times: 1_000 },
  { kind: "slow", delayMs: 30, times: 1_000 },
  { kind: "stale", times: 1_000 },
  { kind: "drop-page", page: 1 },
  { kind: "repeat-page", page: 1 },
  { kind: "graphql-errors", times: 1_000 },
];

/** Nobody can tell a list without entries and without a count from an empty one: no release, nothing to watch. */
const looksEmpty = ["repos/list-deployments", "repos/list-deployment-statuses"];

function isHit(operation: string, { kind }: Fault): boolean {
  if (kind === "graphql-errors") return operation === "graphql";
  if (kind === "drop-page") return operation !== "graphql" && !looksEmpty.includes(operation);
  return !(kind === "repeat-page" && operation === "graphql");
}

async function judgeUnder({ github, gate, clean, asked }: Fixture, fault: Fault, operation: string) {
  forget(github);
  github.github.faults.replace([{ ...fault, operation }]);
  // A limit that is spent refuses everything after it; other faults are of one operation.
  const isLive = (asked: string): boolean => fault.kind === "primary" || asked === operation;
  const { verdict, counts, log } = await gate.judge({ limits, isLive });
  const about = `${JSON.stringify(fault)} at ${operation}: ${verdict.decision}\n${log}`;
  const different = differences(verdict, clean.verdict);
  for (const line of different) expect(line, about).toMatch(closed);
  if (different.length > 0) expect(verdict.decision, about).not.toBe("pass");
  else expect(verdict.decision, about).toBe(clean.verdict.decision);
  const requests = counts.rest + counts.graphql;
  // A spent limit refuses everything after it, and sends each reader on its other ways, once.
  const others = fault.kind === "primary" ? sum(asked) : (mostAttempts - 1) * (asked.get(operation) ?? 0);
  const most = sum(asked) + others + mostAttempts;
  expect(requests, about).toBeLessThanOrEqual(most);
  expect(counts.waitedMs, about).toBeLessThanOrEqual(limits.waitBudgetMs);
  return { different, about };
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

/** Whatever was lost on the way, the next run finds what is there and makes the rest. */
async function expectOneOfEach(
  { github, gate, clean }: Fixture,
  about: string,
  usual: object,
): Promise<void> {
  github.github.faults.replace([]);
  github.github.clock.advance(anHourMs);
  const again = await gate.judge({ limits, isLive: () => false });
  expect(resultsOf(again.verdict), about).toEqual(resultsOf(clean.verdict));
  expect(written(github), about).toEqual(usual);
}

const writes = /^(?:issues|checks)\//;

interface Cell {
  readonly fault: Fault;
  readonly operation: string;
}

/** Cells of the matrix side by side, each lane on a GitHub of its own: most of a run is waiting. */
const lanes = 6;

async function runLane(fixture: Fixture, waiting: Cell[]): Promise<void> {
  const usual = written(fixture.github);
  for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
    const { about } = await judgeUnder(fixture, cell.fault, cell.operation);
    if (writes.test(cell.operation) || cell.operation === "graphql") {
      await expectOneOfEach(fixture, about, usual);
    }
  }
}

describe.each(["pull_request", "push"] as const)("T17, G13: a governed %s", (event) => {
  it("passes when nothing goes wrong, and writes each thing once", async () => {
    const { github, clean } = await fixtureOf(event);

    expect(resultsOf(clean.verdict), clean.log).toMatchObject(
      event === "push"
        ? { "source.continuity": "PASSED met", "source.codeowner-approval": "PASSED met" }
        : { "sast.findings": "WARNED waived", "source.codeowner-approval": "PASSED met" },
    );
    expect(clean.verdict.decision).toBe("pass");
    expect(written(github)).toEqual(
      event === "push" ? { comments: 0, issues: 1, checkRuns: 1 } : { comments: 1, issues: 0, checkRuns: 1 },
    );
  });

  it("judges the same under each fault at each call, or not, for a cause, and writes nothing twice", async () => {
    // What a push asks as a pull request does fails as it does there; queries differ, and so do writes.
    const done =
      event === "push" ? new Set((await fixtureOf("pull_request")).asked.keys()) : new Set<string>();
    for (const each of ["graphql", "checks/create"]) done.delete(each);
    const fixtures = await Promise.all(Array.from({ length: lanes }, () => fixtureOf(event)));
    const operations = [...(fixtures[0]?.asked.keys() ?? [])].filter((each) => !done.has(each));
    const cells = kinds.flatMap((fault) =>
      operations.filter((each) => isHit(each, fault)).map((operation) => ({ fault, operation })),
    );

    const waiting = [...cells];
    await Promise.all(fixtures.map((fixture) => runLane(fixture, waiting)));

    expect(waiting).toEqual([]);
    expect(cells.length).toBeGreaterThan(event === "push" ? 40 : 200);
  }, 300_000);
});
