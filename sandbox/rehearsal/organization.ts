import type { OrganizationSeed, RepositorySeed, Seed, TeamSeed } from "../github/seed/seed.ts";
import { emulatedKeyOf } from "../platform/app-token.ts";
import type { Product } from "./product.ts";

/** Who plays: lea runs the platform, ana writes, ben reviews, eva is security and governance, eve is a stranger. */
export const people = {
  admin: "lea",
  author: "ana",
  reviewer: "ben",
  security: "eva",
  stranger: "eve",
  bot: "dependabot[bot]",
} as const;

/** The organisation's instance. */
export const instanceName = "platform";

const usualOrganization = "acme";

/** The app with which the instance reads the organisation (docs/how-to/give-the-audit-its-app.md). */
export const auditApp = { slug: "assaygate-audit", id: 4711 } as const;

/** What the instance's environment holds, once somebody has put it there. */
export function secretsOf(products: readonly Product[]): Record<string, Record<string, string>> {
  const instance = `${organizationOf(products)}/${instanceName}`;
  return { [instance]: { ASSAYGATE_APP_PRIVATE_KEY: emulatedKeyOf(auditApp.slug) } };
}

/** The organisation that most owners are of. */
export function organizationOf(products: readonly Product[]): string {
  const [team] = products.flatMap(({ owners }) => owners.teams);
  return team?.split("/", 1)[0] ?? usualOrganization;
}

/** Everybody whose approval counts as a code owner's. */
export function reviewersOf({ owners }: Product): readonly string[] {
  const named = owners.people.filter((login) => login !== people.author && login !== people.stranger);
  return [...new Set([people.reviewer, ...named])];
}

/** An organisation before the instance: people, teams, the products as they are, and a stranger's fork of each. */
export function seedOf(products: readonly Product[]): Omit<Seed, "schema"> {
  const organization = organizationOf(products);
  const everybody = [people.author, people.reviewer, people.security, people.stranger];
  const named = products.flatMap(({ owners }) => owners.people);
  const users = [...new Set([people.admin, ...everybody, ...named])];
  const repositories = products.map((product) => [
    [`${organization}/${product.name}`, repositoryOf(product)] as const,
    [`${people.stranger}/${product.name}`, { fork_of: `${organization}/${product.name}` }] as const,
  ]);
  return {
    users: { ...Object.fromEntries(users.map((login) => [login, {}])), [people.bot]: { type: "Bot" } },
    apps: { [auditApp.slug]: { id: auditApp.id } },
    organizations: { [organization]: organizationSeed(organization, products) },
    repositories: Object.fromEntries(repositories.flat()),
    tokens: {
      ...Object.fromEntries(users.map((login) => [login, { user: login }])),
      dependabot: { app: "dependabot", permissions: { contents: "write", pull_requests: "write" } },
    },
  };
}

function repositoryOf({ files, owners }: Product): RepositorySeed {
  const writers = owners.people.filter((login) => login !== people.stranger);
  return {
    visibility: "private",
    files: Object.fromEntries(files),
    collaborators: {
      ...Object.fromEntries(writers.map((login) => [login, "push" as const])),
      [people.bot]: "push",
      [people.stranger]: "read",
    },
  };
}

function organizationSeed(organization: string, products: readonly Product[]): OrganizationSeed {
  const { admin, author, reviewer, security } = people;
  return {
    members: { [admin]: "admin", [author]: "member", [reviewer]: "member", [security]: "member" },
    // What somebody may write follows from teams and names, as CODEOWNERS asks for.
    base_role: "read",
    installations: [
      {
        app: auditApp.slug,
        permissions: { metadata: "read", contents: "read", organization_custom_properties: "write" },
      },
    ],
    teams: {
      ...Object.fromEntries(teamsOf(organization, products)),
      platform: { members: [admin], repositories: ownedBy("platform", organization, products) },
      governance: { members: [security] },
      "security-leads": {
        members: [security],
        repositories: Object.fromEntries(products.map(({ name }) => [name, "push" as const])),
      },
      "release-managers": { members: [admin] },
      "product-owners": { members: [reviewer] },
    },
  };
}

/** Teams that CODEOWNERS names; where it names none, one is called like the product. */
function teamsOf(organization: string, products: readonly Product[]): (readonly [string, TeamSeed])[] {
  const slugs = new Set(products.flatMap((product) => slugsOf(organization, product)));
  return [...slugs].map((slug) => {
    const repositories = ownedBy(slug, organization, products);
    return [slug, { members: [people.author, people.reviewer], repositories }] as const;
  });
}

function slugsOf(organization: string, { owners, name }: Product): readonly string[] {
  const own = owners.teams.filter((team) => team.startsWith(`${organization}/`));
  const slugs = own.map((team) => team.slice(organization.length + 1));
  return owners.teams.length + owners.people.length === 0
    ? [name.toLowerCase().replaceAll(/[^a-z\d]+/g, "-")]
    : slugs;
}

function ownedBy(slug: string, organization: string, products: readonly Product[]): Record<string, "push"> {
  const owned = products.filter((product) => slugsOf(organization, product).includes(slug));
  return Object.fromEntries(owned.map(({ name }) => [name, "push" as const]));
}
