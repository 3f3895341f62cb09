import { describe, expect, it } from "vitest";
import { merged, productOf } from "../sample.ts";

describe("who makes the product's evidence", () => {
  const hosted = productOf('commands: {test: "npm test"}');
  const ownCi = productOf("ci: {workflow: .github/workflows/ci.yml, artifact: reports}");

  it("is the product's own workflow where it names one, else the template that runs its commands", () => {
    expect(merged({ product: hosted }).productEvidence).toEqual({ mode: "hosted" });
    expect(merged({ product: ownCi }).productEvidence).toEqual({
      ...{ mode: "own-ci", workflow: ".github/workflows/ci.yml", artifact: "reports", root: "" },
    });
    expect(merged({ product: productOf('commands: {deploy: "x"}') }).productEvidence).toEqual({
      mode: "none",
    });
  });

  it("is said where a change makes it another", () => {
    const [notice] = merged({ product: hosted, base: ownCi }).notices.filter((line) =>
      line.startsWith("product evidence"),
    );

    expect(notice).toBe(
      'product evidence: at the base commit it comes from artifact "reports" of .github/workflows/ci.yml, with this change from the template, which runs its commands.',
    );
    expect(merged({ product: ownCi, base: ownCi }).notices.join("\n")).not.toContain("product evidence");
    expect(merged({ product: ownCi }).notices.join("\n")).not.toContain("product evidence");
  });

  it("G10: does not get out of the template's hands by the change that is judged", () => {
    const nothing = productOf('commands: {deploy: "x"}');
    const moved = merged({ product: ownCi, base: hosted });

    expect(moved.productEvidence).toEqual({ mode: "hosted" });
    expect(moved.notices.join("\n")).toContain(
      'with this change from artifact "reports" of .github/workflows/ci.yml; until that is merged, what the base commit says counts.',
    );
    expect(merged({ product: nothing, base: hosted }).productEvidence.mode).toBe("hosted");
    expect(merged({ product: nothing, base: ownCi }).productEvidence.mode).toBe("own-ci");
    expect(merged({ product: hosted, base: nothing }).productEvidence.mode).toBe("hosted");
    expect(merged({ product: hosted, base: ownCi }).productEvidence.mode).toBe("hosted");
  });

  it("is a part of the effective digest", () => {
    expect(merged({ product: ownCi }).effectiveDigest).not.toBe(merged({ product: hosted }).effectiveDigest);
  });
});
