import { describe, expect, it } from "vitest";
import { type ResponseRequest, respondTo } from "../../../src/policy/judge/severity-response.ts";
import type { VexClaim } from "../../../src/policy/judge/vex.ts";
import { merged, now, platformOf, samplePlatform } from "../sample.ts";
import { findingOf, fingerprint, waiverFact } from "../sample-findings.ts";

const policy = merged();
const suppression = { kind: "in-source", status: "accepted" } as const;

function respond(changes: Partial<ResponseRequest> = {}): ReturnType<typeof respondTo> {
  return respondTo({
    finding: findingOf("high"),
    checkId: "dependencies.findings",
    kind: "dependencies",
    policy,
    waivers: [],
    vex: [],
    now,
    ...changes,
  });
}

function vex(
  changes: Partial<VexClaim["statement"]> = {},
  signer: VexClaim["signer"] = { state: "known", value: "acme" },
): VexClaim {
  const statement = {
    vulnerability: "CVE-2026-1",
    aliases: [],
    products: ["pkg:npm/lodash@4.17.20"],
    status: "not_affected",
    justification: "vulnerable_code_not_present",
    timestamp: "2026-11-01T00:00:00Z",
    ...changes,
  } as const;
  return { statement, signer };
}

describe("the severity response", () => {
  it.each([
    ["critical", "blocked", true, ["security"], undefined],
    ["high", "blocked", true, ["security", "lead"], undefined],
    ["medium", "backlog", false, [], "2026-12-31"],
    ["low", "backlog", false, [], "2027-03-01"],
    ["info", "logged", false, [], undefined],
  ] as const)("to a %s finding is %s", (severity, state, blocks, notify, dueOn) => {
    const { response, ...answer } = respond({ finding: findingOf(severity) });

    expect(response).toEqual({
      fingerprint,
      severity,
      checkId: "dependencies.findings",
      title: "prototype pollution",
      state,
      notify,
      ...(dueOn !== undefined && { dueOn }),
    });
    expect(answer).toMatchObject({ blocks, notes: [], waiverId: null });
  });

  it("judges unknown severity as the policy says", () => {
    expect(respond({ finding: findingOf("unknown") }).response).toMatchObject({
      severity: "high",
      state: "blocked",
    });
  });

  it("T11: known exploitation makes a finding critical, so that no waiver covers it", () => {
    const answer = respond({ exploited: new Set(["CVE-2026-1"]), waivers: [waiverFact()] });

    expect(answer.response).toMatchObject({ severity: "critical", state: "blocked", notify: ["security"] });
    expect(answer.notes).toEqual(["Waiver lodash does not count: a critical finding cannot be waived."]);
  });

  it.each([
    [
      "a proved waiver lifts the block until its end",
      {},
      "waived",
      "2026-12-15",
      "Waiver lodash covers it until 2026-12-15.",
    ],
    [
      "an unproved one does not, and the note says what it would do",
      { approval: { state: "unknown", why: "no GitHub" } },
      "blocked",
      undefined,
      "Waiver lodash would cover it, but its approval is unknown (no GitHub).",
    ],
    [
      "a refused one does not, and the note says why",
      { author: "sam" },
      "blocked",
      undefined,
      "Waiver lodash does not count: sam approved it and is its author or owner.",
    ],
  ] as const)("%s", (_, changes, state, dueOn, note) => {
    const { response, notes, waiverId } = respond({ waivers: [waiverFact(changes)] });

    expect(response.state).toBe(state);
    expect(response.dueOn).toBe(dueOn);
    expect(notes).toEqual([note]);
    expect(waiverId).toBe(state === "waived" ? "lodash" : null);
  });
});

describe("secrets", () => {
  it("block whatever severity, waiver, baseline, VEX or suppression say", () => {
    const entries = [{ fingerprint, burnDownOn: "2027-01-01" }];
    const waiver = waiverFact({ waiver: { checks: ["secrets.detected"] } });
    const answer = respond({
      finding: findingOf("info", { suppression }),
      kind: "secrets",
      checkId: "secrets.detected",
      policy: { ...policy, baseline: entries },
      waivers: [waiver],
      vex: [vex()],
    });

    expect(answer).toMatchObject({
      blocks: true,
      reason: "secret",
      response: { state: "blocked", notify: ["security"] },
    });
    expect(answer.notes).toEqual([
      "Waiver lodash does not count: a secret cannot be waived; remove and rotate it.",
      "Its suppression in the report does not count: a secret always blocks.",
      "Its baseline entry does not count: a secret always blocks.",
    ]);
    expect(respond({ kind: "secrets", policy }).notes).toEqual([]);
  });
});

describe("suppressions in a report", () => {
  it.each([
    ["critical", "blocked"],
    ["high", "blocked"],
    ["medium", "suppressed"],
    ["low", "suppressed"],
  ] as const)("of %s findings leave them %s", (severity, state) => {
    const { response, notes } = respond({ finding: findingOf(severity, { suppression }) });

    expect(response.state).toBe(state);
    expect(notes.length > 0).toBe(state === "blocked");
  });

  it("that are under review or rejected suppress nothing", () => {
    const finding = findingOf("medium", { suppression: { ...suppression, status: "under-review" } });

    expect(respond({ finding }).response.state).toBe("backlog");
  });

  it("of high findings count with a waiver", () => {
    expect(
      respond({ finding: findingOf("high", { suppression }), waivers: [waiverFact()] }).response.state,
    ).toBe("waived");
  });
});

describe("transitive dependencies", () => {
  it.each([
    ["high", "critical", "backlog"],
    ["critical", "critical", "blocked"],
    ["high", "high", "blocked"],
    ["critical", null, "backlog"],
    ["medium", "medium", "backlog"],
  ] as const)("with a %s finding where %s blocks: %s", (severity, blocksFrom, state) => {
    const { response } = respond({ finding: findingOf(severity), blocksFrom });

    expect(response.state).toBe(state);
    expect(response.dueOn).toBe(state === "backlog" ? "2026-12-31" : undefined);
  });

  it("have no due date where the policy has none for medium findings", () => {
    const text = samplePlatform.replace(
      "medium: { response: backlog, dueDays: 30 }",
      "medium: { response: log }",
    );
    const { response } = respond({ policy: merged({ platform: platformOf(text) }), blocksFrom: "critical" });

    expect(response).toMatchObject({ state: "backlog" });
    expect(response.dueOn).toBeUndefined();
  });
});

describe("the baseline", () => {
  const withDebt = (burnDownOn: string): typeof policy => ({
    ...policy,
    baseline: [{ fingerprint, burnDownOn }],
  });

  it("lets old debt through until its date, critical too", () => {
    expect(respond({ finding: findingOf("critical"), policy: withDebt("2026-12-02") })).toMatchObject({
      blocks: false,
      response: { state: "baseline", dueOn: "2026-12-02" },
    });
  });

  it("ends when its day begins", () => {
    expect(respond({ policy: withDebt("2026-12-01") })).toMatchObject({
      blocks: true,
      notes: ["Its baseline ended at 2026-12-01."],
    });
  });

  it("says nothing about a finding that is not on the list", () => {
    expect(
      respond({ finding: findingOf("high", { fingerprint: "c".repeat(64) }), policy: withDebt("2027-01-01") })
        .blocks,
    ).toBe(true);
  });
});
