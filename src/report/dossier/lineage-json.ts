import { type Account, isProved } from "../../domain/evidence/lineage/account.ts";
import type { Link, Proof } from "../../domain/evidence/lineage/lineage.ts";

/** The answer for machines; its form is a contract (docs/reference/cli.md). */
export function lineageJson(account: Account): object {
  const { lineage, rejudged, damage } = account;
  const { request, commit, links, unreadable } = lineage;
  return {
    schemaVersion: 1,
    proved: isProved(account),
    artefact: `sha256:${request.artefact}`,
    repository: { id: request.repositoryId, ownerId: request.ownerId },
    refs: request.refs,
    at: request.at,
    commit,
    links: links.map(linkJson),
    rejudged,
    damage,
    unreadable,
  };
}

function linkJson({ id, title, about, summary, proofs, evaluation, broken }: Link): object {
  return {
    id,
    title,
    about,
    state: broken === null ? "proved" : "broken",
    summary,
    evidence: proofs.map(proofJson),
    checks: evaluation?.checks.map(({ id: check, result, reason }) => ({ id: check, result, reason })) ?? [],
    broken,
  };
}

function proofJson({ path, verified }: Proof): object {
  const { statement, identity, signedAt, digest } = verified;
  return { path, sha256: digest, predicateType: statement.predicateType, signedAt, signer: identity };
}
