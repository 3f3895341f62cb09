import { describe, expect, it } from "vitest";
import { type ResponseRequest, respondTo } from "../../../src/policy/judge/severity-response.ts";
import type { VexClaim } from "../../../src/policy/judge/vex.ts";
import { merged, now } from "../sample.ts";
import { findingOf } from "../sample-findings.ts";

const policy = merged();
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

const unsigned = { state: "unknown", why: "unsigned" } as const;

describe("VEX", () => {
  it.each([
    ["not affected, with a justification", [vex()], "not-affected"],
    ["fixed", [vex({ status: "fixed" })], "not-affected"],
    ["under another name", [vex({ vulnerability: "X", aliases: ["ghsa-1234"] })], "not-affected"],
    ["affected", [vex({ status: "affected" })], "blocked"],
    ["under investigation", [vex({ status: "under_investigation" })], "blocked"],
    ["about another package", [vex({ products: ["pkg:npm/lodash@4.17.21"] })], "blocked"],
    ["about another vulnerability", [vex({ vulnerability: "CVE-2026-2" })], "blocked"],
    [
      "a later word that it is affected",
      [vex(), vex({ status: "affected", timestamp: "2026-11-02T00:00:00Z" })],
      "blocked",
    ],
    [
      "an earlier word that it is affected",
      [vex({ status: "affected", timestamp: "2026-10-01T00:00:00Z" }), vex()],
      "not-affected",
    ],
    ["two words of one time", [vex(), vex({ status: "affected" })], "blocked"],
    ["a word without a readable time", [vex({ timestamp: "soon" }), vex({ status: "affected" })], "blocked"],
  ])("of an allowed signer: %s", (_, claims, state) => {
    expect(respond({ finding: findingOf("critical"), vex: claims }).response.state).toBe(state);
  });

  it("without a justification clears nothing", () => {
    const { justification: _, ...statement } = vex().statement;

    expect(respond({ vex: [{ statement, signer: { state: "known", value: "acme" } }] }).blocks).toBe(true);
  });

  it("of nobody known clears nothing, and the note says what it would do", () => {
    expect(respond({ vex: [vex({}, unsigned)] })).toMatchObject({
      blocks: true,
      notes: [
        "VEX that the product brings is advice (unsigned): not_affected (vulnerable_code_not_present); it counts from policy/vex/ of the instance.",
      ],
    });
    expect(respond({ vex: [vex({ status: "fixed" }, unsigned)] }).notes).toHaveLength(1);
    expect(respond({ vex: [vex({ status: "affected" }, unsigned)] }).notes).toEqual([]);
  });

  it("never clears a finding in code", () => {
    const place = { type: "file", path: "a.ts" } as const;

    expect(respond({ kind: "sast", vex: [vex()] }).blocks).toBe(true);
    expect(respond({ finding: findingOf("high", { place }), vex: [vex()] }).blocks).toBe(true);
  });

  it("compares products that are no package URLs as they are", () => {
    const finding = findingOf("high", { place: { type: "package", purl: "lodash" } });

    expect(respond({ finding, vex: [vex({ products: ["lodash"] })] }).response.state).toBe("not-affected");
  });
});
