import type { Known } from "../domain/facts/known.ts";
import type { LedgerEntry } from "../domain/ledger/entry.ts";
import type { LedgerFault } from "../domain/ledger/fault.ts";
import type { PublishedRelease, SignedRun } from "../domain/ledger/reconcile.ts";
import type { LedgerFiles } from "../domain/ledger/verify.ts";
import type { WitnessedHead } from "../domain/ledger/witnessed.ts";

/** A ledger as it lies there right now. */
export interface LedgerSnapshot {
  readonly files: LedgerFiles;
  /** Last commit of its branch, and whether GitHub calls its signature valid; null: it lies in a folder. */
  readonly commit: { readonly sha: string; readonly isSigned: boolean } | null;
}

/** What became of an entry. */
export type Appended =
  | { readonly state: "appended" | "present"; readonly index: number; readonly size: number }
  /** Nothing was written: what lies there is not whole. */
  | { readonly state: "faulty"; readonly faults: readonly LedgerFault[] };

/** A ledger, wherever it lies. */
export interface Ledger {
  /** Null: there is none yet. */
  read(): Promise<Known<LedgerSnapshot | null>>;
  /** Puts an entry in once, whoever else writes at the same time; the first one makes the ledger. */
  append(entry: LedgerEntry): Promise<Known<Appended>>;
}

/** The ledger of a repository, and what the API says that should be in it. */
export interface RepositoryLedger extends Ledger {
  /** `owner/name` as GitHub writes it. */
  readonly name: string;
  readonly id: number;
  /** Head that the organisation's witness saw last; null: none so far. */
  witnessed(): Promise<Known<WitnessedHead | null>>;
  /** Runs in which evidence was signed, since that day (`2026-08-24`). */
  signedRuns(since: string): Promise<Known<readonly SignedRun[]>>;
  releases(): Promise<Known<readonly PublishedRelease[]>>;
}

/** A repository of an organisation, as its witness finds it. */
export interface WatchedLedger {
  readonly id: number;
  /** `owner/name` */
  readonly name: string;
  /** What its property says of its ledger; null: nothing. */
  readonly property: string | null;
  readonly ledger: Ledger;
}

/** What the witness signed, on a branch of the instance. */
export interface WitnessBook {
  /** Files of the heads; empty where there is no such branch. */
  heads(): Promise<Known<ReadonlyMap<string, Uint8Array | null>>>;
  /** Adds files in one commit that GitHub signs. */
  add(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Promise<Known<null>>;
}

/** Ledgers of repositories, for who holds a token. */
export interface LedgerDesk {
  /** Unknown: there is no such repository that the token can see. */
  open(repository: string): Promise<Known<RepositoryLedger>>;
  /** Every repository of an organisation. */
  all(organization: string): Promise<Known<readonly WatchedLedger[]>>;
  /** Says in the property of a repository what was signed about its ledger. */
  publish(repository: string, value: string): Promise<Known<null>>;
  /** The book of the witness in an instance. */
  book(repository: string): WitnessBook;
}

/** Ledgers that a command can reach. */
export interface Ledgers {
  /** With a token in one of these variables of the environment; null: none of them holds one. */
  repositories(variables: readonly string[]): Promise<LedgerDesk | null>;
  /** A folder; with the id of the repository that it is called after, where it is to be made. */
  folder(path: string, repositoryId: string | null): Promise<Ledger>;
}
