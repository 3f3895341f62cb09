/**
 * A large repository's CODEOWNERS question: 27,000 paths against 1,250 rules. The paths are those of this checkout
 * with its installed packages, taken again under `packages/<n>/` until there are enough; the rules have the shapes of
 * a real CODEOWNERS file (of the corpus where it is there) and the names of these paths, no two alike.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { OwnersIndex } from "../src/domain/codeowners/owners-index.ts";
import { parseCodeowners } from "../src/domain/codeowners/parse.ts";
import type { Bar } from "./bars.ts";
import { median, type Program } from "./measure.ts";
import { regexList } from "./regex-list.ts";
import { folder } from "./reports.ts";

const root = resolve(import.meta.dirname, "..");
const corpusFile = resolve(
  root,
  "../shared/corpus/codeowners/codeowners/DataDog__dd-trace-py__dd-trace-py.txt",
);
const pathCount = 27_000;
const ruleCount = 1_250;
/** Steps through the paths in leaps, so that neighbouring rules are about different places. */
const leap = 7_919;

/** Where the corpus is not there: the same shapes in the same mixture, roughly. */
const shapes = `
a/b/ @acme/core
a/b/c.d @acme/core @acme/tools
a/b/c @acme/web
a.b @acme/tools
/a.b @acme/tools
/a/ @acme/build
a/b/c/d.e @acme/web @acme/core
a/b/c*d.e @acme/data
a/**/b*c @acme/data
a/b/* @acme/docs
**/a @acme/docs
`;

/** The command, asked about all paths at once. */
export function ownersProgram(): Program {
  const paths = treePaths();
  const file = join(folder, "CODEOWNERS");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, rulesFor(paths));
  return {
    args: [join(root, "dist/cli.js"), "owners", "--codeowners", file, "-"],
    input: paths.map((path) => `${path}\0`).join(""),
    // Speed is asked for, not whether every path has an owner.
    exitCodes: [0, 1],
  };
}

/** Both in this process, taking turns: reading the rules, getting ready, and all paths. */
export const ownersAgainstList: Bar = {
  what: "owners 27,000 x 1,250 / regex list",
  measure() {
    const paths = treePaths();
    const text = rulesFor(paths);
    const rounds = Array.from({ length: 5 }, () => [
      timed(indexed, text, paths),
      timed(regexList, text, paths),
    ]);
    for (const [ours, theirs] of rounds) {
      if (ours?.answers !== theirs?.answers) throw new Error("expected the same answers of both, got others");
    }
    const [oursMs, theirsMs] = [0, 1].map((side) =>
      median(rounds.map((round) => round[side]?.ms ?? Number.NaN)),
    );
    return {
      what: this.what,
      value: (oursMs ?? Number.NaN) / (theirsMs ?? Number.NaN),
      bar: 0.1,
      unit: "x",
      detail: `${oursMs?.toFixed(0)} ms / ${theirsMs?.toFixed(0)} ms`,
    };
  },
};

function indexed(text: string): ReturnType<typeof regexList> {
  const index = new OwnersIndex(parseCodeowners(text).rules);
  return (path) => {
    const ownership = index.ownershipOf(path);
    return ownership.state === "unmatched" ? undefined : ownership.rule.line;
  };
}

function timed(
  prepare: typeof regexList,
  text: string,
  paths: readonly string[],
): { ms: number; answers: string } {
  const start = performance.now();
  const find = prepare(text);
  const lines = paths.map(find);
  return { ms: performance.now() - start, answers: lines.join(" ") };
}

function treePaths(): string[] {
  const packages = readdirSync(join(root, "node_modules"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    // Caches of tools come and go.
    .filter((path) => !path.startsWith("node_modules/."))
    .sort();
  const own = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0");
  const paths = [...own.filter((path) => path !== ""), ...packages];
  const here = paths.length;
  for (let copy = 1; paths.length < pathCount; copy++) {
    paths.push(...paths.slice(0, here).map((path) => `packages/app-${copy}/${path}`));
  }
  return paths.slice(0, pathCount);
}

function rulesFor(paths: readonly string[]): string {
  const real = existsSync(corpusFile) ? readFileSync(corpusFile, "utf8") : shapes;
  const models = real.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const rules = new Map<string, string>();
  for (let turn = 0; rules.size < ruleCount; turn++) {
    const [pattern = "", ...owners] = (models[turn % models.length] ?? "").split(/\s+/);
    const like = renamed(pattern, paths[(turn * leap) % paths.length] ?? "");
    rules.set(like, `${like} ${owners.join(" ")}`);
  }
  return [...rules.values()].join("\n");
}

/** The pattern with the names of a real path in place of its own. */
function renamed(pattern: string, path: string): string {
  const names = path.split("/");
  const parts = pattern.split("/");
  const file = parts.length - 1;
  return parts
    .map((part, index) => {
      if (part === "" || part === "*" || part === "**") return part;
      const isFile = index === file && part.includes(".");
      const name = (isFile ? names.at(-1) : names[Math.min(index, names.length - 1)]) ?? "x";
      const safe = name.replaceAll(/[^\w.@+-]/g, "?");
      return part.includes("*") ? `${safe.slice(0, 3)}*${safe.slice(-3)}` : safe;
    })
    .join("/");
}
