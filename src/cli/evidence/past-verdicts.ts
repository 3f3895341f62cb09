import { canonicalDigest } from "../../domain/digest/canonical.ts";
import { indexPath, ReleaseIndex } from "../../domain/evidence/lineage/release-folder.ts";
import type { Facts } from "../../domain/facts/facts.ts";
import { UserError } from "../../errors.ts";
import { parseRecord } from "../../policy/replay/parse-record.ts";
import type { PastVerdict } from "../../policy/replay/proposal.ts";
import type { Places } from "../../ports/evidence.ts";
import type { Files } from "../../ports/files.ts";
import { readReleaseFolder } from "./release-folder.ts";

const largestFile = 128 * 1024 * 1024;
const recordName = "record.json";
const factsName = "facts.json";

/** All verdicts that lie below a folder: of releases, and of gates that left their facts and record. @throws {UserError} */
export function pastVerdictsIn(name: string, places: Places): readonly PastVerdict[] {
  const files = places.folder(name);
  const releases = files.find(`**/${indexPath}`).filter((path) => isRelease(files, path));
  const records = files.find(`**/${recordName}`);
  return [
    ...releases.flatMap((path) => ofRelease(`${name}/${folderOf(path)}`, places)),
    ...records.map((path) => ofGate(files, folderOf(path), name)),
  ];
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** Other things have an `index.json` too, such as an image. */
function isRelease(files: Files, path: string): boolean {
  try {
    return ReleaseIndex.safeParse(JSON.parse(files.readText(path, largestFile))).success;
  } catch {
    return false;
  }
}

function ofRelease(folder: string, places: Places): readonly PastVerdict[] {
  const { index, damage, files } = readReleaseFolder(places.folder(folder), folder);
  const [first] = damage;
  if (first !== undefined) throw broken(folder, first);
  const facts = index.facts.filter(({ kind }) => kind === "facts");
  return index.facts
    .filter(({ kind }) => kind === "record")
    .map(({ path, of }) => {
      const own = facts.find(({ sha256 }) => sha256 === of) ?? (facts.length === 1 ? facts[0] : undefined);
      if (own === undefined) throw broken(`${folder}${path}`, "it names no facts");
      const label = `${index.artefact.name} ${index.artefact.digest.slice(0, 19)}`;
      return pastVerdict(label, files, { record: path, facts: own.path });
    });
}

function ofGate(files: Files, folder: string, name: string): PastVerdict {
  const label = folder === "" ? name : `${name}/${folder.slice(0, -1)}`;
  return pastVerdict(label, files, { record: `${folder}${recordName}`, facts: `${folder}${factsName}` });
}

function pastVerdict(
  name: string,
  files: Files,
  paths: { readonly record: string; readonly facts: string },
): PastVerdict {
  const record = parseRecord(files.readText(paths.record, largestFile));
  return { name, record, facts: parseFacts(files.readText(paths.facts, largestFile), paths.facts) };
}

/** Facts are data that `evaluate` reads; only that they are an object at all can be said here. */
function parseFacts(text: string, at: string): Facts {
  try {
    const facts: Facts = JSON.parse(text);
    canonicalDigest(facts.reports.length);
    return facts;
  } catch (cause) {
    throw new UserError("invalid-input", "expected the facts of a verdict, found something else.", {
      at,
      cause,
    });
  }
}

function broken(at: string, found: string): UserError {
  return new UserError("invalid-input", `expected a whole release folder: ${found}.`, { at });
}
