/**
 * A thin GitHub for one large organisation: the shapes that an audit reads, with tags of answers, and a log. Not the
 * emulated GitHub: that keeps a real git repository for each of a thousand, which takes longer than what is measured.
 * The query is checked against GitHub's schema, and its points are counted by GitHub's formula.
 */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { parse, validate } from "graphql";
import { costOf } from "../sandbox/github/graphql/cost.ts";
import { githubSchema } from "../sandbox/github/graphql/schema.ts";

export interface ServerLog {
  requests: number;
  queries: number;
  points: number;
  notModified: number;
  mostInFlight: number;
  /** Milliseconds at which requests came. */
  times: number[];
}

export interface AuditServer {
  readonly url: string;
  readonly log: ServerLog;
  close(): Promise<void>;
}

export function emptyLog(): ServerLog {
  return { requests: 0, queries: 0, points: 0, notModified: 0, mostInFlight: 0, times: [] };
}

const count = 1_000;
const delayMs = 15;
const pinned = Array.from({ length: 20 }, (_, index) => index.toString(16).padStart(40, "a"));
const oneIn = (number: number, index: number): boolean => index % number === 0;

const rules = [
  { type: "deletion" },
  { type: "non_fast_forward" },
  {
    type: "pull_request",
    parameters: {
      required_approving_review_count: 1,
      require_code_owner_review: true,
      dismiss_stale_reviews_on_push: true,
      require_last_push_approval: true,
      required_review_thread_resolution: true,
    },
  },
  {
    type: "required_status_checks",
    parameters: {
      strict_required_status_checks_policy: true,
      required_status_checks: [{ context: "gate-check", integration_id: 15_368 }],
    },
  },
];

/** One in ten repositories has a ruleset of its own besides that of the organisation. */
const rulesetsOf = (index: number) => [
  { id: 1, name: "organisation", source_type: "Organization", source: "acme" },
  ...(oneIn(10, index)
    ? [{ id: 1_000 + index, name: "own", source_type: "Repository", source: `acme/r${index}` }]
    : []),
];

function workflowOf(index: number): string {
  const action = `acme-actions/a${index % pinned.length}@${pinned[index % pinned.length]}`;
  return `name: Gate\non: [pull_request, merge_group]\npermissions: { contents: read }\njobs:\n  gate-check:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${oneIn(7, index) ? "acme-actions/a0@v1" : action}\n      - run: npm test\n`;
}

const blob = (text: string) => ({ byteSize: text.length, isBinary: false, isTruncated: false, text });

function overviewOf(index: number): object {
  const isEmpty = oneIn(50, index + 1);
  const owners = "* @acme/core\n/.github/ @acme/platform\n";
  const entries = [{ name: "gate.yml", type: "blob", object: blob(workflowOf(index)) }];
  return {
    databaseId: 10_000 + index,
    nameWithOwner: `acme/r${index}`,
    isArchived: oneIn(20, index + 2),
    isDisabled: false,
    isEmpty,
    isFork: oneIn(40, index + 3),
    languages: { totalCount: 1, nodes: [{ name: "TypeScript" }] },
    workflows: isEmpty ? null : { entries },
    owners1: isEmpty ? null : blob(owners),
    owners2: null,
    owners3: null,
    codeowners: isEmpty ? null : { errors: [] },
    environments: { totalCount: 1, nodes: [{ name: "dev", protectionRules: { totalCount: 0 } }] },
    deployKeys: { totalCount: 0 },
    defaultBranchRef: isEmpty
      ? null
      : {
          name: "main",
          refUpdateRule: null,
          branchProtectionRule: null,
          target: { oid: "b".repeat(40), statusCheckRollup: null },
        },
    canary: null,
  };
}

