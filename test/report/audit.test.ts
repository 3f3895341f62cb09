import { describe, expect, it } from "vitest";
import type { AuditEntry } from "../../src/domain/audit/entry.ts";
import type { AuditReport } from "../../src/domain/audit/report.ts";
import { summarise } from "../../src/domain/audit/summary.ts";
import { renderAuditCsv } from "../../src/report/audit-csv.ts";
import { renderAuditHtml } from "../../src/report/audit-html.ts";
import { renderAuditJson } from "../../src/report/audit-json.ts";
import { renderAuditMarkdown } from "../../src/report/audit-markdown.ts";
import { renderAuditText } from "../../src/report/audit-text.ts";

const hostile = '<script>alert(1)</script>\n::error::x ##[command] @team "quoted"';

function refuted(overrides: Partial<AuditEntry> = {}, found = "no gate"): AuditEntry {
  const fixes = [
    { kind: "words", text: "Say it." },
    { kind: "api", method: "PUT", path: "/repos/acme/api/x", body: { a: 1 } },
    { kind: "patch", path: "a.yml", hunks: [{ line: 1, remove: ["a"], add: ["  b"] }] },
  ] as const;
  const about = { id: "skippable-gate", title: "Gate that can be skipped", severity: "high" } as const;
  const findings = fixes.map((fix, index) => ({ at: `a.yml:${index}`, expected: "a gate", found, fix }));
  const unknown = { state: "unknown", why: "403", needs: "secrets: read" } as const;
  const kinds = [{ ...about, findings, unknowns: [unknown], isPart: true }];
  const result = { state: "refuted", kinds, posture: unknown } as const;
  return { id: 1, repository: "acme/api", class: "active", result, ...overrides };
}

function reportOf(entries: readonly AuditEntry[], overrides: Partial<AuditReport> = {}): AuditReport {
  return {
    organization: "acme",
    shard: { index: 1, of: 1 },
    startedAt: "2026-11-22T01:00:00.000Z",
    endedAt: "2026-11-22T01:02:00.000Z",
    total: entries.length,
    incomplete: null,
    summary: summarise(entries),
    entries,
    publication: null,
    calls: { rest: 20, graphql: 1, notModified: 5, points: 5 },
    ...overrides,
  };
}

const skipped: AuditEntry = {
  id: 2,
  repository: "acme/old",
  class: "archived",
  result: { state: "skipped", why: "read-only" },
};
const unread: AuditEntry = {
  id: 3,
  repository: "acme/dark",
  class: "active",
  result: { state: "unread", unknown: { state: "unknown", why: "502", cause: "outage" } },
};
const clean: AuditEntry = {
  id: 4,
  repository: "acme/fine",
  class: "active",
  result: { state: "clean", kinds: [], posture: { state: "unknown", why: "no watch" } },
};
const all = reportOf([refuted(), skipped, unread, clean]);
const renderings = {
  text: renderAuditText,
  markdown: renderAuditMarkdown,
  html: renderAuditHtml,
  csv: renderAuditCsv,
  json: renderAuditJson,
};

describe.each(Object.entries(renderings))("audit as %s", (_format, render) => {
  it("names repositories of every class and state", () => {
    const text = render(all).replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

    for (const name of ["acme/api", "acme/old"]) expect(text).toContain(name);
    expect(text).toContain("502");
  });

  it("lets no text from outside become a command of the runner (G1)", () => {
    const text = render(reportOf([refuted({ repository: hostile }, hostile)], { incomplete: hostile }));

    expect(text).not.toMatch(/^::/m);
    expect(text).not.toContain("##[");
  });

  it("says that it is incomplete", () => {
    expect(render(reportOf([clean], { incomplete: "page lost" })).toLowerCase()).toContain("incomplete");
  });
});

describe.each([
  ["text", renderAuditText],
  ["markdown", renderAuditMarkdown],
  ["html", renderAuditHtml],
] as const)("what an audit cost, as %s", (_format, render) => {
  it("counts one as one", () => {
    const calls = { rest: 1, graphql: 1, notModified: 0, points: 5 };

    expect(render(reportOf([clean], { calls }))).toContain("1 request (0 not modified), 1 query of 5 points");
  });
});

describe("audit as CSV", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "|calc", "%0A"])(
    "keeps %j from being a formula",
    (found) => {
      const row = renderAuditCsv(reportOf([refuted({}, found)])).split("\r\n")[1] ?? "";

      expect(row).toMatch(/,"?'/);
      expect(row).not.toMatch(/,"?[=+\-@\t\r|%]/);
    },
  );

  it("has as many cells in each row, whatever a text holds", () => {
    const rows = renderAuditCsv(reportOf([refuted({}, 'a,"b"\r\nc'), skipped, unread, clean]))
      .trimEnd()
      .split("\r\n");
    const cells = rows.map((row) => row.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",]*)/g)?.length);

    expect(new Set(cells)).toEqual(new Set([10]));
  });
});

describe("audit as JSON", () => {
  it("has a version, and a patch that can be applied", () => {
    const document = JSON.parse(renderAuditJson(all));

    expect(document).toMatchObject({ schemaVersion: 1, state: "refuted", organization: "acme" });
    expect(document.repositories[0].kinds[0].findings[2].fix.diff).toContain("@@ -1,1 +1,1 @@");
  });
});

describe("audit as HTML", () => {
  it("keeps the picture's words readable on a narrow screen: it scrolls, also by keyboard", () => {
    const page = renderAuditHtml(all);

    expect(page).toContain('<div class="fleet-room" tabindex="0" role="group"');
    expect(page).toContain("@media screen and (max-width:40rem){.fleet{width:52rem;max-width:none}}");
  });

  it("is one page without script, with a picture that has a name and a description", () => {
    const page = renderAuditHtml(reportOf([refuted({ repository: hostile }, hostile)]));

    expect(page).not.toContain("<script");
    expect(page).toContain("default-src 'none'");
    expect(page).toMatch(/<svg class="fleet"[^>]*role="img" aria-labelledby="fleet-title fleet-desc"/);
    expect(page).toContain("Gate that can be skipped: 1 active");
    expect(page).toContain("prefers-color-scheme:dark");
    expect(page).toContain("@media print");
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  it("stays below two megabytes for thousands of repositories", () => {
    const many = Array.from({ length: 4_000 }, (_, id) =>
      refuted({ id, repository: `acme/r${id}` }, "x".repeat(500)),
    );

    expect(Buffer.byteLength(renderAuditHtml(reportOf(many)))).toBeLessThan(2_000_000);
    expect(Buffer.byteLength(renderAuditMarkdown(reportOf(many)))).toBeLessThan(900_000);
  });
});
