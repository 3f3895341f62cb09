import { type Approval, approvalKind } from "../predicates/approval.ts";
import { type RollbackVerification, rollbackVerificationKind } from "../predicates/rollback-verification.ts";
import { ask, type Evidence } from "./exhibits.ts";
import { inputsOf } from "./inputs.ts";
import type { Lineage, Link, Refusal, Remedy } from "./lineage.ts";
import { type Stage, stageLink } from "./stage-link.ts";

/** What a platform policy says about an environment. */
export interface EnvironmentRule {
  readonly name: string;
  readonly requires?: readonly string[] | undefined;
  readonly quorum?: readonly { readonly role: string; readonly n: number }[] | undefined;
}

/** One thing that must be there before an artefact goes to an environment. */
export interface Need extends Remedy {
  readonly what: string;
  readonly isMet: boolean;
  /** What was found, or why nothing counts. */
  readonly words: string;
  readonly refusals: readonly Refusal[];
}

const promotionVersion =
  "comes with release 0.3 of Assaygate; until then promote and record it by your own process";
const certificateVersion =
  "comes with release 0.4 of Assaygate; until then rehearse the way back by your own process";

interface Question {
  readonly to: EnvironmentRule;
  /** Environment before it in the policy's order; null: it is the first. */
  readonly before: EnvironmentRule | null;
  readonly lineage: Lineage;
  readonly evidence: Evidence;
  /** Who holds a role, for messages. */
  readonly holders: (role: string) => readonly string[];
}

/** Everything that stands between an artefact and an environment, met or not. */
export async function needsFor(question: Question): Promise<readonly Need[]> {
  const { to, before, lineage } = question;
  const needs = lineage.links.map(linkNeed);
  if (before !== null) needs.push(await observedNeed(before, question));
  for (const required of to.requires ?? []) needs.push(await requiredNeed(required, question));
  for (const { role, n } of to.quorum ?? []) needs.push(await approvalNeed(role, n, question));
  return needs;
}

function linkNeed({ title, summary, broken }: Link): Need {
  const met = { what: title, isMet: true, words: summary, refusals: [], who: "", command: "" };
  if (broken === null) return met;
  const { message, refusals, who, command } = broken;
  return { what: title, isMet: false, words: message, refusals, who, command };
}

/** It must have done well where it was before. */
async function observedNeed(before: EnvironmentRule, { lineage, evidence }: Question): Promise<Need> {
  const { request, commit } = lineage;
  const stage: Stage = {
    id: "observe",
    number: 8,
    title: `observed in ${before.name}`,
    about: "artefact",
    environment: before.name,
  };
  const subject = { sha256: request.artefact };
  const chain = { request, commit: commit ?? "" };
  const find = inputsOf(evidence, chain);
  const link = await stageLink(stage, subject, evidence, { ...chain, find, before: null });
  const need = linkNeed(link);
  return need.isMet ? need : { ...need, who: "who promotes it", command: promotionVersion };
}

async function requiredNeed(name: string, question: Question): Promise<Need> {
  const what = name.replaceAll("-", " ");
  const missing = { what, isMet: false, refusals: [], who: "who promotes it", command: certificateVersion };
  if (name !== "rollback-certificate")
    return {
      ...missing,
      words: `the policy asks for ${JSON.stringify(name)}, which this version does not know`,
    };
  const { lineage, evidence } = question;
  const { proofs, refusals } = await ask(
    {
      kind: rollbackVerificationKind,
      subject: { sha256: lineage.request.artefact },
      commit: null,
      objection: ({ result }: RollbackVerification) => (result === "PASSED" ? null : "the way back failed"),
    },
    evidence,
    lineage.request,
  );
  const [proof] = proofs;
  if (proof === undefined) return { ...missing, refusals, words: "no rehearsed way back counts" };
  const words = `walked in ${proof.predicate.environment} in ${proof.predicate.durationSeconds} s`;
  return { ...missing, isMet: true, words, refusals: [] };
}

/** Different people, each for this role and this environment. */
async function approvalNeed(role: string, n: number, question: Question): Promise<Need> {
  const { to, lineage, evidence, holders } = question;
  const { proofs, refusals } = await ask(
    {
      kind: approvalKind,
      subject: { sha256: lineage.request.artefact },
      commit: null,
      concerns: (approval: Approval) =>
        approval.role.name === role && approval.target.environment === to.name,
      objection: ({ decision, status }: Approval) =>
        decision === "approved" && status === "approved" ? null : `it says ${decision}, ${status}`,
    },
    evidence,
    lineage.request,
  );
  const people = new Set(proofs.map(({ predicate }) => predicate.approver.uri));
  const teams = holders(role).join(", ");
  return {
    what: `approval by ${n} ${role}`,
    isMet: people.size >= n,
    words: `${people.size} of ${n} approved`,
    refusals,
    who: teams === "" ? role : `${role} (${teams})`,
    command: promotionVersion,
  };
}
