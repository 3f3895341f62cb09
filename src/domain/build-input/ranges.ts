import type { BuildInput } from "../facts/facts.ts";
import { readManifest } from "./package-json.ts";

const sections = ["dependencies", "devDependencies", "optionalDependencies"];
const commit = /#[0-9a-f]{40}$/;
/** Names something of this repository, or a list of it that has the range. */
const local = /^(?:file|link|workspace|portal|catalog|patch):/;
/** Any scheme, `git@host:path`, or `owner/repository`: bytes from outside the registry. */
const remote = /^(?:[a-z][a-z0-9+.-]*:|[^\s@/]+@[^\s/]+:|[\w.-]+\/[\w.-]+)/i;

/**
 * Ranges in a `package.json` that even a lockfile does not tame for long: `*`, `latest`, an open `>=`, a branch of
 * a repository. Caret and tilde ranges are fine, since the lockfile says which version they are.
 */
export function floatingRanges(path: string, text: string): BuildInput[] {
  const manifest = readManifest(text);
  if (manifest.state === "unreadable") return [rangeInput(path, 1, manifest.why, "valid JSON")];
  return sections.flatMap((section) =>
    [...(manifest.sections.get(section) ?? [])]
      .filter(([, range]) => isFloating(range.trim()))
      .map(([name, range]) =>
        rangeInput(path, lineOf(text, name), `${name}@${range}`, "a version or a caret range"),
      ),
  );
}

function rangeInput(path: string, line: number, reference: string, expected: string): BuildInput {
  return { kind: "package-range", path, line, reference, isPinned: false, expected };
}

/** Where a name stands as a key; for people, so the first one that looks like it will do. */
function lineOf(text: string, name: string): number {
  const quoted = JSON.stringify(name);
  const offset = [`${quoted}:`, `${quoted} :`, quoted]
    .map((form) => text.indexOf(form))
    .find((at) => at >= 0);
  return text.slice(0, offset ?? 0).split("\n").length;
}

function isFloating(range: string): boolean {
  const version = range.replace(/^(?:npm|jsr):(?:@?[a-z][^@]*(?:@|$))?/i, "");
  if (local.test(version)) return false;
  if (remote.test(version)) return !commit.test(version);
  return version.split("||").some((part) => isOpen(part.trim()));
}

/** A word is a dist-tag, which its publisher moves. */
function isOpen(range: string): boolean {
  if (range === "" || /^[vV=~^\s]*[*xX](?:\.[*xX])*$/.test(range)) return true;
  if (/^[a-z][\w.-]*$/i.test(range) && !/^[vV]\d/.test(range)) return true;
  return /^>/.test(range) && !/</.test(range);
}
