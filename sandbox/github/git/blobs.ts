import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { GitRepository } from "./repository.ts";

/** Writes blobs and returns their ids, in the order given. One process for all: a tree may bring hundreds. */
export async function writeBlobs(git: GitRepository, contents: readonly Buffer[]): Promise<string[]> {
  if (contents.length === 0) return [];
  const marks = join(git.folder, `marks-${process.hrtime.bigint()}`);
  const parts = contents.flatMap((bytes, i) => [
    Buffer.from(`blob\nmark :${i + 1}\ndata ${bytes.length}\n`),
    bytes,
    Buffer.from("\n"),
  ]);
  const input = Buffer.concat([...parts, Buffer.from("done\n")]);
  await git.run(["fast-import", "--quiet", "--done", `--export-marks=${marks}`], { input });
  const lines = (await readFile(marks, "utf8")).split("\n").filter((line) => line !== "");
  await rm(marks, { force: true });
  const ids = new Map(lines.map((line) => line.split(" ")).map(([mark = "", sha = ""]) => [mark, sha]));
  return contents.map((_, i) => ids.get(`:${i + 1}`) ?? "");
}
