import { commitOf, type Provenance, provenanceKind } from "../predicates/provenance.ts";
import type { DigestSet } from "../statement.ts";
import type { Trust } from "../verify.ts";
import { type Answer, ask, type Evidence, openExhibits } from "./exhibits.ts";
import { inputsOf } from "./inputs.ts";
import type { Exhibit, Lineage, LineageRequest, Link } from "./lineage.ts";
import { breakFor, unreachable } from "./remedy.ts";
import { sbomLink } from "./sbom-link.ts";
import { type Stage, stageLink } from "./stage-link.ts";

const sourceStages: readonly Stage[] = [
  { id: "source", number: 1, title: "source review", about: "commit" },
  { id: "build", number: 2, title: "build", about: "commit" },
  { id: "quality", number: 3, title: "quality and security", about: "commit" },
];
const packaging: Stage = { id: "packaging", number: 4, title: "packaging", about: "artefact" };

/**
 * Walks from an artefact back to its commit and forward again: provenance, the stages of the gate, the bill of materials.
 * Every link asks whether good evidence exists, never whether bad evidence is absent, so that dropping evidence never
 * turns a no into a yes.
 */
export async function walkLineage(
  request: LineageRequest,
  exhibits: readonly Exhibit[],
  trust: Trust,
): Promise<Lineage> {
  const evidence = await openExhibits(exhibits, trust);
  const provenance = await ask(
    { kind: provenanceKind, subject: artefactOf(request), commit: request.commit, objection: namesCommit },
    evidence,
    request,
  );
  const chains = await chainsOf(provenance, evidence, request);
  const [best = []] = chains.toSorted((a, b) => proved(b) - proved(a));
  const built = best.find(({ id }) => id === "provenance")?.proofs[0]?.verified.identity.sourceDigest;
  return {
    request,
    commit: built ?? null,
    links: best,
    holds: best.length > 0 && best.every(({ broken }) => broken === null),
    unreadable: evidence.unreadable,
  };
}

const artefactOf = ({ artefact }: LineageRequest): DigestSet => ({ sha256: artefact });
const proved = (links: readonly Link[]): number => links.filter(({ broken }) => broken === null).length;

function namesCommit(predicate: Provenance): string | null {
  return commitOf(predicate) === null ? "it names no commit that the artefact was built from" : null;
}

/** One chain for each commit that a provenance proves: an artefact may have been built of several. */
async function chainsOf(
  provenance: Answer<Provenance>,
  evidence: Evidence,
  request: LineageRequest,
): Promise<readonly (readonly Link[])[]> {
  const commits = new Set(provenance.proofs.flatMap(({ predicate }) => commitOf(predicate) ?? []));
  if (commits.size === 0) return [await chainOf(request.commit, provenance, evidence, request)];
  const chains = [];
  for (const commit of commits) {
    const proofs = provenance.proofs.filter(({ predicate }) => commitOf(predicate) === commit);
    chains.push(await chainOf(commit, { ...provenance, proofs }, evidence, request));
  }
  return chains;
}

async function chainOf(
  commit: string | null,
  provenance: Answer<Provenance>,
  evidence: Evidence,
  request: LineageRequest,
): Promise<readonly Link[]> {
  const stages = await stagesOf(commit, evidence, request);
  const packaged = stages.slice(3);
  const sbom = await sbomLink(commit, packaged[0]?.proofs ?? [], evidence, request);
  return [...stages.slice(0, 3), provenanceLink(provenance), ...packaged, sbom];
}

/** Each stage rests on the one before it, and on whatever else it names. */
async function stagesOf(
  commit: string | null,
  evidence: Evidence,
  request: LineageRequest,
): Promise<readonly Link[]> {
  if (commit === null) return [...sourceStages, packaging].map(blocked);
  const find = inputsOf(evidence, { request, commit });
  const links: Link[] = [];
  for (const stage of [...sourceStages, packaging]) {
    const subject = stage.about === "commit" ? { gitCommit: commit } : artefactOf(request);
    const before = links.at(-1) ?? null;
    links.push(await stageLink(stage, subject, evidence, { request, commit, find, before }));
  }
  return links;
}

function blocked({ id, title, about }: Stage): Link {
  const { message } = unreachable;
  return { id, title, about, summary: message, proofs: [], evaluation: null, broken: unreachable };
}

function provenanceLink({ proofs, refusals }: Answer<Provenance>): Link {
  const link = { id: "provenance", title: "provenance", about: "artefact", evaluation: null } as const;
  const [proof] = proofs;
  if (proof === undefined) {
    const broken = breakFor("provenance of the artefact", refusals);
    return { ...link, summary: broken.message, proofs: [], broken };
  }
  const { sourceRepository, sourceRef } = proof.verified.identity;
  const summary = `built from commit ${commitOf(proof.predicate)} of ${sourceRepository} at ${sourceRef}`;
  return { ...link, summary, proofs: [proof], broken: null };
}
