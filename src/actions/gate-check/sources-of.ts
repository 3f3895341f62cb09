import { UserError } from "../../errors.ts";
import { readReport } from "../../formats/read.ts";
import type { EvidenceSource } from "../../policy/effective.ts";
import type { Files } from "../../ports/files.ts";

/** Makes evidence entries of globs that somebody typed; each file is what its content says. @throws {UserError} */
export function sourcesOf(globs: readonly string[], files: Files): EvidenceSource[] {
  return globs.flatMap((glob) => {
    const paths = files.find(glob);
    if (paths.length === 0) {
      throw new UserError("no-match", `expected files that match ${JSON.stringify(glob)}, found none.`);
    }
    return paths.map((path) => sourceOf(path, files));
  });
}

/** A file that cannot be read is kept, as tests, so that the verdict says why it counts for nothing. */
function sourceOf(path: string, files: Files): EvidenceSource {
  const file = files.open(path);
  try {
    const [kind = "tests"] = readReport(file).kinds;
    return { kind, suite: kind === "tests" ? "unit" : null, path };
  } finally {
    file.close();
  }
}
