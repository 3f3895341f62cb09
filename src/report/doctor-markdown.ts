import type { Diagnosis, DoctorFinding, KindResult } from "../domain/doctor/diagnosis.ts";
import type { Fix } from "../domain/doctor/fix.ts";
import { apiLines, patchLines } from "./doctor-text.ts";
import { code } from "./markdown.ts";
import { unknownWords } from "./unknown.ts";

const icons: Readonly<Record<KindResult["state"], string>> = { clean: "✅", refuted: "❌", unknown: "❓" };
const headings: Readonly<Record<Diagnosis["state"], string>> = {
  clean: "✅ every gate gates",
  refuted: "❌ gates that do not gate",
  undecided: "❓ not everything could be seen",
};
const mostBytes = 900_000;
const plans = [200, 50, 10, 0];

/** The diagnosis for people: what is wrong with its fix, what could not be seen, what is clean. Below 900 kB. */
export function renderDoctorMarkdown(diagnosis: Diagnosis): string {
  let text = "";
  for (const findings of plans) {
    text = renderWith(diagnosis, findings);
    if (Buffer.byteLength(text) <= mostBytes) break;
  }
  return text;
}

function renderWith({ repository, defaultBranch, state, kinds }: Diagnosis, most: number): string {
  const parts = [
    `## Assaygate doctor: ${headings[state]}`,
    `${code(repository, 200)}, branch ${code(defaultBranch, 100)}`,
    table(kinds),
    ...kinds.filter(({ findings }) => findings.length > 0).map((kind) => section(kind, most)),
    ...unknownSection(kinds),
  ];
  return `${parts.join("\n\n")}\n`;
}

function table(kinds: readonly KindResult[]): string {
  const rows = kinds.map(({ id, title, severity, state, findings, looked }) => {
    const cells = [
      `${icons[state]} ${state}`,
      `\`${id}\``,
      title,
      severity,
      `${findings.length}`,
      code(looked, 120),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| State | Kind | | Severity | Findings | Looked at |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function section({ id, title, severity, findings }: KindResult, most: number): string {
  const more = findings.length - most;
  const parts = [
    `### ❌ ${title} (\`${id}\`, ${severity})`,
    ...findings.slice(0, most).map(findingText),
    ...(more > 0 ? [`… and ${more} more, in the JSON.`] : []),
  ];
  return parts.join("\n\n");
}

function findingText({ at, expected, found, fix }: DoctorFinding): string {
  return `${code(at)}: expected ${code(expected)}, found ${code(found, 1_000)}\n\n${fixText(fix)}`;
}

function fixText(fix: Fix): string {
  switch (fix.kind) {
    case "words":
      return `Fix: ${code(fix.text, 1_000)}`;
    case "api":
      return block(apiLines(fix));
    case "patch":
      return block(patchLines(fix));
  }
}

/** Indented by four blanks, text from outside can be no markup. */
function block(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join("\n");
}

function unknownSection(kinds: readonly KindResult[]): string[] {
  const blind = kinds.filter(({ unknowns }) => unknowns.length > 0);
  if (blind.length === 0) return [];
  const lines = blind.flatMap(({ id, unknowns }) =>
    unknowns.slice(0, 20).map((unknown) => `- \`${id}\`: ${code(unknownWords(unknown), 600)}`),
  );
  return ["### ❓ What could not be seen", lines.join("\n")];
}
