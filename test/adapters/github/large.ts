import { jobPermissions, type Seed } from "./emulated.ts";
import { shopSeed } from "./shop.ts";

interface Size {
  /** Changed by the pull request. */
  readonly files: number;
  /** People in CODEOWNERS. */
  readonly owners?: number;
}

const name = "acme/shop";

/** The shop with a pull request of this many files, and this many owners. */
export function largeSeed({ files, owners = 1 }: Size): Seed {
  const people = Array.from({ length: owners }, (_, index) => `owner-${index}`);
  const paths = Array.from({ length: files }, (_, index) => `src/part-${index}.ts`);
  const { [name]: shop = {} } = shopSeed.repositories ?? {};
  const [pull = {}] = shop.pulls ?? [];
  const lines = people.map((login, index) => `/src/part-${index}.ts @${login}\n`);
  return {
    ...shopSeed,
    users: { ...shopSeed.users, ...Object.fromEntries(people.map((login) => [login, {}])) },
    repositories: {
      [name]: {
        ...shop,
        files: { ...shop.files, ".github/CODEOWNERS": `* @${people[0]}\n${lines.join("")}` },
        collaborators: {
          cy: "read",
          ...Object.fromEntries(people.map((login) => [login, "write" as const])),
        },
        pulls: [
          {
            ...pull,
            commits: [
              {
                message: "feat: many",
                author: "cy",
                files: Object.fromEntries(paths.map((path) => [path, "export {};\n"])),
                verified: true,
              },
            ],
            reviews: [{ user: people[0] ?? "", state: "APPROVED" }],
          },
        ],
      },
    },
    tokens: { job: { repository: name, permissions: jobPermissions } },
  };
}
