import type { EvidenceKind } from "../report/kind.ts";
import type { Rating } from "./severity.ts";

/** Where a finding is: in a package, in a file, or at a network address. */
export type Place =
  | { readonly type: "package"; readonly purl: string; readonly file?: string }
  | {
      readonly type: "file";
      readonly path: string;
      readonly line?: number;
      readonly lineHash?: string;
      readonly snippet?: string;
    }
  | { readonly type: "url"; readonly url: string; readonly detail?: string }
  | { readonly type: "none" };

/** A package with a vulnerability, as far as the scanner knows it. */
export interface AffectedPackage {
  readonly name: string;
  readonly version?: string;
  /** Version that is not affected, if there is one. */
  readonly fixedIn?: string;
  /** Whether the project asks for it itself; undefined where the scanner does not say. */
  readonly isDirect?: boolean;
}

/** The caller's word inside a report that a finding does not count (`nosemgrep`, SARIF suppressions, ignore files). */
export interface Suppression {
  readonly kind: "in-source" | "external" | "ignore-file";
  readonly status: "accepted" | "under-review" | "rejected";
  readonly justification?: string;
}

/** Something a tool holds against the code, the artefact or its dependencies. */
export interface Finding {
  /** What the finding is about, where one report mixes kinds (Trivy: dependencies and secrets). */
  readonly kind?: EvidenceKind;
  /** Rule or advisory id as the tool writes it. */
  readonly ruleId: string;
  /** All identifiers of a vulnerability: CVE, GHSA, OSV and others. */
  readonly aliases: readonly string[];
  readonly rating: Rating;
  /** One line for people. Never the value of a secret. */
  readonly message: string;
  readonly place: Place;
  readonly package?: AffectedPackage;
  readonly suppression?: Suppression;
  /** Image layer that brought the finding in. */
  readonly layer?: { readonly digest: string; readonly isBase?: boolean };
  /** Page that explains the rule or the advisory. */
  readonly helpUri?: string;
  /** SARIF `baselineState`. */
  readonly baseline?: "new" | "unchanged" | "updated" | "absent";
}
