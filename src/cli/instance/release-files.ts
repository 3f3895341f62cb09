import { releaseGlobs } from "../../domain/instance/compose.ts";
import type { ReleaseFile } from "../../domain/instance/file.ts";
import { UserError } from "../../errors.ts";
import type { Files } from "../../ports/files.ts";

/** Larger than any release, so that a folder that is none is told from one. */
const mostBytes = 64 * 1024 * 1024;

/** Every file of the release that an instance is made of, as it lies beside this command. @throws {UserError} missing-file */
export function readRelease(home: Files): readonly ReleaseFile[] {
  const paths = [...new Set(releaseGlobs.flatMap((glob) => home.find(glob)))].filter(isPart).sort();
  const files: ReleaseFile[] = [];
  let total = 0;
  for (const path of paths) {
    const bytes = home.readBytes(path, mostBytes);
    total += bytes.length;
    if (total > mostBytes) throw incomplete(`at most ${mostBytes} bytes, found more`);
    files.push({ path, bytes });
  }
  const lacking = ["dist/cli.js", "policy/platform.yml", "workflows/rulesets/ring.json"].filter(
    (path) => !paths.includes(path),
  );
  if (lacking.length > 0) throw incomplete(`${lacking.join(", ")}, found none`);
  return files;
}

/** The sandbox is for trying things out: no instance has it. */
function isPart(path: string): boolean {
  return !path.startsWith("dist/sandbox/");
}

function incomplete(expected: string): UserError {
  return new UserError("missing-file", `expected a whole release beside this command: ${expected}.`, {
    hint: "Run it as the package has it: npx assaygate@VERSION init ORG.",
  });
}
