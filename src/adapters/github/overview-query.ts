import * as z from "zod";

/** Below these numbers a list comes with the overview; a repository with more is asked by itself. */
export const shownEnvironments = 5;
export const shownChecks = 50;

/**
 * What GraphQL can say of many repositories at once: everything but the rules in force and the rulesets. A page of
 * fifty costs five points; without the connections inside, it would cost one.
 */
export const overviewQuery = `query (
  $org: String!, $first: Int!, $after: String, $canary: String!
  $environments: Boolean!, $deployKeys: Boolean!
) {
  rateLimit { cost }
  organization(login: $org) {
    login
    repositories(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId
        nameWithOwner
        isArchived
        isDisabled
        isEmpty
        isFork
        languages(first: 10) { totalCount nodes { name } }
        workflows: object(expression: "HEAD:.github/workflows") {
          ... on Tree { entries { name type object { ...file } } }
        }
        owners1: object(expression: "HEAD:.github/CODEOWNERS") { ...file }
        owners2: object(expression: "HEAD:CODEOWNERS") { ...file }
        owners3: object(expression: "HEAD:docs/CODEOWNERS") { ...file }
        codeowners { errors { line kind message } }
        environments(first: ${shownEnvironments}) @include(if: $environments) {
          totalCount
          nodes { name protectionRules(first: 1) { totalCount } }
        }
        deployKeys(first: 1) @include(if: $deployKeys) { totalCount }
        defaultBranchRef {
          name
          refUpdateRule { pattern }
          branchProtectionRule {
            isAdminEnforced
            allowsDeletions
            allowsForcePushes
            requiresApprovingReviews
            requiredApprovingReviewCount
            requiresCodeOwnerReviews
            dismissesStaleReviews
            requireLastPushApproval
            requiresConversationResolution
            requiresLinearHistory
            requiresCommitSignatures
            requiresStatusChecks
            requiresStrictStatusChecks
            requiredStatusChecks { context app { databaseId } }
          }
          target {
            oid
            ... on Commit {
              statusCheckRollup {
                contexts(first: ${shownChecks}) {
                  totalCount
                  nodes {
                    __typename
                    ... on CheckRun { name checkSuite { app { databaseId } } }
                    ... on StatusContext { context }
                  }
                }
              }
            }
          }
        }
        canary: ref(qualifiedName: $canary) { target { oid ... on Commit { committedDate } } }
      }
    }
  }
}
fragment file on Blob { byteSize isBinary isTruncated text }`;

/** Fields that are never null in GitHub's schema: where one is refused, the whole repository is null. */
export const strictFields = ["environments", "deployKeys"] as const;
export type StrictField = (typeof strictFields)[number];

const Blob = z.object({
  byteSize: z.number(),
  isBinary: z.boolean().nullable(),
  isTruncated: z.boolean(),
  text: z.string().nullable(),
});
export type Blob = z.infer<typeof Blob>;

/** Whatever is no blob has none of the fields asked for. */
const BlobOrNone = z.union([Blob, z.strictObject({}).transform(() => null), z.null()]);

const ClassicRule = z.object({
  isAdminEnforced: z.boolean(),
  allowsDeletions: z.boolean(),
  allowsForcePushes: z.boolean(),
  requiresApprovingReviews: z.boolean(),
  requiredApprovingReviewCount: z.number().nullable(),
  requiresCodeOwnerReviews: z.boolean(),
  dismissesStaleReviews: z.boolean(),
  requireLastPushApproval: z.boolean(),
  requiresConversationResolution: z.boolean(),
  requiresLinearHistory: z.boolean(),
  requiresCommitSignatures: z.boolean(),
  requiresStatusChecks: z.boolean(),
  requiresStrictStatusChecks: z.boolean(),
  requiredStatusChecks: z
    .array(z.object({ context: z.string(), app: z.object({ databaseId: z.number().nullable() }).nullable() }))
    .nullable(),
});
export type ClassicRule = z.infer<typeof ClassicRule>;

const App = z.object({ databaseId: z.number().nullable() }).nullable();
const Check = z.discriminatedUnion("__typename", [
  z.object({
    __typename: z.literal("CheckRun"),
    name: z.string(),
    checkSuite: z.object({ app: App }).nullable(),
  }),
  z.object({ __typename: z.literal("StatusContext"), context: z.string() }),
]);
const Rollup = z.object({
  contexts: z.object({ totalCount: z.number(), nodes: z.array(Check.nullable()).nullable() }),
});
export type Rollup = z.infer<typeof Rollup>;

const DefaultBranch = z.object({
  name: z.string(),
  refUpdateRule: z.object({ pattern: z.string() }).nullable(),
  branchProtectionRule: ClassicRule.nullable(),
  target: z.object({ oid: z.string(), statusCheckRollup: Rollup.nullish() }).nullable(),
});
export type DefaultBranch = z.infer<typeof DefaultBranch>;

const Environments = z.object({
  totalCount: z.number(),
  nodes: z
    .array(z.object({ name: z.string(), protectionRules: z.object({ totalCount: z.number() }) }).nullable())
    .nullable(),
});
export type Environments = z.infer<typeof Environments>;

const Entry = z.object({ name: z.string(), type: z.string(), object: BlobOrNone });
const Errors = z.array(z.object({ line: z.number(), kind: z.string(), message: z.string() }));

/** One repository; a field that this token may not see is null, and a fault of the reply names it. */
export const Overview = z.object({
  databaseId: z.number(),
  nameWithOwner: z.string(),
  isArchived: z.boolean(),
  isDisabled: z.boolean(),
  isEmpty: z.boolean(),
  isFork: z.boolean(),
  languages: z
    .object({ totalCount: z.number(), nodes: z.array(z.object({ name: z.string() }).nullable()).nullable() })
    .nullable(),
  workflows: z.object({ entries: z.array(Entry).nullish() }).nullable(),
  owners1: BlobOrNone,
  owners2: BlobOrNone,
  owners3: BlobOrNone,
  codeowners: z.object({ errors: Errors }).nullable(),
  environments: Environments.nullish(),
  deployKeys: z.object({ totalCount: z.number() }).nullish(),
  defaultBranchRef: DefaultBranch.nullable(),
  canary: z
    .object({ target: z.object({ oid: z.string(), committedDate: z.string().optional() }).nullable() })
    .nullable(),
});
export type Overview = z.infer<typeof Overview>;

export const OverviewPage = z.object({
  organization: z.object({
    login: z.string(),
    repositories: z.object({
      totalCount: z.number(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(Overview.nullable()),
    }),
  }),
});
export type OverviewPage = z.infer<typeof OverviewPage>;
