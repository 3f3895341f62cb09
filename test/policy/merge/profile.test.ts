import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mergePolicies } from "../../../src/policy/merge/merge.ts";
import {
  known,
  merged,
  messagesOf,
  platformOf,
  problemsWith,
  requestOf,
  samplePlatform,
  settingOf,
} from "../sample.ts";

describe("the workload profile", () => {
  it.each([
    ["known", { profile: known("plain") }, "plain"],
    ["absent", { profile: null }, "container"],
  ])("is taken where the organisation's word is %s", (_, changes, name) => {
    expect(merged(changes).profile).toBe(name);
  });

  it.each([
    [
      "an unreadable property",
      { profile: { state: "unknown", why: "403" } as const },
      "workload profile: expected the organisation's custom property, got none (403).",
    ],
    [
      "no property in an instance",
      { source: "instance" as const },
      "workload profile: expected the organisation's custom property, got none.",
    ],
    [
      "a mistyped property",
      { profile: known("contaner") },
      'workload profile: expected a profile of the policy, got "contaner". Did you mean "container"?',
    ],
    [
      "a prototype's name",
      { profile: known("constructor") },
      'workload profile: expected a profile of the policy, got "constructor".',
    ],
    [
      "no default",
      { platform: platformOf(samplePlatform.replace("defaultProfile: container\n", "")) },
      "workload profile: expected a defaultProfile, got none. Set defaultProfile to one of: container, plain.",
    ],
  ])("is an error with %s", (_, changes, message) => {
    expect(messagesOf(problemsWith(changes))[0]).toContain(message);
  });
});

describe("the shipped policy", () => {
  const platform = platformOf(readFileSync("policy/platform.yml", "utf8"));

  it.each(Object.keys(platform.content.profiles))("merges for the profile %s, regulated or not", (name) => {
    for (const regulated of [true, false]) {
      const { checks: _, ...request } = requestOf({
        platform,
        profile: known(name),
        regulated: known(regulated),
      });
      const policy = mergePolicies(request);
      expect(policy.notices).toEqual([]);
      expect(policy.checks.map(({ id }) => id)).toEqual(
        expect.arrayContaining([
          "tests.unit",
          "sast.findings",
          "dependencies.findings",
          "secrets.detected",
          "lint.clean",
        ]),
      );
    }
  });

  it("is the requirement text", () => {
    const { checks: _, ...request } = requestOf({ platform });
    const policy = mergePolicies(request);

    expect(settingOf(policy, "coverage.line")).toMatchObject({ value: 80 });
    expect(settingOf(policy, "tests.unit", "failed")).toMatchObject({
      value: 0,
      origin: { source: "platform-locked" },
    });
    expect(policy.severity.critical).toMatchObject({
      response: "block",
      notify: ["security"],
      waivableBy: null,
    });
    expect(policy.severity.high).toMatchObject({ response: "block", waivableBy: "security-lead" });
    expect(policy.severity.medium.response).toBe("backlog");
    expect(policy.profile).toBe("repository");
  });
});
