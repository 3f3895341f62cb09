import { callerPath, productConfigPath } from "../pipeline/places.ts";
import { type Instance, renderCaller } from "./caller.ts";
import { codeownersOf, draftCodeowners, type Owners } from "./owners.ts";
import { bugForm, changeForm, pullRequestTemplate, waiverForm } from "./pages.ts";
import type { RepositorySnapshot } from "./snapshot.ts";

/** A file that adoption would write, and what is there already: nothing is ever overwritten. */
export interface ProposedFile {
  readonly path: string;
  readonly content: string;
  readonly why: string;
  readonly state:
    | { readonly kind: "new" }
    /** There already, word for word. */
    | { readonly kind: "same" }
    /** Something else does its work; it stays. */
    | { readonly kind: "kept"; readonly path: string; readonly text: string | null };
}

export interface FilesRequest {
  readonly snapshot: RepositorySnapshot;
  readonly config: string;
  readonly owners: Owners;
  /** Null: a ruleset requires the workflow, or nobody asked for a caller. */
  readonly caller: Instance | null;
}

interface Draft {
  readonly path: string;
  readonly content: string;
  readonly why: string;
  /** What takes its place, in whatever spelling; null: only a file of this very path. */
  readonly instead: string | null;
}

/** Everything that adoption would write into a repository, each with what is there in its place. */
export function proposeFiles(request: FilesRequest): readonly ProposedFile[] {
  const { snapshot } = request;
  return draftsOf(request).map(({ path, content, why, instead }) => {
    const existing = snapshot.paths.includes(path) ? path : instead;
    if (existing === null) return { path, content, why, state: { kind: "new" } };
    const text = snapshot.texts.get(existing) ?? null;
    if (text === content) return { path, content, why, state: { kind: "same" } };
    return { path, content, why, state: { kind: "kept", path: existing, text } };
  });
}

function draftsOf({ snapshot, config, owners, caller }: FilesRequest): Draft[] {
  const draft = (path: string, content: string, why: string, instead: string | null = null): Draft => {
    return { path, content, why, instead };
  };
  const template = ".github/pull_request_template.md";
  const forms = ".github/ISSUE_TEMPLATE";
  const ownForm = placeOf(snapshot, /^(\.github\/|docs\/)?issue_template(\.md$|\/.+\.(ya?ml|md)$)/);
  const node = nodeVersion(snapshot);
  return [
    draft(
      productConfigPath,
      config,
      "what the gate needs to know: commands, and the reports that they write",
    ),
    ...(owners.everything.length === 0
      ? []
      : [
          draft(
            ".github/CODEOWNERS",
            draftCodeowners(owners),
            `who approves: ${owners.because}`,
            codeownersOf(snapshot),
          ),
        ]),
    draft(
      template,
      pullRequestTemplate,
      "what every change has to say",
      placeOf(snapshot, /^(\.github\/|docs\/)?pull_request_template(\.(md|txt)$|\/.+)/),
    ),
    draft(`${forms}/bug.yml`, bugForm, "defects that fixes can name", ownForm),
    draft(`${forms}/change.yml`, changeForm, "wishes", ownForm),
    draft(`${forms}/waiver.yml`, waiverForm, "how one asks security for an exception", ownForm),
    ...(node === null ? [] : [draft(".node-version", `${node.version}\n`, node.because)]),
    ...(caller === null
      ? []
      : [draft(callerPath, renderCaller(caller), `calls the workflow of ${caller.repository}`)]),
  ];
}

/** GitHub looks for such files in any case of their letters. */
function placeOf({ paths }: RepositorySnapshot, pattern: RegExp): string | null {
  return paths.find((path) => pattern.test(path.toLowerCase())) ?? null;
}

/** Hosted runs take Node's version from this file; without it, it is whatever the image of the runner has. */
function nodeVersion({ paths, texts }: RepositorySnapshot): { version: string; because: string } | null {
  const manifest = texts.get("package.json");
  if (manifest === undefined || paths.includes(".node-version")) return null;
  const own = /^\s*v?(\d{2}(?:\.\d+){0,2})\s*$/.exec(texts.get(".nvmrc") ?? "")?.[1];
  if (own !== undefined) return { version: own, because: ".nvmrc says so; hosted runs read .node-version" };
  const engine = /"engines"\s*:\s*\{[^}]{0,400}"node"\s*:\s*"[^"\d]{0,10}(\d{2})\b/.exec(manifest)?.[1];
  if (engine === undefined) return null;
  return { version: engine, because: 'package.json says so under "engines"; hosted runs read .node-version' };
}
