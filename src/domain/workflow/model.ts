import type { Located } from "./located.ts";
import type { Matrix } from "./matrix.ts";

/** A file as it is stored. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** An event that starts a workflow, and the filters that may keep it from starting. */
export interface Trigger {
  readonly event: string;
  readonly line: number;
  /** `paths`, `branches-ignore`, `types`, `workflows`… with their values. */
  readonly filters: readonly {
    readonly name: string;
    readonly values: readonly string[];
    readonly line: number;
  }[];
}

export type Access = "none" | "read" | "write";

/** What a `permissions` key says; `unset`: there is none, and what is around it counts. */
export type Permissions =
  | { readonly kind: "unset" }
  | { readonly kind: "all"; readonly access: Access; readonly line: number }
  | {
      readonly kind: "scopes";
      readonly scopes: readonly { readonly name: string; readonly access: Access; readonly line: number }[];
      readonly line: number;
    };

/** Runner that a job asks for: by labels, or a group that only an administrator fills. */
export interface RunsOn {
  readonly labels: readonly string[];
  readonly group: string | null;
  readonly line: number;
}

/** One step of a job. */
export interface Step {
  readonly line: number;
  readonly uses: Located<string> | null;
  /** Script; its line is that of the key. */
  readonly run: Located<string> | null;
  readonly inputs: readonly { readonly name: string; readonly value: string; readonly line: number }[];
  readonly environment: readonly { readonly name: string; readonly value: string; readonly line: number }[];
  readonly condition: Located<string> | null;
  readonly continueOnError: Located<string> | null;
  /** Program that runs the script; null: the runner's own. */
  readonly shell: string | null;
}

/** What a calling job hands on: all its secrets, or some by name. */
export type HandedSecrets =
  | { readonly kind: "inherit"; readonly line: number }
  | { readonly kind: "named"; readonly names: readonly string[] };

/** One job: steps of its own, or a call of a reusable workflow. */
export interface Job {
  readonly id: string;
  /** Line of its key. */
  readonly line: number;
  readonly name: Located<string> | null;
  readonly needs: readonly string[];
  readonly needsLine: number | null;
  readonly condition: Located<string> | null;
  readonly continueOnError: Located<string> | null;
  readonly permissions: Permissions;
  readonly runsOn: RunsOn | null;
  readonly environment: Located<string> | null;
  /** Reusable workflow that it calls. */
  readonly calls: Located<string> | null;
  readonly secrets: HandedSecrets | null;
  readonly matrix: Matrix | null;
  readonly variables: Step["environment"];
  /** Line of the key `steps`. */
  readonly stepsLine: number | null;
  readonly steps: readonly Step[];
}

/** Where a called workflow of another repository lives. */
export interface Origin {
  /** `owner/name`. */
  readonly repository: string;
  readonly ref: string;
}

/** A workflow file, as far as it decides what gates, what may be done and what is trusted. */
export interface Workflow {
  /** Of a called workflow of elsewhere, the whole reference: `acme/platform/.github/workflows/gate.yml@stable`. */
  readonly path: string;
  /** Repository and ref that it was called from; null: the repository itself. */
  readonly origin: Origin | null;
  /** Lines of the file as they are, for patches; a carriage return at their end belongs to them. */
  readonly source: readonly string[];
  readonly triggers: readonly Trigger[];
  readonly permissions: Permissions;
  readonly variables: Step["environment"];
  /** Secrets that it declares for its callers; null: it is not reusable. */
  readonly callSecrets: readonly string[] | null;
  /** Line of the key `jobs`. */
  readonly jobsLine: number;
  readonly jobs: readonly Job[];
}

/** A file in the folder of workflows that GitHub could not run either, or that is too large to be read. */
export interface UnreadableWorkflow {
  readonly path: string;
  readonly line: number;
  readonly why: string;
}

/** All workflow files of a commit, and what they call. */
export interface WorkflowSet {
  readonly workflows: readonly Workflow[];
  /** Workflows of other repositories that these call, as far as they could be read. */
  readonly called: readonly Workflow[];
  readonly unreadable: readonly UnreadableWorkflow[];
}
