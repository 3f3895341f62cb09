import type { AuditEntry, KindEntry } from "../domain/audit/entry.ts";
import type { AuditReport } from "../domain/audit/report.ts";
import type { Fix } from "../domain/doctor/fix.ts";
import { plain } from "./plain.ts";

const columns = [
  "repository",
  "class",
  "state",
  "kind",
  "severity",
  "row",
  "at",
  "expected",
  "found",
  "fix",
] as const;
const longestCell = 2_000;

/** A row for each finding, each thing not seen, and each repository that has neither: none is left out (RFC 4180). */
export function renderAuditCsv({ entries, incomplete, organization }: AuditReport): string {
  const rows = [
    [...columns],
    ...(incomplete === null
      ? []
      : [[organization, "", "incomplete", "", "", "unknown", "", "", incomplete, ""]]),
    ...entries.flatMap(rowsOf),
  ];
  return rows.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function rowsOf(entry: AuditEntry): string[][] {
  const { repository, class: kind, result } = entry;
  const about = [repository, kind, result.state];
  switch (result.state) {
    case "skipped":
      return [[...about, "", "", "skipped", "", "", result.why, ""]];
    case "unread":
      return [[...about, "", "", "unknown", "", "", result.unknown.why, result.unknown.needs ?? ""]];
    case "clean":
    case "refuted":
    case "undecided": {
      const rows = result.kinds.flatMap((one) => kindRows(about, one));
      return rows.length > 0 ? rows : [[...about, "", "", result.state, "", "", "", ""]];
    }
  }
}

function kindRows(
  about: readonly string[],
  { id, severity, findings, unknowns, isPart }: KindEntry,
): string[][] {
  const start = [...about, id, severity];
  return [
    ...findings.map(({ at, expected, found, fix }) => [
      ...start,
      "finding",
      at,
      expected,
      found,
      fixText(fix),
    ]),
    ...unknowns.map(({ why, needs = "" }) => [...start, "unknown", "", "", why, needs]),
    ...(isPart ? [[...start, "not-asked", "", "", "a part of it is looked at with --deep only", ""]] : []),
  ];
}

function fixText(fix: Fix): string {
  switch (fix.kind) {
    case "words":
      return fix.text;
    case "api":
      return `${fix.method} ${fix.path} ${fix.body === null ? "" : JSON.stringify(fix.body)}`.trimEnd();
    case "patch":
      return `patch of ${fix.path}`;
  }
}

/** With these a spreadsheet begins a formula, whatever quotes stand around it; with the others it trims its way there. */
const formula = /^[\s]*[=+\-@|%\t\r]/;

function cell(text: string): string {
  const line = plain(text, longestCell).replaceAll("##[", "##\\[");
  const safe = formula.test(text) || formula.test(line) ? `'${line}` : line;
  return /[",\r\n';]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
