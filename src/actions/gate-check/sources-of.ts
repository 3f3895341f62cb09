import { UserError } from "../../errors.ts";
import { readReport } from "../../formats/read.ts";
import type { EvidenceSource } from "../../policy/effective.ts";
import type { Files } from "../../ports/files.ts";

/** Makes evidence entries of globs that somebody typed; each file is what its content says. @throws {UserError} */
export async function sourcesOf(globs: readonly string[], files: Files): Promise<EvidenceSource[]> {
  const sources: EvidenceSource[] = [];
  for (const path of globs.flatMap((glob) => pathsOf(glob, files))) sources.push(await sourceOf(path, files));
  return sources;
}

function pathsOf(glob: string, files: Files): readonly string[] {
  const paths = files.find(glob);
  if (paths.length > 0) return paths;
  throw new UserError("no-match", `expected files that match ${JSON.stringify(glob)}, found none.`);
}

/** A file that cannot be read is kept, as tests, so that the verdict says why it counts for nothing. */
async function sourceOf(path: string, files: Files): Promise<EvidenceSource> {
  const file = files.open(path);
  try {
    const [kind = "tests"] = (await readReport(file)).kinds;
    return { kind, suite: kind === "tests" ? "unit" : null, path };
  } finally {
    file.close();
  }
}
