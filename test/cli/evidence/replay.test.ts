import { beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/domain/digest/canonical.ts";
import { type Desk, deskWith, releaseFiles } from "../../support/dossier.ts";
import { type RealVerdict, releaseEvidence, signAs } from "../../support/release-evidence.ts";
import { realVerdict, tinyPolicy } from "../../support/tiny-policy.ts";

const stricter = tinyPolicy("      lint.clean: {}");
const current = ["--current", "trust/platform.yml"];

let whole: Record<string, string>;
beforeAll(async () => {
  whole = await releaseFiles(await releaseEvidence(signAs(), { real: realVerdict() }));
});

function deskOf(proposal: string): Desk {
  const desk = deskWith(whole);
  desk.write("proposal.yml", proposal);
  return desk;
}

/** A verdict that passed because a waiver, which security approved, covers the one thing that is wrong. */
function waived(): RealVerdict {
  const fingerprint = "f".repeat(64);
  const place = { path: "src/a.js", line: 1, column: 1 };
  const verdict = realVerdict(tinyPolicy(), {
    forbiddenPatterns: [{ ...place, rule: "debug-statement", fingerprint, excerpt: "debugger" }],
    waivers: [
      {
        path: ".github/assaygate/waivers/debugger-in-template.yml",
        sha256: "a".repeat(64),
        waiver: {
          ...{
            id: "debugger-in-template",
            checks: ["code.forbidden-patterns"],
            approverRole: "security-lead",
          },
          scope: { findings: [{ fingerprint }], environments: [] },
          owner: { name: "Payments", uri: "https://github.com/orgs/acme/teams/payments" },
          ...{ justification: "a template", tracking: [{ uri: "https://github.com/acme/x/issues/1" }] },
          ...{ requestedAt: "2026-11-20T00:00:00Z", expiresAt: "2026-12-05T00:00:00Z" },
        },
        approval: { state: "proved", by: "sec", at: "2026-11-20T10:00:00Z" },
        ...{ author: "ana", introducedAt: "2026-11-20T00:00:00Z" },
      },
    ],
  });
  expect(verdict.verdict.decision).toBe("pass");
  return verdict;
}

const replay = (desk: Desk, words: readonly string[] = ["release"]) =>
  desk.run("replay", [...words, "--policy", "proposal.yml", ...current]);

describe("assaygate replay", () => {
  it("has nothing against a policy that changes nothing", async () => {
    expect(await replay(deskOf(tinyPolicy()))).toMatchObject({
      code: 0,
      out: "1 verdict judged again, 0 would have been blocked, 0 would have been let through, 0 waivers would die\n",
    });
  });

  it("names what a stricter policy would have blocked, and by which check", async () => {
    const { code, out } = await replay(deskOf(stricter));

    expect(out).toContain("1 verdict judged again, 1 would have been blocked");
    expect(out).toContain("payments-api sha256:dddddddddddd");
    expect(out).toMatch(/- lint\.clean: .* \[NOT_RUN\]/);
    expect(code).toBe(1);
  });

  it("reads what a gate left beside its verdict, too", async () => {
    const { facts, record } = realVerdict();
    const desk = deskOf(stricter);
    desk.write("reports/a/facts.json", canonicalJson(facts));
    desk.write("reports/a/record.json", record);
    const { out } = await replay(desk, ["reports", "release"]);

    expect(out).toContain("2 verdicts judged again, 2 would have been blocked");
    expect(out).toContain("reports/a");
  });

  it("names waivers that would die, with what they covered", async () => {
    const { facts, record } = waived();
    const desk = deskOf(
      tinyPolicy().replace("{approverRole: security-lead}", "{approverRole: security-lead, maxDays: 1}"),
    );
    desk.write("reports/facts.json", canonicalJson(facts));
    desk.write("reports/record.json", record);
    const { code, out } = await replay(desk, ["reports"]);

    expect(out).toContain("1 verdict judged again, 1 would have been blocked");
    expect(out).toContain("1 waiver would die");
    expect(out).toContain("- debugger-in-template: used in 1 of them");
    expect(code).toBe(1);
  });

  it("judges the newest first, and no more than asked for", async () => {
    const { facts, record } = realVerdict();
    const desk = deskOf(stricter);
    for (const day of ["10", "12", "11"]) {
      desk.write(`reports/${day}/facts.json`, canonicalJson(facts));
      desk.write(`reports/${day}/record.json`, record.replace("2026-11-21T", `2026-11-${day}T`));
    }
    const { out } = await replay(desk, ["reports", "--last", "2", "--format", "json"]);

    expect(JSON.parse(out).rows.map(({ name }: { name: string }) => name)).toEqual([
      "reports/12",
      "reports/11",
    ]);
  });

  it("counts a configuration that the proposal does not allow as blocked", async () => {
    const { out } = await replay(deskOf(tinyPolicy().replaceAll("tiny", "other")));

    expect(out).toContain("1 would have been blocked");
    expect(out).toContain("the configuration");
  });

  it.each([
    ["nothing to judge", [], "expected folders with releases"],
    ["a folder without any", ["trust"], "found none"],
    ["a number that is none", ["release", "--last", "all"], "whole number"],
  ])("refuses %s", async (_, words, message) => {
    await expect(replay(deskOf(stricter), words)).rejects.toMatchObject({
      message: expect.stringContaining(message),
    });
  });

  it("refuses a folder that is not what its index says", async () => {
    const desk = deskOf(stricter);
    const path = Object.keys(whole).find((name) => name.includes("record-")) ?? "";
    desk.write(`release/${path}`, "{}");

    await expect(replay(desk)).rejects.toMatchObject({ message: expect.stringContaining("other bytes") });
  });
});
