import { languageOf } from "../source/language.ts";
import type { RepositorySnapshot } from "./snapshot.ts";

/** Folders that hold no source of the product. */
const otherFolders = new Set([
  ...["test", "tests", "spec", "__tests__", "e2e", "fixtures", "docs", "doc", "examples", "example"],
  ...["scripts", "tools", "bench", "benchmarks", "vendor", "node_modules", "dist", "build", "target"],
  ...["reports", "coverage", "gradle"],
]);
/** Languages of configuration, of pages and of builds. */
const otherFiles =
  /(^|\/)(dockerfile|makefile)|(\.config|\.test|\.spec|_test)\.[a-z]+$|\.(ya?ml|toml|ini|conf|properties|html?|xml|svg|css|scss|less|mk|sh|bash|tfvars|tftest\.hcl)$|_test\.go$|\.lock\.hcl$/i;
const mostGlobs = 12;

/** Globs of the source that the gate is about: each folder at the root that holds some, and kinds of files there. */
export function gatedGlobs({ paths, texts }: RepositorySnapshot): readonly string[] {
  const isTemplate = (path: string): boolean =>
    texts.get(path)?.includes("AWSTemplateFormatVersion") === true;
  const sources = paths.filter((path) => isTemplate(path) || isSource(path));
  const globs = new Set(sources.flatMap(globOf));
  return globs.size > mostGlobs ? [] : [...globs].sort();
}

function isSource(path: string): boolean {
  return languageOf(path) !== undefined && !otherFiles.test(path);
}

function globOf(path: string): string[] {
  const [folder = "", ...rest] = path.split("/");
  if (rest.length === 0) return [`*${path.slice(path.lastIndexOf("."))}`];
  return folder.startsWith(".") || otherFolders.has(folder.toLowerCase()) ? [] : [`${folder}/**`];
}
