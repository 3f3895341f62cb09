import type { ClockSetting } from "./clock.ts";
import type { FaultRule } from "./faults.ts";
import type { GitHub } from "./github.ts";
import { notFound, refuse, unprocessable } from "./refusal.ts";
import type { Reply } from "./reply.ts";
import { parseJson, type Request } from "./request.ts";
import { faultSchema } from "./seed/schema.ts";
import { misfits } from "./validate.ts";

type Answer = (request: Request, github: GitHub) => unknown;

/** What can be asked of the emulator itself, beside GitHub's API: without a token, and in no log. */
const answers = new Map<string, Answer>([
  ["GET log", (_, { log }) => log.entries],
  ["DELETE log", (_, { log }) => log.clear()],
  ["GET state", (_, { state }) => state],
  ["GET clock", (_, { clock }) => clockShape(clock.setting)],
  ["POST clock", setClock],
  ["GET faults", (_, { faults }) => faults.rules],
  ["POST faults", (request, { faults }) => faults.add(faultsIn([parseJson(request.bytes)])[0] as FaultRule)],
  ["PUT faults", (request, { faults }) => faults.replace(faultsIn(parseJson(request.bytes)))],
  ["DELETE faults", (_, { faults }) => faults.replace([])],
]);

/** Answers `/_sandbox/{log,state,clock,faults}`. @throws {Refusal} 404, 405, 422 */
export function answerControl(request: Request, github: GitHub): Reply {
  const name = request.url.pathname.slice("/_sandbox/".length);
  const answer = answers.get(`${request.method} ${name}`);
  if (answer === undefined) throw answers.has(`GET ${name}`) ? refuse(405, "Method Not Allowed") : notFound();
  const body = answer(request, github);
  if (body === undefined) return { status: 204, headers: {}, bytes: Buffer.alloc(0) };
  const bytes = Buffer.from(`${JSON.stringify(body, plainly, 2)}\n`);
  return { status: 200, headers: { "content-type": "application/json; charset=utf-8" }, bytes };
}

/** Maps as objects; what a token is made of stays here. */
function plainly(key: string, value: unknown): unknown {
  if (key === "secret") return undefined;
  return value instanceof Map ? Object.fromEntries(value) : value;
}

const clockSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    now: { type: "string", format: "date-time" },
    advanceMs: { type: "number" },
    frozen: { type: "boolean" },
  },
};

function setClock(request: Request, { clock }: GitHub): object {
  const given = parseJson(request.bytes);
  requireFit(clockSchema, given);
  const { now, advanceMs = 0, frozen } = given as { now?: string; advanceMs?: number; frozen?: boolean };
  const { kind, now: present } = clock.setting;
  const isFrozen = frozen ?? kind === "frozen";
  const start = now === undefined ? present : Date.parse(now);
  clock.set({ kind: isFrozen ? "frozen" : "running", now: start + advanceMs });
  return clockShape(clock.setting);
}

const clockShape = ({ kind, now }: ClockSetting): object => ({
  now: new Date(now).toISOString(),
  frozen: kind === "frozen",
});

const faultsSchema = { type: "array", items: faultSchema };

function faultsIn(given: unknown): FaultRule[] {
  requireFit(faultsSchema, given);
  return given as FaultRule[];
}

function requireFit(schema: object, value: unknown): void {
  const [first] = misfits(schema, value);
  if (first !== undefined) throw unprocessable(`${first.path.join(".") || "the body"} ${first.message}`);
}
