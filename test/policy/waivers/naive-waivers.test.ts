import { describe, expect, it } from "vitest";
import type { WaiverFact } from "../../../src/domain/waiver/waiver.ts";
import { scopeCovers, targetOf } from "../../../src/policy/waivers/waiver-scope.ts";
import { coverageOf } from "../../../src/policy/waivers/waivers.ts";
import { merged, now } from "../sample.ts";
import { findingOf, fingerprint, waiverFact } from "../sample-findings.ts";

const policy = merged();
const checkId = "dependencies.findings";
const target = targetOf(findingOf("high"), { checkId, isSecret: false, severity: "high" });
const other = waiverFact({ waiver: { checks: ["lint.clean"] } });

/** As gates often have it: an entry that names the finding is enough, or one with a date. */
const byName = ({ waiver }: WaiverFact): boolean => scopeCovers(waiver, target);
const byDate = (fact: WaiverFact): boolean =>
  byName(fact) && Date.parse(fact.waiver.expiresAt) > Date.parse(now);
const bySomeApproval = (fact: WaiverFact): boolean => byDate(fact) && fact.approval.state !== "refuted";

const attacks: readonly (readonly [string, WaiverFact, (fact: WaiverFact) => boolean])[] = [
  ["expired today", waiverFact({ waiver: { expiresAt: "2026-12-01" } }), byName],
  [
    "wildcard",
    waiverFact({
      waiver: { scope: { findings: [{ fingerprint }, { ruleId: "x", path: "src/*" }], environments: [] } },
    }),
    byDate,
  ],
  ["self-approved", waiverFact({ author: "Sam" }), bySomeApproval],
  [
    "longer than the policy lets it live",
    waiverFact({ waiver: { expiresAt: "2027-06-01" } }),
    bySomeApproval,
  ],
  ["for another role", waiverFact({ waiver: { approverRole: "release-manager" } }), bySomeApproval],
  [
    "approved with other bytes",
    waiverFact({ approval: { state: "refuted", why: "another version" } }),
    byDate,
  ],
  [
    "approved by nobody knows whom",
    waiverFact({ approval: { state: "unknown", why: "403" } }),
    bySomeApproval,
  ],
];

describe.each(attacks)("T11: a waiver that is %s", (_, fact, naive) => {
  it("passes a naive gate, which is right about the rest", () => {
    expect(naive(waiverFact())).toBe(true);
    expect(naive(other)).toBe(false);
    expect(naive(fact)).toBe(true);
  });

  it("does not pass ours", () => {
    const cover = (waiver: WaiverFact) => coverageOf(target, { waivers: [waiver], policy, now }).state;

    expect(cover(waiverFact())).toBe("covered");
    expect(cover(fact)).not.toBe("covered");
  });
});
