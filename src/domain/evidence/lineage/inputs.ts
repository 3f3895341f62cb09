import { cycloneDxKind, spdxKind } from "../predicates/documents.ts";
import type { PredicateKind } from "../predicates/kind.ts";
import type { Pinned } from "../predicates/shapes.ts";
import { vulnsKind } from "../predicates/vulns.ts";
import type { Statement } from "../statement.ts";
import { verifyEvidence } from "../verify.ts";
import { type Admitted, digestsOf, type Evidence } from "./exhibits.ts";
import type { LineageRequest, Refusal } from "./lineage.ts";

/** What a statement rests on, and nothing proves. */
export interface InputFault {
  /**
   * `missing-input`: nobody brought it · `refused-input`: it is here and does not count · `foreign-input`: it counts, and is
   * about something else.
   */
  readonly kind: "missing-input" | "refused-input" | "foreign-input";
  readonly message: string;
  readonly refusals: readonly Refusal[];
}

/** Looks for the statements that others rest on; null: this one counts. Each is verified once. */
export type FindInput = (input: Pinned) => Promise<InputFault | null>;

interface Chain {
  readonly request: LineageRequest;
  readonly commit: string;
}

/** Follows what statements of one chain name by digest. */
export function inputsOf(evidence: Evidence, chain: Chain): FindInput {
  const answers = new Map<string, Promise<InputFault | null>>();
  return (input) => {
    const { sha256 } = input.digest;
    const answer = answers.get(sha256) ?? find(input, evidence, chain);
    answers.set(sha256, answer);
    return answer;
  };
}

/** The first input that is not proved; null: all are. */
export async function faultOf(inputs: readonly Pinned[], find: FindInput): Promise<InputFault | null> {
  for (const input of inputs) {
    const fault = await find(input);
    if (fault !== null) return fault;
  }
  return null;
}

/** It is looked for by digest alone: where it lay and what it was called is for messages. */
async function find(input: Pinned, evidence: Evidence, chain: Chain): Promise<InputFault | null> {
  const { sha256 } = input.digest;
  const found = evidence.admitted.filter((exhibit) => digestsOf(exhibit).includes(sha256));
  const faults: InputFault[] = [];
  for (const exhibit of found) {
    const fault = await examine(exhibit, evidence, chain);
    if (fault === null) return null;
    faults.push(fault);
  }
  return (
    faults[0] ?? {
      kind: "missing-input",
      message: `it rests on a statement with sha256 ${sha256} that did not come along`,
      refusals: [],
    }
  );
}

async function examine(exhibit: Admitted, { trust }: Evidence, chain: Chain): Promise<InputFault | null> {
  const { path, bundle, kind, statement } = exhibit;
  const { repositoryId, ownerId, refs, at } = chain.request;
  const verified = await verifyEvidence(
    bundle,
    {
      predicateType: statement.predicateType,
      subject: statement.subject[0]?.digest ?? {},
      source: { repositoryId, ownerId, refs, commit: chain.commit },
      at,
    },
    trust,
  );
  if (verified.state === "rejected") {
    const { code, message } = verified;
    return {
      kind: "refused-input",
      message: `it rests on a ${kind.name} that does not count: ${message}`,
      refusals: [{ path, code, message }],
    };
  }
  if (isOfChain(statement, chain) || isOfPart(statement, kind)) return null;
  const message = `it rests on a ${kind.name} about something else than the commit and the artefact`;
  return { kind: "foreign-input", message, refusals: [{ path, code: "objection", message }] };
}

function isOfChain({ subject }: Statement, { request, commit }: Chain): boolean {
  return subject.every(({ digest }) => {
    const { sha256 = null, gitCommit = null } = digest;
    const isOther = (sha256 ?? request.artefact) !== request.artefact || (gitCommit ?? commit) !== commit;
    return !isOther && (sha256 ?? gitCommit) !== null;
  });
}

/** What is found in an image for several platforms is said of each of them; that they are its platforms the judge has seen. */
const ofParts: readonly PredicateKind[] = [cycloneDxKind, spdxKind, vulnsKind];

function isOfPart({ subject }: Statement, kind: PredicateKind): boolean {
  return ofParts.includes(kind) && subject.every(({ digest }) => digest["sha256"] !== undefined);
}
