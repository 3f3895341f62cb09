import type { CallTotals } from "../domain/audit/report.ts";
import type { Repository } from "../domain/audit/repository-class.ts";
import type { KnownPush, RuleSuite } from "../domain/bypass/rule-suite.ts";
import type { RepositoryFacts } from "../domain/doctor/repository-facts.ts";
import type { Known } from "../domain/facts/known.ts";
import type { Posture } from "../domain/posture/posture.ts";

/** What an audit reads of one repository. */
export interface AuditedRepository {
  readonly facts: RepositoryFacts;
  /** Whether classic protection holds administrators too. */
  readonly classic: Known<Posture["classic"]>;
}

/** One repository of the list; what is dear is asked when it is wanted. */
export interface ListedRepository {
  readonly repository: Repository;
  read(): Promise<Known<AuditedRepository>>;
  /** Rule suites of the last month, of all results. */
  suites(): Promise<Known<readonly RuleSuite[]>>;
  /** What was last pushed to the canary branch; none: there is no such branch. */
  readonly canaries: Known<readonly KnownPush[]>;
}

/** One value for up to thirty repositories: a single request. */
export interface PropertyBatch {
  readonly value: string;
  /** Names without the organisation's. */
  readonly repositories: readonly string[];
}

/** An organisation as the token sees it. */
export interface Organization {
  /** As GitHub writes it. */
  readonly login: string;
  /** Repositories that GitHub counts, of those that the token may see. */
  readonly total: number;
  /** The list in its order, page by page; it ends with an unknown where the rest cannot be read. */
  pages(): AsyncIterable<Known<readonly ListedRepository[]>>;
  /** Sets a custom property; unknown: it was refused, and why. */
  setProperty(property: string, batch: PropertyBatch): Promise<Known<null>>;
  readonly calls: CallTotals;
}

export interface OrganizationQuestion {
  readonly organization: string;
  /** Whether to ask also what costs further requests for each repository. */
  readonly isDeep: boolean;
  readonly canaryBranch: string;
}

/** Organisations; unknown: there is none of this name that the token can see. */
export interface OrganizationReader {
  open(question: OrganizationQuestion): Promise<Known<Organization>>;
}

/** Where the token is, and where answers of earlier audits are kept. */
export interface OrganizationAccess {
  readonly variables: readonly string[];
  /** Folder; null: nothing is kept. */
  readonly state: string | null;
}

/** Gives a reader for the token in one of these variables; null: none of them holds one. */
export type OrganizationReaders = (access: OrganizationAccess) => Promise<OrganizationReader | null>;
