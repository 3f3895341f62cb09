/**
 * CODEOWNERS by one anchored expression a rule, looked through from the last line to the first: slow, obvious, and
 * written without a look at the index, so that both are wrong in the same way by chance only.
 */
export function naiveLine(patterns: readonly string[], path: string): number | null {
  const index = patterns.findLastIndex((pattern) => expressionOf(pattern).test(path));
  return index < 0 ? null : index + 1;
}

export function expressionOf(pattern: string): RegExp {
  const path = pattern.replace(/\/$/, "");
  const start = path.includes("/") ? "^" : "^(?:[^/]+/)*";
  const names = path.replace(/^\//, "").split("/");
  const last = names.pop() ?? "";
  const folders = names.map((name) => (name === "**" ? "(?:[^/]+/)*" : `${nameSource(name)}/`)).join("");
  if (last === "**") return new RegExp(`${start}${folders}.+$`, "su");
  return new RegExp(`${start}${folders}${nameSource(last)}${endSource(pattern, last)}$`, "su");
}

function endSource(pattern: string, last: string): string {
  if (pattern.endsWith("/")) return "/.+";
  return last === "*" ? "" : "(?:/.+)?";
}

function nameSource(name: string): string {
  if (name === "*") return "[^/]+";
  return name.replaceAll(/\\(.)|\*+|\?|[\^$.|+(){}[\]]/gsu, (sign, escaped?: string) => {
    if (escaped !== undefined) return escaped.replace(/[\^$.|+(){}[\]\\*?/]/, "\\$&");
    if (sign.startsWith("*")) return "[^/]*";
    return sign === "?" ? "[^/]" : `\\${sign}`;
  });
}
