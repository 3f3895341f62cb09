import { codeownersPaths } from "../codeowners/codeowners.ts";
import { callerPath, productConfigPath } from "../pipeline/places.ts";

/** More is not read: a repository whose manifests are more than this is a monorepo of another kind. */
const mostFiles = 80;
const deepest = 3;

/** Names of files that say what is built, with which tools. */
const manifests = new Set([
  "package.json",
  "pyproject.toml",
  "setup.cfg",
  "tox.ini",
  "pytest.ini",
  "requirements.txt",
  "requirements-dev.txt",
  "dev-requirements.txt",
  "go.mod",
  "pom.xml",
  "build.gradle",
  "build.gradle.kts",
  "dockerfile",
  "containerfile",
  "serverless.yml",
  "serverless.yaml",
  "template.yaml",
  "template.yml",
  "cdk.json",
  "pulumi.yaml",
  "dbt_project.yml",
  "datapackage.json",
  "pubspec.yaml",
  "app.json",
]);

/** Where templates of CloudFormation lie as a rule. */
const templates = /^(templates|cloudformation)\/[^/]+\.(ya?ml|json)$/;

/** What adoption itself would write; an existing one is kept. */
const ownPlaces = [
  ...codeownersPaths.map((path) => path.toLowerCase()),
  ".nvmrc",
  productConfigPath,
  callerPath,
  ".github/pull_request_template.md",
  "pull_request_template.md",
  "docs/pull_request_template.md",
];
const ownFolder = ".github/issue_template/";

/** Which files of a repository adoption reads: a bounded set, nearest to the root first. */
export function wantedFiles(paths: readonly string[]): readonly string[] {
  const own = paths.filter((path) => isOwn(path.toLowerCase()));
  const found = paths.filter((path) => isManifest(path.toLowerCase()));
  const sorted = found.sort((one, other) => depthOf(one) - depthOf(other) || (one < other ? -1 : 1));
  return [...new Set([...own, ...sorted])].slice(0, mostFiles);
}

function isOwn(path: string): boolean {
  return ownPlaces.includes(path) || path.startsWith(ownFolder);
}

function isManifest(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isKnown = manifests.has(name) || templates.test(path);
  return isKnown && depthOf(path) <= deepest && !/(^|\/)(node_modules|vendor)\//.test(path);
}

function depthOf(path: string): number {
  return path.split("/").length - 1;
}
