/** What a lockfile has if it locks anything: an entry with its version or digest. */
const entries = new Map<string, RegExp>([
  ["package-lock.json", /"(?:packages|dependencies)"\s{0,9}:\s{0,9}\{\s{0,99}"/],
  ["npm-shrinkwrap.json", /"(?:packages|dependencies)"\s{0,9}:\s{0,9}\{\s{0,99}"/],
  ["yarn.lock", /^ {2}(?:version|resolution)\b/m],
  ["pnpm-lock.yaml", /^lockfileVersion:/m],
  ["bun.lock", /"packages"/],
  ["uv.lock", /^\[\[package\]\]/m],
  ["poetry.lock", /^\[\[package\]\]/m],
  ["pdm.lock", /^\[\[package\]\]/m],
  ["Pipfile.lock", /"_meta"/],
  ["go.sum", /\bh1:/],
  ["Cargo.lock", /^\[\[package\]\]/m],
  ["Gemfile.lock", /^DEPENDENCIES$/m],
  ["composer.lock", /"packages"/],
  ["mix.lock", /^ {2}"/m],
]);

/** Tells from its beginning whether a lockfile says what exactly is taken in; an empty one does not. */
export function locksSomething(path: string, beginning: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === "requirements.txt") return locksEachRequirement(beginning);
  return entries.get(name)?.test(beginning) ?? beginning.trim() !== "";
}

/** One version, or an option that brings no other packages in. */
const pinnedRequirement = /^--?(?![er]\b|editable|requirement)|[^\s=]===?[^\s=*]+(?:[\s;\\,]|$)/;

/** pip reads ranges from the same file, so each line has to name one version. */
function locksEachRequirement(text: string): boolean {
  const lines = text.split("\n").map((line) => line.split(/(?:^|\s)#/, 1)[0]?.trim() ?? "");
  const requirements = lines.filter((line) => line !== "" && !line.startsWith("--hash"));
  return requirements.length > 0 && requirements.every((line) => pinnedRequirement.test(line));
}
