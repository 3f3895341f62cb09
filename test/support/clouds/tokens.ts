/** Claims of a token, as GitHub writes them (facts 9.3). */
export type TokenClaims = Readonly<Record<string, string>>;

export const issuer = "https://token.actions.githubusercontent.com";
export const deployFile = "acme/platform/.github/workflows/deploy.yml";
export const workflow = `${deployFile}@refs/heads/stable`;
export const revision = "a".repeat(40);

/** The job that may: the instance's deploy file at its channel, called by the product at a push to its default branch. */
export const rightClaims: TokenClaims = {
  iss: issuer,
  repository: "acme/api",
  repository_id: "2",
  repository_owner: "acme",
  repository_owner_id: "1",
  job_workflow_ref: workflow,
  job_workflow_sha: revision,
  workflow_ref: "acme/api/.github/workflows/release.yml@refs/heads/main",
  ref: "refs/heads/main",
  ref_type: "branch",
  ref_protected: "true",
  event_name: "push",
  runner_environment: "github-hosted",
  environment: "production",
  run_id: "42",
};

/** The subject that GitHub writes if nobody asks for another one, in the form with ids (facts 9.4). */
export function defaultSubject(claims: TokenClaims): string {
  const [owner, name] = (claims["repository"] ?? "").split("/");
  const { environment, ref, event_name: event } = claims;
  const context =
    environment !== undefined
      ? `environment:${escaped(environment)}`
      : event === "pull_request"
        ? "pull_request"
        : `ref:${ref}`;
  return `repo:${owner}@${claims["repository_owner_id"]}/${name}@${claims["repository_id"]}:${context}`;
}

/** The subject by a template: each key with its value, in the order of the template. */
export function customSubject(claims: TokenClaims, keys: readonly string[], written = escaped): string {
  return keys.map((key) => `${key}:${written(claims[key] ?? "")}`).join(":");
}

/** GitHub writes `%3A` for a colon in a value (facts 9.4). */
export function escaped(value: string): string {
  return value.replaceAll(":", "%3A");
}

export interface Attack {
  readonly name: string;
  readonly claims: Readonly<Record<string, string | undefined>>;
  /** What a cloud that cannot see the difference is called. */
  readonly unseenBy?: readonly string[];
}

const flexible = "azure-flexible";

/** What somebody may try who runs workflows in the organisation, or names things like its own. */
export const attacks: readonly Attack[] = [
  {
    name: "another file of the instance",
    claims: { job_workflow_ref: `${deployFile.replace("deploy", "run-build")}@refs/heads/stable` },
  },
  {
    name: "the product's own file of that name",
    claims: { job_workflow_ref: "acme/api/.github/workflows/deploy.yml@refs/heads/main" },
  },
  {
    name: "the file in a fork of the instance",
    claims: { job_workflow_ref: `${workflow.replace("acme/", "mallory/")}` },
  },
  { name: "the file at another channel", claims: { job_workflow_ref: `${deployFile}@refs/heads/canary` } },
  {
    name: "the file at a branch that begins like the channel",
    claims: { job_workflow_ref: `${workflow}-2` },
  },
  { name: "the file at a branch below the channel's name", claims: { job_workflow_ref: `${workflow}/x` } },
  { name: "the file at a tag of that name", claims: { job_workflow_ref: `${deployFile}@refs/tags/stable` } },
  {
    name: "a path that a dot of a pattern matches",
    claims: { job_workflow_ref: workflow.replace(".github", "xgithub") },
  },
  { name: "a repository that ends like the instance", claims: { job_workflow_ref: `mallory/${workflow}` } },
  { name: "letters in another case", claims: { job_workflow_ref: workflow.toUpperCase() } },
  { name: "another product of the organisation", claims: { repository_id: "3", repository: "acme/other" } },
  { name: "a repository made anew under the old name", claims: { repository_id: "7" } },
  { name: "an owner who took over the name", claims: { repository_owner_id: "9" } },
  {
    name: "a fork of the product",
    claims: {
      repository: "mallory/api",
      repository_id: "8",
      repository_owner: "mallory",
      repository_owner_id: "9",
    },
  },
  {
    name: "another branch",
    claims: { ref: "refs/heads/feature", ref_protected: "false" },
    unseenBy: [flexible],
  },
  {
    name: "a branch that begins like the default one",
    claims: { ref: "refs/heads/main-2" },
    unseenBy: [flexible],
  },
  {
    name: "a tag called like the branch",
    claims: { ref: "refs/tags/main", ref_type: "tag" },
    unseenBy: [flexible],
  },
  {
    name: "a pull request",
    claims: { ref: "refs/pull/7/merge", event_name: "pull_request", ref_protected: "false" },
    unseenBy: [flexible],
  },
  {
    name: "a pull request that runs on its base",
    claims: { event_name: "pull_request_target" },
    unseenBy: [flexible],
  },
  { name: "a comment on an issue", claims: { event_name: "issue_comment" }, unseenBy: [flexible] },
  { name: "another environment", claims: { environment: "staging" } },
  { name: "an environment that begins like it", claims: { environment: "production-2" } },
  { name: "no environment", claims: { environment: undefined } },
  {
    name: "a machine of the product's own",
    claims: { runner_environment: "self-hosted" },
    unseenBy: [flexible],
  },
  {
    name: "a branch that no rule protects",
    claims: { ref_protected: "false" },
    unseenBy: ["aws", "azure", flexible],
  },
  { name: "an issuer of an enterprise", claims: { iss: `${issuer}/mallory` } },
  { name: "a GitHub of somebody's own", claims: { iss: "https://github.example/_services/token" } },
];

/** Claims with some of them changed; undefined takes one away. */
export function changed(claims: Attack["claims"]): TokenClaims {
  const entries = Object.entries({ ...rightClaims, ...claims });
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
