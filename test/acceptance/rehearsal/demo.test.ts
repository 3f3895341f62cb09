import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { demoProducts } from "../../../sandbox/rehearsal/demo.ts";
import type { KeptRun } from "../../../sandbox/rehearsal/keep.ts";
import { faults } from "../../../sandbox/rehearsal/payments-faults.ts";
import { rehearse } from "../../../sandbox/rehearsal/rehearse.ts";
import type { Rehearsed } from "../../../sandbox/rehearsal/rehearsed.ts";
import { releasePath } from "../../../sandbox/rehearsal/release-caller.ts";
import { renderText } from "../../../sandbox/rehearsal/text.ts";
import type { Verdict } from "../../../src/domain/verdict/verdict.ts";

const home = resolve(import.meta.dirname, "../../..");
const output = join(home, "reports", "rehearsal");

interface Call {
  readonly token: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

let demo: Rehearsed;

/** What `npm run demo` does, once. */
beforeAll(async () => {
  const rehearsed = await rehearse({
    ...{ products: demoProducts(join(home, "examples")), home, output, interrupted: new Promise(() => {}) },
    terminal: {
      ...{ isTerminal: false, isColoured: false },
      output: { write: () => {}, columns: () => 100, rows: () => 24 },
    },
  });
  if (rehearsed === "interrupted") throw new Error("expected nobody to interrupt the demo");
  demo = rehearsed;
}, 1_500_000);

const text = (path: string): string => readFileSync(join(output, path), "utf8");
const calls = (): Call[] => JSON.parse(text("calls.json")) as Call[];

function sceneOf(name: string) {
  const scene = demo.scenes.find((one) => one.name === name);
  if (scene === undefined) throw new Error(`expected a scene ${name}, found none`);
  return scene;
}

const runsOf = (name: string) =>
  demo.runs.filter(({ key }) => sceneOf(name).trials.some(({ runs }) => runs.includes(key)));

describe("the demo", () => {
  it("comes out as it must, scene by scene", () => {
    const wrong = demo.scenes.flatMap(({ trials }) => trials.filter(({ isAsExpected }) => !isAsExpected));

    expect(wrong).toEqual([]);
    expect(demo.isAsExpected).toBe(true);
  });

  it("blocks a pull request for each seeded fault, with a fix", () => {
    const [run] = runsOf("faulty");
    const verdict = JSON.parse(text(`${run?.folder}/verdict.json`)) as Verdict;

    expect(verdict.decision).toBe("fail");
    for (const { check: id } of faults) {
      const check = verdict.stages.flatMap(({ checks }) => checks).find((one) => one.id === id);
      expect(check?.result, id).toBe("FAILED");
      expect(check?.problems[0]?.fix, id).toMatch(/\w/);
      expect(text(`${run?.folder}/summary.md`)).toContain(id.replace(".", "&#46;"));
    }
  });

  it("merges the repaired one by the queue only, after a review", () => {
    const merges = calls().filter(({ method, path }) => method === "PUT" && path.endsWith("/pulls/2/merge"));

    expect(merges.map(({ token, status }) => `${token} ${status}`)).toEqual(
      expect.arrayContaining(["lea 405", "lea 405"]),
    );
    expect(runsOf("merge").map(({ trigger, decision }) => `${trigger} ${decision}`)).toEqual([
      ...["pull_request pass", "merge_group pass"],
      // What has landed is released at once, by no gate of a pull request.
      "push null",
    ]);
  });

  it("lets no job of an outsider's pull request write", () => {
    const keys = runsOf("outsiders").map(({ key }) => key.replace("-", "/"));
    const theirs = calls().filter(({ token }) => keys.some((key) => token.startsWith(`${key}/`)));
    const tried = theirs.filter(({ method, path }) => method !== "GET" && path !== "/graphql");

    expect(keys).toHaveLength(2);
    expect(theirs.length).toBeGreaterThan(10);
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.map(({ status }) => status)).toEqual(tried.map(() => 403));
  });

  it("merges nothing without the gate's own files, though a code owner agrees", () => {
    const [judged, merged] = sceneOf("removal").trials;

    expect(judged?.reasons.map(({ message }) => message).join("\n")).toContain(".github/assaygate.yml");
    expect(merged?.found).toBe("refused (405), blocked");
  });

  it("releases nothing while the signing services are out, and signs what landed once they are back", () => {
    const [outage, signing] = runsOf("release");

    expect(outage?.key.replace(/-\d+$/, "")).toBe(signing?.key.replace(/-\d+$/, ""));
    expect(text(`${outage?.folder}/log.txt`)).toContain("evidence pending");
    expect(signed(outage)).toBe(0);
    expect(signed(signing)).toBeGreaterThan(4);
  });

  it("leaves a dossier that was proved without any network, and finds what was done to it", () => {
    const said = sceneOf("release").trials.map(({ title, found }) => `${title}: ${found}`);
    const [dossier] = sceneOf("release").leaves ?? [];

    expect(said).toEqual(
      expect.arrayContaining([expect.stringMatching(/network is switched off.*: cut off by/)]),
    );
    expect(said.filter((words) => words.includes("exit code 0: proved: sha256:"))).toHaveLength(2);
    expect(
      said.filter((words) => /exit code 1: (?:not proved|ledger .*: not what it was)/.test(words)),
    ).toHaveLength(3);
    expect(text(dossier?.path ?? "")).toContain("<title>Proved: ");
    expect(renderText(demo)).toContain(join(output, dossier?.path ?? ""));
  });

  it("takes minutes, and of the API no more calls than a run and a job may have", () => {
    const dearest = (runs: readonly KeptRun[]): number => Math.max(...runs.map((run) => run.calls));
    const isRelease = ({ path }: KeptRun): boolean => path === releasePath;

    expect(demo.seconds).toBeLessThan(1_200);
    expect(dearest(demo.runs.filter((run) => !isRelease(run)))).toBeLessThanOrEqual(50);
    expect(dearest(demo.runs.filter(isRelease))).toBeLessThanOrEqual(130);
    expect(Math.max(...callsByJob().values())).toBeLessThanOrEqual(50);
  });
});

/** Statements that a run of a release stored with GitHub. */
const signed = (run: KeptRun | undefined): number =>
  calls().filter(
    ({ token, method, path }) =>
      run !== undefined &&
      token.startsWith(`${run.key.replace("-", "/")}/`) &&
      method === "POST" &&
      path.endsWith("/attestations"),
  ).length;

/** Calls by the token of each job; people have no number in theirs. */
function callsByJob(): ReadonlyMap<string, number> {
  const jobs = calls().flatMap(({ token }) => (/^\d+\//.test(token) ? [token] : []));
  return new Map([...new Set(jobs)].map((job) => [job, jobs.filter((one) => one === job).length]));
}
