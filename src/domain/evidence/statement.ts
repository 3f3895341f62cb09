/** Digests by algorithm, in lower-case hex: `sha256`, `gitCommit`, `gitTree`, `gitBlob` (in-toto DigestSet). */
export type DigestSet = Readonly<Record<string, string>>;

/** What a statement points at (in-toto ResourceDescriptor v1); `digest`, `uri` or `content` says which. */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest?: DigestSet;
  readonly mediaType?: string;
  readonly downloadLocation?: string;
  readonly annotations?: Readonly<Record<string, unknown>>;
}

/** What a statement is about: never a tag, a version or a run, always a digest (design §2.1). */
export interface Subject extends ResourceDescriptor {
  readonly digest: DigestSet;
}

export const statementType = "https://in-toto.io/Statement/v1";
export const statementPayloadType = "application/vnd.in-toto+json";

/** in-toto Statement v1: somebody says `predicate` about every one of `subject`. */
export interface Statement<Predicate = unknown> {
  readonly _type: typeof statementType;
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: Predicate;
}
