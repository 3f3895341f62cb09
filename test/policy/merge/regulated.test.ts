import { describe, expect, it } from "vitest";
import {
  known,
  merged,
  messagesOf,
  platformOf,
  problemsWith,
  productOf,
  samplePlatform,
  settingOf,
} from "../sample.ts";

describe("regulated workloads", () => {
  const policy = merged({ regulated: known(true) });

  it("have what is tighter of profile and regulated rules", () => {
    expect(policy).toMatchObject({ regulated: true, binding: "sidecar", maxAgeHours: 12, maxSuppressed: 1 });
    expect(policy.severity.high.maxDays).toBe(14);
    expect(policy.severity.medium).toMatchObject({ response: "block", dueDays: 7 });
    expect(policy.severity.low).toMatchObject({ response: "backlog", maxDays: 3, dueDays: 90 });
    expect(settingOf(policy, "coverage.line")).toMatchObject({
      value: 90,
      origin: { at: "policy/platform.yml#/regulated/checks/coverage.line" },
    });
    expect(settingOf(policy, "tests.unit", "maxSkippedRatio")).toMatchObject({ value: 0.05 });
    expect(settingOf(policy, "dependencies.findings", "transitive")).toMatchObject({ value: "high" });
    expect(policy.checks.find(({ id }) => id === "lint.clean")).toMatchObject({
      advisory: false,
      effectiveOn: "2027-01-01",
    });
  });

  it("have narrower ranges", () => {
    const refused = (value: string): string =>
      messagesOf(problemsWith({ regulated: known(true), product: productOf(`values: {${value}}`) })).join();

    expect(refused("coverage.line: 80")).toContain("expected 85 to 100, got 80.");
    expect(refused("tests.unit.maxSkippedRatio: 0.01")).toContain("locks it at 0.05");
    expect(refused("dependencies.findings.transitive: critical")).toContain("expected medium, high, got");
    expect(refused("coverage.line: 85")).toBe("");
  });

  it("hold where it is unknown whether the workload is regulated", () => {
    const unknown = merged({ regulated: { state: "unknown", why: "403" } });

    expect(unknown.regulated).toBe(true);
    expect(unknown.notices).toContain(
      "whether the workload is regulated is unknown (403); the regulated rules hold.",
    );
    expect(merged({ regulated: known(false) }).regulated).toBe(false);
  });

  it("cannot loosen: the profile's stricter value stays", () => {
    const looser = samplePlatform.replace(
      "coverage.line: { default: 90, min: 85 }",
      "coverage.line: { default: 10, min: 5 }",
    );
    const calm = merged({ platform: platformOf(looser), regulated: known(true) });

    expect(settingOf(calm, "coverage.line")).toMatchObject({
      value: 80,
      origin: { at: "policy/platform.yml#/profiles/container/checks/coverage.line" },
    });
  });

  it("may ask for more than the profile lets a product set", () => {
    const text = samplePlatform.replace(
      "{ default: 80, min: 70, max: 100 }",
      "{ default: 80, min: 70, max: 85 }",
    );
    const strict = merged({
      platform: platformOf(text),
      regulated: known(true),
      product: productOf("values: {coverage.line: 95}"),
    });

    expect(settingOf(strict, "coverage.line")).toMatchObject({ value: 95 });
  });
});
