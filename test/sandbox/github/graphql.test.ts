import { describe, expect, it } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const seed: Omit<Seed, "schema"> = {
  users: { ana: {}, ben: {}, cleo: {} },
  organizations: {
    acme: {
      teams: {
        payments: { members: ["ben"], repositories: { app: "push" } },
        readers: { members: ["cleo"], repositories: { app: "pull" } },
      },
    },
  },
  repositories: {
    "acme/app": {
      files: { ".github/CODEOWNERS": "* @acme/payments\n", "a.ts": "1\n" },
      protection: {
        main: { required_pull_request_reviews: { required_approving_review_count: 2 }, enforce_admins: true },
      },
      pulls: [
        {
          author: "ana",
          body: "Fixes #7",
          commits: [{ files: { "b.ts": "2\n" }, verified: true }, { files: { "c.ts": "3\n" } }],
          reviews: [
            { user: "ben", state: "APPROVED", commit: 0, on_behalf_of: ["payments"] },
            { user: "ben", state: "COMMENTED" },
            { user: "cleo", state: "APPROVED" },
          ],
        },
      ],
    },
    "acme/secret": {},
  },
  tokens: {
    job: { repository: "acme/app", permissions: { contents: "read", "pull-requests": "read" } },
    app: { app: true, permissions: { members: "read", contents: "read" } },
  },
};

const ask = async (query: string, { as = "job", given = seed } = {}) => {
  const gh = await emulatedGitHub(given);
  const answer = await gh.send("POST", "/graphql", { query }, { as });
  return {
    ...answer,
    gh,
    body: answer.body as {
      data: Record<string, never> | null;
      errors?: { type?: string; path?: unknown; message: string }[];
    },
  };
};

const repository = (fields: string): string =>
  `{ repository(owner: "acme", name: "app") { ${fields} } rateLimit { cost remaining } }`;

