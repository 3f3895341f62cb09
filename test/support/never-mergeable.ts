import { expect } from "vitest";
import { people } from "../../sandbox/rehearsal/organization.ts";
import { refusals, said } from "../../sandbox/rehearsal/pull-request.ts";
import { gateFails, type TinyOrganization } from "./tiny-organization.ts";

/** Everybody agrees and the administrator presses the button: it is the gate alone that keeps the pull request out. */
export async function expectNeverMergeable(
  acme: TinyOrganization,
  number: number,
  reason = gateFails,
): Promise<void> {
  expect(said(await acme.approve(number))).toBe("200");
  for (const who of [people.author, people.reviewer, people.admin]) {
    const answer = await acme.merge(number, who);
    expect([answer.status, refusals(answer)], who).toEqual([405, [reason]]);
  }
  expect(await acme.pull(number)).toMatchObject({ merged: false, mergeable_state: "blocked" });
}
