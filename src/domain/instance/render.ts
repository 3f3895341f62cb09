import { UserError } from "../../errors.ts";

/**
 * For whom a workflow is rendered. `self`: `$/path` stays, which is the repository and the commit of the file itself.
 * `pinned`: for machines that do not know `$/` (GitHub Enterprise Server, old runners).
 */
export type RenderTarget =
  | { readonly kind: "self" }
  | {
      readonly kind: "pinned";
      /** `owner/name` that holds the actions. */
      readonly repository: string;
      /** Full commit id. */
      readonly sha: string;
    };

/** Files of `workflows/` that no instance gets: they are handed out by a command of their own. */
export const notRendered: readonly string[] = ["probe.yml"];

const mark = "# Rendered from workflows/ of Assaygate. Do not edit: change the source and render again.\n";
/** A `uses:` of the same repository, with what stands before and behind it. */
const own = /^(?<before>\s*(?:-\s+)?uses:\s+)\$\/(?<path>[\w./-]+)(?<after>\s*(?:#.*)?)$/;

/** The text of a workflow as GitHub loads it. @throws {UserError} invalid-input for a target that is none */
export function renderWorkflow(source: string, target: RenderTarget): string {
  return mark + (target.kind === "self" ? source : pinned(source, checked(target)));
}

type Pinned = Extract<RenderTarget, { readonly kind: "pinned" }>;

function pinned(source: string, { repository, sha }: Pinned): string {
  const lines = source.split("\n").map((line) => {
    const { before, path, after } = own.exec(line)?.groups ?? {};
    return path === undefined ? line : `${before}${repository}/${path}@${sha}${after}`;
  });
  return lines.join("\n");
}

function checked(target: Pinned): Pinned {
  if (!/^[A-Za-z0-9][\w.-]*\/[\w.-]+$/.test(target.repository)) {
    throw new UserError(
      "invalid-input",
      `expected owner/name of the repository that holds the actions, got ${JSON.stringify(target.repository)}.`,
    );
  }
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(target.sha)) {
    throw new UserError(
      "invalid-input",
      `expected a full commit id to pin to, got ${JSON.stringify(target.sha)}.`,
      { hint: "A tag or a branch can be moved." },
    );
  }
  return target;
}
