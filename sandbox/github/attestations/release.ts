import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { ReleaseRecord } from "../releases/records.ts";
import { addAttestation } from "./records.ts";

/** What GitHub states of an immutable release by itself (github-facts 6.13); modelled without a signature. */
export function addReleaseAttestation(
  github: GitHub,
  repository: RepositoryRecord,
  { release, commit }: { readonly release: ReleaseRecord; readonly commit: string },
): void {
  const purl = `pkg:github/${repository.fullName}@${release.tag}`;
  const assets = release.assets.map(({ name, digest }) => ({
    name,
    digest: { sha256: digest.replace("sha256:", "") },
  }));
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ uri: purl, digest: { sha1: commit } }, ...assets],
    predicateType: "https://in-toto.io/attestation/release/v0.2",
    predicate: {
      purl,
      repository: repository.fullName,
      repositoryId: String(repository.id),
      tag: release.tag,
    },
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString("base64");
  const bundle = {
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: {},
    dsseEnvelope: { payload, payloadType: "application/vnd.in-toto+json", signatures: [] },
  };
  addAttestation(github, repository, { bundle, initiator: "github" });
}
