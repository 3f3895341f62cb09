import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { placesFrom } from "../../src/adapters/places.ts";
import { evidenceCommands, replay } from "../../src/cli/evidence/commands.ts";
import { sha256Hex, sha256HexOfBytes } from "../../src/domain/digest/sha256.ts";
import type { ReleaseIndex } from "../../src/domain/evidence/lineage/release-folder.ts";
import type { OpenBundle } from "../../src/domain/evidence/open.ts";
import { readStatement } from "../../src/domain/evidence/statement-bytes.ts";
import type { HostedEvidence } from "../../src/ports/hosted-evidence.ts";
import type { ExitCode } from "../../src/ports/ports.ts";
import type { Registry } from "../../src/ports/registry.ts";
import { artefact, judgeCommit } from "./evidence-predicates.ts";
import { memoryPorts } from "./memory-ports.ts";
import { askedAt, platform, type ReleaseEvidence, trustIn } from "./release-evidence.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { tinyPolicy } from "./tiny-policy.ts";
import { commit } from "./verdicts.ts";

/** `signers.yml` that trusts the two judge files at their one commit. */
export function signersText(issuer = "https://token.actions.githubusercontent.com"): string {
  const gates = "gate-evaluation, verification-summary";
  const signer = (file: string, predicates: string): string => `
  - predicates: [${predicates}]
    workflow: ${platform}/.github/workflows/${file}.yml
    refs: [refs/heads/stable]
    revisions: [{sha: ${judgeCommit}, from: 2026-01-01}]
    triggers: [push]`;
  const release = `${gates}, provenance, cyclonedx, spdx, vulns, test-result`;
  return `schema: assaygate/signers/v1
issuer: ${issuer}
signers:${signer("judge-source", gates)}${signer("judge-release", release)}
`;
}

const name = "payments-api";

/** The files of a release folder, by path. */
export async function releaseFiles(
  { exhibits, files, recordOf }: ReleaseEvidence,
  open: OpenBundle = trustIn().open,
) {
  const bundles: ReleaseIndex["bundles"] = [];
  const texts: Record<string, string> = Object.fromEntries(files);
  for (const { path, bundle } of exhibits) {
    const opened = await open(bundle);
    const read = opened.state === "opened" ? readStatement(opened.payload) : opened;
    const predicateType = read.state === "read" ? read.statement.predicateType : "unknown";
    bundles.push({ path, sha256: sha256HexOfBytes(bundle), predicateType });
    texts[path] = new TextDecoder().decode(bundle);
  }
  const facts = [...files].map(([path, text]) => {
    const isRecord = recordOf !== null && path.includes("record-");
    return {
      ...{ path, sha256: sha256Hex(text), kind: isRecord ? "record" : "facts" },
      ...(isRecord && { of: recordOf }),
    };
  });
  const index: ReleaseIndex = {
    schemaVersion: 1,
    repository: { id: "9001", ownerId: "42", name: "acme/payments-api" },
    commit,
    artefact: { name, digest: `sha256:${artefact.digest.sha256}` },
    bundles,
    facts,
  };
  texts["index.json"] = JSON.stringify(index);
  texts[`${name}.intoto.jsonl`] = bundles.map(({ path }) => `${texts[path]}\n`).join("");
  return texts;
}

const commands = { ...evidenceCommands, replay };

export interface Desk {
  readonly folder: string;
  /** Runs a command with what the verifier holds; words come from the test. */
  run(
    name: keyof typeof commands,
    words: readonly string[],
  ): Promise<{ code: ExitCode; out: string; log: string }>;
  write(path: string, text: string): void;
}

interface DeskOptions {
  readonly policy?: string;
  readonly signers?: string;
  readonly root?: string;
  readonly now?: string;
  readonly open?: OpenBundle;
  readonly registry?: Registry;
  /** What GitHub keeps; left out: no token. */
  readonly hosted?: HostedEvidence;
}

/** A folder with a release in `release/` and the verifier's own files in `trust/`. */
export function deskWith(
  files: Readonly<Record<string, string>>,
  {
    policy = tinyPolicy(),
    signers = signersText(),
    root = "{}",
    now = askedAt,
    open,
    registry,
    hosted,
  }: DeskOptions = {},
): Desk {
  const release = Object.entries(files).map(([path, text]) => [`release/${path}`, text] as const);
  const folder = temporaryFolder({
    ...Object.fromEntries(release),
    "trust/root.jsonl": root,
    "trust/signers.yml": signers,
    "trust/platform.yml": policy,
  });
  return {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    async run(command, words) {
      const openEvidence = async (): Promise<OpenBundle> => open ?? trustIn().open;
      const { ports, told } = memoryPorts({
        ...{ places: placesFrom(folder), openEvidence, now },
        ...(registry !== undefined && { pullRegistry: async () => registry }),
        ...(hosted !== undefined && { hostedEvidence: hosted }),
      });
      const code = await commands[command](words, ports);
      return { code, out: told.printed.join(""), log: told.log.join("\n") };
    },
  };
}

/** The question and the trust, as words. */
export const asking = [
  ...["--repository", "9001", "--owner", "42"],
  ...[
    "--trusted-root",
    "trust/root.jsonl",
    "--signers",
    "trust/signers.yml",
    "--policy",
    "trust/platform.yml",
  ],
];
