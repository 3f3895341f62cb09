import { describe, expect, it } from "vitest";
import type { CodeownersFact } from "../../../src/domain/facts/source-facts.ts";
import { known, unknown } from "../../support/known-facts.ts";
import { codeownersText, requested, source } from "../../support/source-facts.ts";
import { judged, messages, outcome } from "../../support/source-verdicts.ts";

const id = "source.codeowners-effective";

function owned(text: string, some: Partial<CodeownersFact> = {}, facts: Parameters<typeof source>[0] = {}) {
  const file = { path: ".github/CODEOWNERS", text, bytes: text.length, errors: known([]), ...some };
  return source({ codeowners: known(file), ...facts });
}

describe(id, () => {
  it("fails where there is no file", () => {
    expect(messages(id, owned("", { path: null }))).toEqual([
      "expected a file CODEOWNERS at the base commit, found none",
    ]);
  });

  it.each([".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"])(
    "lets the change through that brings the first file, %s",
    (path) => {
      const none = { path: null, text: "", bytes: 0, errors: known([]) };
      const files = known([{ path, previousPath: null, status: "added" as const }]);

      expect(judged(id, requested({ files }, { codeowners: known(none) }))).toMatchObject({
        result: "PASSED",
        notes: [expect.stringContaining("#7 brings the first CODEOWNERS")],
      });
    },
  );

  it("attack: a file that GitHub does not find is no first CODEOWNERS", () => {
    const none = { path: null, text: "", bytes: 0, errors: known([]) };
    const files = known([{ path: "src/CODEOWNERS", previousPath: null, status: "added" as const }]);

    expect(messages(id, requested({ files }, { codeowners: known(none) }))).toEqual([
      "expected a file CODEOWNERS at the base commit, found none",
    ]);
  });

  it("names gated paths without an owner, and the line that takes owners away", () => {
    const tree = known(["src/a.ts", "src/b.ts", "docs/x.md"]);

    expect(messages(id, owned("/.github/ @acme/platform\n", {}, { tree }))).toEqual([
      '2 paths: "src/a.ts", "src/b.ts": expected an owner, found no line that matches',
    ]);
    expect(messages(id, owned(`${codeownersText}/src/b.ts\n`, {}, { tree }))).toEqual([
      '"src/b.ts": expected an owner, found line 3, which takes owners away',
    ]);
  });

  it("asks that CODEOWNERS itself, .github/ and the waivers are owned", () => {
    expect(messages(id, owned("/src/ @acme/payments\n/.github/CODEOWNERS @acme/platform\n"))).toEqual([
      expect.stringContaining('".github/"'),
      expect.stringContaining('".github/assaygate/waivers/"'),
    ]);
  });

  it.each([
    ["no-write", "may not write"],
    ["missing", "does not exist"],
    ["secret-team", "secret team"],
  ] as const)("attack T8: an owner whose access is %s is nobody", (access, words) => {
    const owners = known([
      { owner: "@acme/payments", access: known(access) },
      { owner: "@acme/platform", access: known("write" as const) },
    ]);

    expect(judged(id, source({ owners }))).toMatchObject({
      result: "FAILED",
      problems: [{ message: expect.stringContaining(words), at: ".github/CODEOWNERS:1" }],
    });
  });

  it("attack T8: a line without a pattern does nothing", () => {
    expect(messages(id, owned(`${codeownersText}@acme/payments\n`))).toEqual([
      expect.stringContaining("it names owners and no path"),
    ]);
  });

  it("attack T8: a file of 3 MB is passed over as a whole", () => {
    expect(messages(id, owned(codeownersText, { bytes: 3_000_001 }))).toEqual([
      "expected CODEOWNERS below 3 MB, found 3000001 bytes: GitHub passes over all of it",
    ]);
  });

  it("repeats what GitHub itself finds wrong, and lines that it skips", () => {
    const errors = known([{ line: 2, kind: "Unknown owner", message: "make sure it exists" }]);

    expect(messages(id, owned(`${codeownersText}!x @acme/payments\n`, { errors }))).toEqual([
      expect.stringContaining('found "!x"'),
      'expected no error by GitHub, found "Unknown owner": "make sure it exists"',
    ]);
  });

  it.each([
    ["the file", { codeowners: unknown("permission", { needs: "contents: read" }) }],
    ["the owners", { owners: unknown("permission") }],
    ["the tree", { tree: unknown("permission") }],
    [
      "one owner",
      {
        owners: known([
          { owner: "@acme/payments", access: unknown("permission") },
          { owner: "@acme/platform", access: known("write" as const) },
        ]),
      },
    ],
  ])("is undecided where %s cannot be read", (_what, facts) => {
    expect(outcome(id, source(facts))).toBe("ERROR permission");
  });

  it("is undecided where an owner was not asked about, or GitHub's own errors cannot be read", () => {
    expect(outcome(id, source({ owners: known([]) }))).toBe("ERROR malformed");
    expect(outcome(id, owned(codeownersText, { errors: unknown("outage") }))).toBe("ERROR outage");
  });
});
