import { describe, expect, it } from "vitest";
import { targetOf, type WaiverTarget } from "../../../src/policy/waivers/waiver-scope.ts";
import { type Coverage, coverageOf } from "../../../src/policy/waivers/waivers.ts";
import { merged, now, platformOf, samplePlatform } from "../sample.ts";
import { findingOf, fingerprint, waiverFact } from "../sample-findings.ts";

const policy = merged();
const checkId = "dependencies.findings";
const high = targetOf(findingOf("high"), { checkId, isSecret: false, severity: "high" });

function cover(fact: ReturnType<typeof waiverFact>, target: WaiverTarget = high, at = now): Coverage {
  return coverageOf(target, { waivers: [fact], policy, now: at });
}

describe("a waiver's scope", () => {
  it.each([
    ["a fingerprint", { fingerprint }, true],
    ["another fingerprint", { fingerprint: "c".repeat(64) }, false],
    ["the advisory", { vulnerability: "ghsa-1234" }, true],
    ["an alias", { vulnerability: "CVE-2026-1" }, true],
    ["another vulnerability", { vulnerability: "CVE-2026-2" }, false],
    [
      "the vulnerability in its package",
      { vulnerability: "CVE-2026-1", purl: "pkg:npm/lodash@4.17.20" },
      true,
    ],
    [
      "the vulnerability in another version",
      { vulnerability: "CVE-2026-1", purl: "pkg:npm/lodash@4.17.21" },
      false,
    ],
    ["the rule in its file", { ruleId: "GHSA-1234", path: "package-lock.json" }, true],
    ["the rule in another file", { ruleId: "GHSA-1234", path: "other.json" }, false],
    ["nothing", {}, false],
  ])("by %s", (_, entry, matches) => {
    const state = cover(waiverFact({ waiver: { scope: { findings: [entry], environments: [] } } })).state;

    expect(state === "covered").toBe(matches);
    expect(state === "none").toBe(!matches);
  });

  it("is about its checks only", () => {
    expect(cover(waiverFact({ waiver: { checks: ["sast.findings"] } })).state).toBe("none");
  });

  it("takes the file of a finding in code, and no place at all", () => {
    const context = { checkId, isSecret: false, severity: "high" } as const;
    const scope = { findings: [{ ruleId: "GHSA-1234", path: "a.ts" }], environments: [] };
    const inFile = targetOf(findingOf("high", { place: { type: "file", path: "a.ts" } }), context);
    const nowhere = targetOf(findingOf("high", { place: { type: "none" } }), context);
    const inPackage = targetOf(
      findingOf("high", { place: { type: "package", purl: "pkg:npm/a@1" } }),
      context,
    );

    expect(cover(waiverFact({ waiver: { scope } }), inFile).state).toBe("covered");
    expect(cover(waiverFact({ waiver: { scope } }), nowhere).state).toBe("none");
    expect(cover(waiverFact({ waiver: { scope } }), inPackage).state).toBe("none");
  });
});

describe("waivers of what has no severity", () => {
  const id = "code.forbidden-patterns";
  const todo: WaiverTarget = {
    ...high,
    checkId: id,
    ruleId: "todo-comment",
    path: "src/a.ts",
    severity: null,
  };
  const scope = { findings: [{ ruleId: "todo-comment", path: "src/a.ts" }], environments: [] };
  const fact = waiverFact({ waiver: { checks: [id], scope, expiresAt: "2026-12-05" } });

  it("are bounded by the policy's own limits", () => {
    expect(cover(fact, todo).state).toBe("covered");
    expect(cover(waiverFact({ waiver: { checks: [id], scope } }), todo)).toMatchObject({
      reason: "over-long",
      message: "it runs from 2026-11-20 to 2026-12-15, and at most 20 days are allowed",
    });
  });

  it("never cover a hard-coded secret", () => {
    expect(cover(fact, { ...todo, isSecret: true })).toMatchObject({ state: "refused", reason: "secret" });
  });

  it("need a role that the policy names", () => {
    const text = samplePlatform.replace(", approverRole: security-lead", "");
    const silent = merged({ platform: platformOf(text) });

    expect(coverageOf(todo, { waivers: [fact], policy: silent, now })).toMatchObject({
      reason: "not-waivable",
      message: "the policy names no role that may waive this check",
    });
  });
});
