import type { Answer, PlatformAnswers } from "../domain/probe/answers.ts";
import { type Question, questions } from "../domain/probe/questions.ts";
import { plain } from "./plain.ts";

const longAgoDays = 180;
const dayMs = 86_400_000;

/** What is known of the platform, and what is still open, for a terminal. */
export function renderAnswers({ answers }: PlatformAnswers, now: string): string {
  const known = new Map(Object.entries(answers));
  const entries: readonly (readonly [string, Question])[] = Object.entries(questions);
  const lines = entries.flatMap(([id, question]) => {
    const answer = known.get(id);
    if (answer === undefined) return [`? ${id}: ${question.asks} (${openWords(question)})`];
    return [
      `${answer.state === "answered" ? "✓" : "✗"} ${id}: ${answerWords(answer, now)}`,
      `    decides: ${question.bearing}`,
    ];
  });
  const count = entries.filter(([id]) => known.get(id)?.state === "answered").length;
  return `${[`platform answers: ${count} of ${entries.length} questions`, ...lines].join("\n")}\n`;
}

function openWords({ how, number }: Question): string {
  return how === "run"
    ? "the probe asks it"
    : `only a person can find it out: docs/how-to/ask-the-platform.md, question ${number}`;
}

/** One answer with its age: GitHub changes, and what is old may hold no more. */
function answerWords({ state, value, detail, askedAt, source }: Answer, now: string): string {
  const days = Math.floor((Date.parse(now) - Date.parse(askedAt)) / dayMs);
  const age = days > longAgoDays ? `; ${days} days ago, ask again` : "";
  const what = state === "answered" ? plain(value, 200) : "asked in vain";
  const more = detail === "" ? "" : ` (${plain(detail, 200)})`;
  return `${what}${more}, ${plain(askedAt.slice(0, 10), 10)} in ${plain(source, 200)}${age}`;
}

/** The answers that are there, for the end of a diagnosis; nothing where nobody has asked. */
export function renderAnswersBriefly({ answers }: PlatformAnswers, now: string): string {
  const lines = Object.entries(answers).map(
    ([id, answer]) => `  ${plain(id, 60)}: ${answerWords(answer, now)}`,
  );
  if (lines.length === 0) return "";
  return `${["What the probe found out about this platform (policy/platform-answers.json):", ...lines].join("\n")}\n`;
}
