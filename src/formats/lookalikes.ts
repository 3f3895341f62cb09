import type { Outline } from "./outline.ts";

/** Formats that are known by sight and not read yet: naming them helps more than listing keys. */
const lookalikes: readonly { readonly name: string; readonly matches: (outline: Outline) => boolean }[] = [
  { name: "OpenCover XML", matches: (o) => o.syntax === "xml" && o.root === "CoverageSession" },
  { name: "JMeter XML", matches: (o) => o.syntax === "xml" && o.root === "testResults" },
  { name: "NUnit 3 XML", matches: (o) => o.syntax === "xml" && o.root === "test-run" },
  { name: "xUnit.net XML", matches: (o) => o.syntax === "xml" && o.root === "assemblies" },
  { name: "OWASP Dependency-Check XML", matches: (o) => o.syntax === "xml" && o.root === "analysis" },
  { name: "JMeter CSV", matches: (o) => o.syntax === "text" && /^timeStamp,elapsed/.test(o.lines[0] ?? "") },
  { name: "SPDX 3 JSON-LD", matches: (o) => o.syntax === "json" && o.kindAt("/@graph") === "array" },
  { name: "cargo audit JSON", matches: (o) => o.syntax === "json" && o.kindAt("/lockfile") === "object" },
  { name: "Snyk JSON", matches: (o) => hasJsonKeys(o, ["vulnerabilities", "packageManager"]) },
  { name: "pa11y-ci JSON", matches: (o) => hasJsonKeys(o, ["passes", "errors", "results"]) },
  {
    name: "Terrascan JSON",
    matches: (o) => o.syntax === "json" && o.kindAt("/results/scan_summary") === "object",
  },
  { name: "KICS JSON", matches: (o) => hasJsonKeys(o, ["kics_version", "queries"]) },
  { name: "Stylelint JSON", matches: (o) => hasJsonKeys(o, ["source", "warnings"]) },
  { name: "Ruff JSON", matches: (o) => hasJsonKeys(o, ["code", "noqa_row"]) },
  { name: "Conftest JSON", matches: (o) => hasJsonKeys(o, ["filename", "successes"]) },
  { name: "tfsec JSON", matches: (o) => o.syntax === "json" && o.kindAt("/results/0/long_id") === "string" },
  { name: "Gatling JSON", matches: (o) => hasJsonKeys(o, ["stats", "contents"]) },
];

/** Says what an unreadable file seems to be. */
export function describeLookalike(outline: Outline): string {
  const known = lookalikes.find(({ matches }) => matches(outline));
  return known?.name ?? describeSyntax(outline);
}

function describeSyntax(outline: Outline): string {
  switch (outline.syntax) {
    case "json":
      return `JSON with ${describeKeys([...outline.keysAt(""), ...outline.keysAt("/0")])}`;
    case "xml":
      return `XML with the root element ${JSON.stringify(outline.root.slice(0, 60))}`;
    case "text":
      return `text that begins with ${JSON.stringify((outline.lines[0] ?? "").slice(0, 60))}`;
  }
}

function describeKeys(keys: readonly string[]): string {
  if (keys.length === 0) return "no keys";
  return `the keys ${keys
    .slice(0, 6)
    .map((key) => JSON.stringify(key.slice(0, 40)))
    .join(", ")}`;
}

/** Looks in the root object and in the first element of a root array. */
function hasJsonKeys(outline: Outline, keys: readonly string[]): boolean {
  if (outline.syntax !== "json") return false;
  return ["", "/0"].some((pointer) => keys.every((key) => outline.kindAt(`${pointer}/${key}`) !== undefined));
}
