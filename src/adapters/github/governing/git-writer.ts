import * as z from "zod";
import type { Known } from "../../../domain/facts/known.ts";
import type { NewCommit, NewFile } from "../../../ports/hosted-repository.ts";
import { repositoryOf, type Target } from "../target.ts";

/** What one request carries: well below what GitHub takes, so that it is done in its time. */
const mostBytes = 1_000_000;
const mostEntries = 100;

const Made = z.object({ sha: z.string() });
const Parent = z.object({ tree: z.object({ sha: z.string() }) });

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: "blob";
  readonly content?: string;
  readonly sha?: string | null;
}

/**
 * Writes files and a commit of them; a commit that no branch names is seen by nobody. Trees carry the texts themselves,
 * so that some hundred files take a few requests; what is no text goes ahead as a blob.
 */
export async function writeCommit(target: Target, request: NewCommit): Promise<Known<string>> {
  const { message, parent, files, removals } = request;
  const base = await baseOf(target, request);
  if (base.state === "unknown") return base;
  let tree = base.value;
  const gone = removals.map((path): Entry => ({ path, mode: "100644", type: "blob", sha: null }));
  for (const batch of batches(files)) {
    const entries = await entriesOf(target, batch);
    if (entries.state === "unknown") return entries;
    const made = await writeTree(target, tree, entries.value);
    if (made.state === "unknown") return made;
    tree = made.value;
  }
  if (gone.length > 0) {
    const made = await writeTree(target, tree, gone);
    if (made.state === "unknown") return made;
    tree = made.value;
  }
  const route = "POST /repos/{owner}/{repo}/git/commits";
  return shaOf(
    await target.client.write(route, { ...repositoryOf(target), message, tree, parents: [parent] }, Made),
  );
}

async function baseOf(target: Target, { parent, base }: NewCommit): Promise<Known<string | null>> {
  if (base === "nothing") return { state: "known", value: null };
  const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
  const found = await target.client.get(route, { ...repositoryOf(target), commit_sha: parent }, Parent);
  return found.state === "known" ? { state: "known", value: found.value.tree.sha } : found;
}

/** Files in the order in which they were given, as many in a request as it may carry. */
export function batches(files: readonly NewFile[]): readonly (readonly NewFile[])[] {
  const all: NewFile[][] = [];
  let [bytes, current]: [number, NewFile[]] = [0, []];
  for (const file of files) {
    const isFull = current.length >= mostEntries || bytes + file.bytes.length > mostBytes;
    if (isFull && current.length > 0) {
      all.push(current);
      [bytes, current] = [0, []];
    }
    current.push(file);
    bytes += file.bytes.length;
  }
  return current.length === 0 ? all : [...all, current];
}

async function entriesOf(target: Target, files: readonly NewFile[]): Promise<Known<readonly Entry[]>> {
  const entries: Entry[] = [];
  for (const { path, mode, bytes } of files) {
    const text = textOf(bytes);
    if (text !== null) {
      entries.push({ path, mode, type: "blob", content: text });
      continue;
    }
    const blob = await writeBlob(target, bytes);
    if (blob.state === "unknown") return blob;
    entries.push({ path, mode, type: "blob", sha: blob.value });
  }
  return { state: "known", value: entries };
}

/** Null where the bytes would not come out of JSON as they went in: a byte order mark would be lost too. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function writeBlob(target: Target, bytes: Uint8Array): Promise<Known<string>> {
  const content = Buffer.from(bytes).toString("base64");
  const parameters = { ...repositoryOf(target), content, encoding: "base64" };
  return shaOf(await target.client.write("POST /repos/{owner}/{repo}/git/blobs", parameters, Made));
}

async function writeTree(
  target: Target,
  base: string | null,
  tree: readonly Entry[],
): Promise<Known<string>> {
  const parameters = { ...repositoryOf(target), tree, ...(base === null ? {} : { base_tree: base }) };
  return shaOf(await target.client.write("POST /repos/{owner}/{repo}/git/trees", parameters, Made));
}

function shaOf(made: Known<z.infer<typeof Made>>): Known<string> {
  return made.state === "known" ? { state: "known", value: made.value.sha } : made;
}
