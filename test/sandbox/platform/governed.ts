import type { Seed } from "../../../sandbox/github/seed/seed.ts";

const instance = 77;

/** The file that the organisation requires: it passes if the commit says so. */
export const gate = `name: Gate
on:
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  gate:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      - run: test "$(cat verdict)" = pass
`;

export interface Governed {
  readonly workflow?: string;
  readonly access?: "none" | "organization";
  readonly enforcement?: "active" | "evaluate";
  readonly rules?: readonly object[];
  readonly files?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly visibility?: "public" | "private";
}

/** An organisation whose instance requires a workflow of the product's default branch. */
export function governed({
  workflow = gate,
  access = "organization",
  enforcement = "active",
  rules = [],
  files = {},
  path = ".github/workflows/gate.yml",
  visibility = "private",
}: Governed = {}): Omit<Seed, "schema"> {
  const required = { type: "workflows", parameters: { workflows: [{ repository_id: instance, path }] } };
  return {
    users: { ana: {}, ben: {}, eve: {}, "dependabot[bot]": { type: "Bot" } },
    organizations: {
      acme: {
        members: { ana: "member", ben: "member", olga: "admin" },
        rulesets: [
          {
            ...{ name: "platform", target: "branch", enforcement },
            conditions: {
              ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] },
              repository_name: { include: ["app"], exclude: [] },
            },
            rules: [required, ...rules],
          },
        ],
      },
    },
    repositories: {
      "acme/platform": {
        id: instance,
        visibility: "internal",
        files: { ".github/workflows/gate.yml": workflow },
        actions: { access_level: access },
      },
      "acme/app": {
        visibility,
        files: { verdict: "pass\n", ...files },
        collaborators: { ana: "write", ben: "write", "dependabot[bot]": "write", eve: "read" },
      },
      "eve/app": { fork_of: "acme/app" },
    },
    tokens: {
      ana: { user: "ana" },
      ben: { user: "ben" },
      eve: { user: "eve" },
      olga: { user: "olga" },
      dependabot: { app: "dependabot", permissions: { contents: "write", pull_requests: "write" } },
    },
  };
}

/** A step that runs these lines of JavaScript: nothing but Node is on every machine. */
export function nodeStep(lines: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const script = ["node --input-type=module <<'JS'", ...lines, "JS"].map((line) => `          ${line}`);
  const values = Object.entries(env).map(([name, value]) => `          ${name}: \${{ ${value} }}`);
  const block = values.length === 0 ? [] : ["        env:", ...values];
  return `${["      - run: |", ...script, ...block].join("\n")}\n`;
}
