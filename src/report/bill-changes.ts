import type { Comparison } from "../domain/sbom/release-contents.ts";
import { code } from "./markdown.ts";

const mostRows = 80;
const longestName = 150;
const barLength = 30;

interface Row {
  readonly what: string;
  readonly name: string;
  readonly detail: string;
}

/** In what the parts of a release differ from those of the one before, as markdown: a picture of how much, then what. */
export function renderBillChanges({ diff, newlyKnown }: Comparison): string {
  const rows = rowsOf({ diff, newlyKnown });
  if (rows.length === 0) return "Nothing changed.";
  const shown = rows.slice(0, mostRows).map(({ what, name, detail }) => {
    return `| ${what} | ${code(name, longestName)} | ${detail === "" ? "" : code(detail, longestName)} |`;
  });
  const more = rows.length - shown.length;
  const table = ["| Change | Component | |", "| --- | --- | --- |", ...shown].join("\n");
  const scans = newlyKnown === null ? ["What is newly known of parts that stayed was not compared."] : [];
  return [picture(rows), table, ...(more > 0 ? [`and ${more} more`] : []), ...scans].join("\n\n");
}

/** What people must look at first comes first. */
function rowsOf({ diff, newlyKnown }: Comparison): readonly Row[] {
  return [
    ...(newlyKnown ?? []).map(({ id, severity, purl }) => ({
      ...{ what: "newly known", name: purl, detail: `${id} (${severity})` },
    })),
    ...diff.licences.map(({ name, from, to }) => ({ what: "licence", name, detail: arrow(from, to) })),
    ...diff.added.map((name) => ({ what: "added", name, detail: "" })),
    ...diff.removed.map((name) => ({ what: "removed", name, detail: "" })),
    ...diff.versions.map(({ direction, name, from, to }) => ({
      what: direction,
      name,
      detail: arrow(from, to),
    })),
  ];
}

/** A bar for each kind of change; the longest takes the whole width, and none that is there is empty. */
function picture(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { what } of rows) counts.set(what, (counts.get(what) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const bars = [...counts].map(([what, count]) => {
    const bar = "█".repeat(Math.max(1, Math.round((barLength * count) / most)));
    return `${what.padEnd("newly known".length)} ${bar} ${count}`;
  });
  return ["```", ...bars, "```"].join("\n");
}

function arrow(from: readonly string[], to: readonly string[]): string {
  return `${from.join(", ") || "none"} → ${to.join(", ") || "none"}`;
}
