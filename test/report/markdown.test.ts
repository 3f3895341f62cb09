import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code, renderMarkdown } from "../../src/report/markdown.ts";
import { failingFacts } from "../support/failing-facts.ts";
import { failingVerdict } from "../support/failing-verdict.ts";
import { attacks, reworded } from "../support/hostile.ts";
import {
  checkVerdict,
  passingVerdict,
  problem,
  response,
  stageVerdict,
  undecidedVerdict,
  verdictOf,
} from "../support/verdicts.ts";

/** What is left for markdown to read: everything but words, harmless marks and entities. */
function skeleton(markdown: string): string {
  return markdown.replaceAll(/&#\d+;/g, "").replaceAll(/[\p{L}\p{N} ,/()-]/gu, "");
}

function hostile(text: string): string {
  return renderMarkdown(reworded(failingVerdict(), failingFacts(), text).verdict);
}

describe("renderMarkdown", () => {
  it("gives the answer first, then what failed, the rest folded", async () => {
    await expect(renderMarkdown(failingVerdict())).toMatchFileSnapshot("snapshots/failing.md.txt");
    await expect(renderMarkdown(passingVerdict())).toMatchFileSnapshot("snapshots/passing.md.txt");
    await expect(renderMarkdown(undecidedVerdict())).toMatchFileSnapshot("snapshots/undecided.md.txt");
  });

  it("shows the worst problems first and says how many are left out", () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      problem(`low ${index}`, "", { severity: "low" }),
    );
    const problems = [...many, problem("worst of all", "", { severity: "critical" })];
    const check = checkVerdict("sast.findings", "Static analysis", { result: "FAILED", problems });
    const markdown = renderMarkdown(verdictOf([stageVerdict(3, "quality-security", [check])]));
    expect(markdown).toContain("| **critical** <code>worst of all</code> |");
    expect(markdown).toContain("… and 99981 more problems, in the JSON verdict.");
  });

  it("cuts rows, and then checks, to stay below GitHub's limit", () => {
    const long = "😀<|>`".repeat(5_000);
    const problems = Array.from({ length: 50 }, () => problem(long, long, { fix: long, who: long }));
    const checks = Array.from({ length: 500 }, (_, index) =>
      checkVerdict(`sast.n${index}`, long, {
        result: "FAILED",
        summary: long,
        problems,
        notes: Array(50).fill(long),
      }),
    );
    const stages = Array.from({ length: 50 }, (_, id) => stageVerdict(id, long, checks));
    const responses = Array(50_000).fill(response(long, "high", { notify: Array(50).fill(long) }));
    const markdown = renderMarkdown(verdictOf(stages, { responses, notices: Array(500).fill(long) }));
    expect(Buffer.byteLength(markdown)).toBeLessThan(900_000);
    expect(markdown).toMatch(/^## ❌ Assaygate: fail/);
    expect(markdown).toMatch(/… and 249\d\d more blocking checks, in the JSON verdict\./);
  });

  it.each(attacks)("lets %j make no markup, link, mention, cell or command (G1)", (text) => {
    const markdown = hostile(text);
    expect(skeleton(markdown)).toBe(skeleton(hostile("w.")));
    expect(markdown).not.toMatch(/@|javascript:|https?:|www\.|##\[|^\s*::/m);
  });

  it("has the same skeleton whatever the words are", () => {
    const benign = skeleton(hostile("w."));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(skeleton(hostile(`.${text}`))).toBe(benign);
      }),
      { numRuns: 50 },
    );
  });
});

describe("code", () => {
  it("leaves only letters, digits and harmless marks outside of entities", () => {
    expect(code("@a `b` <c> | d_e")).toBe("<code>&#64;a &#96;b&#96; &#60;c&#62; &#124; d&#95;e</code>");
  });
});
