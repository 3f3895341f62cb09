import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headline } from "../../src/report/headline.ts";
import { renderText } from "../../src/report/text.ts";
import { failingFacts } from "../support/failing-facts.ts";
import { failingVerdict } from "../support/failing-verdict.ts";
import { attacks, reworded } from "../support/hostile.ts";
import { checkVerdict, problem, stageVerdict, undecidedVerdict, verdictOf } from "../support/verdicts.ts";

function expectNoCommand(text: string): void {
  for (const line of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    expect(line).not.toMatch(/^[\s\p{C}\p{Z}]*::/u);
    expect(line).not.toContain("##[");
  }
}

describe("headline", () => {
  it("counts the checks, the worst first", () => {
    expect(headline(failingVerdict())).toBe(
      "fail (tests-failed): 4 failed, 1 not run, 1 undecided, 2 warned, 6 passed, 1 not applicable",
    );
  });

  it("says that nothing was checked", () => {
    expect(headline(verdictOf([], { reasonCode: "nothing-checked" }))).toBe(
      "undecided (nothing-checked): no checks",
    );
  });
});

describe("renderText", () => {
  it("says what failed, against which threshold from where, with the fix and who can", () => {
    const text = renderText(failingVerdict());
    expect(text).toContain(
      "  ✗ coverage.line: 76.4 % of 4392 lines are covered, 85 % are required [FAILED, below-threshold]",
    );
    expect(text).toContain(
      "      required ≥ 85 %, set by the product at the base commit, which is stricter (.github/assaygate.yml#/values/coverage.line)",
    );
    expect(text).toContain(
      "      - src/fraud/score.ts: 269 of 310 lines are not covered\n        fix: Write tests that run these lines. (Payments)",
    );
  });

  it("keeps to one line for what passed", () => {
    const lines = renderText(failingVerdict()).split("\n");
    expect(lines.filter((line) => line.includes("tests.inventory"))).toHaveLength(1);
  });

  it("tells undecided from failed", () => {
    expect(renderText(undecidedVerdict())).toMatchInlineSnapshot(`
      "undecided (unreadable): 1 undecided

      stage 3 quality-security: UNDECIDED
        ? tests.inventory: expected the reviews of pull request 118, found 403: the token may not read them [ERROR, unreadable]
            - expected the reviews of pull request 118, found 403: the token may not read them
              fix: Grant pull-requests: read to the job. (Platform)

      commit none · profile container · policy 1.0.0 (packaged, effective sha256:46e087617851…) · owner Payments
      "
    `);
  });

  it("names few of many problems and says how many are left", () => {
    const problems = Array.from({ length: 100_000 }, (_, index) => problem(`number ${index}`, ""));
    const check = checkVerdict("lint.clean", "Lint", { result: "FAILED", problems });
    const text = renderText(verdictOf([stageVerdict(3, "quality-security", [check])]));
    expect(text).toContain("… and 99990 more");
    expect(text.split("\n").length).toBeLessThan(40);
  });

  it.each(attacks)("never begins a line with a command out of %j (G1)", (text) => {
    expectNoCommand(renderText(reworded(failingVerdict(), failingFacts(), text).verdict));
  });

  it("has as many lines whatever the words are (G1)", () => {
    const count = renderText(reworded(failingVerdict(), failingFacts(), "word").verdict).split("\n").length;
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const rendered = renderText(reworded(failingVerdict(), failingFacts(), text).verdict);
        expectNoCommand(rendered);
        expect(rendered.split("\n")).toHaveLength(count);
      }),
      { numRuns: 50 },
    );
  });
});
