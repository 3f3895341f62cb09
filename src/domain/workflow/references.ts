import type { Workflow } from "./model.ts";

/** What a `uses:` names. */
export type Reference =
  /** In this very commit, or in the commit of the workflow that runs (facts 1.5). */
  | { readonly kind: "local" }
  | { readonly kind: "image"; readonly isPinned: boolean }
  | {
      readonly kind: "remote";
      /** `owner/name`. */
      readonly repository: string;
      readonly path: string;
      readonly ref: string;
      readonly isCommit: boolean;
    }
  | { readonly kind: "malformed" };

/** A `uses:` and where it stands. */
export interface Use {
  readonly workflow: Workflow;
  readonly line: number;
  readonly text: string;
  /** A reusable workflow, called by a job; else an action, used by a step. */
  readonly isCall: boolean;
  readonly reference: Reference;
}

/** SHA-1, or SHA-256 repositories (facts 8.14). */
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const remote =
  /^(?<repository>[\w.-]{1,100}\/[\w.-]{1,100})(?:\/(?<path>[^@]{1,400}))?@(?<ref>[^\s]{1,250})$/;

/** Understands the text behind `uses:`. */
export function referenceOf(text: string): Reference {
  if (text.startsWith("./") || text.startsWith("$/")) return { kind: "local" };
  if (text.startsWith("docker://")) return { kind: "image", isPinned: /@sha256:[0-9a-f]{64}$/.test(text) };
  const { repository, path = "", ref } = (text.length > 800 ? null : remote.exec(text))?.groups ?? {};
  if (repository === undefined || ref === undefined) return { kind: "malformed" };
  return { kind: "remote", repository, path, ref, isCommit: commit.test(ref) };
}

/** Every `uses:` of some workflows. */
export function usesOf(workflows: readonly Workflow[]): Use[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => {
      const use = (located: { value: string; line: number } | null, isCall: boolean): Use[] =>
        located === null
          ? []
          : [
              {
                workflow,
                line: located.line,
                text: located.value,
                isCall,
                reference: referenceOf(located.value),
              },
            ];
      return [...use(job.calls, true), ...job.steps.flatMap((step) => use(step.uses, false))];
    }),
  );
}