function queryAnswer(body: { query: string; variables: Record<string, unknown> }, log: ServerLog): object {
  const document = parse(body.query);
  const faults = validate(githubSchema(), document);
  if (faults.length > 0) throw new Error(`not GitHub's schema: ${faults[0]?.message}`);
  const cost = costOf(document, body.variables);
  log.points += cost;
  const start = Number(body.variables["after"] ?? 0);
  const end = Math.min(count, start + Number(body.variables["first"]));
  const nodes = Array.from({ length: end - start }, (_, index) => overviewOf(start + index));
  const pageInfo = { hasNextPage: end < count, endCursor: String(end) };
  const repositories = { totalCount: count, pageInfo, nodes };
  return { data: { rateLimit: { cost }, organization: { login: "acme", repositories } } };
}

type Answer = (match: RegExpExecArray) => unknown;
const routes: readonly (readonly [RegExp, Answer])[] = [
  [
    /^\/orgs\/acme\/actions\/permissions$/,
    () => ({ enabled_repositories: "all", allowed_actions: "all", sha_pinning_required: true }),
  ],
  [
    /^\/orgs\/acme\/actions\/permissions\/workflow$/,
    () => ({ default_workflow_permissions: "read", can_approve_pull_request_reviews: false }),
  ],
  [/^\/orgs\/acme\/actions\/permissions\/self-hosted-runners$/, () => ({ enabled_repositories: "none" })],
  [/^\/orgs\/acme\/actions\/runners$/, () => ({ total_count: 0, runners: [] })],
  [
    /^\/repos\/acme\/r(\d+)\/rules\/branches\/main$/,
    ([, index]) =>
      rulesetsOf(Number(index)).flatMap(({ id, source_type, source }) =>
        rules.map((rule) => ({
          ...rule,
          ruleset_source_type: source_type,
          ruleset_source: source,
          ruleset_id: id,
        })),
      ),
  ],
  [
    /^\/repos\/acme\/r(\d+)\/rulesets$/,
    ([, index]) =>
      rulesetsOf(Number(index)).map((one) => ({ ...one, target: "branch", enforcement: "active" })),
  ],
  [
    /^\/repos\/acme\/r(\d+)\/rulesets\/(\d+)$/,
    ([, index, id]) => ({
      ...rulesetsOf(Number(index)).find((one) => one.id === Number(id)),
      target: "branch",
      enforcement: "active",
      bypass_actors: [],
      conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
      rules,
    }),
  ],
  [
    /^\/repos\/acme-actions\/(a\d+)$/,
    ([, name]) => ({
      id: 9,
      full_name: `acme-actions/${name}`,
      default_branch: "main",
      private: false,
      owner: { type: "Organization" },
    }),
  ],
  [/^\/repos\/acme-actions\/a\d+\/compare\/.+$/, () => ({ status: "behind" })],
  [/^\/repos\/acme-actions\/a\d+\/commits\/.+$/, () => ({ sha: pinned[0] })],
];

/** Starts it on a free port of this machine. */
export async function startAuditServer(): Promise<AuditServer> {
  const log = emptyLog();
  let inFlight = 0;
  const server = createServer((request, response) => {
    inFlight += 1;
    log.mostInFlight = Math.max(log.mostInFlight, inFlight);
    log.requests += 1;
    log.times.push(performance.now());
    response.once("finish", () => {
      inFlight -= 1;
    });
    setTimeout(() => void answer(request, response, log), delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${portOf(server)}`, log, close: () => closed(server) };
}

async function answer(request: IncomingMessage, response: ServerResponse, log: ServerLog): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/graphql") {
    log.queries += 1;
    return send(response, JSON.stringify(queryAnswer(JSON.parse(await textOf(request)), log)), {});
  }
  for (const [pattern, make] of routes) {
    const match = pattern.exec(pathname);
    if (match === null) continue;
    const body = JSON.stringify(make(match));
    const etag = `"${createHash("sha256").update(body).digest("hex")}"`;
    if (request.headers["if-none-match"] !== etag) return send(response, body, { etag });
    log.notModified += 1;
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(501).end(`no answer for ${pathname}`);
}

function send(response: ServerResponse, body: string, headers: Record<string, string>): void {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8", ...headers }).end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("expected a port");
  return address.port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
