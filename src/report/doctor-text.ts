import type { Diagnosis, DoctorFinding, KindResult } from "../domain/doctor/diagnosis.ts";
import { type Fix, unifiedDiff } from "../domain/doctor/fix.ts";
import { renderJson } from "./json.ts";
import { plain } from "./plain.ts";
import { unknownWords } from "./unknown.ts";

const marks: Readonly<Record<KindResult["state"], string>> = { clean: "✓", refuted: "✗", unknown: "?" };
const findingsToShow = 50;
const unknownsToShow = 20;
const linesToShow = 60;
const longestLine = 1_000;

/** The diagnosis for a terminal: findings with their exact fix, then what could not be seen, then what is clean. */
export function renderDoctorText(diagnosis: Diagnosis): string {
  const order: readonly KindResult["state"][] = ["refuted", "unknown", "clean"];
  const lines = [
    doctorHeadline(diagnosis),
    "",
    ...order.flatMap((state) => diagnosis.kinds.filter((kind) => kind.state === state)).flatMap(kindLines),
  ];
  return `${lines.map(defuse).join("\n")}\n`;
}

/** One line that says it all. */
export function doctorHeadline({ repository, defaultBranch, state, kinds }: Diagnosis): string {
  const findings = kinds.reduce((sum, kind) => sum + kind.findings.length, 0);
  const blind = kinds.filter((kind) => kind.unknowns.length > 0).length;
  const seen =
    blind === 0
      ? `all ${kinds.length} kinds wholly seen`
      : `${blind} of ${kinds.length} kinds not wholly seen`;
  const counts = `${findings} finding${findings === 1 ? "" : "s"}, ${seen}`;
  return `doctor ${plain(repository, 200)} (${plain(defaultBranch, 100)}): ${state}: ${counts}`;
}

/** The runner's old commands count anywhere in a line. */
export function defuse(line: string): string {
  return line.replaceAll("##[", "##\\[");
}

function kindLines({ id, title, severity, state, looked, findings, unknowns }: KindResult): string[] {
  const more = findings.length - findingsToShow;
  return [
    `${marks[state]} ${id} [${severity}] ${title} (looked at ${plain(looked, 120)})`,
    ...findings.slice(0, findingsToShow).flatMap(findingLines),
    ...(more > 0 ? [`    … and ${more} more; all are in the JSON`] : []),
    ...unknowns.slice(0, unknownsToShow).map((unknown) => `    unknown: ${unknownWords(unknown)}`),
    ...(unknowns.length > unknownsToShow
      ? [`    … and ${unknowns.length - unknownsToShow} more unknowns`]
      : []),
  ];
}

function findingLines({ at, expected, found, fix }: DoctorFinding): string[] {
  return [
    `  - ${plain(at)}: expected ${plain(expected)}, found ${plain(found)}`,
    ...fixLines(fix).map((line) => `      ${line}`),
  ];
}

function fixLines(fix: Fix): string[] {
  switch (fix.kind) {
    case "words":
      return [`fix: ${plain(fix.text, 1_000)}`];
    case "api":
      return ["fix:", ...apiLines(fix).map((line) => `  ${line}`)];
    case "patch":
      return ["fix (git apply --unidiff-zero):", ...patchLines(fix).map((line) => `  ${line}`)];
  }
}

/** The request with its body as JSON, which escapes whatever could break a line. */
export function apiLines({ method, path, body }: Extract<Fix, { readonly kind: "api" }>): string[] {
  const payload = typeof body === "object" && body !== null ? renderJson(body).trimEnd().split("\n") : [];
  return bounded([`${method} ${plain(path, 500)}`, ...payload]);
}

/** The patch line by line; a line of a file is bounded and made visible like any other untrusted text. */
export function patchLines({ path, hunks }: Extract<Fix, { readonly kind: "patch" }>): string[] {
  return bounded(unifiedDiff(path, hunks).trimEnd().split("\n").map(visible));
}

function bounded(lines: readonly string[]): string[] {
  const more = lines.length - linesToShow;
  return more > 0 ? [...lines.slice(0, linesToShow), `… and ${more} more lines, in the JSON`] : [...lines];
}

/** Plain letters stay as they are, blanks too: they are what YAML is made of. */
function visible(line: string): string {
  if (line.length <= longestLine && /^[ -~]*$/.test(line)) return line;
  const lead = /^[-+@ ]? {0,200}/.exec(line)?.[0] ?? "";
  return lead + plain(line.slice(lead.length), longestLine);
}
