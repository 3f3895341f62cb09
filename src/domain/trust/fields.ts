/** A value that somebody gives: what it must look like, and what it is if nobody says. */
export interface TrustField {
  /** Name of the option. */
  readonly option: string;
  readonly pattern: RegExp;
  readonly expected: string;
  readonly fallback?: string;
}

const ref = String.raw`refs/heads/(?!.*\.\.)[\w./-]{1,200}`;
const folder = String.raw`[A-Za-z0-9][\w.-]{0,98}/[\w.-]{1,100}/\.github/workflows/`;
const file = String.raw`[\w.-]{1,100}\.ya?ml`;
/** What signs, and what runs a product's code, holds no cloud's identity (docs/adr/0018). */
const deploying = "(?!(?:judge|run)-)";

/**
 * What stands in conditions is compared as it is, so nothing is taken that a cloud's language reads as more than a letter: no
 * wildcard, quote, blank, brace, dollar or backslash (`$` and `*` of IAM, `'` of CEL and of Azure, `"` of Rego).
 */
export const trustFields = {
  repository: {
    option: "repository",
    pattern: /^[A-Za-z0-9][\w.-]{0,98}\/[\w.-]{1,100}$/,
    expected: "OWNER/REPO",
  },
  repository_id: { option: "repository-id", pattern: /^[1-9]\d{0,14}$/, expected: "GitHub's number of it" },
  owner_id: { option: "owner-id", pattern: /^[1-9]\d{0,14}$/, expected: "GitHub's number of the owner" },
  environment: {
    option: "environment",
    pattern: /^[\w.-]{1,100}$/,
    expected: "an environment of letters, digits, `.`, `_` and `-`",
  },
  ref: {
    option: "ref",
    pattern: new RegExp(`^${ref}$`),
    expected: "a branch, such as refs/heads/main",
    fallback: "refs/heads/main",
  },
  event: {
    option: "event",
    pattern: /^(?:push|workflow_dispatch|schedule)$/,
    expected: "push, workflow_dispatch or schedule: strangers start the others",
    fallback: "push",
  },
  runner: {
    option: "runner",
    pattern: /^(?:github-hosted|self-hosted)$/,
    expected: "github-hosted or self-hosted",
    fallback: "github-hosted",
  },
  workflow: {
    option: "workflow",
    pattern: new RegExp(`^${folder}${deploying}${file}@(?:${ref}|[0-9a-f]{40})$`),
    expected:
      "OWNER/PLATFORM/.github/workflows/FILE.yml@refs/heads/stable, a file that neither signs nor runs a product's code",
  },
  judge: {
    option: "judge",
    pattern: new RegExp(`^${folder}judge-${file}@${ref}$`),
    expected: "OWNER/PLATFORM/.github/workflows/judge-release.yml@refs/heads/stable",
  },
  aws_account: { option: "account", pattern: /^\d{12}$/, expected: "the 12 digits of an AWS account" },
  image: {
    option: "image",
    pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:\/[a-z0-9._-]+)+$/,
    expected: "an image with its registry and without tag, such as ghcr.io/acme/api",
  },
} as const satisfies Readonly<Record<string, TrustField>>;
export type TrustFieldName = keyof typeof trustFields;

/** Values that may be several: each is named alone, none is not an answer. */
export const trustLists = {
  policies: { option: "policy", pattern: /^sha256:[0-9a-f]{64}$/, expected: "sha256:… of a platform policy" },
  revisions: { option: "revision", pattern: /^[0-9a-f]{40}$/, expected: "a full commit id" },
} as const satisfies Readonly<Record<string, TrustField>>;
export type TrustListName = keyof typeof trustLists;
