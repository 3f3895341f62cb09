import type { Known } from "../facts/known.ts";
import type { Delivery } from "../pipeline/delivery.ts";
import type { ArtefactSubject } from "./artefact-subject.ts";
import type { ArtefactSpec } from "./spec.ts";

/** One thing in which two builds of one commit differ. */
export interface DifferenceEntry {
  /** The way to it, from the outside in: `linux/amd64`, `layer 2`, `app/build-info.json`. */
  readonly at: readonly string[];
  readonly kind:
    | "only-first"
    | "only-second"
    | "content"
    | "metadata"
    /** The same things in another order. */
    | "order"
    /** The same content, packed in another way. */
    | "packing"
    /** It is too large, too deep or of a form that is not looked into. */
    | "not-compared";
  /** What differs, in our own words; nothing of the content, which can hold secrets. */
  readonly detail: string;
}

/** In what two builds differ; a part of it where there is more than anybody reads. */
export interface Difference {
  readonly entries: readonly DifferenceEntry[];
  /** How many more were found. */
  readonly more: number;
}

/** A second build of the same commit on another machine. */
export interface Rebuild {
  readonly delivery: Delivery;
  readonly subject: Known<ArtefactSubject>;
  /** Null: the digests are equal, or one of them is not known. */
  readonly difference: Difference | null;
}

/** The artefact that a run packaged. */
export interface ArtefactFact extends ArtefactSpec {
  readonly delivery: Delivery;
  readonly subject: Known<ArtefactSubject>;
  /** Null: the policy did not ask for one. */
  readonly rebuild: Rebuild | null;
}
