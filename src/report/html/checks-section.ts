import { checksOf, isBlocking, isRemarkable } from "../standing.ts";
import { checkBody, measureWords } from "./check-body.ts";
import { type Html, html, nothing } from "./markup.ts";
import { leftOut, section } from "./section.ts";
import { badge, lookOf, mark } from "./shapes.ts";
import type { Subject } from "./subject.ts";

/** What stands in the way, each with everything that helps to mend it. */
export function blockingSection(subject: Subject): Html {
  const blocking = checksOf(subject.verdict).filter(isBlocking);
  if (blocking.length === 0) return section("blocks", "What blocks", [html`<p>Nothing blocks.</p>`]);
  const articles = blocking.slice(0, subject.plan.checks).map((check) => {
    const id = subject.anchors.get(check) ?? "";
    return html`<article class="check t-${lookOf(check.result).tone}" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${check.title} <code>${check.id}</code> ${badge(check.result)}</h3>
${checkBody(check, subject.plan)}
</article>`;
  });
  return section("blocks", "What blocks", [
    ...articles,
    leftOut(blocking.length - articles.length, "blocking checks"),
  ]);
}

/** Everything else, folded: warnings first, then what passed. */
export function otherSection(subject: Subject): Html {
  const others = checksOf(subject.verdict).filter((check) => !isBlocking(check));
  if (others.length === 0) return nothing;
  const ordered = [...others.filter(isRemarkable), ...others.filter((check) => !isRemarkable(check))];
  const folds = ordered.slice(0, subject.plan.checks).map((check) => {
    const look = lookOf(check.result);
    return html`<details class="check t-${look.tone}" id="${subject.anchors.get(check) ?? ""}">
<summary>${mark(look)}<span class="fold-title">${check.title} <code>${check.id}</code></span> <span class="fold-word">${look.word}${check.required ? "" : ", advisory"}</span> <span class="fold-measure">${measureWords(check)}</span></summary>
${checkBody(check, subject.plan)}
</details>`;
  });
  return section("others", "Checks that do not block", [
    ...folds,
    leftOut(ordered.length - folds.length, "checks"),
  ]);
}
