import { compareReleases, contentsOf } from "../../domain/sbom/release-contents.ts";
import type { Publication } from "../../ports/publication.ts";
import { renderBillChanges } from "../../report/bill-changes.ts";

interface Question {
  /** Tag of the version before; null: this is the first. */
  readonly previous: string | null;
  /** Statements of this release, a bundle a line. */
  readonly lines: Uint8Array;
}

const isLines = (name: string): boolean => name.endsWith(".intoto.jsonl");

/**
 * What changed in the parts of a release, for its notes; null: there is nothing to compare. It decides nothing, so what cannot
 * be read is said there and stops no release.
 */
export async function billNotes(job: Publication, { previous, lines }: Question): Promise<string | null> {
  const after = contentsOf(lines);
  if (previous === null || after === null) return null;
  const before = await linesOf(job, previous);
  if (typeof before === "string") return `The bill of ${previous} could not be compared: ${before}.`;
  const contents = contentsOf(before);
  return contents === null
    ? `${previous} has no bill of materials to compare with.`
    : renderBillChanges(compareReleases(contents, after));
}

async function linesOf(job: Publication, tag: string): Promise<Uint8Array | string> {
  const releases = await job.releases();
  if (releases.state === "unknown") return releases.why;
  const assets = releases.value.find((one) => one.tag === tag && !one.isDraft)?.assets ?? new Map();
  const digest: unknown = [...assets].find(([name]) => isLines(String(name)))?.[1];
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(String(digest)) ?? [];
  if (sha256 === undefined) return "it has no file of statements";
  const found = await job.file(sha256);
  if (found.state === "unknown") return found.why;
  return found.value ?? "its file of statements is not there";
}
