import { Minimatch } from "minimatch";

/** Makes the test whether a path is gated source; the same dialect as for files in the workspace. */
export function gatedBy(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map(
    (glob) =>
      new Minimatch(glob.replace(/^(\.\/)+/, ""), {
        dot: true,
        noext: true,
        nonegate: true,
        nocomment: true,
        braceExpandMax: 500,
      }),
  );
  return (path) => matchers.some((matcher) => matcher.match(path));
}
