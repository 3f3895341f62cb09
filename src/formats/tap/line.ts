/** One line of TAP, told by its form. `indent` counts the spaces before it: four for each level of subtests. */
export type TapLine = { readonly indent: number } & (
  | { readonly kind: "version"; readonly version: number }
  | { readonly kind: "plan"; readonly first: number; readonly last: number }
  | TestPoint
  | { readonly kind: "bail-out"; readonly reason: string }
  | { readonly kind: "yaml-start" }
  | { readonly kind: "comment" }
  | { readonly kind: "other" }
);

export interface TestPoint {
  readonly kind: "test";
  readonly isOk: boolean;
  /** Absent where the producer leaves the counting to the harness. */
  readonly id?: number;
  readonly description: string;
  readonly directive: "todo" | "skip" | "none";
}

const version = /^TAP version (\d{1,9})$/;
const plan = /^(\d{1,15})\.\.(\d{1,15})(?:$|\s)/;
const point = /^(not )?ok(?=\s|$)(?:\s+(\d{1,15})(?=\s|$))?(.*)$/;
const bailOut = /^Bail out!(.*)$/i;
/** The grammar of TAP 14 asks for a space behind `#`; a failing test is excused by nothing less (`fix #todo list`). */
const strictDirective = /(?:^|\s)#\s+(todo|skip)/i;
const looseDirective = /(?:^|\s)#\s*(todo|skip)/i;

/** Tells what a line is. */
export function parseLine(line: string): TapLine {
  const text = line.trimStart();
  const indent = line.length - text.length;
  const trimmed = text.trimEnd();
  if (trimmed === "---") return { kind: "yaml-start", indent };
  if (trimmed === "" || trimmed.startsWith("#")) return { kind: "comment", indent };
  const versionWord = version.exec(trimmed)?.[1];
  if (versionWord !== undefined) return { kind: "version", indent, version: Number(versionWord) };
  const [, first, last] = plan.exec(trimmed) ?? [];
  if (first !== undefined) return { kind: "plan", indent, first: Number(first), last: Number(last) };
  const reason = bailOut.exec(trimmed)?.[1];
  if (reason !== undefined) return { kind: "bail-out", indent, reason: reason.trim() };
  return { indent, ...parsePoint(trimmed) };
}

function parsePoint(text: string): TestPoint | { readonly kind: "other" } {
  const match = point.exec(text);
  if (match === null) return { kind: "other" };
  const [, not, id, rest = ""] = match;
  const isOk = not === undefined;
  const directive = (isOk ? looseDirective : strictDirective).exec(rest);
  const description = (directive === null ? rest : rest.slice(0, directive.index)).trim();
  return {
    kind: "test",
    isOk,
    ...(id !== undefined && { id: Number(id) }),
    description: description.replace(/^- /, "").replaceAll("\\#", "#"),
    directive: (directive?.[1]?.toLowerCase() ?? "none") as TestPoint["directive"],
  };
}
