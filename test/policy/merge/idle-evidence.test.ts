import { describe, expect, it } from "vitest";
import { checks } from "../../../src/policy/checks/index.ts";
import type { EffectiveCheck, EvidenceSource } from "../../../src/policy/effective.ts";
import { idleEvidence } from "../../../src/policy/merge/idle-evidence.ts";

const chosen = (...ids: string[]): EffectiveCheck[] =>
  ids.map((id) => ({ id, required: true, advisory: false, effectiveOn: null, settings: new Map() }));
const source = (kind: EvidenceSource["kind"], suite: string | null = null): EvidenceSource => ({
  kind,
  suite,
  path: "report.xml",
});

describe("evidence that no check judges", () => {
  it("names a suite that only the inventory counts", () => {
    const idle = idleEvidence([source("tests", "e2e")], chosen("tests.unit", "tests.inventory"), checks);

    expect(idle).toEqual([
      "evidence tests (suite e2e) at report.xml: no check of the profile judges whether it passed.",
    ]);
  });

  it("names a kind that the profile has no check for", () => {
    expect(idleEvidence([source("accessibility")], chosen("lint.clean"), checks)).toHaveLength(1);
  });

  it("is silent about what is judged, and about what stands in the background", () => {
    const sources = [source("tests", "unit"), source("lint"), source("sbom"), source("vex")];

    expect(idleEvidence(sources, chosen("tests.unit", "lint.clean"), checks)).toEqual([]);
  });
});
