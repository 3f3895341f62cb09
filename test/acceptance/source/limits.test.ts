import { describe, expect, it } from "vitest";
import type { FaultRule } from "../../../sandbox/github/faults.ts";
import { governedRun } from "../../support/governed.ts";
import { goodReview, type Scene } from "../../support/governed-scene.ts";

const under = (...faults: readonly FaultRule[]): Scene => ({ seed: { faults } });

describe("T17: GitHub refuses for a moment", () => {
  it.each<readonly [string, FaultRule]>([
    ["a secondary limit", { kind: "secondary", retryAfter: 1, operation: "pulls/list-reviews" }],
    ["429", { kind: "secondary", status: 429, retryAfter: 1, operation: "pulls/get" }],
    ["a page of HTML", { kind: "status", status: 502, isHtml: true, operation: "pulls/list-files" }],
    ["a reset", { kind: "reset", operation: "repos/get-branch-rules" }],
    ["half an answer", { kind: "truncate", operation: "graphql" }],
  ])("%s: the verdict is the same", async (_name, fault) => {
    const run = await governedRun(under(fault));

    expect(run.verdict?.decision, run.log).toBe("pass");
    expect(run.github.github.log.entries.filter((entry) => entry.fault !== undefined)).toHaveLength(1);
  });
});

describe("T17, G13: GitHub refuses for good", () => {
  it.each<readonly [string, FaultRule, RegExp]>([
    ["a limit that is spent", { kind: "primary", times: 1_000 }, /^ERROR rate-limit$/],
    [
      "a secondary limit of an hour",
      { kind: "secondary", retryAfter: 3_600, times: 1_000 },
      /^ERROR rate-limit$/,
    ],
    ["GraphQL that answers 200 with errors", { kind: "graphql-errors", times: 1_000 }, /^ERROR \w+$/],
  ])("%s: undecided, with the cause", async (_name, fault, expected) => {
    // Who we are is a query too, and is asked before a comment is looked for.
    const run = await governedRun(under(fault), { inputs: { publish: "nothing" } });

    const approval = run.check("source.codeowner-approval");
    expect(`${approval?.result} ${approval?.reason}`, run.log).toMatch(expected);
    expect(run.verdict?.decision).toBe("undecided");
    expect(run.exitCode).toBe(1);
  });

  it("says when asking makes sense again", async () => {
    const run = await governedRun(under({ kind: "primary", times: 1_000 }));

    const approval = run.check("source.codeowner-approval");
    expect(approval?.problems[0]?.message, run.log).toMatch(/from \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
  });

  it("a budget of calls that ends in the middle of the run: undecided, never a pass", async () => {
    const seed = { tokens: { job: { repository: "acme/payments-api", permissions: readAll, limit: 6 } } };

    const run = await governedRun({ seed });

    expect(run.verdict?.decision, run.log).toBe("undecided");
    expect(run.log).toContain("rate-limit");
  });

  it("one call that answers 500 for good: undecided, with the cause", async () => {
    const run = await governedRun(
      under({ kind: "status", status: 500, isHtml: true, times: 1_000, operation: "pulls/list-reviews" }),
    );

    expect(run.check("source.codeowner-approval"), run.log).toMatchObject({
      result: "ERROR",
      reason: "outage",
    });
    expect(run.verdict?.decision).toBe("undecided");
  });
});

const readAll = {
  checks: "read",
  contents: "read",
  deployments: "read",
  pull_requests: "read",
  statuses: "read",
} as const;

const files = Object.fromEntries(
  Array.from({ length: 130 }, (_, index) => [`src/part-${index}.ts`, `export const part = ${index};\n`]),
);
const many = { commits: [{ message: "feat: fees", author: "ana", files, verified: true }] };
const chatter = Array.from({ length: 130 }, () => ({ user: "mallory", state: "COMMENTED" }) as const);

describe("G10: a list that is not whole", () => {
  it("is judged where it is whole", async () => {
    const run = await governedRun({ pull: many });

    expect(run.verdict?.decision, run.log).toBe("pass");
  });

  it.each<readonly [string, FaultRule]>([
    ["a page of files is lost", { kind: "drop-page", page: 2, operation: "pulls/list-files" }],
    ["a page of files comes twice", { kind: "repeat-page", page: 1, operation: "pulls/list-files" }],
    ["the first page of files is lost", { kind: "drop-page", operation: "pulls/list-files" }],
  ])("%s: undecided, incomplete", async (_name, fault) => {
    const run = await governedRun({ pull: many, ...under(fault) });

    expect(run.check("source.codeowner-approval"), run.log).toMatchObject({
      result: "ERROR",
      reason: "incomplete",
    });
    expect(run.verdict?.decision).toBe("undecided");
  });

  it.each<readonly [string, FaultRule]>([
    ["lost", { kind: "drop-page", page: 2, operation: "pulls/list-reviews" }],
    ["doubled", { kind: "repeat-page", page: 1, operation: "pulls/list-reviews" }],
  ])(
    "a page of reviews is %s: whether one of them took its approval back is not known",
    async (_name, fault) => {
      const run = await governedRun({ pull: { reviews: [goodReview, ...chatter] }, ...under(fault) });

      expect(run.check("source.codeowner-approval"), run.log).toMatchObject({
        result: "ERROR",
        reason: "incomplete",
      });
      expect(run.verdict?.decision).toBe("undecided");
    },
  );
});
