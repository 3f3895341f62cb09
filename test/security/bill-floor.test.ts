import { describe, expect, it } from "vitest";
import type { LockedProduct } from "../../src/domain/dependency/lockfiles/lockfile.ts";
import { artefact, bill, judge, own, part } from "../support/bills.ts";

const real: LockedProduct = {
  ...{ path: "package-lock.json", root: "pkg:npm/shop@1.0.0", packages: ["pkg:npm/left@1.0.0"] },
};
const idle = (path: string): LockedProduct => ({ path, root: null, packages: [], conditional: [] });
/** A bill of the image that lists nothing, as a tool writes it that sees nothing in bundled code. */
const empty = bill({ root: part("image", { version: `sha256:${own}` }), parts: [], edges: [] });
const on = (locked: readonly LockedProduct[], settings = {}) =>
  judge([empty], { locked, artefact: artefact() }, settings);

describe("the floor of a bill", () => {
  it.each([
    ["an idle lockfile beside the real one", [real, idle("pnpm-lock.yaml")]],
    ["an idle one of another language as well", [real, idle("pnpm-lock.yaml"), idle("go.mod")]],
    [
      "an empty lockfile above the real one",
      [idle("package-lock.json"), { ...real, path: "app/package-lock.json" }],
    ],
  ])("stands whatever idle lockfile is put beside it: %s", (_, locked) => {
    for (const settings of [{}, { lockfiles: "required" }]) {
      const { result, problems } = on(locked, settings);
      expect(["FAILED", "NOT_RUN"]).toContain(result);
      expect(problems).not.toEqual([]);
    }
  });

  it("is open where lockfiles lie equally high, and then nothing proves that there is nothing", () => {
    const two = [real, { ...real, path: "api/package-lock.json" }].map((one, at) => ({
      ...one,
      path: `${"ab"[at]}/package-lock.json`,
    }));

    expect(on(two)).toMatchObject({ result: "NOT_RUN", reason: "empty" });
    expect(on(two, { lockfiles: "required" })).toMatchObject({ reason: "lockfile-unread" });
  });

  it("has what is under a condition where the policy wants no gap", () => {
    const conditional = [{ ...real, conditional: ["pkg:npm/evil@1.0.0"] }];
    const listed = bill({ root: part("shop", { ref: "shop" }) });

    expect(judge([listed], { locked: conditional })).toMatchObject({ result: "PASSED" });
    expect(judge([listed], { locked: conditional }, { lockfiles: "required" }).problems).toMatchObject([
      { message: expect.stringContaining("pkg:npm/evil@1.0.0") },
    ]);
  });
});
