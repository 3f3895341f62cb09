import { describe, expect, it } from "vitest";
import * as z from "zod";
import { VerificationSummary } from "../../../src/domain/evidence/predicates/verification-summary.ts";
import { type Attached, kyverno, policyController } from "../../support/clouds/admission.ts";
import { kit } from "../../support/clouds/kit.ts";
import { issuer } from "../../support/clouds/tokens.ts";
import { judgeFile, summary } from "../../support/judge.ts";

const image = `ghcr.io/acme/api@sha256:${"d".repeat(64)}`;
const san = `https://github.com/${judgeFile}@refs/heads/stable`;
const predicate = {
  ...z.looseObject({}).parse(summary().predicate),
  resourceUri: "git+https://github.com/acme/api",
};

/** What the judge signed of the image, with parts of the predicate changed. */
function attached(changed: object = {}, who: Partial<Attached> = {}): Attached {
  const statement = {
    predicateType: "https://slsa.dev/verification_summary/v1",
    predicate: { ...predicate, ...changed },
  };
  return { ...{ sigstore: "public", issuer, subject: san }, statement, ...who };
}

const without = (key: string): object => ({ [key]: undefined });
const subject = (text: string): Partial<Attached> => ({ subject: text });

const forgeries: readonly (readonly [string, readonly Attached[]])[] = [
  ["no evidence at all", []],
  ["another file of the instance", [attached({}, subject(san.replace("judge-release", "run-build")))]],
  ["the judge of another organisation", [attached({}, subject(san.replace("/acme/", "/mallory/")))]],
  ["the judge at another channel", [attached({}, subject(san.replace("stable", "canary")))]],
  ["a SAN that only begins like the judge", [attached({}, subject(`${san}-2`))]],
  ["a SAN that only ends like the judge", [attached({}, subject(`https://evil.example/?${san}`))]],
  ["a path that a dot of a pattern matches", [attached({}, subject(san.replace(".github/w", "xgithub/w")))]],
  ["another issuer", [attached({}, { issuer: `${issuer}/mallory` })]],
  [
    "another statement of the judge",
    [attached({}, { statement: { predicateType: "https://slsa.dev/provenance/v1", predicate } })],
  ],
  ["stage 3 only", [attached({ verifiedLevels: ["ASSAYGATE_STAGE_3"] })]],
  ["a level that begins like stage 4", [attached({ verifiedLevels: ["ASSAYGATE_STAGE_42"] })]],
  ["a judgement that failed", [attached({ verificationResult: "FAILED", verifiedLevels: ["FAILED"] })]],
  ["a result that is left out", [attached(without("verificationResult"))]],
  ["levels that are left out", [attached(without("verifiedLevels"))]],
  ["another product", [attached({ resourceUri: "git+https://github.com/acme/other" })]],
  ["a product whose name begins alike", [attached({ resourceUri: "git+https://github.com/acme/api-2" })]],
  ["a policy that nobody accepted", [attached({ policy: { uri: "x", digest: { sha256: "f".repeat(64) } } })]],
  ["a policy without a digest", [attached({ policy: { uri: "x" } })]],
  [
    "two halves that make one only together",
    [
      attached({ verifiedLevels: ["ASSAYGATE_STAGE_3"] }),
      attached({ resourceUri: "git+https://github.com/acme/other" }),
    ],
  ],
];

it("the summary of these tests is one that the judge may sign", () => {
  expect(VerificationSummary.safeParse(predicate).success).toBe(true);
});

describe("policy-controller", () => {
  const policy = kit("policy-controller");

  it.each(["github", "public"] as const)(
    "admits what the judge passed, signed with %s services",
    (sigstore) => {
      expect(policyController(policy, image, [attached({}, { sigstore })])).toBe("admitted");
    },
  );

  it.each(forgeries)("denies an image with %s", (_, evidence) => {
    expect(policyController(policy, image, evidence)).toBe("denied");
  });

  it.each(["ghcr.io/acme/api", "ghcr.io/acme/api:1.0", image])("is concerned with %s", (each) => {
    expect(policyController(policy, each, [])).toBe("denied");
  });

  it("falls for a forgery with a naive identity", () => {
    const naive = policy.replaceAll(
      /subject: .*/g,
      'subjectRegExp: "https://github.com/acme/platform/.github/workflows/judge-release.yml"',
    );

    for (const text of [`https://evil.example/?${san}`, san.replace(".github/w", "xgithub/w"), `${san}-2`]) {
      expect(policyController(naive, image, [attached({}, subject(text))])).toBe("admitted");
      expect(policyController(policy, image, [attached({}, subject(text))])).toBe("denied");
    }
  });
});

describe.each(["statement", "predicate"] as const)("Kyverno that hands over the %s", (payload) => {
  const policy = kit("kyverno");
  const none = { containers: [], initContainers: [], ephemeralContainers: [] };
  const places = ["containers", "initContainers", "ephemeralContainers"] as const;

  it("admits what the judge passed", () => {
    const pod = { ...none, containers: [image] };

    expect(kyverno(policy, pod, { attached: () => [attached()], payload })).toBe("admitted");
  });

  it.each(forgeries)("denies a pod with %s", (_, evidence) => {
    const pod = { ...none, containers: [image] };

    expect(kyverno(policy, pod, { attached: () => evidence, payload })).toBe("denied");
  });

  it.each(places)("looks at %s", (place) => {
    const unjudged = "ghcr.io/acme/api:latest";
    const pod = { ...none, containers: [image], [place]: [image, unjudged] };
    const evidence = (each: string) => (each === image ? [attached()] : []);

    expect(kyverno(policy, pod, { attached: evidence, payload })).toBe("denied");
  });
});

describe("every part of what a cluster demands is needed", () => {
  const admitsSome = (judge: (evidence: readonly Attached[]) => string): boolean =>
    forgeries.some(([, evidence]) => judge(evidence) === "admitted");
  const lines = kit("policy-controller")
    .split("\n")
    .filter((line) => line.includes("input.predicate."));

  it.each(lines)("policy-controller without %s lets a forgery in", (line) => {
    const naive = kit("policy-controller").replace(`${line}\n`, "");

    expect(admitsSome((evidence) => policyController(naive, image, evidence))).toBe(true);
  });

  it("looks at five things", () => {
    expect(lines).toHaveLength(4);
    expect(kit("policy-controller").match(/predicateType: https:/g)).toHaveLength(1);
  });

  it.each([
    [/summary\.verificationResult == 'PASSED'\s+&& /, ""],
    [/&& 'ASSAYGATE_STAGE_4' in summary\.verifiedLevels\s/, ""],
    [/&& summary\.resourceUri == 'git\+https:\/\/github.com\/acme\/api'\s/, ""],
    [/(?<=api')\s+&& summary\.policy\.digest\.sha256 in \[[^\]]*\]/, ""],
    [/subject: "https:.*"/, 'subjectRegExp: ".*"'],
  ] as const)("Kyverno without %s lets a forgery in", (part, instead) => {
    const policy = kit("kyverno");
    const naive = policy.replace(part, instead);
    const pod = { containers: [image], initContainers: [], ephemeralContainers: [] };

    expect(naive).not.toBe(policy);
    expect(
      admitsSome((evidence) => kyverno(naive, pod, { attached: () => evidence, payload: "statement" })),
    ).toBe(true);
  });
});
