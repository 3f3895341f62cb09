import { cycloneDxKind, spdxKind } from "../predicates/documents.ts";
import { VerificationSummary } from "../predicates/verification-summary.ts";
import { ask, type Evidence, type Question } from "./exhibits.ts";
import type { LineageRequest, Link, Proof, Refusal } from "./lineage.ts";
import { breakFor, unreachable } from "./remedy.ts";

const head = { id: "sbom", title: "bill of materials", about: "artefact", evaluation: null } as const;

interface Bills {
  readonly cyclone: readonly Proof[];
  readonly spdx: readonly Proof[];
  readonly refusals: readonly Refusal[];
}

/**
 * A bill of materials about the artefact itself; of an image for several platforms there is one for each, about the platform's
 * digest, and the proved summary of stage 4 names them: they count by that.
 */
export async function sbomLink(
  commit: string | null,
  packaging: readonly Proof[],
  evidence: Evidence,
  request: LineageRequest,
): Promise<Link> {
  if (commit === null) return { ...head, summary: unreachable.message, proofs: [], broken: unreachable };
  const own = await billsAbout({ sha256: request.artefact }, commit, evidence, request);
  if (own.cyclone.length + own.spdx.length > 0) return proved(own, "it");
  const named = await billsAbout({ named: inputsOf(packaging) }, commit, evidence, request);
  if (named.cyclone.length + named.spdx.length > 0) return proved(named, "its platforms");
  const broken = breakFor("bill of materials of the artefact", [...named.refusals, ...own.refusals]);
  return { ...head, summary: broken.message, proofs: [], broken };
}

async function billsAbout(
  subject: Question<unknown>["subject"],
  commit: string,
  evidence: Evidence,
  request: LineageRequest,
): Promise<Bills> {
  const cyclone = await ask({ kind: cycloneDxKind, subject, commit }, evidence, request);
  const spdx = await ask({ kind: spdxKind, subject, commit }, evidence, request);
  return {
    cyclone: cyclone.proofs,
    spdx: spdx.proofs,
    refusals: [...cyclone.refusals, ...spdx.refusals],
  };
}

/** What the proved summary of stage 4 rests on. */
function inputsOf(packaging: readonly Proof[]): ReadonlySet<string> {
  const summaries = packaging.map(({ predicate }) => VerificationSummary.safeParse(predicate));
  const inputs = summaries.flatMap(({ data }) => data?.inputAttestations ?? []);
  return new Set(inputs.map(({ digest }) => digest.sha256));
}

function proved({ cyclone, spdx }: Bills, what: string): Link {
  const proofs = [...cyclone, ...spdx];
  const format = cyclone.length > 0 ? "CycloneDX" : "SPDX";
  const documents =
    proofs.length === 1
      ? `${cyclone.length > 0 ? "a" : "an"} ${format} document is`
      : `${proofs.length} documents are`;
  return { ...head, summary: `${documents} signed for ${what}`, proofs, broken: null };
}
