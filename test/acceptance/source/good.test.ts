import { describe, expect, it } from "vitest";
import { governedRun, judgeOn } from "../../support/governed.ts";

describe("a governed pull request", () => {
  it("passes every check of the source stage", async () => {
    const run = await governedRun();

    const source = run.verdict?.stages.find(({ id }) => id === 1);
    const { calls } = JSON.parse(run.outputs["result"] ?? "{}");
    expect(calls.rest + calls.graphql).toBeGreaterThan(0);
    expect(calls.rest + calls.graphql).toBeLessThanOrEqual(run.github.github.log.entries.length);
    expect(run.exitCode, run.log).toBe(0);
    expect(source?.checks.map(({ id, result }) => `${id} ${result}`)).toEqual([
      "source.branch-protection PASSED",
      "source.codeowner-approval PASSED",
      "source.codeowners-effective PASSED",
      "source.continuity NOT_APPLICABLE",
      "source.conventional-commits PASSED",
      "source.linked-work-item PASSED",
      "source.pull-request-template PASSED",
      "source.required-checks PASSED",
      "source.separation-of-duties PASSED",
      "source.signed-commits PASSED",
    ]);
  });

  it("gets one comment, which later runs renew", async () => {
    const first = await governedRun();
    await judgeOn(first.github);

    const comments = await first.github.get("/repos/acme/payments-api/issues/7/comments");

    expect(comments.body).toEqual([
      expect.objectContaining({ body: expect.stringContaining("Assaygate: pass") }),
    ]);
    expect(
      first.github.github.log.entries.filter(({ operation }) => operation === "issues/create-comment"),
    ).toHaveLength(1);
  });

  it("is judged without a word where nothing may be written", async () => {
    const permissions = {
      contents: "read",
      pull_requests: "read",
      checks: "read",
      statuses: "read",
      deployments: "read",
    } as const;

    const run = await governedRun({ permissions });

    expect(run.verdict?.decision, run.log).toBe("pass");
    expect(run.log).toContain("Comment on the pull request could not be written");
  });

  it("is undecided without a token, and says so", async () => {
    const run = await governedRun({}, { inputs: { "github-token": "" } });

    expect(run.exitCode).toBe(1);
    expect(run.verdict).toMatchObject({ decision: "undecided", reasonCode: "no-token" });
  });

  it("names the permission that a job lacks", async () => {
    const run = await governedRun({ permissions: { contents: "read" } });

    expect(run.verdict?.decision).toBe("undecided");
    expect(run.check("source.codeowner-approval")?.problems[0]?.fix).toContain("pull-requests: read");
  });
});
