import * as z from "zod";
import { writeTar } from "../../domain/archive/tar-writer.ts";
import type { ArtefactFiles } from "../../domain/artifact/files.ts";
import { type ArtefactSpec, artefactTypes } from "../../domain/artifact/spec.ts";
import { subjectOf } from "../../domain/artifact/subject.ts";
import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import { UserError } from "../../errors.ts";
import type { ReleaseAsset } from "../../ports/publication.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const File = z.object({ path: z.string().regex(/^[\w./-]{1,300}$/), sha256: Sha256 });

const Index = z.object({
  repository: z.object({ id: z.string() }),
  commit: z.string(),
  artefact: z.object({
    name: z.string(),
    digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    mediaType: z.string(),
  }),
  bundles: z
    .array(z.object({ ...File.shape, predicateType: z.string(), subject: z.string() }))
    .min(1)
    .max(200),
  facts: z.array(z.object({ ...File.shape, kind: z.string() })).max(200),
});
export type ReleaseIndex = z.infer<typeof Index>;

const Packaged = z.object({
  artefact: z.object({
    type: z.enum(artefactTypes),
    path: z.string(),
    plan: z.string().nullable(),
    schema: z.string().nullable(),
  }),
});

/** A release folder that is what its index says, every file of it. */
export interface ReleaseFolder {
  readonly index: ReleaseIndex;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads the folder that the judge left. @throws {UserError} invalid-input */
export function readReleaseFolder(folder: ArtefactFiles): ReleaseFolder {
  const files = new Map(folder.paths.map((path) => [path, folder.read(path)] as const));
  const index = Index.parse(jsonIn(files.get("index.json")));
  for (const { path, sha256 } of [...index.bundles, ...index.facts]) {
    const bytes = files.get(path);
    if (bytes === undefined || sha256HexOfBytes(bytes) !== sha256)
      throw refused(`${path} with ${sha256}`, bytes === undefined ? "none" : "other bytes");
  }
  return { index, files };
}

/** What is published besides the folder: the package, if it is the one that was judged. @throws {UserError} invalid-input */
export function packageAssets(
  { index, files }: ReleaseFolder,
  artefact: ArtefactFiles,
): readonly ReleaseAsset[] {
  const spec = specIn(index, files);
  const subject = subjectOf(spec, artefact);
  const found = subject.state === "known" ? `sha256:${subject.value.digest["sha256"]}` : subject.why;
  if (found !== index.artefact.digest) throw refused(`an artefact ${index.artefact.digest}`, found);
  if (spec.type !== "oci-layout")
    return artefact.paths.map((path) => ({ name: path, bytes: artefact.read(path) }));
  return [
    tarOf(
      `${fileName(index.artefact.name)}.oci.tar`,
      artefact.paths.map((path) => [path, artefact.read(path)]),
    ),
  ];
}

/** The folder as one file, and its statements as lines, as other tools read them. */
export function evidenceAssets({ index, files }: ReleaseFolder): readonly ReleaseAsset[] {
  const lines = [...files].filter(([path]) => /^[\w.-]+\.intoto\.jsonl$/.test(path));
  return [
    tarOf(`${fileName(index.artefact.name)}.assaygate-release.tar`, [...files]),
    ...lines.map(([name, bytes]) => ({ name, bytes })),
  ];
}

/** The facts that the release was judged by say in which form the product packages. */
function specIn({ facts }: ReleaseIndex, files: ReleaseFolder["files"]): ArtefactSpec {
  for (const { path, kind } of facts) {
    const found = kind === "facts" ? Packaged.safeParse(jsonIn(files.get(path))) : null;
    if (found?.success === true) return found.data.artefact;
  }
  throw refused("facts that name the artefact", "none");
}

function tarOf(name: string, files: readonly (readonly [string, Uint8Array])[]): ReleaseAsset {
  const bytes = writeTar(files.map(([path, content]) => ({ path, bytes: content })));
  if (bytes === null) throw refused("paths of at most 100 bytes", "longer ones");
  return { name, bytes };
}

function fileName(name: string): string {
  return name.replaceAll(/[^\w.-]+/g, "-").slice(0, 80);
}

function jsonIn(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function refused(expected: string, found: string): UserError {
  return new UserError("invalid-input", `expected ${expected}, found ${found}.`, {
    hint: "Nothing is published. Run the whole workflow again.",
  });
}
