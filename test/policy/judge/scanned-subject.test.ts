import { describe, expect, it } from "vitest";
import type { ArtefactFact } from "../../../src/domain/artifact/fact.ts";
import type { Facts } from "../../../src/domain/facts/facts.ts";
import type { Scanned } from "../../../src/domain/scan/scanned.ts";
import { evaluate } from "../../../src/policy/evaluate.ts";
import { checkIn, facts, findingsReport, now, policyFor } from "../../support/judging.ts";

const [index, amd, arm, amdConfig, armConfig, strange] = ["a", "b", "c", "d", "e", "f"].map((digit) =>
  digit.repeat(64),
) as [string, string, string, string, string, string];

const delivery = { state: "read", artifact: 1, sha256: "0".repeat(64), files: 3 } as const;
const spec = {
  type: "oci-layout",
  path: "image",
  plan: null,
  schema: null,
  delivery,
  rebuild: null,
} as const;
const image: ArtefactFact = {
  ...spec,
  subject: {
    state: "known",
    value: {
      ...{ name: "image", digest: { sha256: index }, mediaType: "m", others: [] },
      platforms: [
        { platform: "linux/amd64", digest: { sha256: amd }, config: { sha256: amdConfig } },
        { platform: "linux/arm64", digest: { sha256: arm }, config: { sha256: armConfig } },
      ],
    },
  },
};
const zip: ArtefactFact = {
  ...spec,
  type: "zip",
  subject: {
    state: "known",
    value: { name: "f.zip", digest: { sha256: index }, mediaType: "m", others: [], platforms: [] },
  },
};

const given = (sha256: string, named: readonly string[] = []): Scanned => ({
  named,
  given: { sha256, platform: "as the scan called it" },
});
const named = (...digests: readonly string[]): Scanned => ({ named: digests, given: null });

function judge(scans: readonly (Scanned | undefined)[], artefact: ArtefactFact = image) {
  const reports = scans.map((scanned, at) => ({
    ...findingsReport("image", []),
    path: `image-${at}.json`,
    ...(scanned !== undefined && { scanned }),
  }));
  const all: Facts = facts(reports, { event: "push", artefact });
  return checkIn(evaluate(all, policyFor("{}", "container"), now), "image.findings");
}

describe("a scan of an image", () => {
  it.each([
    ["by what our scan gave to the tool", [given(amd), given(arm)]],
    ["by the configuration that the report names", [named(amdConfig), named(armConfig)]],
    ["by both", [given(amd, [amdConfig]), given(arm, [arm, armConfig])]],
    ["with the index named beside it", [named(index, amdConfig), named(index, armConfig)]],
  ])("counts when each platform has one: %s", (_, scans) => {
    expect(judge(scans)).toMatchObject({ result: "PASSED" });
  });

  it("is missing where one platform has none (half an image)", () => {
    expect(judge([given(amd)])).toMatchObject({
      result: "NOT_RUN",
      reason: "platform-not-scanned",
      summary: `expected a report on linux/arm64 (sha256:${arm}), found none`,
    });
    expect(judge([given(amd), named(amdConfig)])).toMatchObject({ reason: "platform-not-scanned" });
  });

  it.each([
    ["another image by its own words, whatever it was given", [given(amd, [strange]), given(arm)]],
    ["another image by what it was given", [given(strange), given(amd), given(arm)]],
    ["one platform, and was given the other", [given(amd, [armConfig]), given(arm)]],
    ["no digest at all", [named(), given(amd), given(arm)]],
    ["the index, of which a tool looks at one platform", [named(index)]],
  ])("counts for nothing when it is about %s", (_, scans) => {
    expect(judge(scans)).toMatchObject({ result: "NOT_RUN", reason: "other-subject" });
  });

  it("is held to the file where the artefact is no image", () => {
    expect(judge([given(index)], zip)).toMatchObject({ result: "PASSED" });
    expect(judge([given(strange)], zip)).toMatchObject({ reason: "other-subject" });
  });

  it("counts for nothing where nobody knows what was packaged", () => {
    const unread: ArtefactFact = { ...image, subject: { state: "unknown", why: "no index.json" } };

    expect(judge([given(amd)], unread)).toMatchObject({
      result: "NOT_RUN",
      reason: "no-subject",
      summary: expect.stringContaining("no index.json"),
    });
  });

  it("is judged as it was, where its facts are older than this question", () => {
    expect(judge([undefined])).toMatchObject({ result: "PASSED" });
  });
});
