/**
 * `node scripts/go-program.ts MODULE@VERSION SUM PACKAGE`: builds a program of a Go module that is held to this sum, to GOBIN. It is
 * built inside its own module, where all that it needs is held to the authors' go.sum. `go install` asks for the list of
 * versions besides, which not every module proxy tells of every module.
 */
import { spawnSync } from "node:child_process";
import process from "node:process";

interface Downloaded {
  readonly Dir: string;
  readonly Sum: string;
}

function go(...args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync("go", args, { encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(stderr.trim() || stdout.trim());
  return stdout;
}

function build(bin: string, [module, sum, main]: readonly string[]): void {
  if (module === undefined || sum === undefined || main === undefined)
    throw new Error("expected MODULE@VERSION SUM PACKAGE");
  const downloaded = JSON.parse(go("mod", "download", "-json", module)) as Downloaded;
  if (downloaded.Sum !== sum)
    throw new Error(`expected ${module} with the sum ${sum}, got ${downloaded.Sum}`);
  go("-C", downloaded.Dir, "build", "-mod=readonly", "-o", `${bin}/`, main);
}

try {
  build(process.env["GOBIN"] ?? ".", process.argv.slice(2));
} catch (error) {
  // Whoever calls this shows the last line.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
