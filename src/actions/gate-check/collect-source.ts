import { dockerfileInputs } from "../../domain/build-input/dockerfile.ts";
import { locksSomething } from "../../domain/build-input/lockfiles.ts";
import { lockfileInput, manifestNames } from "../../domain/build-input/manifest.ts";
import { floatingRanges } from "../../domain/build-input/ranges.ts";
import { workflowInputs } from "../../domain/build-input/workflow.ts";
import { npmRelations } from "../../domain/dependency/npm-lockfile.ts";
import type { PackageRelation } from "../../domain/dependency/relation.ts";
import type { BuildInput, ForbiddenPattern } from "../../domain/facts/facts.ts";
import { findForbidden, unsearched } from "../../domain/source/forbidden.ts";
import { languageOf } from "../../domain/source/language.ts";
import { UserError } from "../../errors.ts";
import type { EffectivePolicy } from "../../policy/effective.ts";
import type { Files } from "../../ports/files.ts";

const largestSource = 2 * 1024 * 1024;
/** Gated source is only gone through once; generated files may be large. */
const largestGated = 8 * 1024 * 1024;
const lockfileBeginning = 256 * 1024;
const largestLockfile = 32 * 1024 * 1024;
const workflowGlobs = [".github/workflows/*.{yml,yaml}", "**/action.{yml,yaml}"];
const dockerfileGlobs = [
  "**/{Dockerfile,Containerfile}",
  "**/{Dockerfile,Containerfile}.*",
  "**/*.{Dockerfile,dockerfile}",
];

/** What the repository's builds take in, from workflows, Dockerfiles and package manifests. */
export function collectBuildInputs(files: Files): BuildInput[] {
  const read = (path: string): string => files.readText(path, largestSource);
  const find = (globs: readonly string[]): string[] =>
    [...new Set(globs.flatMap((glob) => files.find(glob)))].sort();
  const manifests = find([`**/{${manifestNames.join(",")}}`]);
  return [
    ...find(workflowGlobs).flatMap((path) => workflowInputs(path, read(path))),
    ...find(dockerfileGlobs).flatMap((path) => dockerfileInputs(path, read(path))),
    ...manifests.flatMap((path) =>
      lockfileInput(path, read(path), (candidate) => isLockfile(files, candidate)),
    ),
    ...manifests
      .filter((path) => path.endsWith("package.json"))
      .flatMap((path) => floatingRanges(path, read(path))),
  ];
}

/** Lockfiles may be large; their beginning shows whether there is anything in them. */
function isLockfile(files: Files, path: string): boolean {
  if (files.locate(path) === null) return false;
  const file = files.open(path);
  try {
    const beginning = Buffer.alloc(Math.min(file.size, lockfileBeginning));
    file.read(beginning, 0);
    return locksSomething(path, beginning.toString("utf8"));
  } finally {
    file.close();
  }
}

/** How the product depends on its packages, as far as lockfiles tell. */
export function collectPackages(files: Files): PackageRelation[] {
  const lockfiles = files
    .find("**/package-lock.json")
    .filter((path) => files.status(path).bytes <= largestLockfile);
  return lockfiles.flatMap((path) => npmRelations(files.readText(path, largestLockfile)));
}

export interface SourceScan {
  readonly forbiddenPatterns: readonly ForbiddenPattern[];
  readonly scannedFiles: number;
}

/** Looks for forbidden patterns in gated files; `changed` narrows them where the policy asks for that. */
export function scanSource(
  files: Files,
  policy: EffectivePolicy,
  changed: ReadonlySet<string> | null,
): SourceScan {
  const gated = [...new Set(policy.gated.flatMap((glob) => files.find(glob)))].sort();
  const readable = gated.filter((path) => languageOf(path) !== undefined);
  const selected = changed === null ? readable : readable.filter((path) => changed.has(path));
  return {
    forbiddenPatterns: selected.flatMap((path) => searchFile(files, path)),
    // A change that touches no gated file has been looked at; a scope that matches nothing has not.
    scannedFiles: readable.length,
  };
}

function searchFile(files: Files, path: string): readonly ForbiddenPattern[] {
  try {
    return findForbidden(path, files.readText(path, largestGated));
  } catch (error) {
    if (error instanceof UserError) return [unsearched(path, error.message)];
    throw error;
  }
}
