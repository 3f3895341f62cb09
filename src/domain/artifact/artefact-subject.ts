import type { DigestSet } from "../evidence/statement.ts";

/** The bytes that everything after packaging is about (design §2.1). */
export interface ArtefactPart {
  /** Of the folder or file, or the image's platform. */
  readonly name: string;
  readonly digest: DigestSet;
  readonly mediaType: string;
}

/** One platform of an image. */
export interface ArtefactPlatform {
  /** `linux/arm64`, `linux/arm/v7`. */
  readonly platform: string;
  readonly digest: DigestSet;
  /** Of the image's configuration, by which tools name an image; older facts do not have it. */
  readonly config?: DigestSet;
}

/** What an artefact is known by, and what belongs to it. */
export interface ArtefactSubject extends ArtefactPart {
  /** Of an image, sorted; an image without an index has one, whose digest is the image's own. */
  readonly platforms: readonly ArtefactPlatform[];
  /** What is approved together with it. */
  readonly others: readonly (ArtefactPart & { readonly role: "plan" | "schema" })[];
}

/** Whether two builds made the same, with everything that belongs to it. */
export function isSameArtefact(first: ArtefactSubject, second: ArtefactSubject): boolean {
  const digestsOf = ({ digest, others }: ArtefactSubject): string =>
    JSON.stringify([digest["sha256"], ...others.map(({ role, digest: other }) => [role, other["sha256"]])]);
  return digestsOf(first) === digestsOf(second);
}
