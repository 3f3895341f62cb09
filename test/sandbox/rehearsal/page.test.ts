import { describe, expect, it } from "vitest";
import type { KeptRun } from "../../../sandbox/rehearsal/keep.ts";
import { renderPage } from "../../../sandbox/rehearsal/page/page.ts";
import type { Rehearsed } from "../../../sandbox/rehearsal/rehearsed.ts";
import { renderText } from "../../../sandbox/rehearsal/text.ts";

const run: KeptRun = {
  ...{ key: "7-1", folder: "runs/01-shop", repository: "acme/shop", workflow: "<b>Gate</b>" },
  ...{ path: ".github/workflows/gate.yml", trigger: "pull_request", attempt: 1, conclusion: "failure" },
  ...{ jobs: [{ name: "gate", conclusion: "failure", ms: 1_200 }], decision: "fail", since: 10, ms: 5_000 },
  ...{ calls: 12, summary: "runs/01-shop/summary.md", report: "runs/01-shop/report.html" },
};

const rehearsed: Rehearsed = {
  ...{ isAsExpected: false, output: "/out", calls: 99, seconds: 61.4, startedAt: "2026-11-22T06:00:00Z" },
  runs: [run],
  scenes: [
    {
      ...{ name: "faulty", product: "shop", title: "A pull request with faults" },
      trials: [
        {
          ...{ title: "<script>alert(1)</script>", expected: "fail", found: "pass", isAsExpected: false },
          reasons: [{ check: "lint.clean", message: "no report", fix: "Write one." }],
          runs: ["7-1"],
        },
      ],
    },
  ],
};

describe("the page of a rehearsal", () => {
  const page = renderPage(rehearsed);

  it("shows what was tried and answered, each reason with its fix, and leads to what runs left", () => {
    expect(page).toContain("A pull request with faults");
    expect(page).toContain("<code>lint.clean</code> no report");
    expect(page).toContain("Fix: Write one.");
    expect(page).toContain('href="runs/01-shop/report.html"');
    expect(page).toContain("0 of 1 attempts were answered as they must be.");
  });

  it("takes no name for markup, and loads nothing", () => {
    expect(page).not.toContain("<script>");
    expect(page).not.toContain("<b>Gate");
    expect(page).not.toMatch(/(?:src|href)="https?:/);
  });
});

describe("the words of a rehearsal", () => {
  it("name what did not come out as it must, and where everything lies", () => {
    const text = renderText(rehearsed);

    expect(text).toContain("✗ shop: A pull request with faults (1 tried)");
    expect(text).toContain("  expected fail; found pass\n  lint.clean: no report\n    fix: Write one.");
    expect(text).toContain("/out/runs/01-shop/report.html");
    expect(text).toContain("1 runs, 99 calls of the API, 61 s.\n/out/index.html");
  });
});
