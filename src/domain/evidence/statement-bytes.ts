import { jsonDepth, maxJsonDepth } from "./json-bounds.ts";
import { type Rejected, rejected } from "./open.ts";
import { type DigestSet, type Statement, type Subject, statementType } from "./statement.ts";

/** As many subjects as GitHub takes (facts 6.4). */
const maxSubjects = 1024;

interface ReadStatement {
  readonly state: "read";
  readonly statement: Statement;
}

/**
 * Reads what was signed as an in-toto statement v1; fields that are not known are left out (in-toto's parsing rules). It does
 * without the schema library, which would take longer to load than all statements of a release to read.
 */
export function readStatement(payload: Uint8Array): ReadStatement | Rejected {
  if (jsonDepth(payload, maxJsonDepth) > maxJsonDepth)
    return rejected("too-deep", `expected a statement of at most ${maxJsonDepth} levels, got more`);
  const statement = statementIn(parseJson(payload));
  if (typeof statement !== "string") return { state: "read", statement };
  return rejected(
    "statement",
    `expected an in-toto statement v1, found a fault at "${statement.slice(0, 60)}"`,
  );
}

/** Nothing that is no JSON is a statement either. */
function parseJson(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch {
    return undefined;
  }
}

/** The place of the first fault in place of a statement that has one. */
function statementIn(data: unknown): Statement | string {
  if (!isMapping(data)) return "";
  const { _type, predicateType, predicate } = data;
  if (_type !== statementType) return "_type";
  const subject = subjectsIn(data["subject"]);
  if (typeof subject === "string") return subject;
  if (typeof predicateType !== "string" || predicateType === "") return "predicateType";
  return isMapping(predicate) ? { _type, subject, predicateType, predicate } : "predicate";
}

function subjectsIn(list: unknown): readonly Subject[] | string {
  if (!Array.isArray(list) || list.length === 0 || list.length > maxSubjects) return "subject";
  const subjects = list.map(subjectIn);
  const wrong = subjects.findIndex((subject) => typeof subject === "string");
  if (wrong !== -1) return `subject.${wrong}${subjects[wrong]}`;
  return subjects.filter((subject) => typeof subject !== "string");
}

const texts = ["name", "uri", "mediaType", "downloadLocation"] as const;

/** Without the fields that are absent: `undefined` is none of JSON's values. */
function subjectIn(data: unknown): Subject | string {
  if (!isMapping(data)) return "";
  const { digest, annotations } = data;
  if (!isDigestSet(digest)) return ".digest";
  if (annotations !== undefined && !isMapping(annotations)) return ".annotations";
  const given = texts.flatMap((field) => (data[field] === undefined ? [] : [[field, data[field]] as const]));
  const wrong = given.find(([, value]) => typeof value !== "string");
  if (wrong !== undefined) return `.${wrong[0]}`;
  return { digest, ...Object.fromEntries(given), ...(annotations !== undefined && { annotations }) };
}

function isDigestSet(value: unknown): value is DigestSet {
  return isMapping(value) && Object.values(value).every((hex) => typeof hex === "string");
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
