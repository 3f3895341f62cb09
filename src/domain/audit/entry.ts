import type { DoctorFinding, DoctorSeverity } from "../doctor/diagnosis.ts";
import type { Known, Unknown } from "../facts/known.ts";
import type { Posture } from "../posture/posture.ts";
import type { RepositoryClass } from "./repository-class.ts";

/** One kind of finding in one repository, if there is anything to say of it. */
export interface KindEntry {
  readonly id: string;
  readonly title: string;
  readonly severity: DoctorSeverity;
  readonly findings: readonly DoctorFinding[];
  /** What could not be seen. */
  readonly unknowns: readonly Unknown[];
  /** What nobody asked, as it costs a request for each repository. */
  readonly isPart: boolean;
}

/** What the audit says of one repository. */
export interface AuditEntry {
  readonly id: number;
  readonly repository: string;
  readonly class: RepositoryClass;
  readonly result:
    | {
        readonly state: "clean" | "refuted" | "undecided";
        readonly kinds: readonly KindEntry[];
        readonly posture: Known<Posture>;
      }
    /** Of a class that is not diagnosed. */
    | { readonly state: "skipped"; readonly why: string }
    /** Nothing of it could be read. */
    | { readonly state: "unread"; readonly unknown: Unknown };
}

export type AuditState = AuditEntry["result"]["state"];
