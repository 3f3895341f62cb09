import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/report/html/index.ts";
import { failingFacts } from "../../support/failing-facts.ts";
import { failingVerdict } from "../../support/failing-verdict.ts";
import { attacks, reworded } from "../../support/hostile.ts";
import {
  checkVerdict,
  factsOf,
  passingVerdict,
  problem,
  reportFact,
  response,
  stageVerdict,
  undecidedVerdict,
  verdictOf,
} from "../../support/verdicts.ts";

const page = renderHtml(failingVerdict(), failingFacts());

/** Every tag with the names of its attributes, in order; text that is escaped holds no `<`. */
function elements(html: string): string[] {
  return [...html.matchAll(/<(!?\/?[a-zA-Z][a-zA-Z0-9]*)([^<>]*)>/g)].map(([, name, attributes = ""]) => {
    const names = [...attributes.matchAll(/([a-zA-Z-]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute);
    return [name, ...names].join(" ");
  });
}

function hostile(text: string): string {
  const { verdict, facts } = reworded(failingVerdict(), failingFacts(), text);
  return renderHtml(verdict, facts);
}

function body(html: string): string {
  return html.slice(html.indexOf("<body>"));
}

describe("renderHtml", () => {
  it("renders representative verdicts", async () => {
    await expect(body(renderHtml(passingVerdict(), factsOf()))).toMatchFileSnapshot(
      "../snapshots/passing.html.txt",
    );
    await expect(body(renderHtml(undecidedVerdict(), factsOf()))).toMatchFileSnapshot(
      "../snapshots/undecided.html.txt",
    );
  });

  it("is one file without script, frame, form or anything from elsewhere", () => {
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(page).not.toMatch(
      /<(?:script|iframe|form|object|embed|link|base|img)\b|\son[a-z]+=|url\(|@import/i,
    );
    for (const [, address] of page.matchAll(/\shref="([^"]*)"/g))
      expect(address).toMatch(/^(?:#|https:\/\/)/);
  });

  it("leads with its fragments only to what is there, and uses each id once", () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/\shref="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it("has headings in order, landmarks, a language and captions on every table", () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    for (const landmark of ['<html lang="en">', "<header>", '<main id="main"', "<footer>", 'class="skip"']) {
      expect(page).toContain(landmark);
    }
    const count = (text: string): number => page.split(text).length - 1;
    expect(count("<caption>")).toBe(count("<table"));
    expect(count('<th scope="')).toBe(count("<th "));
  });

  it("names every picture or hides it from those who cannot see it", () => {
    for (const [svg] of page.matchAll(/<svg[^>]*>[\s\S]*?<\/svg>/g)) {
      expect(svg).toMatch(/aria-hidden="true"|role="img">\s*<title>[^<]+<\/title>\s*<desc>[^<]+<\/desc>/);
    }
  });

  it("has ways to read it in the dark and on paper", () => {
    expect(page).toContain("@media screen and (prefers-color-scheme:dark)");
    expect(page).toMatch(/@media print\{[\s\S]*details::details-content\{[^}]*content-visibility:visible/);
  });

  it("says what was observed, what is required and where that comes from", () => {
    expect(page).toContain("<dd>76.4 %</dd>");
    expect(page).toContain("<dd>≥ 85 %</dd>");
    expect(page).toContain(
      "set by the product at the base commit, which is stricter (.github/assaygate.yml#/values/coverage.line)",
    );
  });

  it("shows the worst thirty files by uncovered lines and sums up the rest", () => {
    const files = Array.from({ length: 100 }, (_, index) => ({
      path: `src/n${index}.ts`,
      total: 100,
      covered: index,
    }));
    const html = renderHtml(passingVerdict(), factsOf({ reports: [reportFact("lcov.info", { files })] }));
    expect(html).toContain("<code>src/n29.ts</code>");
    expect(html).not.toContain("<code>src/n30.ts</code>");
    expect(html).toContain("… and 70 more files at 64.5 %");
    expect(html).toContain("49.5 % of 10000 lines in 100 files are covered");
  });

  it("counts due dates from the time of the verdict, the worst of what no date says apart", () => {
    const due = (dueOn: string) => response(dueOn, "medium", { state: "backlog", dueOn });
    const responses = [due("2026-11-20"), due("2026-11-28T00:00:00Z"), due("2030-01-01"), due("soon 1")];
    const html = renderHtml({ ...passingVerdict(), responses }, factsOf());
    const titles = [...html.matchAll(/<title>((?:overdue|within|in |later|no )[^<]*)<\/title>/g)].map(
      ([, title]) => title,
    );
    expect(titles).toEqual([
      "overdue: 1 medium",
      "within 7 days: 1 medium",
      "in 8 to 30 days: none",
      "in 31 to 90 days: none",
      "later: 1 medium",
      "no readable date: 1 medium",
    ]);
  });

  it("draws no bar out of numbers that are none", () => {
    const odd = { operator: "<=", value: Number.NaN, origin: { source: "built-in", at: "" } } as const;
    const checks = [Number.NaN, Number.POSITIVE_INFINITY, -1].map((value, index) =>
      checkVerdict(`x.n${index}`, "X", { result: "FAILED", observed: { value, unit: "%" }, threshold: odd }),
    );
    expect(renderHtml(verdictOf([stageVerdict(3, "x", checks)]), factsOf())).not.toContain('class="bar');
  });

  it("stays below 2 MB whatever it is about, and says what is left out", () => {
    const long = "😀\"'&<>".repeat(5_000);
    const problems = Array.from({ length: 50 }, () =>
      problem(long, long, { fix: long, who: long, severity: "high" }),
    );
    const check = (index: number) =>
      checkVerdict(`sast.n${index}`, long, {
        result: index % 2 ? "FAILED" : "PASSED",
        summary: long,
        problems,
        notes: Array(50).fill(long),
      });
    const checks = Array.from({ length: 500 }, (_, index) => check(index));
    const stages = Array.from({ length: 50 }, (_, id) => stageVerdict(id, long, checks));
    const report = reportFact(long, { suite: long });
    const reports = Array.from({ length: 2_000 }, (_, index) => {
      const path = `${index}${long}`;
      return { ...report, path, files: [{ path, total: 10, covered: index % 10 }] };
    });
    const responses = Array(50_000).fill(
      response(long, "high", { notify: Array(9).fill(long), dueOn: "2027-01-01" }),
    );
    const html = renderHtml(
      verdictOf(stages, { responses, notices: Array(500).fill(long) }),
      factsOf({ reports }),
    );
    expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
    expect(html).toContain("more problems; all are in the JSON verdict.");
    expect(html).toContain("more blocking checks; all are in the JSON verdict.");
  });

  it("copes with 100,000 problems", () => {
    const problems = Array.from({ length: 100_000 }, (_, index) =>
      problem(`number ${index}`, `src/a.ts:${index}`),
    );
    const check = checkVerdict("lint.clean", "Lint", { result: "FAILED", problems });
    const html = renderHtml(verdictOf([stageVerdict(3, "quality-security", [check])]), factsOf());
    expect(html).toContain("… and 99900 more problems; all are in the JSON verdict.");
  });
});

describe("hostile words (G1, G8)", () => {
  const benign = elements(hostile("word"));

  it.each(attacks)("lets %j make no element, attribute, link or command", (text) => {
    const html = hostile(text);
    expect(elements(html)).toEqual(benign);
    expect(body(html).replaceAll(/<(?:!?\/?[a-zA-Z])[^<>]*>/g, "")).not.toMatch(/[<>]/);
    expect(html).not.toMatch(/href="(?!#)|##\[|^\s*::/m);
    expect(html.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it("has the same elements whatever the words are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(elements(hostile(text))).toEqual(benign);
      }),
      { numRuns: 40 },
    );
  });
});
