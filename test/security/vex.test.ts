import { describe, expect, it } from "vitest";
import { collectVex } from "../../src/actions/gate-check/collect-vex.ts";
import type { VexDocument } from "../../src/domain/component/vex-document.ts";
import { evaluate } from "../../src/policy/evaluate.ts";
import { checkIn, facts, finding, findingsReport, now, policyFor } from "../support/judging.ts";
import { MemoryFiles } from "../support/memory-ports.ts";

const openVex = (...statements: readonly object[]): string =>
  JSON.stringify({
    "@context": "https://openvex.dev/ns/v0.2.0",
    "@id": "https://vex.example/1",
    ...{ author: "Governance", timestamp: "2026-11-01T00:00:00Z", version: 1, statements },
  });
const cleared = { status: "not_affected", justification: "vulnerable_code_not_present" };
const onPackage = {
  ...cleared,
  vulnerability: { name: "CVE-2026-1" },
  products: [{ "@id": "pkg:npm/lodash@4.17.20" }],
};
const onPart = (product: string) => ({
  ...{ ...cleared, vulnerability: { name: "CVE-2026-1" } },
  products: [{ "@id": product, subcomponents: [{ "@id": "pkg:npm/lodash@4.17.20" }] }],
});

const found = finding("dependencies", "critical", {
  ruleId: "CVE-2026-1",
  place: { type: "package", purl: "pkg:npm/lodash@4.17.20" },
});

const instance = (document: string): Promise<VexDocument[]> =>
  collectVex(new MemoryFiles({ "policy/vex/lodash.json": document }), "acme/payments");

function judge(vex: readonly VexDocument[], brought: readonly VexDocument[] = []) {
  const report = {
    ...findingsReport("dependencies", [found]),
    vex: brought.flatMap(({ statements }) => statements),
  };
  const all = { ...facts([report]), vex };
  return checkIn(evaluate(all, policyFor("{}", "container"), now), "dependencies.findings");
}

describe("VEX of the instance", () => {
  it("clears what it is about, and says which document did", async () => {
    expect(judge(await instance(openVex(onPackage)))).toMatchObject({
      result: "PASSED",
      notes: expect.arrayContaining([
        "VEX of policy/vex/lodash.json: not_affected (vulnerable_code_not_present).",
      ]),
    });
    expect(judge([])).toMatchObject({ result: "FAILED" });
  });

  it("about a part of a product clears it there and nowhere else", async () => {
    expect(judge(await instance(openVex(onPart("pkg:github/acme/payments"))))).toMatchObject({
      result: "PASSED",
    });
    expect(judge(await instance(openVex(onPart("pkg:github/acme/other"))))).toMatchObject({
      result: "FAILED",
    });
    expect(judge(await instance(openVex(onPart("pkg:npm/payments@1.0.0"))))).toMatchObject({
      result: "FAILED",
    });
  });

  it.each([
    ["is no JSON", "{"],
    ["is another report", '{"version": "2.1.0", "runs": []}'],
    ["says nothing", openVex()],
    ["has a word that nobody knows", openVex({ ...onPackage, status: "harmless" })],
  ])("that %s is an error of the instance, never silence", async (_, document) => {
    await expect(instance(document)).rejects.toMatchObject({ code: "invalid-policy" });
  });
});

describe("VEX that a product brings (self-clearing)", () => {
  it("clears nothing, and is said to be advice", async () => {
    const verdict = judge([], await instance(openVex(onPackage)));

    expect(verdict).toMatchObject({ result: "FAILED" });
    expect(verdict.notes.join()).toContain("advice");
  });

  it("cannot overrule the organisation, which says that it is affected", async () => {
    const affected = openVex({ ...onPackage, status: "affected", justification: undefined });

    expect(judge(await instance(affected), await instance(openVex(onPackage)))).toMatchObject({
      result: "FAILED",
    });
  });
});
