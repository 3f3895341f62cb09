import type { PullRequest } from "../../domain/change/change.ts";
import {
  type Description,
  longestDescription,
  readDescription,
  type Section,
  templatePlaces,
  words,
} from "../../domain/change/template.ts";
import type { Check, CheckInput } from "../check.ts";
import type { CheckOutcome } from "../outcome.ts";
import { unlessBrought } from "../source/first-file.ts";
import { conclude, type Judgement, judgeKnown, missOf, nothing } from "../source/judgement.ts";
import { judgePullRequests, sourceIn } from "../source/pull-requests.ts";
import { afterAnEdit } from "../source/run-again.ts";
import { quoted } from "../source/shown.ts";
import type { Miss } from "../waivers/waive.ts";

const id = "source.pull-request-template";

/** The description says what the template of the base commit asks for (requirement 3.ST1). */
export const check: Check = {
  id,
  title: "Pull request template",
  stage: 1,
  evidence: null,
  needs: ["change", "files", "template"],
  parameters: {
    sections: {
      description: "Headings that a description must have and fill, whatever the repository's template says",
      unit: "headings",
      fallback: [],
      stricter: "fixed",
    },
    bots: {
      description: "Apps that write pull requests in their own words",
      unit: "logins",
      fallback: ["dependabot[bot]"],
      stricter: "fixed",
    },
  },
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const source = sourceIn(input);
  const judgement = judgeKnown(source.template, "the template of the base commit", (template) =>
    template === null && input.settings.list("sections").length === 0
      ? unlessBrought(input, firstTemplate, withoutTemplate(input))
      : judgePullRequests(id, input, (request) => judgeRequest(request, template ?? "", input)),
  );
  const count = judgement.misses.length;
  const summary =
    count === 0 ? "the description is filled in" : `${count} parts of the description are missing`;
  return conclude(id, judgement, input, { reason: "not-filled-in", summary, unit: "missing parts" });
}

const firstTemplate = {
  what: "pull request template",
  isPlace: (path: string) => templatePlaces.includes(path.toLowerCase()),
};

function withoutTemplate({ policy }: CheckInput): Judgement {
  return {
    ...nothing,
    misses: [
      missOf(id, {
        ruleId: "no-template",
        message: "expected a pull request template at the base commit, found none",
        at: ".github/pull_request_template.md",
        fix: "Add .github/pull_request_template.md with the headings that every change has to answer.",
        who: policy.owner.name,
      }),
    ],
  };
}

function judgeRequest(request: PullRequest, template: string, input: CheckInput): Judgement {
  const { author, number, body } = request;
  const bots = input.settings.list("bots").map((bot) => bot.toLowerCase());
  if (author.kind === "bot" && bots.includes(author.login.toLowerCase())) {
    return {
      ...nothing,
      notes: [`#${number} is described by ${quoted(author.login)}, which the policy lets through.`],
    };
  }
  if (Math.max(template.length, body.length) > longestDescription) {
    const why = `it is longer than ${longestDescription} characters`;
    return {
      ...nothing,
      unread: [
        { what: `the description of #${number}`, unknown: { state: "unknown", why, cause: "too-large" } },
      ],
    };
  }
  const asked = askedBy(readDescription(template), template, input.settings.list("sections"));
  const given = readDescription(body);
  return {
    ...nothing,
    misses: [...missingSections(asked, given, request, input), ...openBoxes(asked, given, request, input)],
  };
}

/** What the template asks for, and the platform on top of it. */
function askedBy(own: Description, template: string, titles: readonly string[]): Description {
  const has = (title: string): boolean =>
    own.sections.some((section) => words(section.title) === words(title));
  const added = titles
    .filter((title) => !has(title))
    .map((title) => ({ title, isOptional: false, lines: [] }));
  const mandated = new Set(titles.map(words));
  const sections = template === "" ? [] : own.sections;
  return {
    sections: [
      ...sections.map((section) => ({
        ...section,
        isOptional: section.isOptional && !mandated.has(words(section.title)),
      })),
      ...added,
    ],
    boxes: own.boxes,
  };
}

function missingSections(
  asked: Description,
  given: Description,
  { number }: PullRequest,
  input: CheckInput,
): Miss[] {
  return asked.sections
    .filter(({ isOptional }) => !isOptional)
    .flatMap((section) => {
      const found = stateOf(section, given);
      if (found === "filled") return [];
      const title =
        section.title === "" ? "a description" : `the section ${quoted(section.title)}, filled in`;
      return [
        missOf(id, {
          ruleId: found === "absent" ? "missing-section" : "empty-section",
          about: [String(number), section.title],
          message: `expected ${title}, found ${found === "absent" ? "none" : "only what the template says"}`,
          at: `#${number}`,
          fix: `Edit the description of the pull request. ${afterAnEdit}`,
          who: input.policy.owner.name,
        }),
      ];
    });
}

/** A section is filled in by a line that the template does not have; a ticked box is one. */
function stateOf({ title, lines }: Section, given: Description): "absent" | "empty" | "filled" {
  const found = given.sections.filter((section) => title === "" || words(section.title) === words(title));
  if (found.length === 0) return "absent";
  const own = new Set(lines.map(words));
  return found.some((section) => section.lines.some((line) => !own.has(words(line)))) ? "filled" : "empty";
}

function openBoxes(
  asked: Description,
  given: Description,
  { number }: PullRequest,
  input: CheckInput,
): Miss[] {
  const ticked = new Set(given.boxes.filter(({ isTicked }) => isTicked).map(({ label }) => label));
  return asked.boxes
    .filter(({ isRequired, label }) => isRequired && !ticked.has(label))
    .map(({ label }) =>
      missOf(id, {
        ruleId: "open-box",
        about: [String(number), label],
        message: `expected the box ${quoted(label)} to be ticked, found that it is not`,
        at: `#${number}`,
        fix: `Do what it says and tick it; if it does not hold, ask for a waiver. ${afterAnEdit}`,
        who: input.policy.owner.name,
      }),
    );
}
