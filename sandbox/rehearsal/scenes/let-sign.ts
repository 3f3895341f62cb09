import { signersPath } from "../../../src/domain/instance/places.ts";
import { settingsPath } from "../../../src/domain/instance/settings.ts";
import type { Sigstore } from "../../sigstore/server.ts";
import { instanceName } from "../organization.ts";
import { approve, merge, propose, said } from "../pull-request.ts";
import type { Trial } from "../request.ts";
import { signsWith } from "../signing.ts";
import type { Stage } from "../stage.ts";
import { admin, repositoryOf, security, taken, tell } from "../trial.ts";
import { tellOutcome } from "./proof.ts";

/**
 * The instance learns where to sign and what to verify against; then the commit that may sign is listed, before any product
 * runs it. Governance agrees to each, as it owns these files.
 */
export async function letSign(stage: Stage, sigstore: Sigstore): Promise<Trial[]> {
  const repository = repositoryOf(stage, instanceName);
  const promote = (channel: string) =>
    stage.suite(["channel", "promote", stage.organization, "--to", channel]);
  // Its own gate runs on these requests and fails for want of a profile: no ruleset is for the instance.
  stage.view.say("  (the instance has no profile, so its own gate fails below; nothing requires that)");
  const told = await learn(stage, sigstore);
  const asked = tellOutcome(stage, {
    title: "a channel waits until its commit may sign",
    ended: await promote("canary"),
    exitCodes: [1],
  });
  const [listing] = await openPulls(stage, repository);
  const agreed = listing === undefined ? "no pull request" : await agree(stage, listing.number);
  const listed = tell(stage, {
    title: "governance lists it in signers.yml",
    expected: "the pull request of the command is merged",
    found: agreed,
    isAsExpected: agreed === "merged",
  });
  const moved = [];
  for (const channel of ["canary", "stable"])
    moved.push(
      tellOutcome(stage, { title: `then ${channel} moves`, ended: await promote(channel), exitCodes: [0] }),
    );
  return [told, asked, listed, ...moved];
}

async function learn(stage: Stage, sigstore: Sigstore): Promise<Trial> {
  const repository = repositoryOf(stage, instanceName);
  const settings = await textOf(stage, settingsPath);
  const signers = await textOf(stage, signersPath);
  const issuer = stage.platform.github.api("/_oidc");
  const number = await propose(stage, {
    ...{
      repository,
      branch: "signing",
      author: admin,
      title: "feat: sign with the Sigstore of this machine",
    },
    files: {
      ...signsWith(sigstore, settings),
      [signersPath]: signers.replace(/^issuer: .*$/m, `issuer: ${issuer}`),
    },
    body: "Where evidence is signed, and the root that it is verified against.",
  });
  const found = await agree(stage, number);
  return tell(stage, {
    title: "the instance is told where to sign, and the root to verify against",
    expected: "merged, after governance agreed",
    found,
    isAsExpected: found === "merged",
  });
}

async function agree(stage: Stage, number: number): Promise<string> {
  const repository = repositoryOf(stage, instanceName);
  taken(await approve(stage, { repository, number, as: security }), `${security} to approve`);
  const answer = await merge(stage, repository, number, admin);
  await stage.platform.settle();
  return answer.status === 200 ? "merged" : `not merged: ${said(answer)}`;
}

async function openPulls(stage: Stage, repository: string): Promise<readonly { readonly number: number }[]> {
  const { body } = await stage.ask(admin, "GET", `/repos/${repository}/pulls?state=open`);
  return body as readonly { readonly number: number }[];
}

async function textOf(stage: Stage, path: string): Promise<string> {
  const place = `/repos/${repositoryOf(stage, instanceName)}/contents/${path}`;
  const found = taken(await stage.ask(admin, "GET", place), `${path} of the instance`);
  return Buffer.from((found.body as { readonly content: string }).content, "base64").toString("utf8");
}
