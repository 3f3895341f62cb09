import {
  type AttestationRecord,
  addAttestation,
  attestationsOf,
  attestations as table,
} from "../attestations/records.ts";
import { type Caller, sees } from "../callers.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound } from "../refusal.ts";
import { anyObject } from "../shapes/schema.ts";

function attestationShape({ id }: RepositoryRecord, { bundle, initiator }: AttestationRecord) {
  const { mediaType, verificationMaterial, dsseEnvelope } = bundle as Bundle;
  return {
    bundle: {
      mediaType: mediaType ?? "",
      verificationMaterial: anyObject(verificationMaterial ?? {}),
      dsseEnvelope: anyObject(dsseEnvelope ?? {}),
    },
    repository_id: id,
    initiator,
  };
}

interface Bundle {
  readonly mediaType?: string;
  readonly verificationMaterial?: object;
  readonly dsseEnvelope?: object;
}

/** Repositories of an organisation that the caller may see: results are cut to those (github-facts 6.1). */
function visibleIn(github: GitHub, org: string, caller: Caller): RepositoryRecord[] {
  const { login } = github.organization(org);
  const all = [...github.state.repositories.values()].filter(({ owner }) => owner === login);
  return all.filter((repository) => sees(caller, repository, github.state));
}

/** Stored attestations. */
export const attestations = {
  "repos/create-attestation": ({ github, repository, body }) => {
    const { id } = addAttestation(github, repository, { bundle: body.bundle, initiator: "user" });
    return { status: 201, body: { id } };
  },

  // GitHub answers 404 where there is none (seen with its own command line tool).
  "repos/list-attestations": ({ repository, path, query }) => {
    const found = attestationsOf(repository, path.subject_digest, query.predicate_type);
    if (found.length === 0) throw notFound();
    return { status: 200, body: { attestations: found.map((one) => attestationShape(repository, one)) } };
  },

  "orgs/list-attestations": ({ github, path, query, caller }) => {
    const found = visibleIn(github, path.org, caller).flatMap((repository) =>
      attestationsOf(repository, path.subject_digest, query.predicate_type).map((one) =>
        attestationShape(repository, one),
      ),
    );
    if (found.length === 0) throw notFound();
    return { status: 200, body: { attestations: found } };
  },

  "orgs/list-attestations-bulk": ({ github, path, body, caller }) => {
    const repositories = visibleIn(github, path.org, caller);
    const byDigest = body.subject_digests.map((digest) => {
      const found = repositories.flatMap((repository) =>
        attestationsOf(repository, digest, body.predicate_type).map((one) =>
          attestationShape(repository, one),
        ),
      );
      return [digest, found] as const;
    });
    // Modelled: everything is on the first page.
    const page_info = { has_next: false, has_previous: false };
    return { status: 200, body: { attestations_subject_digests: Object.fromEntries(byDigest), page_info } };
  },

  "orgs/list-attestation-repositories": ({ github, path, caller }) => {
    const holding = visibleIn(github, path.org, caller).filter(
      (repository) => table.of(repository).length > 0,
    );
    return { status: 200, body: holding.map(({ id, name }) => ({ id, name })) };
  },
} satisfies Handlers;
