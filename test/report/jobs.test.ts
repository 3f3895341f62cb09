import { describe, expect, it } from "vitest";
import type { JobReference } from "../../src/domain/verdict/verdict.ts";
import { broughtWords, originWords } from "../../src/report/jobs.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderText } from "../../src/report/text.ts";
import { passingVerdict } from "../support/verdicts.ts";

const artifact = { id: 12, sha256: "0123456789abcdef".repeat(4) };

function job(some: Partial<JobReference> = {}): JobReference {
  return { id: "scan-sast", result: "success", origin: "template", reports: 1, artifact, why: null, ...some };
}

describe("a job in a report", () => {
  it("is shown with what it brought and whose that is", () => {
    expect(broughtWords(job())).toBe("1 report in artifact 12 (0123456789ab)");
    expect(broughtWords(job({ reports: 3 }))).toBe("3 reports in artifact 12 (0123456789ab)");
    expect(broughtWords(job({ artifact: null }))).toBe("brought nothing");
    expect(broughtWords(job({ artifact: null, origin: null }))).toBe("brings no evidence");
    expect(originWords(job())).toBe("a template job");
    expect(originWords(job({ origin: "product" }))).toBe("the product");
    expect(originWords(job({ origin: null }))).toBe("");
  });

  it("is listed in the summary and in the log", () => {
    const waiting = job({
      id: ".github/workflows/ci.yml",
      result: null,
      artifact: null,
      why: "waiting for it",
    });
    const verdict = { ...passingVerdict(), jobs: [job(), waiting] };

    expect(renderText(verdict)).toContain("  scan-sast (success): 1 report in artifact 12 (0123456789ab)\n");
    expect(renderText(verdict)).toContain("  .github/workflows/ci.yml: waiting for it\n");
    expect(renderMarkdown(verdict)).toContain("<summary>Jobs, and the evidence that each brought</summary>");
  });

  it("is left out where the gate stands alone", () => {
    expect(renderText(passingVerdict())).not.toContain("jobs:");
    expect(renderMarkdown(passingVerdict())).not.toContain("Jobs, and");
  });

  it("G1: says nothing that a runner, a terminal or a page would obey", () => {
    const why = "\n::error::x\u001b[31m<script>@team";
    const verdict = { ...passingVerdict(), jobs: [job({ id: "a\n::set-output::b", artifact: null, why })] };

    const lines = renderText(verdict).split("\n");
    expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([]);
    expect(renderText(verdict)).not.toContain("\u001b");
    expect(renderMarkdown(verdict)).not.toMatch(/<script>|@team|\n::/);
  });

  it("cuts a list that nobody would read", () => {
    const verdict = { ...passingVerdict(), jobs: Array.from({ length: 256 }, () => job()) };

    expect(renderText(verdict)).toContain("… and 56 more jobs");
    expect(renderMarkdown(verdict)).toContain("… and 156 more jobs");
  });
});
