import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { findFiles } from "../glob.ts";
import type { NativeInputs } from "../inputs.ts";

/** What a statement is about. */
export interface Subject {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

/** As many as one statement may have, and as large as a file of their checksums may be. */
const mostSubjects = 1_024;
const largestChecksums = 512 * mostSubjects;

const ways = ["subject-path", "subject-digest", "subject-checksums"] as const;

/** Subjects that the inputs name, each once. @throws {Error} unless they are named in exactly one way */
export async function subjectsOf(given: NativeInputs, workspace: string): Promise<readonly Subject[]> {
  const [way, ...others] = ways.filter((name) => given.text(name) !== "");
  if (way === undefined) throw new Error(`One of ${ways.join(", ")} must be provided`);
  if (others.length > 0) throw new Error(`Only one of ${ways.join(", ")} may be provided`);
  const subjects = unique(await subjectsBy(way, given, workspace));
  if (subjects.length > mostSubjects)
    throw new Error(`Too many subjects: at most ${mostSubjects}, found ${subjects.length}`);
  // GitHub's answer to a statement about nothing is not known.
  if (subjects.length === 0) throw new Error(`input '${way}': expected at least one subject, found none`);
  return subjects;
}

async function subjectsBy(
  way: (typeof ways)[number],
  given: NativeInputs,
  workspace: string,
): Promise<readonly Subject[]> {
  const name = given.text("subject-name");
  switch (way) {
    case "subject-path":
      return fromFiles(given.text(way), { name, workspace });
    case "subject-digest":
      return [fromDigest(given.text(way), name)];
    case "subject-checksums":
      return fromChecksums(await checksumsIn(given.text(way), workspace));
  }
}

function unique(subjects: readonly Subject[]): readonly Subject[] {
  const byText = new Map(subjects.map((subject) => [JSON.stringify(subject), subject]));
  return [...byText.values()];
}

async function fromFiles(
  paths: string,
  { name, workspace }: { readonly name: string; readonly workspace: string },
): Promise<readonly Subject[]> {
  if (paths.includes('"')) throw new Error("input 'subject-path': quotation marks are not supported here");
  const patterns = paths.split(/[,\n]/).map((path) => path.trim());
  const { files } = await findFiles(
    patterns.filter((pattern) => pattern !== ""),
    { folder: workspace, withHidden: true },
  );
  if (files.length === 0) throw new Error(`Could not find subject at path ${paths}`);
  return Promise.all(
    files.map(async (file) => {
      const sha256 = createHash("sha256").update(await readFile(file));
      return { name: name || basename(file), digest: { sha256: sha256.digest("hex") } };
    }),
  );
}

function fromDigest(text: string, name: string): Subject {
  if (name === "") throw new Error("subject-name must be provided when using subject-digest");
  const [, sha256] = /^sha256:([A-Za-z0-9]{64})$/.exec(text) ?? [];
  if (sha256 === undefined) throw new Error('subject-digest must be in the format "sha256:<hex-digest>"');
  return { name, digest: { sha256 } };
}

/** The text of a file, or the input itself where there is no such file. */
async function checksumsIn(text: string, workspace: string): Promise<string> {
  const path = resolve(workspace, text);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return text;
  if (!found.isFile()) throw new Error(`subject checksums file not found: ${text}`);
  if (found.size > largestChecksums)
    throw new Error(`subject checksums file exceeds maximum allowed size: ${largestChecksums} bytes`);
  return readFile(path, "utf8");
}

/** Lines as `shasum` writes them; a line without a space in it says nothing, as on GitHub. */
function fromChecksums(text: string): readonly Subject[] {
  return text.split("\n").flatMap((line) => {
    const end = line.indexOf(" ");
    if (end === -1) return [];
    const digest = line.slice(0, end);
    return [{ name: line.slice(end + 1).replace(/^[* ]/, ""), digest: { [algorithmOf(digest)]: digest } }];
  });
}

function algorithmOf(digest: string): "sha256" | "sha512" {
  if (!/^[0-9a-fA-F]+$/.test(digest)) throw new Error(`Invalid digest: ${digest}`);
  if (digest.length === 64) return "sha256";
  if (digest.length === 128) return "sha512";
  throw new Error(`Unknown digest algorithm: ${digest}`);
}
