/** Something that GitHub's documents leave open and that only a real organisation settles (facts 12). */
export interface Question {
  /** Place in the list of open questions. */
  readonly number: number;
  readonly asks: string;
  /** `run`: the probe's workflow asks it. `person`: it takes settings or time that no run has. */
  readonly how: "run" | "person";
  /** What of Assaygate depends on the answer. */
  readonly bearing: string;
}

/** Every open question by its name in answers. */
export const questions = {
  "ruleset-source": {
    number: 1,
    asks: "Which repository does a workflow that a ruleset requires say it comes from?",
    how: "run",
    bearing: "$/ in required workflows leads to the instance, not to the product",
  },
  "self-repository-pinned": {
    number: 1,
    asks: "Does $/ work where Actions must be pinned to a full commit?",
    how: "person",
    bearing: "whether an instance renders its workflows pinned",
  },
  "job-workflow-ref": {
    number: 2,
    asks: "Which file does the identity of a required workflow's run name?",
    how: "run",
    bearing: "the signer list, and conditions of clouds",
  },
  "subject-form": {
    number: 2,
    asks: "Is the subject of an identity written with names or with ids?",
    how: "run",
    bearing: "conditions of clouds",
  },
  "waiting-status": {
    number: 3,
    asks: "Which statuses does a deployment have while its job waits for a reviewer?",
    how: "run",
    bearing: "the time at which an approval was asked for",
  },
  "admins-bypass-visible": {
    number: 4,
    asks: "Does a job's token see whether administrators may pass an environment's rules?",
    how: "run",
    bearing: "whether the gate or only the audit can judge environments",
  },
  "on-behalf-of-visible": {
    number: 5,
    asks: "Does a job's token see for which team a review counts?",
    how: "run",
    bearing: "approval by code owners who are teams",
  },
  "ref-update-rule-visible": {
    number: 5,
    asks: "Does a job's token see the rules of a branch through GraphQL?",
    how: "run",
    bearing: "classic protection on plans without rulesets",
  },
  "survives-retention": {
    number: 6,
    asks: "Do deployments and attestations outlive the run that made them?",
    how: "person",
    bearing: "where evidence is kept",
  },
  "deployment-payload-size": {
    number: 7,
    asks: "How large may the payload of a deployment be?",
    how: "run",
    bearing: "what a promotion writes into a deployment",
  },
  "called-environment-secrets": {
    number: 8,
    asks: "Does a called workflow get the secrets of its environment without `secrets: inherit`?",
    how: "person",
    bearing: "callers of deployments",
  },
  "waiting-holds-concurrency": {
    number: 9,
    asks: "Does a job that waits for a reviewer hold its concurrency group already?",
    how: "run",
    bearing: "whether approval and deployment must be jobs of their own",
  },
  "actions-as-bypass-actor": {
    number: 10,
    asks: "Is GitHub Actions refused as somebody who may pass a ruleset?",
    how: "person",
    bearing: "rules of the ledger's branch",
  },
  "newest-attempt-counts": {
    number: 11,
    asks: "Does a required workflow's rule follow the newest attempt of a run?",
    how: "person",
    bearing: "the follow-up of own CI",
  },
  "required-reviewers-plan": {
    number: 12,
    asks: "On which plans are `required_reviewers` and required workflows to be had, and in which dialect of patterns?",
    how: "person",
    bearing: "rulesets that init writes",
  },
  "self-review-by-bot": {
    number: 13,
    asks: "Does `prevent_self_review` hold where the actor is an app?",
    how: "person",
    bearing: "approvals by environment",
  },
} as const satisfies Readonly<Record<string, Question>>;

export const questionIds: readonly string[] = Object.keys(questions);
