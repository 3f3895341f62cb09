import * as z from "zod";
import type { People } from "../../../domain/adoption/snapshot.ts";
import type { Known } from "../../../domain/facts/known.ts";
import { plainPage } from "../pages.ts";
import { repositoryOf, type Target } from "../target.ts";

const Rights = z.object({
  admin: z.boolean().optional(),
  maintain: z.boolean().optional(),
  push: z.boolean().optional(),
});
const Team = z.object({ slug: z.string(), privacy: z.string().optional(), permissions: Rights.optional() });
const User = z.object({ login: z.string(), type: z.string(), permissions: Rights.optional() });

/** Who may write here, strongest first: only they can own code (facts 3.8). */
export async function readPeople(target: Target): Promise<People> {
  const [teams, users] = await Promise.all([readTeams(target), readUsers(target)]);
  return { teams, users };
}

async function readTeams(target: Target): Promise<Known<readonly string[]>> {
  const found = await target.client.list("GET /repos/{owner}/{repo}/teams", repositoryOf(target), {
    page: plainPage(Team),
    identity: ({ slug }) => slug,
  });
  if (found.state === "unknown") return found;
  const named = found.value
    // A secret team is nobody's to ask.
    .filter(({ privacy }) => privacy !== "secret")
    .map(({ slug, permissions }) => ({ name: `@${target.owner}/${slug}`, rank: rankOf(permissions) }));
  return { state: "known", value: strongestFirst(named) };
}

async function readUsers(target: Target): Promise<Known<readonly string[]>> {
  const found = await target.client.list(
    "GET /repos/{owner}/{repo}/collaborators",
    { ...repositoryOf(target), affiliation: "direct" },
    { page: plainPage(User), identity: ({ login }) => login },
  );
  if (found.state === "unknown") return found;
  const named = found.value
    .filter(({ type }) => type === "User")
    .map(({ login, permissions }) => ({ name: `@${login}`, rank: rankOf(permissions) }));
  return { state: "known", value: strongestFirst(named) };
}

/** 0: may not write. */
function rankOf(rights: z.infer<typeof Rights> = {}): number {
  if (rights.admin === true) return 3;
  if (rights.maintain === true) return 2;
  return rights.push === true ? 1 : 0;
}

interface Ranked {
  readonly name: string;
  readonly rank: number;
}

function strongestFirst(named: readonly Ranked[]): readonly string[] {
  const writers = named.filter(({ rank }) => rank > 0);
  return writers
    .sort((one, other) => other.rank - one.rank || (one.name < other.name ? -1 : 1))
    .map(({ name }) => name);
}
