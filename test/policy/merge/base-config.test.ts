import { describe, expect, it } from "vitest";
import { merged, productOf, settingOf } from "../sample.ts";

describe("the base commit's configuration", () => {
  it.each([
    [
      85,
      75,
      85,
      "base-product",
      "coverage.line: the base commit has 85, this change 75; the stricter 85 counts until it is merged.",
    ],
    [
      75,
      85,
      85,
      "product",
      "coverage.line: the base commit has 75, this change 85; the stricter 85 counts until it is merged.",
    ],
  ])("with %d against %d lets %d count", (base, head, value, source, notice) => {
    const policy = merged({
      base: productOf(`values: {coverage.line: ${base}}`),
      product: productOf(`values: {coverage.line: ${head}}`),
    });

    expect(settingOf(policy, "coverage.line")).toMatchObject({ value, origin: { source } });
    expect(policy.notices).toContain(notice);
  });

  it("counts where this change removes the file or the value", () => {
    const base = productOf("values: {coverage.line: 85}", "evidence: [{kind: tests, path: a}]");

    for (const product of [null, productOf()]) {
      const policy = merged({ base, product });
      expect(settingOf(policy, "coverage.line")).toMatchObject({ value: 85 });
      expect(policy.sources).toEqual([{ kind: "tests", suite: "unit", path: "a" }]);
      expect(policy.owner.name).toBe("Payments");
    }
  });

  it("is silent where nothing differs", () => {
    const same = productOf("values: {coverage.line: 85}", "evidence: [{kind: tests, path: a}]");

    expect(merged({ base: same, product: same }).notices).toHaveLength(1);
  });

  it("is passed over where its own value is out of the range by now", () => {
    const policy = merged({
      base: productOf("values: {coverage.line: 60}"),
      product: productOf("values: {coverage.line: 75}"),
    });

    expect(settingOf(policy, "coverage.line")).toMatchObject({
      value: 80,
      origin: { source: "platform-default" },
    });
    expect(policy.notices.join()).toContain("base commit: values.coverage.line: expected 70 to 100, got 60.");
  });

  it("lets a report move, and keeps one that was dropped", () => {
    const base = productOf(
      "evidence: [{kind: tests, path: a}, {kind: sast, path: b}, {kind: sast, path: c}]",
    );
    const policy = merged({
      base,
      product: productOf("evidence: [{kind: tests, path: moved}, {kind: sast, path: c}]"),
    });

    expect(policy.sources.map(({ path }) => path)).toEqual(["moved", "c", "b"]);
    expect(policy.notices).toContain(
      'evidence "sast": the base commit lists 2, this change 1; both count until it is merged.',
    );
  });

  it("keeps files gated that this change leaves out", () => {
    const policy = merged({
      base: productOf("scopes: {gated: ['a/**']}"),
      product: productOf("scopes: {gated: ['b/**']}"),
    });

    expect(policy.gated).toEqual(["src/**", "b/**", "a/**"]);
    expect(policy.notices).toContain(
      'scopes.gated: this change leaves out "a/**"; it is gated until the change is merged.',
    );
  });
});
