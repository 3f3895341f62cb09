import { startAdvisories } from "../advisories/server.ts";
import { type Platform, startPlatform } from "../platform/index.ts";
import { openView, type View } from "../runner/view/view.ts";
import type { Sigstore } from "../sigstore/server.ts";
import { Journal, type RunStory } from "./journal.ts";
import { waysToTheNetwork } from "./machine.ts";
import type { NetworkOff } from "./network-off.ts";
import { organizationOf, people, secretsOf, seedOf } from "./organization.ts";
import type { Product } from "./product.ts";
import type { RehearsalRequest } from "./request.ts";
import { type Ended, runSuite, type SuitePlace } from "./suite.ts";

/** An answer of the API. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly bytes: Uint8Array;
}

/** An emulated GitHub with an organisation and its products, and the release that is tried out on it. */
export interface Stage {
  /** Folder of the release. */
  readonly home: string;
  readonly organization: string;
  readonly products: readonly Product[];
  readonly platform: Platform;
  readonly journal: Journal;
  readonly view: View;
  /** Where evidence is signed; null: nothing is. */
  readonly sigstore: Sigstore | null;
  /** Commands that were run, in order. */
  readonly commands: Ended[];
  /** Asks the API with somebody's token. */
  ask(who: string, method: string, path: string, body?: unknown): Promise<Answer>;
  /** Runs a command of the suite as the organisation's administrator. */
  suite(words: readonly string[]): Promise<Ended>;
  /** Runs one as somebody who has no token, knows no GitHub, and is cut off from every network. */
  suiteApart(words: readonly string[], without: NetworkOff): Promise<Ended>;
  close(): Promise<void>;
}

/** Starts everything that a rehearsal needs; `close` ends it. */
export async function openStage(
  request: Pick<RehearsalRequest, "home" | "terminal"> & { readonly signs?: boolean },
  products: readonly Product[],
): Promise<Stage> {
  const now = (): number => performance.now();
  const view = openView({ ...request.terminal, now });
  const journal = new Journal(now);
  const advisories = await startAdvisories();
  const network = waysToTheNetwork(process.env);
  const platform = await startPlatform(seedOf(products), {
    environment: { ...network, ASSAYGATE_ADVISORIES_URL: advisories.url },
    secrets: secretsOf(products),
    onEvent: (told) => {
      journal.note(told);
      view.tell(told.event, told.run);
    },
  });
  const sigstore = request.signs === true ? await sigstoreFor(platform) : null;
  const commands: Ended[] = [];
  const ending = new AbortController();
  const run = async (words: readonly string[], place: Pick<SuitePlace, "environment" | "without">) => {
    const ended = await runSuite(words, { home: request.home, signal: ending.signal, ...place });
    commands.push(ended);
    return ended;
  };
  return {
    ...{
      home: request.home,
      organization: organizationOf(products),
      products,
      platform,
      journal,
      view,
      sigstore,
      commands,
    },
    ask: (who, method, path, body) => ask(platform, { who, method, path, body }),
    suite: (words) => run(words, { environment: { ...network, ...accessOf(platform) } }),
    suiteApart: (words, without) => run(words, { environment: {}, without }),
    close: async () => {
      ending.abort();
      view.close();
      await platform.close();
      await sigstore?.close();
      await advisories.close();
    },
  };
}

/** One on this machine, which believes the emulated GitHub's tokens; loaded by whoever signs only. */
async function sigstoreFor({ github }: Platform): Promise<Sigstore> {
  const { startSigstore } = await import("../sigstore/server.ts");
  return startSigstore({ issuers: [github.api("/_oidc")], now: () => github.clock.now });
}

function accessOf({ url, graphqlUrl, tokens }: Platform): Record<string, string> {
  return {
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    GITHUB_TOKEN: tokens[people.admin] ?? "",
  };
}

interface Question {
  readonly who: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

async function ask({ url, tokens }: Platform, { who, method, path, body }: Question): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${tokens[who] ?? ""}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isJson = bytes.length > 0 && response.headers.get("content-type")?.includes("json") === true;
  return {
    status: response.status,
    body: isJson ? JSON.parse(new TextDecoder().decode(bytes)) : null,
    bytes,
  };
}

/** Waits until nothing runs any more; gives the runs of a repository that began since. */
export async function runsAfter(
  { platform, journal }: Stage,
  repository: string,
  act: () => Promise<unknown>,
): Promise<readonly RunStory[]> {
  const before = journal.runs.length;
  await act();
  await platform.settle();
  return journal.since(before, repository);
}
