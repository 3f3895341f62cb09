import { codeownersPaths } from "../codeowners/codeowners.ts";
import { gapsOf } from "../codeowners/gaps.ts";
import { ownerKind } from "../codeowners/owner.ts";
import { parseCodeowners } from "../codeowners/parse.ts";
import type { RepositorySnapshot } from "./snapshot.ts";
import type { Lack } from "./tools.ts";

/** Who is to be asked about changes, and why it is them. */
export interface Owners {
  /** As CODEOWNERS names them; empty: nobody was found who may write. */
  readonly everything: readonly string[];
  /** Teams that own the waivers. */
  readonly waivers: readonly string[];
  readonly because: string;
}

const mostOwners = 3;

/** Picks owners among those whom GitHub would ask: teams before people, at most a few. */
export function chooseOwners(
  { people }: RepositorySnapshot,
  waiverRole: readonly string[],
): { readonly owners: Owners; readonly lacks: readonly Lack[] } {
  const teams = people.teams.state === "known" ? people.teams.value : [];
  const users = people.users.state === "known" ? people.users.value : [];
  const security = waiverRole.filter((team) => teams.includes(team));
  const others = teams.filter((team) => !security.includes(team));
  const found = [...others, ...(others.length > 0 ? [] : users)].filter(
    (owner) => ownerKind(owner) !== undefined,
  );
  const everything = found.slice(0, mostOwners);
  const because = others.length > 0 ? "teams that may write" : "people who may write; no team may";
  return {
    owners: { everything, waivers: security.length > 0 ? security : everything, because },
    lacks: [...ownerLack({ people, everything }), ...waiverLack({ waiverRole, security, everything })],
  };
}

function ownerLack({
  people,
  everything,
}: Pick<RepositorySnapshot, "people"> & Pick<Owners, "everything">): Lack[] {
  if (everything.length > 0) return [];
  const { teams, users } = people;
  const why = [teams, users].flatMap((fact) => (fact.state === "unknown" ? [fact.why] : []));
  return [
    {
      what: `no CODEOWNERS: nobody was found who may write${why.length > 0 ? ` (${why.join("; ")})` : ""}`,
      todo: 'Give a team write access to this repository, and add .github/CODEOWNERS with "* @org/team".',
    },
  ];
}

function waiverLack({
  waiverRole,
  security,
  everything,
}: {
  readonly waiverRole: readonly string[];
  readonly security: readonly string[];
  readonly everything: readonly string[];
}): Lack[] {
  if (security.length > 0 || everything.length === 0 || waiverRole.length === 0) return [];
  return [
    {
      what: `waivers have no owner of their own: ${waiverRole.join(", ")} may not write here`,
      todo: "Give that team write access by name; then CODEOWNERS can name it for /.github/assaygate/waivers/.",
    },
  ];
}

/** A CODEOWNERS file for a repository that has none. */
export function draftCodeowners({ everything, waivers }: Owners): string {
  const all = everything.join(" ");
  return [
    "# Who has to approve what. GitHub asks the owners on the last line that matches a path.",
    `* ${all}`,
    "# What steers the delivery, this file among it, is owned as well: nobody changes the rules alone.",
    `/.github/ ${all}`,
    `/.github/assaygate/waivers/ ${waivers.join(" ")}`,
    "",
  ].join("\n");
}

/** What an existing file leaves open, in words. */
export function ownersGaps(text: string, path: string, gated: readonly string[]): readonly Lack[] {
  const { invalid, paths, guards, isOversize } = gapsOf(parseCodeowners(text), {
    codeownersPath: path,
    paths: gated,
  });
  if (isOversize) return [{ what: `${path} is too large: GitHub passes over it`, todo: "Shorten it." }];
  return [
    ...invalid.slice(0, 5).map(({ line, why }) => ({
      what: `${path}:${line}: GitHub skips this line: ${why}`,
      todo: "Correct it.",
    })),
    ...(paths.length === 0
      ? []
      : [
          {
            what: `${path}: ${paths.length} gated files have no owner, such as ${paths[0]?.path ?? ""}`,
            todo: 'Add a line for all paths at the top: "* @org/team".',
          },
        ]),
    ...guards.map((gap) => ({
      what: `${path}: ${gap.path} has no owner, and with it nobody guards the rules`,
      todo: `Add a line at the end: "/${gap.path} @org/team".`,
    })),
  ];
}

/** Where GitHub would find the file of this repository; null: there is none. */
export function codeownersOf({ texts }: RepositorySnapshot): string | null {
  return codeownersPaths.find((path) => texts.has(path)) ?? null;
}
