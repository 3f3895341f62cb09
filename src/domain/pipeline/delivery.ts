import type { Unknown } from "../facts/known.ts";
import type { JobResult } from "./needs.ts";
import type { Brings } from "./roles.ts";

/** Why evidence that was to come from somewhere else does not count. */
export type RefusalReason =
  /** There is none, or none any more. */
  | "missing"
  /** Of another run, or of another commit. */
  | "foreign"
  /** Other bytes than those that the job left. */
  | "truncated"
  /** An archive that a careful reader does not unpack. */
  | "unsafe"
  /** The job did not succeed, or said something that is no artifact. */
  | "job-failed"
  /** The product's own workflow has not ended yet. */
  | "waiting";

/** What became of evidence that another job or workflow was to bring. */
export type Delivery =
  | {
      readonly state: "read";
      readonly artifact: number;
      /** sha256 of the zip file. */
      readonly sha256: string;
      readonly files: number;
    }
  | { readonly state: "refused"; readonly reason: RefusalReason; readonly message: string }
  | Unknown;

/** A job that the gate waited for, and what it brought. */
export interface JobFact {
  readonly id: string;
  readonly result: JobResult;
  /** Null: it brings no evidence. */
  readonly brings: Brings | null;
  /** Null: there was nothing to fetch. */
  readonly delivery: Delivery | null;
}

/** The product's own workflow, and what it brought. */
export interface OwnCiFact {
  readonly workflow: string;
  /** Run that was looked at; null: none was found. */
  readonly run: number | null;
  readonly delivery: Delivery;
}
