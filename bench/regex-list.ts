/** CODEOWNERS as it is commonly done: one compiled expression a rule, looked through from the last to the first. */

/** Line that decides about a path; undefined where none does. */
type Finder = (path: string) => number | undefined;

export function regexList(text: string): Finder {
  const rules = text
    .split("\n")
    .map((line, index) => ({ line: index + 1, expression: compile(line.split(/\s+/, 1)[0] ?? "") }))
    .reverse();
  return (path) => rules.find(({ expression }) => expression.test(path))?.line;
}

function compile(pattern: string): RegExp {
  const path = pattern.replace(/\/$/, "");
  const start = path.includes("/") ? "^" : "^(?:.*/)?";
  const names = path.replace(/^\//, "").split("/");
  const last = names.pop() ?? "";
  const folders = names.map((name) => (name === "**" ? "(?:.*/)?" : `${source(name)}/`)).join("");
  if (last === "**") return new RegExp(`${start}${folders}.+$`);
  const rest = pattern.endsWith("/") ? "/.+" : last === "*" ? "" : "(?:/.+)?";
  return new RegExp(`${start}${folders}${source(last)}${rest}$`);
}

function source(name: string): string {
  return name
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, "[^/]*")
    .replace(/\?/g, "[^/]");
}
