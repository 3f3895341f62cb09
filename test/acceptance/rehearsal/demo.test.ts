import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { demoProducts } from "../../../sandbox/rehearsal/demo.ts";
import { faults } from "../../../sandbox/rehearsal/payments-faults.ts";
import { rehearse } from "../../../sandbox/rehearsal/rehearse.ts";
import type { Rehearsed } from "../../../sandbox/rehearsal/rehearsed.ts";
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
}, 600_000);

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
      "pull_request pass",
      "merge_group pass",
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

  it("takes minutes, and few calls of the API", () => {
    const dearest = Math.max(...demo.runs.map((run) => run.calls));

    expect(demo.seconds).toBeLessThan(600);
    expect(dearest).toBeLessThanOrEqual(50);
  });
});
