import { describe, expect, it } from "vitest";
import { amd, bill, judge, locked, own, part } from "../../support/bills.ts";

describe("a bill and the lockfiles", () => {
  it("takes a bill of nothing only where the lockfile proves that there is nothing", () => {
    const empty = bill({ parts: [], edges: [] }, {});
    const none = [{ ...locked[0]!, packages: [] }];

    expect(judge([empty], { locked: none })).toMatchObject({ result: "PASSED" });
    const named = bill({ root: part("image", { version: `sha256:${own}` }), parts: [], edges: [] });
    expect(judge([named], { locked: [] })).toMatchObject({ result: "NOT_RUN", reason: "empty" });
  });

  it("takes the bill that our own scan made for the package, where no lockfile names the product", () => {
    const nameless = [{ path: "requirements.txt", root: null, packages: ["pkg:npm/left@1.0.0"] }];
    const made = (sha256: string) => ({
      ...bill({ root: part("files-1", { ref: "shop" }) }),
      scanned: { named: [], given: { sha256, platform: null } },
    });

    expect(judge([made(own)], { locked: nameless })).toMatchObject({ result: "PASSED" });
    expect(judge([made(amd)], { locked: nameless })).toMatchObject({ reason: "other-subject" });
    expect(judge([bill({ root: part("files-1", { ref: "shop" }) })], { locked: nameless })).toMatchObject({
      reason: "other-subject",
    });
    expect(judge([made(own)])).toMatchObject({ reason: "other-subject" });
  });

  it("holds a bill to the lockfiles of every language at once", () => {
    const python = { path: "uv.lock", root: null, packages: ["pkg:pypi/hidden@1.0.0"] };

    expect(judge([bill()], { locked: [...locked, python] }).problems).toMatchObject([
      { message: "expected pkg:pypi/hidden@1.0.0 of uv.lock in the bill, found it missing" },
    ]);
    const ofBoth = bill({ parts: [part("left"), part("hidden", { purl: "pkg:pypi/hidden@1.0.0" })] });
    expect(judge([ofBoth], { locked: [...locked, python] })).toMatchObject({ result: "PASSED" });
  });

  it("says by name which lockfile it was not held to, and is not run where the policy demands one", () => {
    const unreadLocks = [{ path: "api/Gemfile.lock", why: "nothing here reads Gemfile.lock" }];

    expect(judge([bill()], { unreadLocks })).toMatchObject({
      result: "PASSED",
      notes: ["Held against no bill: api/Gemfile.lock: nothing here reads Gemfile.lock."],
    });
    const required = { lockfiles: "required" };
    expect(judge([bill()], { unreadLocks }, required)).toMatchObject({
      ...{ result: "NOT_RUN", reason: "lockfile-unread" },
      summary: expect.stringContaining("Gemfile.lock"),
    });
    expect(judge([bill()], {}, required)).toMatchObject({ result: "PASSED" });
    const whole = bill({ root: part("shop", { version: `sha256:${own}` }) });
    expect(judge([whole], { locked: [] }, required)).toMatchObject({ reason: "lockfile-unread" });
  });
});
