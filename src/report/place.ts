/** A place in the repository that GitHub can show. */
export interface FilePlace {
  readonly path: string;
  readonly line?: number;
}

const longestPath = 400;
const placePattern = /^(?<path>[^:]{1,400}?)(?::(?<line>[1-9]\d{0,8}))?$/;
/** Characters of globs, names of tests and package addresses, and everything invisible. */
const foreign = /[\\*?{}[\]<>"|›\p{C}\p{Zl}\p{Zp}]|^\s|\s$/u;
/** A last part with an extension, or a dotfile: tells a file from a word. */
const fileName = /(?:^|\/)[^/\s]*\.[A-Za-z][A-Za-z0-9_-]{0,15}$/;
const knownNames =
  /(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|CODEOWNERS|LICENSE|Gemfile|Pipfile)$/;

/**
 * Reads `path` or `path:line` where it names a file inside the repository; undefined for packages, addresses, tests,
 * globs and every path that leads outside (G8).
 */
export function filePlace(at: string): FilePlace | undefined {
  if (at.length > longestPath || foreign.test(at)) return undefined;
  const { path, line } = placePattern.exec(at)?.groups ?? {};
  if (path === undefined || !isInside(path)) return undefined;
  if (line !== undefined) return { path, line: Number(line) };
  return fileName.test(path) || knownNames.test(path) ? { path } : undefined;
}

function isInside(path: string): boolean {
  return (
    !path.startsWith("~") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}
