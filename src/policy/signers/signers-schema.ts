import * as z from "zod";
import { predicates } from "../../domain/evidence/predicates/index.ts";
import { expected } from "../document/expected.ts";
import { Flag, Moment, Text } from "../document/schema.ts";

const names = predicates.map(({ name }) => name);

/** Tokens of GitHub come over TLS; an emulated GitHub on this machine has none. */
const Issuer = z
  .string(expected("the address of an issuer"))
  .regex(
    /^(?:https:\/\/[\w.-]{1,253}|http:\/\/127\.0\.0\.1)(?::\d{1,5})?(?:\/[\w.-]{1,100}){0,4}$/,
    expected("the address of an issuer, such as https://token.actions.githubusercontent.com"),
  );

const Workflow = z
  .string(expected("the address of a workflow file"))
  .regex(
    /^https:\/\/[\w.-]{1,253}\/[\w.-]{1,100}\/[\w.-]{1,100}\/\.github\/workflows\/[\w.-]{1,200}\.ya?ml$/,
    expected(
      "the address of a workflow file, such as https://github.com/acme/platform/.github/workflows/judge.yml",
    ),
  );

/** No sign with which a name could mean several. */
const Ref = z
  .string(expected("a full ref"))
  .regex(/^refs\/(?:heads|tags)\/[\w./-]{1,200}$/, expected("a full ref, such as refs/heads/stable"));

const Sha = z
  .string(expected("a commit"))
  .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, expected("a whole commit id in lower case"));

const Revoked = z.strictObject(
  {
    at: Moment.describe("When it was found out."),
    reason: Text.describe("Why, for a reader who was not there."),
    keepsEarlier: Flag.default(false).describe(
      "Whether what it signed before `at` still counts; without it, nothing that it ever signed does.",
    ),
  },
  expected("a mapping with at and reason"),
);

const Revision = z
  .strictObject(
    {
      sha: Sha.describe("Commit of the file that signs."),
      from: Moment.describe("From when what it signs counts."),
      until: Moment.optional().describe("Until when; what it signed before then counts on."),
      revoked: Revoked.optional().describe("What takes its word away."),
    },
    expected("a revision with sha and from"),
  )
  .refine(({ from, until }) => until === undefined || Date.parse(from) < Date.parse(until), {
    path: ["until"],
    error: "expected a time after from",
  });

const Signer = z.strictObject(
  {
    predicates: z
      .array(z.enum(names, expected("the name of a predicate")), expected("a list of predicates"))
      .min(1, expected("at least one predicate"))
      .describe("What it may say."),
    workflow: Workflow.describe("The file that signs; a whole address, never a pattern."),
    refs: z
      .array(Ref, expected("a list of refs"))
      .min(1, expected("at least one ref"))
      .describe("Channels at which products call it."),
    revisions: z
      .array(Revision, expected("a list of revisions"))
      .min(1, expected("at least one revision"))
      .describe("Commits of it that count."),
    triggers: z
      .array(
        z.string().regex(/^[a-z_]{1,50}$/, expected("an event such as push")),
        expected("a list of events"),
      )
      .min(1, expected("at least one event"))
      .describe("Events of runs in which it signs."),
    runners: z
      .array(
        z.enum(["github-hosted", "self-hosted"], expected("github-hosted or self-hosted")),
        expected("a list of kinds of runners"),
      )
      .min(1, expected("at least one kind of runner"))
      .default(["github-hosted"])
      .describe("Where it may run."),
  },
  expected("a signer with predicates, workflow, refs, revisions and triggers"),
);

/** `signers.yml` of an instance: whose word counts for what. */
export const SignersFile = z.strictObject(
  {
    schema: z.literal("assaygate/signers/v1", expected('"assaygate/signers/v1"')),
    issuer: Issuer.default("https://token.actions.githubusercontent.com").describe(
      "Who gives the tokens that certificates are issued for.",
    ),
    signers: z.array(Signer, expected("a list of signers")).describe("Files that may sign."),
  },
  expected("a list of signers"),
);
export type SignersFile = z.infer<typeof SignersFile>;
