import { appendFile, mkdtemp, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { NativeAction } from "../../api.ts";
import { NativeInputs } from "../inputs.ts";
import { recordOf, textOf } from "../json.ts";
import { type Claims, predicateOf } from "./predicate.ts";
import type { SignedBundle, StatementSigner } from "./signer.ts";
import { subjectsOf } from "./subjects.ts";

type Call = Parameters<NativeAction>[0];

const known = [
  "subject-path",
  "subject-digest",
  "subject-name",
  "subject-checksums",
  "predicate-type",
  "predicate",
  "predicate-path",
  "push-to-registry",
  "create-storage-record",
  "show-summary",
  "github-token",
];

/** `actions/attest`: a statement in the name of the job, signed by this signer and stored with the repository. */
export function attestWith(sign: StatementSigner): NativeAction {
  return async (call) => {
    const given = new NativeInputs("actions/attest", call.inputs, known);
    if (given.flag("push-to-registry", false))
      throw new Error("input 'push-to-registry': only false is supported here");
    const idToken = await idTokenOf(call);
    const { workspace, request, log } = call;
    const subject = await subjectsOf(given, workspace);
    const claims = claimsIn(idToken);
    const predicate = await predicateOf(given, { workspace, server: request.urls.server, claims });
    const { bundle, certificate, signer } = await sign({
      payload: statement(subject, predicate),
      payloadType: "application/vnd.in-toto+json",
      idToken,
    });
    log(`Attestation created for ${subject.length} subjects, signed by ${signer}`);
    for (const line of certificate.trim().split("\n")) log(line);
    const id = await store(call, given.text("github-token", call.token), bundle);
    return { outputs: await publish(call, { id, bundle, isShown: given.flag("show-summary", true) }) };
  };
}

function statement(
  subject: Awaited<ReturnType<typeof subjectsOf>>,
  { type, params }: Awaited<ReturnType<typeof predicateOf>>,
): Buffer {
  const _type = "https://in-toto.io/Statement/v1";
  return Buffer.from(JSON.stringify({ _type, subject, predicateType: type, predicate: params }));
}

async function idTokenOf({ oidc }: Call): Promise<string> {
  if (oidc === null)
    throw new Error(
      'missing "id-token" permission. Please add "permissions: id-token: write" to your workflow.',
    );
  const response = await fetch(`${oidc.url}&audience=sigstore`, {
    headers: { authorization: `Bearer ${oidc.token}` },
  });
  const body = recordOf(await response.json());
  const token = body["value"];
  if (typeof token === "string") return token;
  throw new Error(
    `expected a token of the job's identity, got ${response.status}: ${textOf(body["message"])}`,
  );
}

/** Nothing is verified here: the token comes straight from who issued it. */
function claimsIn(idToken: string): Claims {
  const [, payload = ""] = idToken.split(".");
  const claims = recordOf(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, textOf(value)]));
}

async function store({ request }: Call, token: string, bundle: SignedBundle): Promise<string> {
  const address = `${request.urls.api}/repos/${request.trigger.repository}/attestations`;
  const response = await fetch(address, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ bundle }),
  });
  const body = recordOf(await response.json());
  if (response.status === 201) return textOf(body["id"]);
  throw new Error(`Failed to persist attestation: ${textOf(body["message"])}`);
}

interface Stored {
  readonly id: string;
  readonly bundle: SignedBundle;
  readonly isShown: boolean;
}

/** A file of the bundle, a line in the list of all such files, and a heading in the summary. */
async function publish({ request, temp, log, summarize }: Call, { id, bundle, isShown }: Stored) {
  const path = join(await mkdtemp(temp + sep), "attestation.json");
  await writeFile(path, `${JSON.stringify(bundle)}\n`);
  await appendFile(join(temp, "created_attestation_paths.txt"), `${path}\n`);
  const url = `${request.urls.server}/${request.trigger.repository}/attestations/${id}`;
  log(`Attestation uploaded to repository: ${url}`);
  if (isShown) summarize(`<h3>Attestation Created</h3>\n<ul><li><a href="${url}">${url}</a></li></ul>\n`);
  return { "bundle-path": path, "attestation-id": id, "attestation-url": url };
}
