import { existsSync, globSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** What a run left behind: values by file (a job, or a leg of one) and key. */
export type Evidence = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A value of which the runners say different things; null: there is none. */
export interface Difference {
  readonly workflow: string;
  readonly file: string;
  readonly key: string;
  readonly ours: string | null;
  readonly act: string | null;
}

/** An empty folder for evidence, in one that has room for artifacts too; gone when the test ends. */
export function evidenceFolder(): string {
  const folder = join(temporaryFolder(), "evidence");
  mkdirSync(folder);
  return folder;
}

/** Lines `key: value` by file; what is said twice under one key stands in the order in which it was said. */
export function readEvidence(folder: string): Evidence {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(files.map((file) => [file, valuesOf(readFileSync(join(folder, file), "utf8").split("\n"))]));
}

/** Times differ from run to run, and each runner has its own folders. */
const time = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const workspace = /(?<="workspace": ")[^"]+/g;

/** Files of artifacts, which both runners put beside the evidence, one folder each. */
export function artifactsOf(folder: string): Evidence {
  const all = `${folder}-artifacts`;
  const names = existsSync(all) ? readdirSync(all).sort() : [];
  return new Map(
    names.map((name) => {
      const paths = globSync("**/*.*", { cwd: join(all, name) }).sort();
      const text = (path: string): string =>
        readFileSync(join(all, name, path), "utf8")
          .replace(time, "(time)")
          .replace(workspace, "(workspace)");
      return [`artifact ${name}`, new Map(paths.map((path) => [path, text(path)]))];
    }),
  );
}

/** Values of lines `key: value`. */
export function valuesOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of lines) {
    const end = line.indexOf(": ");
    if (end < 0) continue;
    const [key, value] = [line.slice(0, end), line.slice(end + 2)];
    const before = values.get(key);
    values.set(key, before === undefined ? value : `${before} | ${value}`);
  }
  return values;
}

/** All values in which the two differ. */
export function differences(workflow: string, ours: Evidence, acts: Evidence): readonly Difference[] {
  const files = [...new Set([...ours.keys(), ...acts.keys()])].sort();
  return files.flatMap((file) => {
    const [one, other] = [ours.get(file) ?? new Map(), acts.get(file) ?? new Map()];
    const keys = [...new Set([...one.keys(), ...other.keys()])].sort();
    return keys
      .filter((key) => one.get(key) !== other.get(key))
      .map((key) => ({ workflow, file, key, ours: one.get(key) ?? null, act: other.get(key) ?? null }));
  });
}
