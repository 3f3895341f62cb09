import { describe, expect, it } from "vitest";
import { billsToAttest } from "../../../src/domain/sbom/to-attest.ts";
import { evaluate } from "../../../src/policy/evaluate.ts";
import {
  amd,
  arm,
  artefact,
  bill,
  head,
  instance,
  judge,
  locked,
  own,
  part,
  released,
} from "../../support/bills.ts";
import { checkIn, now, report } from "../../support/judging.ts";

describe("sbom.quality", () => {
  it("is met by a bill about the artefact that leaves nothing out", () => {
    expect(judge([bill()])).toMatchObject({
      result: "PASSED",
      summary: "1 components, 100 % of the minimum elements",
      threshold: { operator: ">=", value: 60 },
    });
  });

  it("refuses a bill about another product (other root)", () => {
    expect(judge([bill({ root: part("other") })])).toMatchObject({
      result: "NOT_RUN",
      reason: "other-subject",
    });
    expect(judge([bill({ root: null })])).toMatchObject({ result: "NOT_RUN", reason: "other-subject" });
  });

  it("refuses a bill that names other bytes, whatever its name says", () => {
    const other = part("shop", { hashes: [{ algorithm: "SHA-256", value: "f".repeat(64) }] });

    expect(judge([bill({ root: other })])).toMatchObject({ result: "NOT_RUN", reason: "other-subject" });
    expect(billsToAttest(released([bill({ root: other })]))).toEqual([]);
  });

  it("asks for a bill of every platform, or of the whole image", () => {
    const about = (digest: string) =>
      bill({ root: part("image", { ref: "shop", purl: `pkg:oci/image@sha256%3A${digest}` }) });
    const some = { artefact: artefact([amd, arm]) };

    expect(judge([about(amd)], some)).toMatchObject({ result: "NOT_RUN", reason: "other-subject" });
    expect(judge([about(amd), about(arm)], some)).toMatchObject({ result: "PASSED" });
    expect(judge([about(own)], some)).toMatchObject({ result: "PASSED" });
    expect(billsToAttest(released([about(amd)], some))).toMatchObject([
      { job: "scan-sbom", subjects: [{ digest: { sha256: amd } }] },
    ]);
  });

  it("names each package of the lockfile that a bill leaves out (missing components)", () => {
    const more = [{ ...locked[0]!, packages: ["pkg:npm/left@1.0.0", "pkg:npm/hidden@2.0.0"] }];

    expect(judge([bill()], { locked: more })).toMatchObject({
      result: "FAILED",
      reason: "incomplete",
      problems: [
        { message: expect.stringContaining("pkg:npm/hidden@2.0.0"), fingerprint: expect.any(String) },
      ],
    });
  });

  it("takes the bill of the lockfile at the top, not of another one with the same name (second lockfile)", () => {
    const decoy = { ...bill({ parts: [part("left", { purl: "pkg:npm/left@9.9.9" })] }), path: "decoy.json" };
    const full = { ...bill({ parts: [part("left"), part("more")] }), path: "full.json" };
    const reports = [decoy, full, bill()];

    expect(judge(reports)).toMatchObject({
      result: "PASSED",
      notes: ["Not about the artefact, and not attested: decoy.json, full.json."],
    });
    expect(billsToAttest(released(reports)).map(({ path }) => path)).toEqual(["sbom.report"]);
    expect(judge([decoy])).toMatchObject({ result: "FAILED", reason: "incomplete" });
  });

  it("does not let the bill of one platform stand for another", () => {
    const about = (digest: string, name: string) =>
      bill({ root: part("image", { version: `sha256:${digest}` }), parts: [part(name)], edges: [] });

    expect(
      judge([about(amd, "left"), about(arm, "right")], { artefact: artefact([amd, arm]) }),
    ).toMatchObject({
      result: "FAILED",
      problems: expect.arrayContaining([
        expect.objectContaining({ message: expect.stringContaining("left") }),
      ]),
    });
  });

  it("refuses an empty bill of a product that needs packages", () => {
    expect(judge([bill({ parts: [], edges: [] })])).toMatchObject({ result: "FAILED", reason: "incomplete" });
  });

  it("refuses a graph that names components which are not there", () => {
    const edges = [{ from: "shop", to: ["left", "gone"] }];

    expect(judge([bill({ edges })]).problems[0]?.message).toContain('"gone"');
  });

  it("holds elements and score to the policy, and names who lacks them", () => {
    const { version: _, ...poor } = part("left", { hasProducer: false, hashes: [], licences: [] });

    expect(judge([bill({ parts: [poor] })]).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("component-version"),
    ]);
    const bare = bill({ head: { ...head, hasAuthor: false, tool: null, identity: null }, parts: [poor] });
    expect(judge([bare]).problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("at least 60 % of the minimum elements, found 47 %"),
    );
  });

  it.each([
    ["GPL-3.0-only", "FAILED"],
    ["MIT OR GPL-3.0-only", "PASSED"],
    ["MIT AND GPL-3.0-only", "FAILED"],
    ["GPL-3.0", "FAILED"],
    ["Some licence", "PASSED"],
  ])("judges %s under a list of denied licences", (licence, result) => {
    const denied = { deniedLicences: ["GPL-3.0-only"] };

    expect(judge([bill({ parts: [part("left", { licences: [licence] })] })], {}, denied)).toMatchObject({
      result,
    });
  });

  it("lets nothing pass that no list names, where licences are listed as allowed", () => {
    const allowed = { allowedLicences: ["MIT"] };
    const licensed = (licence: string) =>
      judge([bill({ parts: [part("left", { licences: [licence] })] })], {}, allowed);

    expect(licensed("MIT")).toMatchObject({ result: "PASSED" });
    expect(licensed("ISC")).toMatchObject({ result: "FAILED" });
    expect(licensed("My own words")).toMatchObject({ result: "FAILED" });
  });

  it("does not judge what could not be read, and is not run without an artefact", () => {
    const unread = report("sbom", { bill: { state: "unknown", why: "the format's schema forbids /x" } });

    expect(judge([unread])).toMatchObject({ result: "FAILED", reason: "unusable" });
    expect(judge([report("sbom")])).toMatchObject({ result: "FAILED", reason: "unusable" });
    expect(judge([])).toMatchObject({ result: "NOT_RUN", reason: "missing" });
    const { artefact: _, ...without } = released([bill()]);
    expect(checkIn(evaluate(without, instance, now), "sbom.quality")).toMatchObject({ result: "NOT_RUN" });
  });
});
