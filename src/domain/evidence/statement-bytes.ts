import * as z from "zod";
import { jsonDepth, maxJsonDepth } from "./json-bounds.ts";
import { type Rejected, rejected } from "./open.ts";
import { type Statement, statementType } from "./statement.ts";

/** As many subjects as GitHub takes (facts 6.4). */
const maxSubjects = 1024;

const Digests = z.record(z.string(), z.string());
const Descriptor = z.object({
  name: z.string().optional(),
  uri: z.string().optional(),
  digest: Digests,
  mediaType: z.string().optional(),
  downloadLocation: z.string().optional(),
  annotations: z.record(z.string(), z.unknown()).optional(),
});

const SignedStatement = z.object({
  _type: z.literal(statementType),
  subject: z.array(Descriptor).min(1).max(maxSubjects),
  predicateType: z.string().min(1),
  predicate: z.record(z.string(), z.unknown()),
});

interface ReadStatement {
  readonly state: "read";
  readonly statement: Statement;
}

/** Reads what was signed as an in-toto statement v1; fields that are not known are left out (in-toto's parsing rules). */
export function readStatement(payload: Uint8Array): ReadStatement | Rejected {
  if (jsonDepth(payload, maxJsonDepth) > maxJsonDepth)
    return rejected("too-deep", `expected a statement of at most ${maxJsonDepth} levels, got more`);
  const data = parseJson(payload);
  const parsed = SignedStatement.safeParse(data);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join(".") ?? "";
    return rejected(
      "statement",
      `expected an in-toto statement v1, found a fault at "${place.slice(0, 60)}"`,
    );
  }
  return { state: "read", statement: asStatement(parsed.data) };
}

/** Nothing that is no JSON is a statement either. */
function parseJson(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch {
    return undefined;
  }
}

/** Without the fields that are absent: `undefined` is none of JSON's values. */
function asStatement({ subject, ...rest }: z.infer<typeof SignedStatement>): Statement {
  return { ...rest, subject: subject.map(present) };
}

function present({
  digest,
  name,
  uri,
  mediaType,
  downloadLocation,
  annotations,
}: z.infer<typeof Descriptor>) {
  return {
    digest,
    ...(name === undefined ? {} : { name }),
    ...(uri === undefined ? {} : { uri }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(downloadLocation === undefined ? {} : { downloadLocation }),
    ...(annotations === undefined ? {} : { annotations }),
  };
}
