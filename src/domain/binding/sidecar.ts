import * as z from "zod";
import { UserError } from "../../errors.ts";

const Digest = z.string().regex(/^[0-9a-f]{64}$/, "expected a sha256 in lower-case hex");
const Commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "expected a full commit id");

/** What `assaygate record -- COMMAND` writes beside the reports of a command (design §7, binding). */
export const Sidecar = z.strictObject({
  schema: z.literal("assaygate/evidence/v1"),
  commit: Commit.nullable(),
  command: z.array(z.string()),
  exitCode: z.int(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  tool: z.string(),
  /** Absolute path of the checkout on the machine where the command ran: tools name files by it. */
  workspace: z.string().max(4_096).optional(),
  /** What a scan of ours gave to the tool besides the source: an artefact, or one platform of it. */
  subject: z.strictObject({ sha256: Digest, platform: z.string().max(300).nullable() }).optional(),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().nonnegative(), sha256: Digest })),
});
export type Sidecar = z.infer<typeof Sidecar>;

/** The text of a sidecar. */
export function renderSidecar(content: Omit<Sidecar, "schema">): string {
  const sidecar: Sidecar = { schema: "assaygate/evidence/v1", ...content };
  return `${JSON.stringify(sidecar, null, 2)}\n`;
}

/** Reads a sidecar. @throws {UserError} unreadable-report if it is not one. */
export function parseSidecar(path: string, text: string): Sidecar {
  const parsed = Sidecar.safeParse(jsonOf(path, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw unreadable(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a sidecar"}`);
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable(path, cause instanceof Error ? cause.message : "not JSON");
  }
}

function unreadable(path: string, why: string): UserError {
  return new UserError(
    "unreadable-report",
    `expected the sidecar that "assaygate record" writes, found ${why}.`,
    {
      at: path,
      hint: "Delete it and record the command again.",
    },
  );
}
