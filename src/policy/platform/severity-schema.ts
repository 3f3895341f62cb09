import * as z from "zod";
import { expected } from "../document/expected.ts";
import { Days, Name } from "../document/schema.ts";

export const SeverityName = z.enum(
  ["critical", "high", "medium", "low"],
  expected("critical, high, medium or low"),
);

const Response = z
  .enum(["block", "backlog", "log"], expected("block, backlog or log"))
  .describe("block: nothing passes; backlog: an item with a due date; log: listed only.");

const Notify = z
  .union([Name, z.array(Name)], expected("a name or a list of names"))
  .describe("Who is told at once.");

const DueDays = Days.describe("Days until a backlog item is due.");

const unwaivable = z
  .never("expected nothing here, as critical findings cannot be waived (requirement 3.SEV1), got a value")
  .optional();

const Critical = z.strictObject(
  {
    response: z
      .literal("block", expected("block, as critical findings always block (requirement 3.SEV1)"))
      .describe("Always block."),
    notify: Notify.optional(),
    waivableBy: unwaivable,
    maxDays: unwaivable,
  },
  expected("a response for critical findings"),
);

const Rule = z.strictObject(
  {
    response: Response,
    notify: Notify.optional(),
    waivableBy: Name.optional().describe("Role whose waiver may cover such a finding; without it none may."),
    maxDays: Days.optional().describe("Longest life of such a waiver, from its first introduction."),
    dueDays: DueDays.optional(),
  },
  expected("a severity response"),
);

/** What is done about findings of each severity (requirements 3.SEV1-3). */
export const SeverityResponses = z
  .strictObject(
    { critical: Critical, high: Rule, medium: Rule, low: Rule, info: Rule.optional() },
    expected("a response for critical, high, medium and low"),
  )
  .describe("What is done about findings of each severity.");
export type SeverityResponses = z.infer<typeof SeverityResponses>;

const Overlay = z.strictObject(
  {
    response: Response.optional(),
    maxDays: Days.optional().describe("Longest life of a waiver."),
    dueDays: DueDays.optional(),
  },
  expected("a tighter severity response"),
);

/** What regulated workloads tighten; critical is as strict as it can be. */
export const OverlaySeverities = z
  .strictObject(
    { high: Overlay.optional(), medium: Overlay.optional(), low: Overlay.optional() },
    expected("a mapping of severities"),
  )
  .describe("Tighter severity responses.");
