/** An exception that somebody owns (design §7). Times are RFC 3339. */
export interface Waiver {
  readonly id: string;
  readonly checks: readonly string[];
  readonly scope: {
    /** Exact fingerprints, rule ids, vulnerabilities, purls or paths; a wildcard is refused. */
    readonly findings: readonly {
      readonly fingerprint?: string | undefined;
      readonly ruleId?: string | undefined;
      readonly vulnerability?: string | undefined;
      readonly purl?: string | undefined;
      readonly path?: string | undefined;
    }[];
    readonly environments: readonly string[];
  };
  readonly owner: { readonly name: string; readonly uri: string };
  readonly justification: string;
  readonly tracking: readonly { readonly uri: string }[];
  readonly requestedAt: string;
  readonly expiresAt: string;
  readonly approverRole: string;
}

/** Whether the review that merged exactly this entry, by the required role, is proved. Only `proved` counts. */
export type Approval =
  | { readonly state: "proved"; readonly by: string; readonly at: string }
  | { readonly state: "refuted"; readonly why: string }
  | { readonly state: "unknown"; readonly why: string };

/** A waiver file as it was found. */
export interface WaiverFact {
  readonly path: string;
  /** gitBlob-like identity: sha256 of the file. */
  readonly sha256: string;
  readonly waiver: Waiver;
  readonly approval: Approval;
  /** Author of the file and first introduction, if known. */
  readonly author: string | null;
  readonly introducedAt: string | null;
}
