import { describe, expect, it } from "vitest";
import type { CodeownersFact } from "../../../../src/domain/facts/source-facts.ts";
import {
  known,
  patched,
  protectionWith,
  repositoryFacts,
  requiring,
  resultOf,
} from "../../../support/repository-facts.ts";

const good = "* @acme/payments\n/.github/ @acme/platform\n/.github/CODEOWNERS @acme/platform\n";

function file(text: string, overrides: Partial<CodeownersFact> = {}) {
  return {
    codeowners: known({
      path: ".github/CODEOWNERS",
      text,
      bytes: text.length,
      errors: known([]),
      ...overrides,
    }),
  };
}

function judged(text: string, overrides: Partial<CodeownersFact> = {}) {
  return resultOf("vacuous-codeowners", repositoryFacts(file(text, overrides)));
}

describe("vacuous-codeowners", () => {
  it("T8 finds the review of owners required where nobody is an owner", () => {
    expect(judged("", { path: null }).findings[0]).toMatchObject({
      at: "ruleset 7 (repository-ruleset of acme/payments-api)",
      found: expect.stringContaining("nobody is asked"),
    });
  });

  it("asks for no file where no rule asks for owners", () => {
    const facts = repositoryFacts({ ...file("", { path: null }), protection: known(protectionWith({})) });

    expect(resultOf("vacuous-codeowners", facts).state).toBe("clean");
  });

  it("finds owners whom no rule asks for, and the request that asks them", () => {
    const { protection } = requiring([]);
    const rules = protection?.state === "known" ? protection.value.rules : [];
    const unasked = rules.map((rule) =>
      rule.type === "pull-request" ? { ...rule, codeOwnerReview: false } : rule,
    );
    const facts = repositoryFacts({ protection: known(protectionWith({ rules: unasked })) });

    expect(resultOf("vacuous-codeowners", facts).findings[0]).toMatchObject({
      found: "owners are named and no rule asks for them",
      fix: { method: "PUT", path: "/repos/acme/payments-api/rulesets/7" },
    });
    expect(JSON.stringify(resultOf("vacuous-codeowners", facts).findings[0]?.fix)).toContain(
      '"require_code_owner_review":true',
    );
  });

  it("finds a line that does nothing, and its patch removes it", () => {
    const text = `docs/ @acme/docs\n${good}docs/ @acme/writers\n`;
    const [finding] = judged(text).findings;

    expect(finding).toMatchObject({ at: ".github/CODEOWNERS:1", expected: "a line that does something" });
    expect(finding?.fix.kind === "patch" && judged(patched(text, finding.fix.hunks)).state).toBe("clean");
  });

  it.each([
    ["a line that GitHub skips", `${good}!src/ @acme/payments\n`, "GitHub skips the line"],
    [
      "files without an owner",
      "/.github/ @acme/platform\n/.github/CODEOWNERS @acme/platform\n",
      "nobody owns src/main.ts",
    ],
    ["rules without an owner", "/src/ @acme/payments\n", ".github/"],
    ["a line that takes owners away", `${good}/src/\n`, "cleared by line 4"],
  ])("T8 finds %s", (_, text, found) => {
    expect(JSON.stringify(judged(text).findings)).toContain(found);
  });

  it("T8 finds what GitHub says about owners that cannot write", () => {
    const errors = known([
      { line: 1, kind: "Unknown owner", message: "make sure the team exists and has write access" },
    ]);

    expect(judged(good, { errors }).findings[0]).toMatchObject({ at: ".github/CODEOWNERS:1" });
  });

  it("T8 finds a file that GitHub ignores for its size", () => {
    expect(judged(`# ${"x".repeat(3_000_000)}\n${good}`).findings[0]?.found).toContain("GitHub ignores it");
  });
});
