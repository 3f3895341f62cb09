import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/domain/facts/facts.ts";
import type { JobFact } from "../../../src/domain/pipeline/delivery.ts";
import { bringsOf } from "../../../src/domain/pipeline/roles.ts";
import type { EffectivePolicy } from "../../../src/policy/effective.ts";
import { evaluate } from "../../../src/policy/evaluate.ts";
import { checkIn, facts, now, policyFor } from "../../support/judging.ts";
import { source } from "../../support/source-facts.ts";

const read = { state: "read", artifact: 1, sha256: "0".repeat(64), files: 2 } as const;

function job(id: string, some: Partial<JobFact> = {}): JobFact {
  const brings = bringsOf(id);
  return { id, result: "success", brings, delivery: brings === null ? null : read, ...some };
}

const instance: EffectivePolicy = {
  ...policyFor("{}", "container"),
  source: "instance",
  productEvidence: { mode: "hosted" },
};
const all = ["plan", "checks", "scan-secrets", "scan-sast", "scan-dependencies"].map((id) => job(id));

function judge(jobs: Facts["jobs"], policy = instance, some: Partial<Facts> = {}) {
  const judged = evaluate(facts([], { event: "pull_request", source: source(), jobs, ...some }), policy, now);
  return checkIn(judged, "build.template-jobs");
}

function replaced(id: string, some: Partial<JobFact>): JobFact[] {
  return [...all.filter((one) => one.id !== id), job(id, some)];
}

describe("build.template-jobs", () => {
  it("is met when every job succeeded and brought what it had to", () => {
    expect(judge(all)).toMatchObject({ result: "PASSED", summary: "5 of 5 jobs did what they had to" });
  });

  it("names every job that did not, with who can mend it", () => {
    const jobs = [...replaced("scan-sast", { result: "failure" }), job("late", { result: "cancelled" })];

    expect(judge(jobs)).toMatchObject({
      result: "NOT_RUN",
      reason: "job-failure",
      observed: { value: 2, unit: "jobs" },
      problems: [
        { at: "scan-sast", who: "Assaygate defaults" },
        { at: "late", who: "Assaygate defaults" },
      ],
    });
  });

  it("lets a job be skipped only where the gate itself knows that it need not run", () => {
    const skipped = { result: "skipped", delivery: null } as const;
    const ownCi = { mode: "own-ci", workflow: "ci.yml", artifact: "a", root: "" } as const;

    expect(judge([...all, job("scan-iac", skipped)]).result).toBe("PASSED");
    expect(judge([...all, job("scan-image", skipped)]).result).toBe("PASSED");
    expect(judge(replaced("checks", skipped), { ...instance, productEvidence: ownCi }).result).toBe("PASSED");
    expect(judge(replaced("checks", skipped)).reason).toBe("job-skipped");
    expect(judge(replaced("plan", skipped)).reason).toBe("job-skipped");
    expect(judge([...all, job("scan-iac", { result: "failure" })]).reason).toBe("job-failure");
    expect(
      judge([...all, job("scan-image", skipped)], instance, { event: "push" }).problems.map(({ at }) => at),
    ).toEqual(["scan-sbom", "scan-image"]);
  });

  it("is undecided where what a job left cannot be read, and fails where something else is wrong as well", () => {
    const unread = { delivery: { state: "unknown", why: "500", cause: "outage" } } as const;

    expect(judge(replaced("scan-sast", unread))).toMatchObject({ result: "ERROR", reason: "outage" });
    expect(judge([...replaced("scan-sast", unread), job("more", { result: "failure" })])).toMatchObject({
      result: "NOT_RUN",
      reason: "job-failure",
    });
  });

  it("names the permission that the job lacks", () => {
    const needs = "actions: read";
    const unread = { delivery: { state: "unknown", why: "403", cause: "permission", needs } } as const;

    expect(judge(replaced("scan-sast", unread)).problems[0]?.fix).toContain(needs);
  });

  it("says nothing about a gate that stands alone, but in an instance whose profile asks for scans", () => {
    expect(judge(null, { ...instance, source: "packaged" })).toMatchObject({ result: "NOT_APPLICABLE" });
    expect(judge(null, instance, { source: null })).toMatchObject({ result: "NOT_APPLICABLE" });
    expect(judge(null)).toMatchObject({ result: "NOT_RUN", reason: "no-pipeline" });
  });
});
