import type { OpenBundle } from "../../domain/evidence/open.ts";
import { predicateNameFor } from "../../domain/evidence/predicates/index.ts";
import type { Statement } from "../../domain/evidence/statement.ts";
import { verifyEvidence } from "../../domain/evidence/verify.ts";
import { trustedRootPath } from "../../domain/instance/places.ts";
import { type JudgeName, judges } from "../../domain/judging/judges.ts";
import { InternalError, UserError } from "../../errors.ts";
import type { EvidenceSigner } from "../../ports/evidence-signer.ts";
import { type FiledBundle, fileBundle } from "./folder.ts";
import type { SigningScene } from "./scene.ts";
import { selfTrust } from "./trust.ts";

/** Signs in the name of this job, and believes no bundle before it was verified as anybody else's. */
export interface Notary {
  /** @throws {InternalError} outage; {UserError} for what would not be verified */
  file(statement: Statement): Promise<FiledBundle>;
  /** Takes over a bundle that another file of this commit signed in this run. @throws {UserError} */
  take(bundle: Uint8Array, statement: Statement, by: JudgeName): Promise<FiledBundle>;
  readonly filed: readonly FiledBundle[];
}

/** Opens one for the signing services of the instance. @throws {UserError} invalid-config */
export async function openNotary(scene: SigningScene, server: string): Promise<Notary> {
  const { job, identity, instance, request } = scene;
  const signer = await job.signer({ visibility: identity.visibility, own: instance.signing });
  const open = await job.opener(instance.root, trustedRootPath);
  const filed: FiledBundle[] = [];
  const keep = async (bytes: Uint8Array, statement: Statement, by: JudgeName): Promise<FiledBundle> => {
    const verified = await verify(bytes, statement, { scene, server, open, by });
    const bundle = fileBundle(bytes, verified, filed.length + 1);
    filed.push(bundle);
    return bundle;
  };
  return {
    filed,
    file: async (statement) => keep(await signWith(signer, statement), statement, request.what),
    take: keep,
  };
}

async function signWith(signer: EvidenceSigner, statement: Statement): Promise<Uint8Array> {
  try {
    return await signer.sign(statement);
  } catch (cause) {
    if (cause instanceof InternalError && cause.code === "io")
      throw new InternalError("outage", cause.message, { cause });
    throw cause;
  }
}

interface Verifying {
  readonly scene: SigningScene;
  readonly server: string;
  readonly open: OpenBundle;
  /** The file that must have signed. */
  readonly by: JudgeName;
}

async function verify(bytes: Uint8Array, statement: Statement, { scene, server, open, by }: Verifying) {
  const { identity, platform, ports } = scene;
  const { workflow, predicates } = judges[by];
  const { predicateType, subject } = statement;
  const found = await verifyEvidence(
    bytes,
    {
      predicateType,
      subject: subject[0]?.digest ?? {},
      source: {
        repositoryId: identity.repositoryId,
        ownerId: identity.ownerId,
        commit: identity.commit,
        refs: [identity.ref],
      },
      at: ports.clock.now(),
    },
    selfTrust({ identity, server, workflow, predicates, policy: platform.digest, open }),
  );
  if (found.state === "verified") return found;
  const name = predicateNameFor(predicateType) ?? "statement";
  throw new UserError(
    "invalid-input",
    `a ${name} that was signed here is not verified (${found.code}): ${found.message}.`,
    {
      hint: "Nothing is handed on. Compare policy/trusted-root.jsonl with the services under signing in policy/instance.yml.",
    },
  );
}
