import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

const Tree = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
});

/** Paths of all files of a commit. GitHub cuts very large trees off, and says so; then they are unknown (G10). */
export async function readTree(target: Target, commit: string): Promise<Known<readonly string[]>> {
  const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
  const parameters = { ...repositoryOf(target), tree_sha: commit, recursive: "1" };
  const found = await target.client.get(route, parameters, Tree);
  if (found.state === "unknown") return found;
  const { truncated, tree } = found.value;
  if (truncated)
    return unread("incomplete", `GitHub shows ${tree.length} entries of the tree and leaves others out`);
  // Submodules are of type commit, folders of type tree.
  return { state: "known", value: tree.filter(({ type }) => type === "blob").map(({ path }) => path) };
}

const Content = z.object({
  type: z.literal("file"),
  sha: z.string(),
  size: z.number(),
  encoding: z.string(),
  content: z.string(),
});
const Blob = z.object({ size: z.number(), encoding: z.literal("base64"), content: z.string() });

/**
 * Text of a file of a commit. Not as raw bytes: those that break off look whole, while JSON says how many there
 * should be.
 */
export async function readText(
  target: Target,
  { path, commit }: { readonly path: string; readonly commit: string },
): Promise<Known<string>> {
  const route = "GET /repos/{owner}/{repo}/contents/{path}";
  const found = await target.client.get(route, { ...repositoryOf(target), path, ref: commit }, Content);
  if (found.state === "unknown") return found;
  if (found.value.encoding === "base64") return decoded(found.value, path);
  // Files of more than a megabyte come without their content.
  const blobRoute = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
  const parameters = { ...repositoryOf(target), file_sha: found.value.sha };
  const blob = await target.client.get(blobRoute, parameters, Blob);
  return blob.state === "unknown" ? blob : decoded(blob.value, path);
}

function decoded(
  { content, size }: { readonly content: string; readonly size: number },
  path: string,
): Known<string> {
  const bytes = Buffer.from(content, "base64");
  if (bytes.length === size) return { state: "known", value: bytes.toString("utf8") };
  return unread("incomplete", `expected ${size} bytes of ${JSON.stringify(path)}, found ${bytes.length}`);
}
