import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { BuildInput } from "../facts/facts.ts";

const sections = ["dependencies", "devDependencies", "optionalDependencies"];
const commit = /#[0-9a-f]{40}$/;
/** `npm:` aliases, `file:`, `link:` and `workspace:` name something of this repository or carry a version. */
const local = /^(?:file|link|workspace|portal):/;

/**
 * Ranges in a `package.json` that even a lockfile does not tame for long: `*`, `latest`, an open `>=`, a branch of
 * a repository. Caret and tilde ranges are fine, since the lockfile says which version they are.
 */
export function floatingRanges(path: string, text: string): BuildInput[] {
  const lines = new LineCounter();
  // JSON is YAML; this parser keeps positions.
  const document = parseDocument(text, { lineCounter: lines });
  return sections.flatMap((section) => {
    const packages = document.get(section, true);
    if (!isMap(packages)) return [];
    return packages.items.flatMap(({ key, value }) => {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== "string") return [];
      const line = lines.linePos(key.range?.[0] ?? 0).line;
      return rangeInput(path, line, String(key.value), value.value);
    });
  });
}

function rangeInput(path: string, line: number, name: string, range: string): BuildInput[] {
  if (!isFloating(range.trim())) return [];
  const reference = `${name}@${range}`;
  return [
    { kind: "package-range", path, line, reference, isPinned: false, expected: "a version or a caret range" },
  ];
}

function isFloating(range: string): boolean {
  if (local.test(range)) return false;
  if (/^(?:git|https?|github|gitlab|bitbucket)[+:]/.test(range) || /^[\w-]+\/[\w.-]+/.test(range))
    return !commit.test(range);
  const version = range.replace(/^npm:@?[^@]+@/, "");
  // A word is a dist-tag, which its publisher moves.
  if (version === "" || /^[*xX]$/.test(version) || /^[a-z][\w.-]*$/i.test(version)) return true;
  return /^>=?/.test(version) && !/</.test(version);
}
