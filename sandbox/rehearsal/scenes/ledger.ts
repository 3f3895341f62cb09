import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { ledgerBranch } from "../../../src/domain/ledger/layout.ts";
import type { NetworkOff } from "../network-off.ts";
import type { Stage } from "../stage.ts";
import type { Ended } from "../suite.ts";
import { admin } from "../trial.ts";
import type { Outcome } from "./proof.ts";

interface Place {
  readonly repository: string;
  /** Folder for what a product's release leaves. */
  readonly output: string;
  readonly off: NetworkOff;
}

/** The ledger of a product as it is, with one byte that is another, and with a leaf that was left out. */
export async function tryLedger(
  stage: Stage,
  { repository, output, off }: Place,
): Promise<readonly Outcome[]> {
  const folder = resolve(output, "ledger");
  const id = await download(stage, repository, folder);
  if (id === null) return [{ title: "the ledger of releases is whole", ended: nothing, exitCodes: [0] }];
  const kept = `${folder}.note`;
  writeFileSync(kept, readFileSync(join(folder, "checkpoint")));
  const words = ["ledger", "verify", folder, "--repository", id, "--checkpoint", kept];
  const verify = () => stage.suiteApart(words, off);
  const whole = await verify();
  const leaf = lastLeaf(folder);
  const bytes = readFileSync(leaf);
  writeFileSync(leaf, flipped(bytes));
  const edited = await verify();
  writeFileSync(leaf, bytes);
  renameSync(leaf, `${folder}.leaf`);
  const omitted = await verify();
  renameSync(`${folder}.leaf`, leaf);
  return [
    { title: "the ledger of releases is whole", ended: whole, exitCodes: [0] },
    { title: "one byte of the ledger is another", ended: edited, exitCodes: [1] },
    { title: "one entry of the ledger is left out", ended: omitted, exitCodes: [1] },
  ];
}

const nothing: Ended = { words: [], exitCode: -1, printed: "", said: "there is no ledger" };

interface Tree {
  readonly tree?: readonly { readonly path: string; readonly type: string; readonly sha: string }[];
}

/** Gives the number of the repository; null: it has no ledger. */
async function download(stage: Stage, repository: string, folder: string): Promise<string | null> {
  rmSync(folder, { recursive: true, force: true });
  const ask = async (path: string) => (await stage.ask(admin, "GET", `/repos/${repository}${path}`)).body;
  const { tree } = (await ask(`/git/trees/${ledgerBranch}?recursive=1`)) as Tree;
  if (tree === undefined) return null;
  for (const { path, sha } of tree.filter(({ type }) => type === "blob")) {
    const { content } = (await ask(`/git/blobs/${sha}`)) as { readonly content: string };
    const target = resolve(folder, path);
    if (!target.startsWith(`${folder}${sep}`))
      throw new Error(`expected a path below ${folder}, found ${path}`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, Buffer.from(content, "base64"));
  }
  return String(((await ask("")) as { readonly id: number }).id);
}

function lastLeaf(folder: string): string {
  const paths = readdirSync(join(folder, "leaves"), { recursive: true, encoding: "utf8" });
  const last = paths
    .filter((path) => path.endsWith(".json"))
    .sort()
    .at(-1);
  if (last === undefined) throw new Error("expected an entry in the ledger, found none");
  return join(folder, "leaves", last);
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}
