import { approvalShape, pendingDeployments, review, settle } from "../actions/approvals.ts";
import { runOf } from "../actions/records.ts";
import { deploymentShape } from "../deployments/records.ts";
import { findEnvironment } from "../environments/records.ts";
import type { Handlers } from "../handler.ts";
import { forbidden, notFound } from "../refusal.ts";
import { appOf } from "../shapes/app.ts";

/** What holds a run before an environment. */
export const runApprovals = {
  "actions/get-reviews-for-run": ({ github, repository, path }) => {
    const { approvals } = runOf(repository, path.run_id);
    return { status: 200, body: approvals.map((approval) => approvalShape(github, repository, approval)) };
  },

  "actions/get-pending-deployments-for-run": ({ github, repository, path, caller }) => {
    const run = runOf(repository, path.run_id);
    return { status: 200, body: pendingDeployments({ github, repository, caller, run }) };
  },

  "actions/review-pending-deployments-for-run": ({ github, repository, path, body, caller }) => {
    const run = runOf(repository, path.run_id);
    const released = review({ github, repository, caller, run }, body);
    return {
      status: 200,
      body: released.map((deployment) => deploymentShape(github, repository, deployment)),
    };
  },

  "actions/review-custom-gates-for-run": ({ github, repository, path, body, caller }) => {
    const run = runOf(repository, path.run_id);
    const environment = findEnvironment(repository, body.environment_name);
    if (environment === undefined || !run.waiting.includes(environment.name)) throw notFound();
    const app = appOf(github, caller.login);
    // An app speaks for its own rule only (github-facts 4.10).
    if (environment.customRules.every((rule) => rule.app !== app?.slug)) throw forbidden();
    if (!("state" in body)) return { status: 204 };
    run.waiting.splice(run.waiting.indexOf(environment.name), 1);
    settle({ github, repository, run }, { environment: environment.name, state: body.state });
    return { status: 204 };
  },
} satisfies Handlers;
