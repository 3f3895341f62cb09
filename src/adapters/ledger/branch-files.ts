import * as z from "zod";
import { gitBlobId, objectFormatOf } from "../../domain/digest/git-blob.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { TreeEntry } from "../../domain/instance/tree.ts";
import type { LedgerOutline } from "../../domain/ledger/append.ts";
import { checkpointPath, placeOf } from "../../domain/ledger/layout.ts";
import type { LedgerFiles } from "../../domain/ledger/verify.ts";
import { readEntries } from "../github/governing/branches.ts";
import { repositoryOf, type Target } from "../github/target.ts";
import { unread } from "../github/unread.ts";

/** Names and the head: all that a writer needs, and no more than two questions however long the ledger is. */
export async function readOutline(target: Target, commit: string): Promise<Known<LedgerOutline>> {
  const entries = await readEntries(target, commit);
  if (entries.state === "unknown") return entries;
  const head = entries.value.find(({ path }) => path === checkpointPath);
  const checkpoint = head === undefined ? nothing : await readBlob(target, head.id);
  if (checkpoint.state === "unknown") return checkpoint;
  const paths = entries.value.map(({ path }) => path);
  return { state: "known", value: { paths, checkpoint: checkpoint.value } };
}

const nothing: Known<Uint8Array> = { state: "known", value: new Uint8Array() };

/** Every file of a ledger, leaves by the folder: a question for each thousand. */
export async function readFiles(target: Target, commit: string): Promise<Known<LedgerFiles>> {
  const entries = await readEntries(target, commit);
  if (entries.state === "unknown") return entries;
  const files = new Map<string, Uint8Array | null>();
  for (const { path } of entries.value) files.set(path, null);
  const head = entries.value.find(({ path }) => path === checkpointPath);
  const checkpoint = head === undefined ? nothing : await readBlob(target, head.id);
  if (checkpoint.state === "unknown") return checkpoint;
  if (head !== undefined) files.set(checkpointPath, checkpoint.value);
  const leaves = entries.value.filter(({ path }) => placeOf(path) !== null);
  for (const folder of new Set(leaves.map(({ path }) => folderOf(path)))) {
    const texts = await readFolder(target, `${commit}:${folder}`);
    if (texts.state === "unknown") return texts;
    for (const leaf of leaves.filter(({ path }) => folderOf(path) === folder))
      files.set(leaf.path, bytesOf(leaf, texts.value));
  }
  return { state: "known", value: files };
}

/** Small files of a folder of a commit, which has no others. */
export async function readFolderFiles(
  target: Target,
  commit: string,
  folder: string,
): Promise<Known<LedgerFiles>> {
  const entries = await readEntries(target, commit);
  if (entries.state === "unknown") return entries;
  const own = entries.value.filter(({ path }) => folderOf(path) === folder);
  if (own.length === 0) return { state: "known", value: new Map() };
  const texts = await readFolder(target, `${commit}:${folder}`);
  if (texts.state === "unknown") return texts;
  return {
    state: "known",
    value: new Map(own.map((entry) => [entry.path, bytesOf(entry, texts.value)])),
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** Git's name of the content decides: GraphQL gives a text, which bytes that are none have lost something in. */
function bytesOf({ id, mode }: TreeEntry, texts: ReadonlyMap<string, string>): Uint8Array | null {
  const text = texts.get(id);
  if (text === undefined || mode !== "100644") return null;
  const bytes = Buffer.from(text);
  return gitBlobId(bytes, objectFormatOf(id)) === id ? bytes : null;
}

const query = `query($owner: String!, $name: String!, $folder: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    object(expression: $folder) { ... on Tree { entries { oid object { ... on Blob { text } } } } }
  }
}`;

const Folder = z.object({
  repository: z.object({
    object: z.object({
      entries: z.array(
        z.object({ oid: z.string(), object: z.object({ text: z.string().nullish() }).nullish() }),
      ),
    }),
  }),
});

async function readFolder(target: Target, folder: string): Promise<Known<ReadonlyMap<string, string>>> {
  const { owner, repo: name } = repositoryOf(target);
  const reply = await target.client.query({
    query,
    variables: { owner, name, folder },
    shape: Folder,
    needs: "contents: read",
    isPartialFine: false,
  });
  if (reply.state === "unknown") return reply;
  const { entries } = reply.value.data.repository.object;
  const texts = entries.map(({ oid, object }) => [oid, object?.text ?? null] as const);
  return {
    state: "known",
    value: new Map(texts.flatMap(([oid, text]) => (text === null ? [] : [[oid, text]]))),
  };
}

const Blob = z.object({ size: z.number(), encoding: z.literal("base64"), content: z.string() });

async function readBlob(target: Target, id: string): Promise<Known<Uint8Array>> {
  const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
  const found = await target.client.get(route, { ...repositoryOf(target), file_sha: id }, Blob);
  if (found.state === "unknown") return found;
  const bytes = Buffer.from(found.value.content, "base64");
  if (gitBlobId(bytes, objectFormatOf(id)) === id) return { state: "known", value: bytes };
  return unread("incomplete", `expected the file ${id}, found other bytes`);
}