describe("GraphQL", () => {
  it("lists nothing without being told how much", async () => {
    const { body } = await ask(repository("pullRequests { nodes { number } }"));

    expect(body.errors?.[0]?.message).toContain("`first` or `last`");
  });

  it("answers what the source stage asks of a pull request", async () => {
    const { body } = await ask(
      repository(`pullRequest(number: 1) { changedFiles commits { totalCount }
        latestOpinionatedReviews(first: 10, writersOnly: true) { nodes { state author { login } onBehalfOf(first: 5) { nodes { combinedSlug } } } }
        reviews(first: 1) { totalCount pageInfo { hasNextPage } }
        closingIssuesReferences(first: 5) { totalCount nodes { number repository { nameWithOwner } } } }`),
    );

    expect(body.errors).toBeUndefined();
    expect(body.data?.["repository"]).toEqual({
      pullRequest: {
        changedFiles: 2,
        commits: { totalCount: 2 },
        latestOpinionatedReviews: {
          nodes: [
            {
              state: "APPROVED",
              author: { login: "ben" },
              onBehalfOf: { nodes: [{ combinedSlug: "acme/payments" }] },
            },
          ],
        },
        reviews: { totalCount: 3, pageInfo: { hasNextPage: true } },
        closingIssuesReferences: {
          totalCount: 1,
          nodes: [{ number: 7, repository: { nameWithOwner: "acme/app" } }],
        },
      },
    });
  });

  it("reads files and the classic protection that everyone may see", async () => {
    const { body } = await ask(
      repository(`a: object(expression: "main:.github/CODEOWNERS") { __typename ... on Blob { byteSize isBinary text } }
        b: object(expression: "main:CODEOWNERS") { __typename }
        ref(qualifiedName: "refs/heads/main") { refUpdateRule { requiredApprovingReviewCount allowsForcePushes requiresSignatures } }`),
    );

    expect(body.data?.["repository"]).toEqual({
      a: { __typename: "Blob", byteSize: 17, isBinary: false, text: "* @acme/payments\n" },
      b: null,
      ref: {
        refUpdateRule: {
          requiredApprovingReviewCount: 2,
          allowsForcePushes: false,
          requiresSignatures: false,
        },
      },
    });
  });

  it("finds the pull requests of commits", async () => {
    const first = await ask(repository(`pullRequest(number: 1) { headRefOid }`));
    const { repository: found } = first.body.data as unknown as {
      repository: { pullRequest: { headRefOid: string } };
    };

    const answer = await first.gh.send("POST", "/graphql", {
      query: repository(
        `c0: object(oid: "${found.pullRequest.headRefOid}") { ... on Commit { oid associatedPullRequests(first: 20) { totalCount nodes { number merged } } } }`,
      ),
    });

    expect(answer.body).toMatchObject({
      data: {
        repository: {
          c0: { associatedPullRequests: { totalCount: 1, nodes: [{ number: 1, merged: false }] } },
        },
      },
    });
  });

  it("hides teams from a job, as null with an error beside the rest of the answer", async () => {
    const { body, status } = await ask(
      `{ organization(login: "acme") { login team(slug: "payments") { slug } } }`,
    );

    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { organization: { login: "acme", team: null } },
      errors: [
        {
          type: "FORBIDDEN",
          path: ["organization", "team"],
          message: "Resource not accessible by integration",
        },
      ],
    });
  });

  it("shows teams and people with what they may do to an installation that may read members", async () => {
    const query = `{ t0: organization(login: "acme") { team(slug: "payments") { combinedSlug privacy
        repositories(query: "app", first: 50) { edges { permission node { nameWithOwner } } } } }
      repository(owner: "acme", name: "app") { u0: collaborators(query: "ben", first: 20) { edges { permission node { login } } } } }`;

    const { body } = await ask(query, { as: "app" });

    expect(body.data).toEqual({
      t0: {
        team: {
          combinedSlug: "acme/payments",
          privacy: "VISIBLE",
          repositories: { edges: [{ permission: "WRITE", node: { nameWithOwner: "acme/app" } }] },
        },
      },
      repository: { u0: { edges: [{ permission: "WRITE", node: { login: "ben" } }] } },
    });
  });

  it("does not resolve what the token cannot see", async () => {
    const { body } = await ask(`{ repository(owner: "acme", name: "secret") { id } }`);

    expect(body).toMatchObject({
      data: { repository: null },
      errors: [{ type: "NOT_FOUND", path: ["repository"] }],
    });
  });

  it("refuses fields that GitHub does not have", async () => {
    const { body } = await ask(repository("stars"));

    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.message).toContain('Cannot query field "stars"');
  });

  it("fails the run where GitHub has a field and nobody wrote it here", async () => {
    const gh = await emulatedGitHub(seed, { mayBeUnhandled: true });

    const { body } = await gh.send("POST", "/graphql", { query: repository("hasWikiEnabled") });

    expect(body).toMatchObject({
      errors: [{ message: expect.stringContaining("Repository.hasWikiEnabled") }],
    });
    expect(gh.github.log.unhandled).toHaveLength(1);
  });

  it("counts its points apart from the calls of REST", async () => {
    const { body, gh } = await ask(repository("name"));

    expect(body.data?.["rateLimit"]).toEqual({ cost: 1, remaining: 999 });
    expect(gh.github.log.entries).toMatchObject([{ operation: "graphql", cost: 1 }]);
  });

  it("answers 200 with errors when it fails and when the limit is reached", async () => {
    const failing = await ask(repository("name"), {
      given: { ...seed, faults: [{ kind: "graphql-errors" }] },
    });
    const limited = await ask(repository("name"), {
      given: { ...seed, faults: [{ kind: "primary", operation: "graphql" }] },
    });

    expect([failing.status, limited.status]).toEqual([200, 200]);
    expect(failing.body).toMatchObject({
      data: null,
      errors: [{ message: expect.stringContaining("Something went wrong") }],
    });
    expect(limited.body).toMatchObject({ errors: [{ type: "RATE_LIMITED" }] });
    expect(limited.headers.get("x-ratelimit-remaining")).toBe("0");
  });
});
