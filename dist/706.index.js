export const id = 706;
export const ids = [706];
export const modules = {

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act),
  command: () => (/* binding */ command)
});

;// CONCATENATED MODULE: ./lib/report/place.js
const longestPath = 400;
const placePattern = /^(?<path>[^:]{1,400}?)(?::(?<line>[1-9]\d{0,8}))?$/;
/** Characters of globs, names of tests and package addresses, and everything invisible. */
const foreign = /[\\*?{}[\]<>"|›\p{C}\p{Zl}\p{Zp}]|^\s|\s$/u;
/** A last part with an extension, or a dotfile: tells a file from a word. */
const fileName = /(?:^|\/)[^/\s]*\.[A-Za-z][A-Za-z0-9_-]{0,15}$/;
const knownNames = /(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|CODEOWNERS|LICENSE|Gemfile|Pipfile)$/;
/**
 * Reads `path` or `path:line` where it names a file inside the repository; undefined for packages, addresses, tests,
 * globs and every path that leads outside (G8).
 */
function filePlace(at) {
    if (at.length > longestPath || foreign.test(at))
        return undefined;
    const { path, line } = placePattern.exec(at)?.groups ?? {};
    if (path === undefined || !isInside(path))
        return undefined;
    if (line !== undefined)
        return { path, line: Number(line) };
    return fileName.test(path) || knownNames.test(path) ? { path } : undefined;
}
function isInside(path) {
    return (!path.startsWith("~") && path.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
}

;// CONCATENATED MODULE: ./lib/report/plain.js
const longest = 400;
/** How much is looked at for each character that is kept: colour codes and runs of spaces may take the rest. */
const rawFactor = 3;
/** Most text there is; nothing to do but to look at its length. */
const harmless = /^(?:[!-~](?: ?[!-~])*)?$/;
/** Escape sequences of terminals: test runners colour their messages. */
const terminalCode = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;:?]{0,32}[@-~]`, "g");
/** Line breaks, tabs and every other control character. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Joins emoji and chooses their look; without them the text reads the same. */
const joining = /\u200c|\u200d|[\ufe00-\ufe0f]/gu;
/** What nobody sees: marks that turn the direction of text (Trojan Source), tags, fillers, half characters. */
const plain_hidden = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Accents that pile up until they cover the lines around. */
const pile = /(\p{M}{3})\p{M}+/gu;
/** One line of visible text of bounded length, whatever a report, a path or a name may hold. */
function plain(text, most = longest) {
    if (text.length <= most && harmless.test(text))
        return text;
    const line = text
        .slice(0, most * rawFactor)
        .replace(terminalCode, "")
        .replace(breaking, " ")
        .replace(joining, "")
        .replace(plain_hidden, "\ufffd")
        .replace(pile, "$1")
        .trim();
    if (line.length > most)
        return `${cutAt(line, most)}…`;
    return text.length > most * rawFactor && !line.endsWith("…") ? `${line}…` : line;
}
/** Cuts between characters, never through one. */
function cutAt(text, most) {
    return text
        .slice(0, most)
        .toWellFormed()
        .replace(/\ufffd$/u, "");
}

// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(1495);
;// CONCATENATED MODULE: ./lib/report/standing.js

/** All checks in the order of the stages. */
function checksOf(verdict) {
    return verdict.stages.flatMap((stage) => stage.checks);
}
const blockingResults = ["FAILED", "NOT_RUN", "ERROR"];
/** Tells whether the check stands in the way; an ERROR does, as what could not be decided never passes. */
function isBlocking({ required, result }) {
    return required && blockingResults.includes(result);
}
/** Tells whether somebody should look at the check, though it may not block. */
function isRemarkable({ result }) {
    return result !== "PASSED" && result !== "NOT_APPLICABLE";
}
/** The problems with the worst first, else in the order of the check. */
function worstFirst(problems) {
    return [...problems].sort((a, b) => (0,finding_severity/* compareSeverity */.zK)(weightOf(b), weightOf(a)));
}
/** What has no severity is judged by the check alone and stays above findings that nobody rated. */
function weightOf({ severity }) {
    return severity === undefined || severity === "unknown" ? "high" : severity;
}

;// CONCATENATED MODULE: ./lib/report/annotations.js



/**
 * What blocks, as annotations on the change; errors first and the worst of each check first, at most `most` of them.
 * Each check gets its first say before any check gets its second, so that one noisy check hides no other.
 */
function annotationsOf(verdict, most) {
    const remarkable = checksOf(verdict).filter(isRemarkable);
    const errors = remarkable.filter(isBlocking);
    const warnings = remarkable.filter((check) => !isBlocking(check));
    return [...inTurns(errors, most), ...inTurns(warnings, most)].slice(0, most);
}
function inTurns(checks, most) {
    const lists = checks.map((check) => {
        const problems = check.problems.length > 0 ? worstFirst(check.problems) : [wholeProblem(check)];
        return problems.slice(0, most).map((problem) => annotationOf(check, problem));
    });
    const turns = Array.from({ length: most }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
    return turns.flat().slice(0, most);
}
/** A check that names no problem still has a sentence to say. */
function wholeProblem({ summary }) {
    return { message: summary, at: "", fix: "", who: "" };
}
function annotationOf(check, problem) {
    const place = filePlace(problem.at);
    const where = place === undefined && problem.at !== "" ? `${plain(problem.at)}:` : "";
    const words = [where, plain(problem.message), plain(problem.fix)];
    return {
        level: isBlocking(check) ? "error" : "warning",
        title: `${plain(check.title, 120)} (${plain(check.id, 60)})`,
        message: words.filter((word) => word !== "").join(" "),
        ...place,
    };
}

;// CONCATENATED MODULE: ./lib/report/headline.js


const words = [
    ["FAILED", "failed"],
    ["NOT_RUN", "not run"],
    ["ERROR", "undecided"],
    ["WARNED", "warned"],
    ["PASSED", "passed"],
    ["NOT_APPLICABLE", "not applicable"],
];
/** `fail (tests-failed): 3 failed, 9 passed`, the same sentence in the log, the summary and the report. */
function headline(verdict) {
    return `${verdict.decision} (${plain(verdict.reasonCode, 80)}): ${countChecks(verdict)}`;
}
/** How many checks came to what, the worst first. */
function countChecks(verdict) {
    const counts = new Map();
    for (const { result } of checksOf(verdict))
        counts.set(result, (counts.get(result) ?? 0) + 1);
    const parts = words.flatMap(([result, word]) => {
        const count = counts.get(result);
        return count === undefined ? [] : [`${count} ${word}`];
    });
    return parts.join(", ") || "no checks";
}

;// CONCATENATED MODULE: ./lib/report/fit.js
/** Renders with the first plan whose text stays below the limit; the last one is taken as it is. */
function firstThatFits(plans, mostBytes, render) {
    let text = "";
    for (const plan of plans) {
        text = render(plan);
        if (Buffer.byteLength(text) <= mostBytes)
            break;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/report/html/anchors.js

/** `coverage.line` where the id is as designed, and unique; else the number of the check. */
function anchorsOf(verdict) {
    const anchors = new Map();
    const taken = new Set();
    for (const check of checksOf(verdict)) {
        const isUsual = /^[a-z]{1,40}\.[a-z-]{1,60}$/.test(check.id) && !taken.has(check.id);
        anchors.set(check, isUsual ? check.id : `check-${anchors.size + 1}`);
        taken.add(check.id);
    }
    return anchors;
}

;// CONCATENATED MODULE: ./lib/report/measure.js

const sources = {
    "platform-default": "the platform policy's default",
    "platform-locked": "locked by the platform policy",
    product: "set by the product",
    "base-product": "set by the product at the base commit, which is stricter",
    "built-in": "built in",
};
const rfc3339 = /^(?<day>\d{4}-\d\d-\d\d)T(?<clock>\d\d:\d\d):\d\d(?:\.\d{1,9})?Z$/;
/** `the platform policy's default (policy/platform.yml#/…)`. */
function originOf({ source, at }) {
    return at === "" ? sources[source] : `${sources[source]} (${plain(at, 300)})`;
}
const operators = {
    ">=": "≥",
    "<=": "≤",
    "=": "=",
    "none-of": "none of",
};
/** Units that belong to a number; the others are words, and need not be said twice. */
const measures = /^(?:%|ms|s|B|kB|MB|ratio)$/;
/** `≥ 80 %`. */
function thresholdOf({ operator, value }, unit = "") {
    return `${operators[operator]} ${amount(value)} ${measures.test(unit) ? unit : ""}`.trim();
}
/** `72.4 %`. */
function observedOf({ value, unit }) {
    return `${amount(value)} ${plain(unit, 60)}`.trim();
}
/** Short digests are for the eye only; the whole one is in the JSON verdict. */
function shortDigest(digest) {
    return plain(digest.replace(/^sha256:/, ""), 64).slice(0, 12);
}
/** `2026-11-21 10:00 UTC`, and the day alone at midnight; what is no such time stays as it is. */
function dateWords(time) {
    const { day, clock } = rfc3339.exec(time)?.groups ?? {};
    if (day === undefined || clock === undefined)
        return plain(time, 40);
    return clock === "00:00" ? day : `${day} ${clock} UTC`;
}
function amount(value) {
    return typeof value === "number" ? String(value) : plain(value, 200);
}

;// CONCATENATED MODULE: ./lib/report/web-link.js
const webAddress = /^https:\/\/[a-z0-9][a-z0-9.-]{0,200}(?::\d{1,5})?(?:[/?#][\w.,~/#%&?=+:;-]{0,1000})?$/i;
/** An address that may become a link: https, no credentials, no character that means something to a page. */
function webLink(address) {
    return webAddress.test(address) ? address : undefined;
}

;// CONCATENATED MODULE: ./lib/report/html/markup.js

const made = Symbol("markup");
const escapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/**
 * Joins literal markup and values. A value that is text becomes one visible line in which nothing is markup, so it
 * may stand between tags and inside quoted attributes; inside `style` and unquoted attributes no value may stand.
 */
function html(literals, ...parts) {
    return markup(literals.map((literal, index) => literal + render(parts[index] ?? "")).join(""));
}
/** Parts below each other, without those that are empty. */
function lines(parts) {
    return markup(parts
        .map(render)
        .filter((text) => text !== "")
        .join("\n"));
}
/** Our own style sheet; never text from outside. */
function styleSheet(css) {
    return markup(`<style>\n${css}</style>`);
}
const nothing = markup("");
function markup(text) {
    return { [made]: true, text };
}
function render(part) {
    if (typeof part === "string")
        return escapeText(part);
    if (typeof part === "number")
        return String(part);
    return "text" in part ? part.text : part.map(render).join("");
}
/** `##[` would be a command of the Actions runner, should somebody print the page (G1). */
function escapeText(text) {
    return plain(text)
        .replaceAll(/[&<>"'`]/g, (mark) => escapes[mark] ?? "")
        .replaceAll("##[", "&#35;&#35;[");
}

;// CONCATENATED MODULE: ./lib/report/html/section.js

/** A landmark with a heading of its own. */
function section(id, title, parts) {
    return html `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${lines(parts)}
</section>`;
}
/** Says how many entries of a list are not shown. */
function leftOut(count, what) {
    return count > 0
        ? html `<p class="left-out">… and ${count} more ${what}; all are in the JSON verdict.</p>`
        : nothing;
}
/** `1 waiver`, `2 waivers`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Remarks, one below the other. */
function remarks(texts, most, what) {
    if (texts.length === 0)
        return nothing;
    const items = texts.slice(0, most).map((text) => html `<li>${text}</li>`);
    return lines([html `<ul class="remarks">${items}</ul>`, leftOut(texts.length - most, what)]);
}

;// CONCATENATED MODULE: ./lib/report/html/severity-bar.js


const width = 1000;
/** Even one finding among thousands can be seen. */
const narrowest = 8;
/** The word with its colour. */
function severityTag(severity) {
    return html `<span class="severity s-${severity}">${severity}</span>`;
}
/** One stacked bar, the worst on the left; `most` is what the longest bar of the picture stands for. */
function severityBar(label, counts, most) {
    let x = 0;
    const parts = finding_severity/* severities */.gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => {
        const part = Math.max(narrowest, Math.round((width * counts[severity]) / Math.max(most, 1)));
        const from = Math.min(x, width - narrowest);
        x += part;
        return html `<rect class="s-${severity}" x="${from}" y="0" width="${Math.min(part, width - from) - 3}" height="20"/>`;
    });
    return html `<svg class="stack" viewBox="0 0 ${width} 20" preserveAspectRatio="none" role="img"><title>${label}: ${wordsOf(counts)}</title><desc>A bar of one part a severity, the worst on the left.</desc>${parts}</svg>`;
}
/** The numbers of each severity as cells of a table. */
function severityCells(counts) {
    return finding_severity/* severities */.gO.map((severity) => counts[severity]);
}
const severityColumns = finding_severity/* severities */.gO.map((severity) => ({
    title: severity,
    kind: "number",
    swatch: severity,
}));
function sumOf(counts) {
    return finding_severity/* severities */.gO.reduce((sum, severity) => sum + counts[severity], 0);
}
function wordsOf(counts) {
    const words = finding_severity/* severities */.gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`);
    return words.join(", ") || "none";
}

;// CONCATENATED MODULE: ./lib/report/html/table.js

/**
 * A table with caption and scopes. Roles are spelled out, as narrow screens show each row as a card, and browsers
 * forget what a table was once its display changes.
 */
function table({ caption, columns, rows, summary }) {
    const head = columns.map(({ title, kind, swatch }) => html `<th scope="col" role="columnheader"${classOf(kind)}>${swatch === undefined ? title : html `<span class="swatch s-${swatch}">${title}</span>`}</th>`);
    return html `<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${lines(rows.map((cells) => rowOf(cells, columns)))}
</tbody>
${summary === undefined ? nothing : html `<tfoot role="rowgroup"><tr role="row"><td role="cell" colspan="${columns.length}">${summary}</td></tr></tfoot>`}
</table>`;
}
function rowOf(cells, columns) {
    const all = columns.map(({ title, kind }, index) => {
        const content = cells[index] ?? "";
        return index === 0
            ? html `<th scope="row" role="rowheader"${classOf(kind)}>${content}</th>`
            : html `<td role="cell" data-label="${title}"${classOf(kind)}>${content}</td>`;
    });
    return html `<tr role="row">${all}</tr>`;
}
function classOf(kind) {
    return kind === undefined ? nothing : html ` class="${kind}"`;
}

;// CONCATENATED MODULE: ./lib/report/html/problems-table.js






/** Where, what, how bad, what to do and who can. */
function problemsTable({ problems, title }, plan) {
    if (problems.length === 0)
        return nothing;
    const shown = worstFirst(problems).slice(0, plan.problems);
    const areRated = shown.some(({ severity }) => severity !== undefined);
    const columns = ["Where", ...(areRated ? ["Severity"] : []), "What", "Fix", "Who"];
    return lines([
        table({
            caption: `${counted(problems.length, "problem")} of ${plain(title, 120)}`,
            columns: columns.map((name) => ({ title: name })),
            rows: shown.map((problem) => problems_table_rowOf(problem, areRated)),
        }),
        leftOut(problems.length - shown.length, "problems"),
    ]);
}
function problems_table_rowOf({ at, message, fix, who, severity }, areRated) {
    const where = at === "" ? "the whole" : html `<code>${plain(at, 200)}</code>`;
    const rated = areRated ? [severity === undefined ? "" : severityTag(severity)] : [];
    return [where, ...rated, message, plain(fix, 300), plain(who, 100)];
}

;// CONCATENATED MODULE: ./lib/report/html/shapes.js

const outlines = {
    shield: "M4 2.5h16v10c0 4.6-3.4 7.4-8 9.2-4.6-1.8-8-4.6-8-9.2z",
    kite: "M12 1.5 22.5 12 12 22.5 1.5 12z",
    octagon: "M7.6 1.8h8.8l5.8 5.8v8.8l-5.8 5.8H7.6l-5.8-5.8V7.6z",
    square: "M2.5 2.5h19v19h-19z",
    round: "M12 1.8a10.2 10.2 0 1 0 0 20.4 10.2 10.2 0 0 0 0-20.4z",
};
const looks = {
    PASSED: { tone: "good", letter: "P", word: "passed", outline: outlines.shield },
    WARNED: { tone: "warn", letter: "W", word: "warned", outline: outlines.kite },
    FAILED: { tone: "bad", letter: "F", word: "failed", outline: outlines.octagon },
    NOT_RUN: { tone: "bad", letter: "N", word: "not run", outline: outlines.square },
    ERROR: { tone: "open", letter: "E", word: "undecided (error)", outline: outlines.round },
    UNDECIDED: { tone: "open", letter: "U", word: "undecided", outline: outlines.round },
    NOT_APPLICABLE: { tone: "none", letter: "–", word: "not applicable", outline: outlines.round },
};
const decisions = {
    pass: { tone: "good", letter: "✓", word: "Passed", outline: outlines.shield },
    fail: { tone: "bad", letter: "✕", word: "Failed", outline: outlines.octagon },
    pending: { tone: "warn", letter: "…", word: "Pending", outline: outlines.kite },
    undecided: { tone: "open", letter: "?", word: "Undecided", outline: outlines.round },
};
function lookOf(result) {
    return looks[result];
}
function decisionLook(decision) {
    return decisions[decision];
}
/** The mark of a result; decoration, as the word always stands beside it. */
function mark({ tone, letter, outline }) {
    return html `<svg class="mark t-${tone}" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${outline}"/><text x="12" y="12.5">${letter}</text></svg>`;
}
/** Mark and word together. */
function badge(result) {
    const look = lookOf(result);
    return html `<span class="badge t-${look.tone}">${mark(look)}${look.word}</span>`;
}

;// CONCATENATED MODULE: ./lib/report/html/threshold-bar.js



const threshold_bar_width = 1000;
/** What was observed as a bar, what is required as a line across it; nothing where the two are not numbers. */
function thresholdBar({ observed, threshold, result }) {
    const seen = observed?.value;
    const asked = threshold?.value;
    if (observed === undefined || threshold === undefined)
        return nothing;
    if (!isAmount(seen) || !isAmount(asked))
        return nothing;
    const scale = observed.unit === "%" ? 100 : Math.max(seen, asked, 1) * 1.25;
    const at = (value) => Math.round((threshold_bar_width * Math.min(value, scale)) / scale);
    const { tone, word } = lookOf(result);
    return html `<svg class="bar t-${tone}" viewBox="0 0 ${threshold_bar_width} 40" preserveAspectRatio="none" role="img">
<title>Observed ${observedOf(observed)}, required ${thresholdOf(threshold, observed.unit)}: ${word}</title>
<desc>A bar as long as the observed value, and a line at the required value.</desc>
<rect class="ground" x="0" y="8" width="${threshold_bar_width}" height="24"/><rect class="seen" x="0" y="8" width="${at(seen)}" height="24"/><rect class="limit" x="${Math.min(at(asked), threshold_bar_width - 5)}" y="0" width="5" height="40"/>
</svg>`;
}
function isAmount(value) {
    return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/report/html/check-body.js






/** What was seen, against what, and what to do. */
function checkBody(check, plan) {
    return lines([
        html `<p class="summary">${check.summary}</p>`,
        measure(check),
        problemsTable(check, plan),
        remarks(check.notes, plan.notes, "notes"),
        check.waivers.length === 0
            ? nothing
            : html `<p>Waivers that cover something: ${check.waivers.slice(0, 20).join(", ")}.</p>`,
        html `<p class="small">Reason <code>${check.reason}</code>${docsOf(check)}</p>`,
    ]);
}
/** One short line for a folded check. */
function measureWords({ observed, threshold, summary }) {
    if (observed === undefined || threshold === undefined)
        return summary;
    return `${observedOf(observed)}, required ${thresholdOf(threshold, observed.unit)}`;
}
function measure(check) {
    const { observed, threshold } = check;
    if (observed === undefined && threshold === undefined)
        return nothing;
    const seen = observed === undefined ? "not measured" : observedOf(observed);
    return html `<div class="measure">
${lines([
        thresholdBar(check),
        html `<dl class="pair"><div><dt>Observed</dt><dd>${seen}</dd></div>${threshold === undefined ? nothing : required(threshold, observed?.unit)}</dl>`,
    ])}
</div>`;
}
function required(threshold, unit) {
    return html `<div><dt>Required</dt><dd>${thresholdOf(threshold, unit)}</dd></div><div class="origin"><dt>Set by</dt><dd>${originOf(threshold.origin)}</dd></div>`;
}
function docsOf({ docs, id }) {
    const address = webLink(docs);
    if (address === undefined)
        return nothing;
    return html ` · <a href="${address}" rel="noreferrer">What <code>${id}</code> checks</a>`;
}

;// CONCATENATED MODULE: ./lib/report/html/checks-section.js





/** What stands in the way, each with everything that helps to mend it. */
function blockingSection(subject) {
    const blocking = checksOf(subject.verdict).filter(isBlocking);
    if (blocking.length === 0)
        return section("blocks", "What blocks", [html `<p>Nothing blocks.</p>`]);
    const articles = blocking.slice(0, subject.plan.checks).map((check) => {
        const id = subject.anchors.get(check) ?? "";
        return html `<article class="check t-${lookOf(check.result).tone}" id="${id}" aria-labelledby="${id}-title">
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
function otherSection(subject) {
    const others = checksOf(subject.verdict).filter((check) => !isBlocking(check));
    if (others.length === 0)
        return nothing;
    const ordered = [...others.filter(isRemarkable), ...others.filter((check) => !isRemarkable(check))];
    const folds = ordered.slice(0, subject.plan.checks).map((check) => {
        const look = lookOf(check.result);
        return html `<details class="check t-${look.tone}" id="${subject.anchors.get(check) ?? ""}">
<summary>${mark(look)}<span class="fold-title">${check.title} <code>${check.id}</code></span> <span class="fold-word">${look.word}${check.required ? "" : ", advisory"}</span> <span class="fold-measure">${measureWords(check)}</span></summary>
${checkBody(check, subject.plan)}
</details>`;
    });
    return section("others", "Checks that do not block", [
        ...folds,
        leftOut(ordered.length - folds.length, "checks"),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/html/coverage-picture.js

const coverage_picture_width = 1000;
const height = 200;
/** Blocks that can still be told apart. */
const blocksToShow = 200;
/** Rounded down, so that 79.999 never reads as 80. */
function percentOf({ total, covered }) {
    return total === 0 ? "none" : `${Math.floor((1000 * covered) / total) / 10} %`;
}
/** Every file a block, as wide as it has lines and as high as it is covered; the emptiest on the left. */
function coverageProfile(files, required) {
    const lines = coverage_picture_sumOf(files);
    const blocks = blocksOf(files);
    const limit = required === null ? "" : `The line marks the required ${required} %.`;
    return html `<figure>
<svg class="profile" viewBox="0 0 ${coverage_picture_width} ${height}" preserveAspectRatio="none" role="img">
<title>${percentOf(lines)} of ${lines.total} lines in ${files.length} files are covered</title>
<desc>Each block is a file, as wide as it has lines and as high as they are covered, the least covered on the left. ${limit} The table below has the numbers.</desc>
<rect class="ground" x="0" y="0" width="${coverage_picture_width}" height="${height}"/>${blocks.map((block) => blockOf(block, lines.total, required))}${limitLine(required)}
</svg>
<figcaption><strong>${percentOf(lines)}</strong> of ${lines.total} lines are covered. Each block is a file: as wide as it has lines, as high as they are covered. ${limit}</figcaption>
</figure>`;
}
/** The files with the most uncovered lines by themselves, the others as one block. */
function blocksOf(files) {
    const rest = coverage_picture_sumOf(files.slice(blocksToShow));
    const measures = [...files.slice(0, blocksToShow), rest]
        .filter(({ total }) => total > 0)
        .sort((a, b) => a.covered / a.total - b.covered / b.total);
    let before = 0;
    return measures.map(({ total, covered }) => {
        const block = { total, covered, before };
        before += total;
        return block;
    });
}
function blockOf({ total, covered, before }, lines, required) {
    const from = rounded((coverage_picture_width * before) / lines);
    const to = rounded((coverage_picture_width * (before + total)) / lines);
    const tall = rounded((height * covered) / total);
    const tone = required !== null && covered * 100 < required * total ? "below" : "above";
    const gap = to - from > 4 ? 1 : 0;
    return html `<rect class="${tone}" x="${from}" y="${rounded(height - tall)}" width="${rounded(to - from - gap)}" height="${tall}"/>`;
}
function limitLine(required) {
    if (required === null)
        return nothing;
    const y = rounded(height * (1 - Math.min(Math.max(required, 0), 100) / 100));
    return html `<line class="limit" x1="0" x2="${coverage_picture_width}" y1="${y}" y2="${y}"/>`;
}
/** One file as a bar; decoration, as its numbers stand in the same row. */
function fileBar({ total, covered }, required) {
    const seen = Math.round((coverage_picture_width * covered) / total);
    const tone = required !== null && covered * 100 < required * total ? "below" : "above";
    const at = required === null
        ? nothing
        : html `<rect class="limit" x="${Math.round(10 * Math.min(required, 99.5))}" y="0" width="5" height="20"/>`;
    return html `<svg class="stack" viewBox="0 0 ${coverage_picture_width} 20" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ground" x="0" y="3" width="${coverage_picture_width}" height="14"/><rect class="${tone}" x="0" y="3" width="${seen}" height="14"/>${at}</svg>`;
}
function coverage_picture_sumOf(files) {
    let total = 0;
    let covered = 0;
    for (const file of files) {
        total += file.total;
        covered += file.covered;
    }
    return { total, covered };
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/report/html/coverage-section.js






const filesToShow = 30;
/** Where the uncovered lines are: all files as one picture, the worst ones by name. */
function coverageSection({ facts, verdict, plan }) {
    const files = measuredFiles(facts.reports);
    if (files.length === 0)
        return nothing;
    const required = requiredPercent(verdict);
    const shown = files.slice(0, Math.min(filesToShow, plan.rows));
    return section("coverage", "Coverage by file", [
        coverageProfile(files, required),
        table({
            caption: `Files with the most uncovered lines, of ${files.length} measured`,
            columns: [
                { title: "File" },
                { title: "Picture", kind: "picture" },
                { title: "Uncovered", kind: "number" },
                { title: "Lines", kind: "number" },
                { title: "Covered", kind: "number" },
            ],
            rows: shown.map((file) => [
                html `<code>${plain(file.path, 200)}</code>`,
                fileBar(file, required),
                file.total - file.covered,
                file.total,
                percentOf(file),
            ]),
            ...restOf(files.slice(shown.length)),
        }),
    ]);
}
function restOf(rest) {
    if (rest.length === 0)
        return {};
    const total = rest.reduce((sum, file) => sum + file.total, 0);
    const covered = rest.reduce((sum, file) => sum + file.covered, 0);
    const files = rest.length === 1 ? "1 more file" : `${rest.length} more files`;
    return { summary: `… and ${files} at ${percentOf({ total, covered })}` };
}
/** The most uncovered lines first; a file that several reports measured stands with the worst of them. */
function measuredFiles(reports) {
    const worst = new Map();
    for (const { files } of reports) {
        for (const file of files) {
            const known = worst.get(file.path);
            if (known === undefined || uncovered(file) > uncovered(known))
                worst.set(file.path, file);
        }
    }
    return [...worst.values()]
        .filter(({ total, covered }) => total > 0 && covered >= 0 && covered <= total)
        .sort((a, b) => uncovered(b) - uncovered(a) || (a.path < b.path ? -1 : 1));
}
function uncovered({ total, covered }) {
    return total - covered;
}
function requiredPercent(verdict) {
    const threshold = checksOf(verdict).find(({ id }) => id === "coverage.line")?.threshold;
    return typeof threshold?.value === "number" && Number.isFinite(threshold.value) ? threshold.value : null;
}

;// CONCATENATED MODULE: ./lib/report/html/due-section.js





const day = 86_400_000;
const spans = [
    { title: "overdue", until: 0 },
    { title: "within 7 days", until: 7 },
    { title: "in 8 to 30 days", until: 30 },
    { title: "in 31 to 90 days", until: 90 },
    { title: "later", until: Number.POSITIVE_INFINITY },
];
const unreadable = "no readable date";
/** When the findings that may wait are due, counted from the time of the verdict. */
function dueSection({ verdict }) {
    const dated = verdict.responses.filter(({ dueOn }) => dueOn !== undefined);
    if (dated.length === 0)
        return nothing;
    const rows = countBySpan(dated, timeOf(verdict.evaluatedAt));
    const most = rows.reduce((longest, { counts }) => Math.max(longest, sumOf(counts)), 1);
    return section("due", "Findings by due date", [
        table({
            caption: `${counted(dated.length, "finding")} with a date until which they are to be resolved`,
            columns: [{ title: "Due" }, { title: "Picture", kind: "picture" }, ...severityColumns],
            rows: rows.map(({ title, counts }) => [
                title,
                severityBar(title, counts, most),
                ...severityCells(counts),
            ]),
        }),
    ]);
}
function countBySpan(dated, now) {
    const rows = [...spans.map(({ title }) => title), unreadable].map((title) => ({
        title,
        counts: noCounts(),
    }));
    for (const { dueOn, severity } of dated) {
        const title = spanOf(timeOf(dueOn ?? ""), now);
        const row = rows.find((candidate) => candidate.title === title);
        if (row !== undefined)
            row.counts[severity] += 1;
    }
    return rows.filter(({ title, counts }) => title !== unreadable || sumOf(counts) > 0);
}
function spanOf(due, now) {
    const days = Math.ceil((due - now) / day);
    if (Number.isNaN(days))
        return unreadable;
    if (due < now)
        return spans[0].title;
    return spans.find(({ until }) => until > 0 && days <= until)?.title ?? unreadable;
}
/** The engine reads dates into words like "x 1"; a date here begins with a year. */
function timeOf(date) {
    return /^\d{4}-\d\d-\d\d(?:T|$)/.test(date) ? Date.parse(date) : Number.NaN;
}
function noCounts() {
    return Object.fromEntries(finding_severity/* severities */.gO.map((severity) => [severity, 0]));
}

;// CONCATENATED MODULE: ./lib/report/html/evidence-section.js





/** Which files the verdict rests on, and what ties each to the commit. */
function evidenceSection({ facts, plan }) {
    return section("evidence", "Evidence", [
        facts.reports.length === 0 ? html `<p>No report was read.</p>` : reportsTable(facts, plan.rows),
        expectedTable(facts.expected, plan.rows),
    ]);
}
function reportsTable({ reports }, most) {
    const shown = reports.slice(0, most);
    const titles = ["Report", "Evidence for", "Format", "Tool", "Size", "sha256", "Made by", "Binding"];
    return lines([
        table({
            caption: "Reports that were read",
            columns: titles.map((title) => (title === "Size" ? { title, kind: "number" } : { title })),
            rows: shown.map(evidence_section_rowOf),
        }),
        leftOut(reports.length - shown.length, "reports"),
    ]);
}
function evidence_section_rowOf({ path, kinds, suite, reading, bytes, sha256, origin, binding }) {
    const { tool } = reading;
    return [
        html `<code>${plain(path, 200)}</code>`,
        suite === null ? kinds.join(", ") : `${kinds.join(", ")} (${plain(suite, 60)})`,
        reading.format === null ? "unknown" : plain(reading.format, 60),
        tool === null ? "unknown" : plain(`${tool.name} ${tool.version ?? ""}`, 100),
        sizeOf(bytes),
        html `<code>${shortDigest(sha256)}</code>`,
        origin === "template" ? "template job" : "the product",
        describe(binding),
    ];
}
const ties = {
    report: "bound by its own words",
    sidecar: "bound by its sidecar",
    "same-job": "written in this job",
};
function describe(binding) {
    return binding.state === "bound"
        ? ties[binding.by]
        : `not bound (${binding.reason}): ${plain(binding.message, 200)}`;
}
function sizeOf(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 100_000) / 10} MB`;
}
function expectedTable(expected, most) {
    if (expected.length === 0)
        return nothing;
    const shown = expected.slice(0, most);
    return lines([
        table({
            caption: "Reports that the configuration expects",
            columns: [
                { title: "Pattern" },
                { title: "Evidence for" },
                { title: "Files found", kind: "number" },
                { title: "Is it there?" },
            ],
            rows: shown.map(({ pattern, kind, suite, matches }) => [
                html `<code>${plain(pattern, 200)}</code>`,
                suite === null ? kind : `${kind} (${plain(suite, 60)})`,
                matches,
                matches > 0 ? "yes" : "missing",
            ]),
        }),
        leftOut(expected.length - shown.length, "expected reports"),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/html/findings-section.js





/** Findings by severity, a bar for each check that judges findings. */
function findingsSection({ verdict, anchors, plan }) {
    const rows = checksOf(verdict).flatMap((check) => check.findings === undefined
        ? []
        : [{ id: check.id, anchor: anchors.get(check) ?? "", findings: check.findings }]);
    if (rows.length === 0)
        return nothing;
    const shown = rows.slice(0, plan.checks);
    const most = shown.reduce((longest, { findings }) => Math.max(longest, sumOf(findings)), 1);
    return section("findings", "Findings by severity", [
        lines([
            table({
                caption: "Findings of each check; suppressed ones are counted apart",
                columns: [
                    { title: "Check" },
                    { title: "Picture", kind: "picture" },
                    ...severityColumns,
                    { title: "suppressed", kind: "number" },
                ],
                rows: shown.map(({ id, anchor, findings }) => [
                    html `<a href="#${anchor}"><code>${id}</code></a>`,
                    severityBar(id, findings, most),
                    ...severityCells(findings),
                    findings.suppressed,
                ]),
            }),
            leftOut(rows.length - shown.length, "checks"),
        ]),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/html/gate-strip.js




const stagesToShow = 12;
/** The gate at a glance: stages in their order, each check a cell that leads to its section. */
function gateStrip(subject) {
    const { stages, decision } = subject.verdict;
    const look = decisionLook(decision);
    const shown = stages.slice(0, stagesToShow).map((stage) => stageOf(stage, subject));
    const more = stages.length - stagesToShow;
    return section("gate", "The gate", [
        html `<ol class="gate">
${shown}${more > 0 ? html `<li class="stage">… and ${more} more stages</li>` : nothing}<li class="outcome t-${look.tone}">${mark(look)}<span>${look.word}</span></li>
</ol>`,
        html `<p class="legend">Shape and letter tell the result:${legend()}A dashed cell only advises.</p>`,
    ]);
}
function legend() {
    const results = ["PASSED", "WARNED", "FAILED", "NOT_RUN", "ERROR", "NOT_APPLICABLE"];
    return results.map((result) => html `${badge(result)}`);
}
function stageOf(stage, subject) {
    const cells = stage.checks.slice(0, subject.plan.checks).map((check) => cellOf(check, subject));
    const more = stage.checks.length - cells.length;
    const size = stage.checks.length > 4 ? "wide" : "narrow";
    return html `<li class="stage ${size} t-${lookOf(stage.result).tone}">
<p class="stage-name"><span class="stage-number">${stage.id}</span> ${plain(stage.name, 60)} ${badge(stage.result)}</p>
<ul class="cells">${cells}${more > 0 ? html `<li>… and ${more} more checks</li>` : nothing}</ul>
</li>
`;
}
function cellOf(check, { anchors }) {
    const look = lookOf(check.result);
    const kind = check.required ? "required" : "advisory";
    const words = check.required ? look.word : `${look.word}, advisory`;
    return html `<li><a class="cell ${kind} t-${look.tone}" href="#${anchors.get(check) ?? "gate"}">${mark(look)}<span><span class="cell-id">${plain(check.id, 60)}</span> <span class="cell-word">${words}</span></span></a></li>`;
}

;// CONCATENATED MODULE: ./lib/report/html/inventory-section.js



/** The numbers that a later run is compared with, beside those of the merge base. */
function inventorySection({ verdict, facts }) {
    const now = numbersOf(verdict.inventory);
    const { base } = facts;
    const before = base.state === "known" ? numbersOf(base.value) : null;
    return section("inventory", "Inventory", [
        table({
            caption: "What was tested, measured and found",
            columns: [
                { title: "Number" },
                { title: "This commit", kind: "number" },
                { title: "Merge base", kind: "number" },
            ],
            rows: now.map(([name, value], index) => [name, value, before?.[index]?.[1] ?? "unknown"]),
        }),
        base.state === "known" ? "" : html `<p>The merge base is unknown: ${base.why}</p>`,
        html `<p>${scanned(facts)}</p>`,
    ]);
}
function numbersOf({ tests, lines, lineCoverage, findings, }) {
    const counts = Object.values(lines);
    return [
        ["Tests executed", tests.length],
        ["Files measured", counts.length],
        ["Lines measured", counts.reduce((sum, count) => sum + count, 0)],
        ["Lines covered", lineCoverage === null ? "not measured" : `${lineCoverage} %`],
        ["Findings", findings.length],
    ];
}
function scanned({ scannedFiles, forbiddenPatterns, buildInputs }) {
    const pinned = buildInputs.filter(({ isPinned }) => isPinned).length;
    return `${scannedFiles} files were scanned for forbidden patterns, with ${forbiddenPatterns.length} hits; ${pinned} of ${buildInputs.length} build inputs are pinned.`;
}

;// CONCATENATED MODULE: ./lib/report/html/performance-section.js




/** What load tests and page audits measured. */
function performanceSection({ facts, plan }) {
    const rows = facts.reports.flatMap(rowsOf);
    if (rows.length === 0)
        return nothing;
    const shown = rows.slice(0, plan.rows);
    return section("performance", "Performance", [
        table({
            caption: "Numbers that the reports measured",
            columns: [
                { title: "Metric" },
                { title: "Value", kind: "number" },
                { title: "Unit" },
                { title: "Report" },
            ],
            rows: shown,
        }),
        leftOut(rows.length - shown.length, "metrics"),
    ]);
}
function rowsOf({ metrics, path }) {
    return metrics.map(({ name, value, unit }) => [
        html `<code>${plain(name, 80)}</code>`,
        Number(value.toPrecision(6)),
        unit,
        html `<code>${plain(path, 200)}</code>`,
    ]);
}

// EXTERNAL MODULE: ./lib/domain/report/diagnostic.js
var report_diagnostic = __webpack_require__(9836);
;// CONCATENATED MODULE: ./lib/report/html/remarks-section.js





/** Where reports contradict themselves, and what the readers remarked. */
function remarksSection({ facts, plan }) {
    const parts = [
        bounded("Totals that a report's own records contradict; the worse counts", "disagreements", {
            columns: ["Report", "Total", "Claimed", "Counted"],
            rows: facts.reports.flatMap(disagreements),
            most: plan.rows,
        }),
        bounded("Remarks of the readers", "remarks", {
            columns: ["Report", "Place", "Code", "Remark"],
            rows: facts.reports.flatMap(diagnostics),
            most: plan.rows,
        }),
    ];
    return parts.every((part) => part === nothing)
        ? nothing
        : section("remarks", "Doubts about reports", parts);
}
function bounded(caption, what, { columns, rows, most }) {
    if (rows.length === 0)
        return nothing;
    return lines([
        table({ caption, columns: columns.map((title) => ({ title })), rows: rows.slice(0, most) }),
        leftOut(rows.length - most, what),
    ]);
}
function disagreements({ path, reading }) {
    return reading.disagreements.map(({ name, reported, counted }) => [
        remarks_section_fileName(path),
        plain(name, 100),
        reported,
        counted,
    ]);
}
function diagnostics({ path, reading }) {
    return reading.diagnostics.map((diagnostic) => [
        remarks_section_fileName(path),
        plain(diagnostic.at, 100),
        (0,report_diagnostic/* isFatal */.B)(diagnostic) ? `${diagnostic.code} (never clean)` : diagnostic.code,
        diagnostic.message,
    ]);
}
function remarks_section_fileName(path) {
    return html `<code>${plain(path, 200)}</code>`;
}

;// CONCATENATED MODULE: ./lib/report/html/responses-section.js






/** What happens because of each finding. */
function responsesSection({ verdict, plan }) {
    const { responses } = verdict;
    if (responses.length === 0)
        return nothing;
    const shown = responses.slice(0, plan.rows);
    return section("responses", "What happens to each finding", [
        table({
            caption: `${counted(responses.length, "finding")} and the response to each`,
            columns: ["Finding", "Severity", "State", "Check", "Due", "Notify"].map((title) => ({ title })),
            rows: shown.map(({ title, severity, state, checkId, dueOn, notify }) => [
                plain(title, 200),
                severityTag(severity),
                state,
                html `<code>${plain(checkId, 80)}</code>`,
                dueOn === undefined ? "–" : dateWords(dueOn),
                notify.length === 0 ? "–" : plain(notify.join(", "), 200),
            ]),
        }),
        leftOut(responses.length - shown.length, "findings"),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/html/palette.js
const names = [
    "paper",
    "card",
    "ink",
    "soft",
    "line",
    "link",
    "good",
    "good-wash",
    "warn",
    "warn-wash",
    "bad",
    "bad-wash",
    "open",
    "open-wash",
    "none",
    "none-wash",
    "critical",
    "high",
    "medium",
    "low",
    "info",
    "unknown",
];
const light = {
    paper: "#f7f5ef",
    card: "#fffefb",
    ink: "#1c1a16",
    soft: "#57534a",
    line: "#d9d4c7",
    link: "#0a4c86",
    good: "#17653a",
    "good-wash": "#e3f1e6",
    warn: "#7a4d00",
    "warn-wash": "#fbefd0",
    bad: "#a11d1d",
    "bad-wash": "#fbe6e2",
    open: "#4f3b9b",
    "open-wash": "#ece7fb",
    none: "#57534a",
    "none-wash": "#edeae1",
    critical: "#6b0f2e",
    high: "#c0341d",
    medium: "#a86b00",
    low: "#2f6d9e",
    info: "#6c7680",
    unknown: "#3f3c36",
};
const dark = {
    paper: "#131417",
    card: "#1b1d22",
    ink: "#ece9e1",
    soft: "#b3afa5",
    line: "#3b3e46",
    link: "#8fc4ff",
    good: "#83d49f",
    "good-wash": "#14301f",
    warn: "#f0c063",
    "warn-wash": "#362809",
    bad: "#ff9d92",
    "bad-wash": "#401a18",
    open: "#c4b5ff",
    "open-wash": "#2a2346",
    none: "#b3afa5",
    "none-wash": "#292b31",
    critical: "#ff6f98",
    high: "#ff9166",
    medium: "#f0c063",
    low: "#7db6e8",
    info: "#98a3ad",
    unknown: "#d8d4ca",
};
/** The colours as custom properties of a style sheet. */
function declare(palette) {
    return names.map((name) => `--${name}:${palette[name]};`).join("");
}

;// CONCATENATED MODULE: ./lib/report/html/style-pictures.js

/** How marks, the strip of stages and the charts look. */
const pictureStyle = `.mark{width:1.35rem;height:1.35rem;flex:none;vertical-align:-.3em}
.mark path{fill:var(--tone)}
.mark text{fill:var(--card);font:700 12px var(--sans);text-anchor:middle;dominant-baseline:central}
.badge{display:inline-flex;align-items:center;gap:.35rem;white-space:nowrap;color:var(--tone);font:600 .875rem var(--sans)}
.badge .mark{width:1.15rem;height:1.15rem}
.legend{max-width:none}
.legend .badge{margin:0 .35rem;font-size:.8125rem}
.gate{display:flex;flex-wrap:wrap;gap:1rem 2.25rem;list-style:none;margin:0 0 1rem;padding:0}
.stage{position:relative;flex:1 1 13rem;background:var(--card);border:1px solid var(--line);border-top:.35rem solid var(--tone);border-radius:.6rem;padding:.9rem}
.stage.wide{flex:4 1 30rem}
.stage::after{content:"";position:absolute;right:-1.75rem;top:2.2rem;width:.75rem;height:.75rem;border:solid var(--soft);border-width:.2rem .2rem 0 0;transform:rotate(45deg)}
.stage-name{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .6rem;margin:0 0 .7rem;font:600 1.1rem var(--serif)}
.stage-number{color:var(--soft)}
.cells{display:grid;grid-template-columns:repeat(auto-fill,minmax(12.5rem,1fr));gap:.4rem;list-style:none;margin:0;padding:0}
.cell{display:flex;gap:.5rem;align-items:flex-start;height:100%;padding:.45rem .55rem;border:1px solid var(--tone);border-radius:.4rem;background:var(--wash);color:var(--ink);text-decoration:none;line-height:1.25}
.cell:hover{text-decoration:underline}
.cell.advisory{border-style:dashed}
.cell.t-none,.cell.t-good{border-color:transparent}
.cell.advisory.t-none,.cell.advisory.t-good{border-color:var(--tone)}
.cell-id{display:block;font-size:.8125rem;font-weight:600}
.cell-word{font-size:.8rem;color:var(--tone)}
.outcome{display:flex;flex:0 0 auto;flex-direction:column;align-items:center;justify-content:center;gap:.3rem;color:var(--tone);font:600 1.1rem var(--serif)}
.outcome .mark{width:3.5rem;height:3.5rem}
.swatch::before{content:"";display:inline-block;width:.65rem;height:.65rem;margin-right:.35rem;border-radius:2px;background:var(--severity)}
figure{margin:0 0 1rem}
.profile{display:block;width:100%;height:9rem;border-bottom:2px solid var(--soft);background:var(--card)}
.bar{display:block;width:100%;max-width:36rem;height:1.4rem}
.stack{display:block;width:100%;height:1.1rem}
.ground{fill:var(--none-wash)}
.seen{fill:var(--tone)}
rect.limit{fill:var(--ink)}
line.limit{stroke:var(--ink);stroke-width:2;stroke-dasharray:7 5;vector-effect:non-scaling-stroke}
.above{fill:var(--good)}
.below{fill:var(--bad)}
.o-passed{fill:var(--good)}
.o-failed{fill:var(--bad)}
.o-errors{fill:var(--open)}
.o-skipped{fill:var(--info)}
.severity{display:inline-flex;align-items:center;gap:.4rem;white-space:nowrap}
.severity::before{content:"";width:.7rem;height:.7rem;border-radius:2px;background:var(--severity)}
${finding_severity/* severities */.gO.map((severity) => `.s-${severity}{--severity:var(--${severity});fill:var(--severity)}`).join("\n")}
@media (max-width:44rem){
.gate{display:block}
.stage{margin-bottom:2rem}
.stage::after{right:50%;top:auto;bottom:-1.35rem;transform:rotate(135deg)}
.outcome{padding-top:.5rem}
}`;

;// CONCATENATED MODULE: ./lib/report/html/style.js


const tones = ["good", "warn", "bad", "open", "none"];
/** The whole style sheet: light, dark on screens that ask for it, and paper. */
const style = `:root{color-scheme:light dark;${declare(light)}
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{${declare(dark)}}}
${tones.map((tone) => `.t-${tone}{--tone:var(--${tone});--wash:var(--${tone}-wash)}`).join("\n")}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
body>header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
body>header{padding-top:2.5rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,main:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:3px}
main:focus{outline:none}
code{font:.9em/1.4 var(--mono);unicode-bidi:isolate}
h1,h2,h3{font-family:var(--serif);line-height:1.2;text-wrap:balance}
h2{font-size:1.5rem;margin:3rem 0 1rem;padding-bottom:.4rem;border-bottom:1px solid var(--line)}
h3{font-size:1.2rem;margin:0 0 .75rem;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .6rem}
h3 code{font-size:.8rem;color:var(--soft)}
p{margin:0 0 .75rem;max-width:70ch}
.small,.legend,.left-out,footer,figcaption{font-size:.875rem;color:var(--soft)}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--card);padding:.6rem 1rem;border-radius:0 0 .4rem .4rem;z-index:1}
.skip:focus{top:0}
.answer{display:flex;gap:1.75rem;align-items:flex-start}
.answer .mark{width:7.5rem;height:7.5rem}
h1{margin:0 0 .4rem;font-size:clamp(2.75rem,9vw,4.5rem);font-weight:600;letter-spacing:-.02em;line-height:1;color:var(--tone)}
.eyebrow{display:block;margin-bottom:.5rem;font:600 .8125rem/1.2 var(--sans);letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
.reason{margin-bottom:.35rem;color:var(--soft)}
.sentence{font-size:1.25rem;line-height:1.4;margin-bottom:.35rem}
.counts{color:var(--soft)}
.facts{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1.5rem 0 0;padding:.9rem 1.1rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
dt{font-size:.8125rem;color:var(--soft)}
dd{margin:0}
.notices h2{font-size:1.1rem;margin:1.5rem 0 .5rem;border:0;padding:0}
.remarks{margin:.5rem 0;padding-left:1.1rem;max-width:80ch}
.remarks li{margin-bottom:.25rem}
.check{background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--tone);border-radius:.5rem;margin-bottom:1rem}
article.check{padding:1.25rem}
details.check{margin-bottom:.4rem}
details.check[open]{padding-bottom:.75rem}
details.check>:not(summary){margin-left:1.25rem;margin-right:1.25rem}
summary{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .7rem;padding:.55rem 1rem;cursor:pointer;border-radius:.4rem}
summary::before{content:"▸";color:var(--soft);transition:transform .15s}
[open]>summary::before{transform:rotate(90deg)}
summary::-webkit-details-marker{display:none}
.fold-title{font-weight:600}
.fold-title code{font-weight:400;font-size:.8rem;color:var(--soft);margin-left:.3rem}
.fold-word{color:var(--tone)}
.fold-measure{margin-left:auto;color:var(--soft);font-size:.875rem;max-width:26rem;text-align:right}
.summary{font-size:1.05rem}
.measure{margin-bottom:1rem}
.pair{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:.4rem 0 0}
.pair dd{font-weight:600;font-variant-numeric:tabular-nums}
.pair .origin dd{font-weight:400;font-size:.875rem}
table{width:100%;border-collapse:collapse;margin:0 0 1rem;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.4rem 0}
th,td{min-width:5.5rem;padding:.45rem .7rem .45rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:.8125rem;font-weight:600;color:var(--soft);vertical-align:bottom}
tbody th{font-weight:400;min-width:9rem}
th:first-child{width:24%}
thead th.number,td.number{min-width:0}
thead th.number,td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;overflow-wrap:normal}
thead th:last-child,td:last-child{padding-right:0}
th.number+th:not(.number),td.number+td:not(.number){padding-left:1rem}
td.picture{width:26%;min-width:7rem}
tfoot td{color:var(--soft);font-style:italic}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:3rem}
${pictureStyle}
@media (max-width:44rem){
body>header{padding-top:1.25rem}
.answer{gap:1rem}
.answer .mark{width:4rem;height:4rem}
.sentence{font-size:1.1rem}
article.check{padding:1rem}
.fold-measure{margin-left:0;text-align:left;width:100%}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tfoot,tr,th,td,caption{display:block}
th:first-child{width:auto}
tbody tr{padding:.6rem 0;border-top:1px solid var(--line)}
tbody th,tbody td,tfoot td{border:0;padding:.1rem 0}
tbody th{font-weight:600}
tbody td{display:grid;grid-template-columns:6.5rem 1fr;gap:.5rem}
tbody td::before{content:attr(data-label);color:var(--soft);font-size:.8125rem}
td.number{text-align:left;white-space:normal}
tbody td.number+td:not(.number){padding-left:0}
td.picture{width:auto}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}summary::before{transition:none}}
@media print{
body{background:none;font-size:10pt}
.skip{display:none}
body>header,main,footer{max-width:none;padding:0}
details::details-content{display:block;content-visibility:visible;height:auto}
summary::before{content:none}
h2,h3,summary,caption{break-after:avoid}
tr,.cell,.measure,figure{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

;// CONCATENATED MODULE: ./lib/report/html/tests-section.js




const tests_section_width = 1000;
const outcomes = ["failed", "errors", "skipped", "passed"];
/** How many tests ended how, a row for each report. */
function testsSection({ facts, plan }) {
    const reports = facts.reports.filter(({ reading }) => reading.tests !== undefined);
    if (reports.length === 0)
        return nothing;
    const shown = reports.slice(0, plan.rows);
    const numbers = ["total", "passed", "failed", "errors", "skipped", "flaky"];
    return section("tests", "Tests", [
        table({
            caption: "Tests by report, recounted from their records",
            columns: [
                { title: "Report" },
                { title: "Suite" },
                { title: "Picture", kind: "picture" },
                ...numbers.map((title) => ({ title, kind: "number" })),
            ],
            rows: shown.map((report) => tests_section_rowOf(report, numbers)),
        }),
        leftOut(reports.length - shown.length, "reports"),
    ]);
}
function tests_section_rowOf({ path, suite, reading }, numbers) {
    const { tests } = reading;
    if (tests === undefined)
        return [];
    return [
        html `<code>${plain(path, 200)}</code>`,
        suite ?? "",
        testsBar(tests),
        ...numbers.map((name) => tests[name]),
    ];
}
function testsBar(tests) {
    let x = 0;
    const parts = outcomes
        .filter((outcome) => tests[outcome] > 0)
        .map((outcome) => {
        const part = Math.max(8, Math.round((tests_section_width * tests[outcome]) / Math.max(tests.total, 1)));
        const from = Math.min(x, tests_section_width - 8);
        x += part;
        return html `<rect class="o-${outcome}" x="${from}" y="0" width="${Math.min(part, tests_section_width - from) - 3}" height="20"/>`;
    });
    const words = outcomes.map((outcome) => `${tests[outcome]} ${outcome}`).join(", ");
    return html `<svg class="stack" viewBox="0 0 ${tests_section_width} 20" preserveAspectRatio="none" role="img"><title>${tests.total} tests: ${words}</title><desc>A bar of one part an outcome, the worst on the left.</desc>${parts}</svg>`;
}

;// CONCATENATED MODULE: ./lib/report/html/verdict-header.js








const namesToShow = 3;
/** The answer, before anything else. */
function verdictHeader({ verdict, plan }) {
    const look = decisionLook(verdict.decision);
    const parts = [
        html `<div class="answer t-${look.tone}">
<div class="stamp">${mark(look)}</div>
<div>
<h1><span class="eyebrow">Assaygate verdict</span> ${look.word}</h1>
<p class="reason">Reason: <code>${verdict.reasonCode}</code></p>
<p class="sentence">${sentence(verdict)}</p>
<p class="counts">${checksOf(verdict).length} checks: ${countChecks(verdict)}.</p>
</div>
</div>`,
        facts(verdict),
        verdict.notices.length === 0
            ? nothing
            : html `<section class="notices" aria-labelledby="notices-title"><h2 id="notices-title">Notices</h2>
${remarks(verdict.notices, plan.notes, "notices")}</section>`,
    ];
    return html `<header>
${lines(parts)}
</header>`;
}
function sentence(verdict) {
    const blocking = checksOf(verdict).filter(isBlocking);
    const more = blocking.length - namesToShow;
    const names = blocking.slice(0, namesToShow).map(({ title }) => plain(title, 60));
    const list = `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    const checks = blocking.length === 1 ? "1 required check" : `${blocking.length} required checks`;
    switch (verdict.decision) {
        case "pass":
            return "Every required check holds; this commit may go on.";
        case "fail":
            return `${checks} ${blocking.length === 1 ? "stands" : "stand"} in the way: ${list}.`;
        case "undecided":
            return blocking.length === 0
                ? "Nothing was checked, and what was not checked does not pass."
                : `It could not be decided, which blocks as a failure does: ${list}.`;
        case "pending":
            return "A decision that somebody else has to make is still open.";
    }
}
function facts({ commit, profile, policy, owner, evaluatedAt }) {
    const rows = [
        ["Profile", profile],
        ["Policy", html `${policy.version} (${policy.source}) <code>${shortDigest(policy.digest)}</code>`],
        ["Effective policy", html `<code>${shortDigest(policy.effectiveDigest)}</code>`],
        ["Owner", ownerOf(owner)],
        ["Judged", dateWords(evaluatedAt)],
    ];
    return html `<dl class="facts"><div><dt>Commit</dt><dd><code>${plain(commit ?? "none", 64)}</code></dd></div>${rows.map(([term, value]) => html `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function ownerOf({ name, contact }) {
    const address = webLink(contact);
    if (address !== undefined)
        return html `<a href="${address}" rel="noreferrer">${name}</a>`;
    return contact === "" ? name : html `${name} (${contact})`;
}

;// CONCATENATED MODULE: ./lib/report/html/waivers-section.js





/** The exceptions that the repository asks for, and whether their approval is proved. */
function waiversSection({ facts, plan }) {
    const { waivers } = facts;
    if (waivers.length === 0)
        return nothing;
    const shown = waivers.slice(0, plan.rows);
    return section("waivers", "Waivers", [
        html `<p>Only a waiver whose approval is proved counts.</p>`,
        table({
            caption: `${counted(waivers.length, "waiver")} in the repository`,
            columns: ["Waiver", "Checks", "Owner", "Expires", "Approval"].map((title) => ({ title })),
            rows: shown.map(({ waiver, approval }) => [
                html `<code>${plain(waiver.id, 100)}</code>`,
                plain(waiver.checks.slice(0, 20).join(", "), 200),
                plain(waiver.owner.name, 100),
                dateWords(waiver.expiresAt),
                waivers_section_describe(approval),
            ]),
        }),
        leftOut(waivers.length - shown.length, "waivers"),
    ]);
}
function waivers_section_describe(approval) {
    return approval.state === "proved"
        ? `proved: by ${plain(approval.by, 80)} at ${dateWords(approval.at)}`
        : `${approval.state}: ${plain(approval.why, 200)}`;
}

;// CONCATENATED MODULE: ./lib/report/html/index.js




















/** A page that mail and artefact viewers still open. */
const mostBytes = 1_900_000;
/** More than anybody reads. */
const problemsInAll = 1_000;
const plans = [
    { checks: 100, problems: 100, notes: 30, rows: 200 },
    { checks: 60, problems: 30, notes: 10, rows: 80 },
    { checks: 40, problems: 5, notes: 3, rows: 25 },
    { checks: 20, problems: 1, notes: 1, rows: 8 },
];
/** The verdict as one accessible page that needs neither script nor network. Below 2 MB whatever it is about. */
function renderHtml(verdict, facts) {
    return firstThatFits(plans, mostBytes, (plan) => pageOf({ verdict, facts, plan: sharedOut(plan, verdict), anchors: anchorsOf(verdict) }).text);
}
/** Many checks with many problems share the rows, so that none of them takes the page. */
function sharedOut(plan, verdict) {
    const checks = checksOf(verdict).filter(({ problems }) => problems.length > 0).length;
    const share = Math.floor(problemsInAll / Math.min(Math.max(checks, 1), 2 * plan.checks));
    return { ...plan, problems: Math.min(plan.problems, Math.max(share, 1)) };
}
function pageOf(subject) {
    return html `<!DOCTYPE html>
<html lang="en">
${head(subject)}
<body>
<a class="skip" href="#blocks">Skip to what blocks</a>
${lines([verdictHeader(subject), main(subject), footer(subject)])}
</body>
</html>
`;
}
function head({ verdict }) {
    const { word } = decisionLook(verdict.decision);
    const commit = plain(verdict.commit ?? "no commit", 12);
    return html `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${word}: ${plain(verdict.reasonCode, 60)} · ${commit} · Assaygate</title>
${styleSheet(style)}
</head>`;
}
function main(subject) {
    const sections = [
        gateStrip(subject),
        blockingSection(subject),
        coverageSection(subject),
        findingsSection(subject),
        dueSection(subject),
        testsSection(subject),
        performanceSection(subject),
        otherSection(subject),
        responsesSection(subject),
        waiversSection(subject),
        evidenceSection(subject),
        remarksSection(subject),
        inventorySection(subject),
    ];
    return html `<main id="main" tabindex="-1">
${lines(sections)}
</main>`;
}
function footer({ verdict }) {
    return html `<footer>
<p>This page is a rendering; the JSON verdict rules. It can be judged again from the facts with the digest <code>${verdict.factsDigest}</code>.</p>
</footer>`;
}

;// CONCATENATED MODULE: ./lib/report/markdown.js






const icons = {
    PASSED: "✅",
    WARNED: "⚠️",
    FAILED: "❌",
    NOT_RUN: "⛔",
    NOT_APPLICABLE: "➖",
    ERROR: "❓",
    UNDECIDED: "❓",
};
/** GitHub drops a step's summary over 1 MiB as a whole (github-facts 7.5), and other steps write to it too. */
const markdown_mostBytes = 900_000;
/** Rows go first, then notes, then checks. */
const markdown_plans = [
    { checks: 100, problems: 20, notes: 10, rows: 100 },
    { checks: 100, problems: 5, notes: 5, rows: 50 },
    { checks: 60, problems: 1, notes: 1, rows: 10 },
    { checks: 30, problems: 0, notes: 0, rows: 0 },
];
const markdown_stagesToShow = 20;
/** The verdict for people: the answer first, then what failed with its fix, the rest folded. Below 900 kB. */
function renderMarkdown(verdict) {
    return firstThatFits(markdown_plans, markdown_mostBytes, (plan) => renderWith(verdict, plan));
}
function renderWith(verdict, plan) {
    const checks = checksOf(verdict);
    const blocking = checks.filter(isBlocking);
    const others = checks.filter((check) => !isBlocking(check));
    const parts = [
        `## ${decisionIcon(verdict)} Assaygate: ${verdict.decision} (${code(verdict.reasonCode, 80)}): ${countChecks(verdict)}`,
        strip(verdict.stages),
        ...blocking.slice(0, plan.checks).map((check) => renderBlocking(check, plan)),
        markdown_leftOut(blocking.length - plan.checks, "blocking checks", ""),
        ...markdown_bounded(verdict.notices, plan.notes, "notices").map((line) => `> ${line}`),
        others.length > 0 ? fold(`${others.length} checks that do not block`, markdown_table(others, plan)) : "",
        verdict.responses.length > 0 ? fold("What happens to each finding", responses(verdict, plan)) : "",
        markdown_footer(verdict),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** Untrusted text, as code: inside it GitHub makes no links, mentions or markup, and entities stand for the rest. */
function code(untrusted, most = 300) {
    return `<code>${markdown_text(plain(untrusted, most))}</code>`;
}
/** Our own plain words as they are; anything that could be a mention or a link as code. */
function markdown_words(title) {
    return /^[\p{L}\p{N} ,()-]{1,120}$/u.test(title) ? title : code(title, 120);
}
/** Everything that markdown, HTML or GitHub could take for more than a letter becomes an entity. */
function markdown_text(line) {
    return line.replaceAll(/[^\p{L}\p{N} ,/()-]/gu, (mark) => `&#${mark.codePointAt(0)};`);
}
function decisionIcon({ decision }) {
    if (decision === "pass")
        return "✅";
    return decision === "fail" ? "❌" : "❓";
}
function strip(stages) {
    const shown = stages
        .slice(0, markdown_stagesToShow)
        .map(({ id, name, result }) => `${icons[result]} **${id}** ${code(name, 60)} ${result}`);
    return shown.join(" → ");
}
function renderBlocking(check, plan) {
    const problems = worstFirst(check.problems).slice(0, plan.problems);
    const rows = problems.length > 0 ? table4(["Where", "What", "Fix", "Who"], problems.map(row)) : "";
    return [
        `### ${icons[check.result]} ${markdown_words(check.title)} (${code(check.id, 80)}): ${check.result}`,
        [code(check.summary), measureOf(check), markdown_docsOf(check)].filter((part) => part !== "").join(" · "),
        rows,
        markdown_leftOut(check.problems.length - problems.length, "problems", ""),
        ...markdown_bounded(check.notes, plan.notes, "notes").map((line) => `- ${line}`),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function measureOf({ observed, threshold }) {
    const seen = observed === undefined ? [] : [`observed ${code(observedOf(observed), 100)}`];
    if (threshold === undefined)
        return seen.join("");
    const asked = `required ${code(thresholdOf(threshold, observed?.unit), 200)}, ${code(originOf(threshold.origin))}`;
    return [...seen, asked].join(", ");
}
function markdown_docsOf({ docs }) {
    const address = webLink(docs);
    return address === undefined ? "" : `[What this check is](<${address}>)`;
}
function row({ at, message, fix, who, severity }) {
    const what = severity === undefined ? code(message) : `**${severity}** ${code(message)}`;
    return [at === "" ? "" : code(at, 200), what, code(fix), code(who, 80)];
}
function table4(head, rows) {
    const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
    return lines.join("\n");
}
function markdown_table(checks, plan) {
    const rows = checks
        .slice(0, plan.checks)
        .map((check) => [
        `${icons[check.result]} ${check.result}`,
        code(check.id, 80),
        code(check.summary),
        markdown_bounded(check.notes, Math.min(3, plan.notes), "notes").join("<br>"),
    ]);
    const shown = table4(["Result", "Check", "Observed", "Notes"], rows);
    return `${shown}${markdown_leftOut(checks.length - rows.length, "checks", "\n\n")}`;
}
function responses({ responses: all }, plan) {
    const rows = all
        .slice(0, plan.rows)
        .map(({ severity, state, title, dueOn, notify }) => [
        severity,
        state,
        code(title, 200),
        dueOn === undefined ? "" : code(dueOn, 30),
        markdown_bounded(notify, 5, "roles").join(" "),
    ]);
    const shown = table4(["Severity", "State", "Finding", "Due", "Notify"], rows);
    return `${shown}${markdown_leftOut(all.length - rows.length, "findings", "\n\n")}`;
}
/** Each text as code, and a last entry that says how many are left out. */
function markdown_bounded(texts, most, what) {
    const rest = markdown_leftOut(texts.length - most, what, "");
    return [...texts.slice(0, most).map((line) => code(line)), ...(rest === "" ? [] : [rest])];
}
function markdown_leftOut(count, what, before) {
    return count > 0 ? `${before}… and ${count} more ${what}, in the JSON verdict.` : "";
}
function fold(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function markdown_footer({ commit, policy, profile, evaluatedAt, owner }) {
    const parts = [
        `commit ${code(commit ?? "none", 64)}`,
        `profile ${code(profile, 80)}`,
        `policy ${code(policy.version, 40)} (${policy.source}, effective ${code(shortDigest(policy.effectiveDigest))})`,
        `owner ${code(owner.name, 80)}`,
        code(evaluatedAt, 40),
    ];
    return `<sub>${parts.join(" · ")}</sub>`;
}

;// CONCATENATED MODULE: ./lib/report/json.js
/** Characters at which some reader of lines would begin a new one. */
const lineEnds = /[\u0085\u2028\u2029]/g;
/**
 * Indented JSON with a line break at the end, of which no line is a command of the Actions runner (G1): `##[`, which
 * counts anywhere in a line, and unusual line ends are written with escapes that read back the same. Both can only
 * occur inside strings.
 */
function renderJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replaceAll("##[", "#\\u0023[")
        .replace(lineEnds, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${text}\n`;
}

;// CONCATENATED MODULE: ./lib/report/sarif.js





/** GitHub takes 25,000 results a run and shows 5,000 (github-facts 7.7). */
const mostResults = 5_000;
/** Code scanning refuses a result without a place; what concerns the whole points at the configuration. */
const configuration = ".github/assaygate.yml";
/** The verdict as SARIF 2.1.0: each check is a rule, each problem of a check that did not pass a result. */
function renderSarif(verdict) {
    const rules = [...new Map(checksOf(verdict).map((check) => [check.id, check])).values()];
    const results = resultsOf(verdict, new Map(rules.map(({ id }, index) => [id, index])));
    return renderJson({
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "Assaygate",
                        informationUri: "https://github.com/assaygate/assaygate",
                        rules: rules.map(ruleOf),
                    },
                },
                automationDetails: { id: "assaygate/gate-check/" },
                invocations: [invocationOf(verdict, results.length)],
                properties: propertiesOf(verdict),
                results: results.slice(0, mostResults),
            },
        ],
    });
}
function invocationOf(verdict, results) {
    const left = results - mostResults;
    const words = [
        ...verdict.notices.slice(0, 100).map((notice) => plain(notice)),
        ...(left > 0 ? [`${left} more results are left out here; all are in the JSON verdict.`] : []),
    ];
    return {
        executionSuccessful: verdict.decision !== "undecided",
        endTimeUtc: verdict.evaluatedAt,
        ...(words.length > 0 && {
            toolExecutionNotifications: words.map((text) => ({ level: "note", message: { text } })),
        }),
    };
}
function propertiesOf({ decision, reasonCode, commit, profile, policy }) {
    return {
        decision,
        reasonCode: plain(reasonCode),
        commit,
        profile: plain(profile),
        policyVersion: plain(policy.version),
        policyDigest: plain(policy.digest),
        effectivePolicyDigest: plain(policy.effectiveDigest),
    };
}
function ruleOf({ id, title, docs, required }) {
    const helpUri = webLink(docs);
    return {
        id,
        name: plain(title),
        shortDescription: { text: plain(title) },
        defaultConfiguration: { level: required ? "error" : "warning" },
        ...(helpUri !== undefined && { helpUri }),
    };
}
/** What blocks comes first, so that the limit cuts what matters least. */
function resultsOf(verdict, ruleIndexes) {
    const remarkable = checksOf(verdict).filter(isRemarkable);
    const ordered = [...remarkable.filter(isBlocking), ...remarkable.filter((check) => !isBlocking(check))];
    return ordered.flatMap((check) => {
        const ruleIndex = ruleIndexes.get(check.id) ?? -1;
        if (check.problems.length === 0)
            return [wholeResult(check, ruleIndex)];
        return worstFirst(check.problems).map((problem) => resultOf(check, ruleIndex, problem));
    });
}
function wholeResult(check, ruleIndex) {
    const message = `${check.result}: ${check.summary}`;
    return resultOf(check, ruleIndex, { message, at: "", fix: "", who: "" });
}
function resultOf(check, ruleIndex, problem) {
    const { fingerprint, severity, who } = problem;
    return {
        ruleId: check.id,
        ruleIndex,
        level: isBlocking(check) ? "error" : "warning",
        message: { text: `${plain(problem.message)} ${plain(problem.fix)}`.trim() || bareWords(check) },
        ...(fingerprint !== undefined && { partialFingerprints: { "assaygate/v1": fingerprint } }),
        locations: [locationOf(problem.at)],
        properties: {
            result: check.result,
            reason: plain(check.reason),
            ...(severity !== undefined && { severity }),
            ...(who !== "" && { who: plain(who) }),
        },
    };
}
/** SARIF asks for words in each message. */
function bareWords({ id, result }) {
    return `${plain(id)}: ${result}`;
}
function locationOf(at) {
    const place = filePlace(at);
    const uri = (place?.path ?? configuration).split("/").map(encodeURIComponent).join("/");
    const name = plain(at);
    return {
        physicalLocation: { artifactLocation: { uri }, region: { startLine: place?.line ?? 1 } },
        ...(place === undefined && name !== "" && { logicalLocations: [{ fullyQualifiedName: name }] }),
    };
}

;// CONCATENATED MODULE: ./lib/report/text.js




const marks = {
    PASSED: "✓",
    WARNED: "!",
    FAILED: "✗",
    NOT_RUN: "✗",
    NOT_APPLICABLE: "-",
    ERROR: "?",
    UNDECIDED: "?",
};
const problemsToShow = 10;
const notesToShow = 5;
const checksToShow = 200;
/**
 * The verdict for a terminal: what failed with its fix, and one line for everything else. Every line begins with
 * words or marks of ours, so that none is a workflow command (G1).
 */
function renderText(verdict) {
    const lines = [
        headline(verdict),
        ...verdict.stages.flatMap(stageLines),
        ...noteLines(verdict.notices, ""),
        "",
        provenance(verdict),
    ];
    return `${lines.map(defuse).join("\n")}\n`;
}
/** The runner's old commands count anywhere in a line. */
function defuse(line) {
    return line.replaceAll("##[", "##\\[");
}
function stageLines(stage) {
    const more = stage.checks.length - checksToShow;
    return [
        "",
        `stage ${stage.id} ${plain(stage.name, 80)}: ${stage.result}`,
        ...stage.checks.slice(0, checksToShow).flatMap(checkLines),
        ...(more > 0 ? [`  … and ${more} more checks; all are in the JSON verdict`] : []),
    ];
}
function checkLines(check) {
    const advice = check.required ? "" : " (advisory)";
    const outcome = `[${check.result}, ${plain(check.reason, 80)}]`;
    const first = `  ${marks[check.result]} ${plain(check.id, 80)}${advice}: ${plain(check.summary)} ${outcome}`;
    if (!isRemarkable(check))
        return [first];
    const more = check.problems.length - problemsToShow;
    return [
        first,
        ...text_required(check),
        ...worstFirst(check.problems).slice(0, problemsToShow).flatMap(problemLines),
        ...(more > 0 ? [`      … and ${more} more; all are in the JSON verdict`] : []),
        ...noteLines(check.notes, "      "),
    ];
}
function text_required({ observed, threshold }) {
    if (threshold === undefined)
        return [];
    return [`      required ${thresholdOf(threshold, observed?.unit)}, ${originOf(threshold.origin)}`];
}
function problemLines({ at, message, fix, who, severity }) {
    const weight = severity === undefined ? "" : `[${severity}] `;
    const place = at === "" ? "" : `${plain(at)}: `;
    return [`      - ${weight}${place}${plain(message)}`, `        fix: ${plain(fix)} (${plain(who, 120)})`];
}
function noteLines(notes, indent) {
    const more = notes.length - notesToShow;
    return [
        ...notes.slice(0, notesToShow).map((note) => `${indent}note: ${plain(note)}`),
        ...(more > 0 ? [`${indent}note: … and ${more} more`] : []),
    ];
}
function provenance({ commit, profile, policy, owner }) {
    const digest = plain(policy.effectiveDigest, 19);
    const parts = [
        `commit ${plain(commit ?? "none", 80)}`,
        `profile ${plain(profile, 80)}`,
        `policy ${plain(policy.version, 80)} (${policy.source}, effective ${digest})`,
        `owner ${plain(owner.name, 120)}`,
    ];
    return parts.join(" · ");
}

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
;// CONCATENATED MODULE: ./lib/domain/digest/sha256.js


/** sha256 of a text's UTF-8 bytes, in lower-case hex. */
function sha256Hex(text) {
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(text)));
}

;// CONCATENATED MODULE: ./lib/domain/digest/canonical.js



/** Digest of a value: sha256 over its canonical JSON (RFC 8785), so that the order of keys does not matter. */
function canonicalDigest(value) {
    const text = (0,canonicalize/* default */.A)(value);
    if (text === undefined)
        throw new errors/* InternalError */.Gd("bug", "canonical digest: expected a JSON value, got none");
    return `sha256:${sha256Hex(text)}`;
}

;// CONCATENATED MODULE: ./lib/domain/verdict/result.js
/** What one check came to (design §4). */
const checkResults = (/* unused pure expression or super */ null && (["PASSED", "WARNED", "FAILED", "NOT_RUN", "NOT_APPLICABLE", "ERROR"]));
/** Sums up checks: a required one FAILED or NOT_RUN fails the stage, else one in ERROR leaves it undecided. */
function decideStage(checks) {
    const required = checks.filter((check) => check.required);
    const some = (...results) => required.some(({ result }) => results.includes(result));
    if (some("FAILED", "NOT_RUN"))
        return "FAILED";
    if (some("ERROR"))
        return "UNDECIDED";
    return checks.some(({ result }) => result === "WARNED") ? "WARNED" : "PASSED";
}
/** Sums up stages the same way. No stage at all is no verdict. */
function decideAll(stages) {
    if (stages.includes("FAILED"))
        return "fail";
    return stages.includes("UNDECIDED") || stages.length === 0 ? "undecided" : "pass";
}

// EXTERNAL MODULE: ./lib/domain/finding/totals.js
var finding_totals = __webpack_require__(8059);
;// CONCATENATED MODULE: ./lib/domain/finding/merge.js


/**
 * One entry per fingerprint, whichever tools and reports it came from. The worst rating counts, and a suppression
 * only if every tool that found it carries one. The result does not depend on the order of reports.
 */
function mergeFindings(findings) {
    const worst = new Map();
    for (const finding of findings) {
        const known = worst.get(finding.fingerprint);
        if (known === undefined || compareWeight(finding, known) > 0)
            worst.set(finding.fingerprint, finding);
    }
    return [...worst.values()].sort(byWeight);
}
/** Unsuppressed before suppressed, then severity, then text, so that ties fall the same way every time. */
function compareWeight(a, b) {
    const suppressed = Number((0,finding_totals/* isSuppressed */.B)(b)) - Number((0,finding_totals/* isSuppressed */.B)(a));
    if (suppressed !== 0)
        return suppressed;
    const severity = (0,finding_severity/* compareSeverity */.zK)(a.rating.severity, b.rating.severity);
    return severity === 0 ? compareText(b.message, a.message) : severity;
}
function byWeight(a, b) {
    return (0,finding_severity/* compareSeverity */.zK)(b.rating.severity, a.rating.severity) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/policy/finding-problem.js
/** A finding as something to do: where it is, what mends it, who can. */
function findingProblem(finding, { severity, kind, policy }) {
    return {
        message: `${finding.ruleId}: ${finding.message}`,
        at: placeOf(finding),
        severity,
        fingerprint: finding.fingerprint,
        fix: fixFor(finding, kind),
        who: whoCan(severity, kind, policy),
    };
}
function placeOf({ place }) {
    switch (place.type) {
        case "package":
            return place.purl;
        case "file":
            return place.line === undefined ? place.path : `${place.path}:${place.line}`;
        case "url":
            return place.url;
        case "none":
            return "";
    }
}
const fixes = {
    secrets: "Revoke the secret, put a new one where the service reads it at run time, and take this one out of the history.",
    lint: "Correct it; most linters do it with --fix.",
    accessibility: "Change the page so that the rule holds.",
    iac: "Change the resource so that the rule holds.",
};
function fixFor(finding, kind) {
    const page = finding.helpUri === undefined ? "" : ` See ${finding.helpUri}`;
    if (finding.package !== undefined)
        return `${upgradeOf(finding.package)}${page}`;
    return `${fixes[kind] ?? "Change the code so that the rule holds."}${page}`;
}
function upgradeOf({ name, version, fixedIn }) {
    const present = version === undefined ? name : `${name} ${version}`;
    if (fixedIn === undefined)
        return `No fixed version of ${present} is known: replace it, or ask its maintainers.`;
    return `Upgrade ${present} to ${fixedIn}.`;
}
/** The owner mends; the role that the policy names may grant an exception, where one is possible at all. */
function whoCan(severity, kind, policy) {
    const role = kind === "secrets" ? null : policy.severity[severity].waivableBy;
    return role === null ? policy.owner.name : `${policy.owner.name}; ${role} can waive it`;
}

;// CONCATENATED MODULE: ./lib/policy/outcome.js
const outcome_nothing = { problems: [], notes: [], evidence: [], waivers: [], responses: [], targets: [] };
/** The check was done and met. */
function passed(summary, details = {}) {
    return { ...outcome_nothing, ...details, result: "PASSED", reason: "met", summary };
}
/** The check was done and missed. */
function failed(reason, summary, problems, details = {}) {
    return { ...outcome_nothing, ...details, result: "FAILED", reason, summary, problems };
}
/** The check was missed, and something that the policy knows keeps the miss from blocking. */
function warned(reason, summary, problems, details = {}) {
    return { ...outcome_nothing, ...details, result: "WARNED", reason, summary, problems };
}
/** Evidence that should exist does not, or proves nothing. */
function notRun(reason, summary, problems, details = {}) {
    return { ...outcome_nothing, ...details, result: "NOT_RUN", reason, summary, problems };
}
/** A fact that the check needs could not be read. */
function undecided(reason, summary, problems) {
    return { ...outcome_nothing, result: "ERROR", reason, summary, problems };
}
/** The check has nothing to be about, by the policy's own reason. */
function notApplicable(reason, summary) {
    return { ...outcome_nothing, result: "NOT_APPLICABLE", reason, summary };
}
/** How a verdict names the reports that it relied on. */
function referTo(reports) {
    return reports.map(({ path, sha256, reading }) => ({
        path,
        sha256,
        format: reading.format,
        tool: reading.tool === null ? null : [reading.tool.name, reading.tool.version].filter(Boolean).join(" "),
    }));
}

;// CONCATENATED MODULE: ./lib/policy/moments.js
const dayMs = 24 * 60 * 60 * 1000;
/** Milliseconds of a moment; a plain day begins at 00:00 UTC. */
function moments_timeOf(moment) {
    return Date.parse(moment);
}
/** Tells whether a moment has come; a thing that ends on a day is over when the day begins (UTC). */
function isOver(end, now) {
    return moments_timeOf(now) >= moments_timeOf(end);
}
/** The day that lies so many days after a moment, as YYYY-MM-DD in UTC. */
function dayAfter(moment, days) {
    return new Date(moments_timeOf(moment) + days * dayMs).toISOString().slice(0, 10);
}
/** The day of a moment in UTC. */
function dayOf(moment) {
    return dayAfter(moment, 0);
}
/** Days between two moments, with their fraction. */
function daysBetween(from, to) {
    return (moments_timeOf(to) - moments_timeOf(from)) / dayMs;
}
/** The earlier of two moments. */
function earlier(a, b) {
    return moments_timeOf(a) <= moments_timeOf(b) ? a : b;
}

// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var finding_purl = __webpack_require__(3753);
;// CONCATENATED MODULE: ./lib/policy/vex.js


/** What VEX says about a finding: the latest statement on this vulnerability in this package (evidence-standards §16). */
function askVex(finding, claims) {
    const relevant = claims.filter(({ statement }) => isAbout(statement, finding));
    const signed = latest(relevant.filter(({ signer }) => signer.state === "known"));
    if (signed !== undefined && clears(signed.statement)) {
        return { state: "cleared", message: `VEX: ${vex_wordsOf(signed.statement)}` };
    }
    const unsigned = latest(relevant.filter(({ signer }) => signer.state === "unknown"));
    if (unsigned === undefined || !clears(unsigned.statement) || unsigned.signer.state === "known") {
        return { state: "none" };
    }
    const message = `VEX does not count, its signer is unknown (${unsigned.signer.why}); it would say ${vex_wordsOf(unsigned.statement)}`;
    return { state: "unverified", message };
}
function isAbout(statement, finding) {
    const { place } = finding;
    if (place.type !== "package")
        return false;
    const names = [finding.ruleId, ...finding.aliases].map((name) => name.toUpperCase());
    const named = [statement.vulnerability, ...statement.aliases].some((name) => names.includes(name.toUpperCase()));
    const purl = (0,finding_purl/* canonicalPurl */.qe)(place.purl) ?? place.purl;
    return named && statement.products.some((product) => ((0,finding_purl/* canonicalPurl */.qe)(product) ?? product) === purl);
}
/** The statement with the latest time; of equal ones the one that clears less. */
function latest(claims) {
    return [...claims].sort(byAge)[0];
}
function byAge(a, b) {
    const age = ageOf(b.statement) - ageOf(a.statement);
    return age === 0 ? Number(clears(a.statement)) - Number(clears(b.statement)) : age;
}
function ageOf({ timestamp }) {
    const time = timestamp === undefined ? Number.NaN : moments_timeOf(timestamp);
    return Number.isNaN(time) ? 0 : time;
}
function clears({ status, justification }) {
    return status === "fixed" || (status === "not_affected" && justification !== undefined);
}
function vex_wordsOf({ status, justification }) {
    return justification === undefined ? status : `${status} (${justification})`;
}

;// CONCATENATED MODULE: ./lib/policy/approval.js

/** Looks for a reason why the consent does not count; null: it is proved and somebody else's. */
function doubtApproval({ owner, author, approval }) {
    switch (approval.state) {
        case "refuted":
            return refused("refuted", `its approval is refuted: ${approval.why}`);
        case "unknown":
            return unproved("unapproved", `its approval is unknown (${approval.why})`);
        case "proved": {
            if (author === null)
                return unproved("author-unknown", "its author is unknown, so self-approval cannot be ruled out");
            const own = [author, owner.name, owner.uri].some((name) => isSamePerson(name, approval.by));
            return own ? refused("self-approved", `${approval.by} approved it and is its author or owner`) : null;
        }
    }
}
/** Looks whether an exception lives too long, counted from when it first appeared, whatever renewals say. */
function doubtTerm({ requestedAt, introducedAt, endsAt, maxDays }) {
    const start = introducedAt === null ? requestedAt : earlier(requestedAt, introducedAt);
    if (daysBetween(start, endsAt) > maxDays) {
        return refused("over-long", `it runs from ${start} to ${endsAt}, and at most ${maxDays} days are allowed`);
    }
    if (introducedAt !== null)
        return null;
    return unproved("introduction-unknown", "when it was first introduced is unknown, so its length cannot be judged");
}
function refused(reason, message) {
    return { state: "refused", reason, message };
}
function unproved(reason, message) {
    return { state: "unproved", reason, message };
}
/** Compares a login with a login, `@login`, or an address that ends in one. */
function isSamePerson(a, b) {
    return loginOf(a) === loginOf(b);
}
function loginOf(name) {
    return name
        .replace(/\/+$/, "")
        .replace(/^.*[/@]/s, "")
        .trim()
        .toLowerCase();
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/policy/document.js


/** Larger than any policy that people can review. */
const maxPolicyBytes = 256 * 1024;
/**
 * Reads one YAML 1.2 document as plain JSON data: no aliases (bombs), tags, merge keys, `__proto__` or duplicate keys,
 * and dates stay text. Nothing is thrown: each thing that is wrong is a problem with its line and column.
 */
function readDocument(source, code) {
    const problems = [];
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => document_placeOf(source.path, lines, offset);
    const report = (message, hint, offset) => {
        problems.push(new errors/* UserError */.yo(code, message, { hint, at: place(offset) }));
    };
    const text = checkSize(source.text, report);
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: "1.2",
        schema: "core",
        merge: false,
        resolveKnownTags: false,
        stringKeys: true,
        // Ours is linear; the library's compares every pair of keys.
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    for (const error of document.errors.slice(0, 1))
        reportSyntax(error, report);
    (0,dist/* visit */.YR)(document, {
        Alias: (_, node) => report("expected plain values, got a YAML alias.", "Write the value out.", offsetOf(node)),
        Node: (_, node) => checkTag(node, report),
        Map: (_, node) => checkKeys(node.items, report),
    });
    return {
        path: source.path,
        data: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null,
        problems,
        locate: (path) => place(offsetOf(nearestNode(document.contents, path))),
        locateKey: (path, key) => place(offsetOf(keyNode(nearestNode(document.contents, path), key))),
    };
}
function document_placeOf(path, lines, offset) {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? path : `${path}:${line}:${col}`;
}
/** An oversized text is not parsed at all. */
function checkSize(text, report) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= maxPolicyBytes)
        return text;
    report(`expected at most ${maxPolicyBytes} bytes, got ${bytes}.`, "Split or shorten the file.", 0);
    return "";
}
/** What the parser's own words do not say well. */
const syntaxMistakes = new Map([
    ["MULTIPLE_DOCS", { message: "expected one YAML document, got several.", hint: 'Remove the "---" line.' }],
    [
        "RESOURCE_EXHAUSTION",
        { message: "expected a few levels of nesting, got too many.", hint: "Flatten the file." },
    ],
]);
function reportSyntax(error, report) {
    const plain = { message: `expected valid YAML, got: ${error.message}.`, hint: "Correct the syntax." };
    const { message, hint } = syntaxMistakes.get(error.code) ?? plain;
    report(message, hint, error.pos[0]);
}
function checkTag(node, report) {
    const tag = (0,dist/* isAlias */.Vj)(node) ? undefined : node.tag;
    if (tag === undefined)
        return;
    const shownTag = tag.replace(/^tag:yaml\.org,2002:/, "!!");
    report(`expected plain values, got the YAML tag "${shownTag}".`, "Remove the tag.", offsetOf(node));
}
/** Keys that are no data: a merge key, and the name that reaches the prototype of an object. */
const forbiddenKeys = ["<<", "__proto__"];
function checkKeys(items, report) {
    const seen = new Set();
    for (const { key } of items) {
        const name = (0,dist/* isScalar */.jn)(key) ? key.value : null;
        const where = offsetOf(key);
        if (typeof name !== "string")
            report("expected a text as key, got another value.", "Name the key.", where);
        if (forbiddenKeys.includes(name))
            report(`expected a plain key, got "${name}".`, "Remove it.", where);
        if (seen.has(name))
            report(`expected each key once, got "${name}" again.`, "Keep one of the two.", where);
        seen.add(name);
    }
}
function offsetOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Follows the path as far as it leads. */
function nearestNode(root, path) {
    let node = root;
    for (const step of path) {
        const next = hasChildren(node) ? node.get(step, true) : undefined;
        if (!(0,dist/* isNode */.Ll)(next))
            return node;
        node = next;
    }
    return node;
}
function hasChildren(node) {
    return (0,dist/* isNode */.Ll)(node) && "get" in node;
}
function keyNode(node, key) {
    if (!(0,dist/* isMap */.jh)(node))
        return node;
    return node.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key)?.key ?? node;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/policy/nearest.js
/** Words longer than this are not compared: nobody mistypes them, and the cost grows with the square. */
const nearest_longest = 64;
/** Finds the known word that a mistyped one most likely means; undefined where none is close. */
function nearest(word, known) {
    if (word.length > nearest_longest)
        return undefined;
    let best;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        if (candidate.length > nearest_longest)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** Counts the insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (const [index, letter] of [...a].entries())
        row = nextRow(row, letter, index + 1, b);
    return row.at(-1) ?? 0;
}
function nextRow(previous, letter, first, b) {
    const row = [first];
    for (let column = 1; column <= b.length; column++) {
        const replaced = at(previous, column - 1) + Number(b[column - 1] !== letter);
        row.push(Math.min(at(previous, column) + 1, at(row, column - 1) + 1, replaced));
    }
    return row;
}
function at(row, column) {
    return row[column] ?? 0;
}
/** Says which known words there are, the nearest first if there is one. */
function suggest(word, known) {
    const match = nearest(word, known);
    if (match !== undefined)
        return `Did you mean "${match}"?`;
    return known.length === 0 ? "Remove it." : `Known here: ${known.join(", ")}.`;
}

;// CONCATENATED MODULE: ./lib/policy/validate.js



/** Returns the value of a check, or throws its first problem. @throws {UserError} */
function orThrow(checked) {
    if (checked.ok)
        return checked.value;
    throw (checked.problems[0] ?? new errors/* InternalError */.Gd("bug", "a failed check: expected at least one problem, got none"));
}
/** Holds a document to a schema and says of each mistake where it is and what was probably meant. */
function validate(schema, document, code) {
    if (document.problems.length > 0)
        return { ok: false, problems: document.problems };
    const result = schema.safeParse(document.data);
    if (result.success)
        return { ok: true, value: result.data };
    const context = { document, code, known: knownKeys(schema) };
    return { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue, [], context)) };
}
function problemsOf(issue, parent, context) {
    const path = [...parent, ...issue.path.filter((step) => typeof step !== "symbol")];
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => unknownKey(path, key, context));
        case "invalid_union": {
            const meant = branchMeant(issue.errors);
            if (meant !== undefined)
                return meant.flatMap((inner) => problemsOf(inner, path, context));
            return [mistake(path, issue.message, "", context)];
        }
        case "invalid_key":
            return [badKey(path, issue.issues[0]?.message ?? issue.message, context)];
        case "invalid_value":
            return [mistake(path, issue.message, correction(path, issue.values, context), context)];
        default:
            return [mistake(path, issue.message, "", context)];
    }
}
/** The branch of a union that got past the type of the value itself, if only one did. */
function branchMeant(branches) {
    const meant = branches.filter((issues) => issues.every((issue) => issue.path.length > 0 || isUnknownKey(issue)));
    return meant.length === 1 ? meant[0] : undefined;
}
function isUnknownKey(issue) {
    return issue.code === "unrecognized_keys";
}
function unknownKey(path, key, context) {
    const inside = path.length === 0 ? "" : ` in ${path.join(".")}`;
    return new errors/* UserError */.yo(context.code, `expected a known key${inside}, got ${JSON.stringify(key)}.`, {
        hint: suggest(key, context.known(path)),
        at: context.document.locateKey(path, key),
    });
}
function badKey(path, message, context) {
    const key = String(path.at(-1));
    const hint = suggest(key, context.known(path.slice(0, -1)));
    return new errors/* UserError */.yo(context.code, `key of ${path.join(".")}: ${message}.`, {
        hint,
        at: context.document.locateKey(path.slice(0, -1), key),
    });
}
function mistake(path, message, hint, context) {
    const subject = path.length === 0 ? "" : `${path.join(".")}: `;
    return new errors/* UserError */.yo(context.code, `${subject}${message}.`, {
        hint: hint === "" ? "Correct the value; docs/reference/policy.md lists all keys." : hint,
        at: context.document.locate(path),
    });
}
/** For a word outside a closed list: the word that was probably meant. */
function correction(path, values, context) {
    const found = valueAt(context.document.data, path);
    const words = values.filter((value) => typeof value === "string");
    return typeof found === "string" && words.length > 1 ? suggest(found, words) : "";
}
function valueAt(data, path) {
    return path.reduce((value, step) => (isObject(value) ? value[String(step)] : undefined), data);
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
/** Lists the keys that a schema knows at a path; read from its JSON Schema, so that there is no second list. */
function knownKeys(schema) {
    return (path) => {
        let level = [json_schema_processors/* toJSONSchema */.bl(schema, { io: "input", unrepresentable: "any" })];
        for (const step of path)
            level = level.flatMap((node) => descend(node, step)).flatMap(alternatives);
        return level.flatMap(keysOf);
    };
}
/** Named properties, or the closed list of names that a record takes. */
function keysOf(node) {
    const names = member(member(node, "propertyNames"), "enum");
    return Array.isArray(names) ? names.map(String) : Object.keys(member(node, "properties") ?? {});
}
function descend(node, step) {
    if (typeof step === "number")
        return [member(node, "items")];
    const properties = member(node, "properties");
    const own = isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
    return [own ?? member(node, "additionalProperties")];
}
function alternatives(node) {
    const branches = member(node, "anyOf");
    return Array.isArray(branches) ? branches : [node];
}
function member(node, name) {
    return isObject(node) ? node[name] : undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/policy/expected.js
/** Longest piece of somebody's text that a message repeats. */
const maxShown = 60;
/** Shows a value in a message: quoted, on one line, cut short. */
function shown(value) {
    if (value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object" && value !== null)
        return "a mapping";
    const text = typeof value === "string" ? JSON.stringify(value) : String(value);
    return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
}
/** The message of a zod rule: what was expected, and what was found. */
function expected(what) {
    return { error: (issue) => `expected ${what}, got ${shown(issue.input)}` };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/policy/schema.js


/** Schemas that the files of policy share. Each rule says what was expected and what was found. */
const Text = schemas/* string */.YjP(expected("a text")).min(1, expected("a text"));
const Name = schemas/* string */.YjP(expected("a name"))
    .regex(/^[a-z][a-z0-9-]{0,63}$/, expected("a name in lower case (letters, digits, dashes)"));
const Count = schemas/* int */.Whr(expected("a whole number from 0")).min(0, expected("a whole number from 0"));
const Days = schemas/* int */.Whr(expected("a whole number of days from 1 to 3650"))
    .min(1, expected("a whole number of days from 1 to 3650"))
    .max(3650, expected("a whole number of days from 1 to 3650"));
const Day = iso/* date */.p6(expected("a date such as 2027-01-31"));
/** A day, which begins at 00:00 UTC, or a time. */
const Moment = schemas/* union */.KCZ([iso/* date */.p6(), iso/* datetime */.w$({ offset: true })], expected("a date such as 2027-01-31 or a time such as 2027-01-31T12:00:00Z"));
const Digest = schemas/* string */.YjP(expected("a digest sha256:<64 hex digits>"))
    .regex(/^sha256:[0-9a-f]{64}$/, expected("a digest sha256:<64 hex digits>"));
const Flag = schemas/* boolean */.zMY(expected("true or false"));
/** A glob of files inside the workspace; nothing that leads out of it and no negation. */
const Glob = schemas/* string */.YjP(expected("a glob of files inside the repository"))
    .regex(/^(?![/!~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$)).+$/s, expected('a glob of files inside the repository, without "..", a leading "/" or "!"'));
const Owner = schemas/* strictObject */.rej({
    name: Text.describe("Who answers for it: a team or a person."),
    contact: Text.describe("Where to reach them: an address, a channel or a page."),
}, expected("an owner with name and contact"))
    .describe("Who answers for the file; named in every message about it.");
/** What a check's parameter can be set to. */
const Scalar = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* boolean */.zMY()], expected("a number, a word, true or false"));
const Value = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* string */.YjP())], expected("a number, a word, true or false, or a list of words"));

;// CONCATENATED MODULE: ./lib/policy/waiver-schema.js



const Uri = schemas/* string */.YjP(expected("an https address"))
    .regex(/^https:\/\/[^\s]{1,2000}$/, expected("an https address"));
const Tracking = schemas/* array */.YOg(schemas/* strictObject */.rej({ uri: Uri.describe("Where the work is followed.") }, expected("an entry with uri")), expected("a list"))
    .min(1, expected("at least one entry, as debt without an issue is forgotten"))
    .describe("Issues in which the fix is followed.");
const Justification = schemas/* string */.YjP(expected("a justification"))
    .min(20, expected("a justification of at least 20 characters"))
    .describe("Why the risk can be carried until then; for a reader who was not there.");
const AnswersFor = schemas/* strictObject */.rej({ name: Text.describe("Team or person."), uri: Uri.describe("Where to reach them.") }, expected("an owner with name and uri"))
    .describe("Who answers for it.");
/** One group of findings; its fields must all hold, each by exact comparison. */
const ScopeEntry = schemas/* strictObject */.rej({
    fingerprint: schemas/* string */.YjP(expected("a fingerprint of 64 hex digits"))
        .regex(/^[0-9a-f]{64}$/, expected("a fingerprint of 64 hex digits"))
        .optional(),
    ruleId: Text.optional(),
    vulnerability: Text.optional().describe("CVE, GHSA or another advisory id."),
    purl: Text.optional().describe("Package URL with its version; qualifiers are not compared."),
    path: Text.optional().describe("File of the finding."),
}, expected("an entry with fingerprint, vulnerability, or ruleId with path or purl"));
/** A waiver file, `.github/assaygate/waivers/<id>.yml` (design §7). */
const WaiverFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/waiver/v1", expected('"assaygate/waiver/v1"')),
    id: Name.describe("The file's name without its extension."),
    checks: schemas/* array */.YOg(Text, expected("a list of check ids"))
        .min(1, expected("at least one check id"))
        .describe("Checks in which it counts."),
    scope: schemas/* strictObject */.rej({
        findings: schemas/* array */.YOg(ScopeEntry, expected("a list of findings"))
            .min(1, expected("at least one finding"))
            .describe("What it covers; never a wildcard."),
        environments: schemas/* array */.YOg(Name, expected("a list of environments"))
            .default([])
            .describe("Environments it is limited to; empty: all. A limited one does not count for a commit."),
    }, expected("a scope with findings")),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: Moment.describe("When it was asked for."),
    expiresAt: Moment.describe("When it ends; a day ends it at 00:00 UTC, so on that day it counts no longer."),
    approverRole: Name.describe("Role that has to approve, as the policy says for the severity."),
}, expected("a waiver"));
/** Old debt with a burn-down date, `.github/assaygate/baseline.yml` (design §7, ratchet). */
const BaselineFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/baseline/v1", expected('"assaygate/baseline/v1"')),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: Moment.describe("When it was asked for."),
    approverRole: Name.describe("Role that has to approve, as the policy says for waivers."),
    entries: schemas/* array */.YOg(schemas/* strictObject */.rej({
        fingerprint: schemas/* string */.YjP(expected("a fingerprint of 64 hex digits"))
            .regex(/^[0-9a-f]{64}$/, expected("a fingerprint of 64 hex digits")),
        burnDownOn: Moment.describe("When the finding has to be gone."),
    }, expected("an entry with fingerprint and burnDownOn")), expected("a list of entries"))
        .describe("Findings that were there before; never secrets."),
}, expected("a baseline"));

;// CONCATENATED MODULE: ./lib/policy/waiver-scope.js

/** The target that a finding is. */
function targetOf(finding, context) {
    const { place, fingerprint, ruleId, aliases } = finding;
    return {
        ...context,
        fingerprint,
        ruleId,
        aliases,
        purl: place.type === "package" ? place.purl : null,
        path: place.type === "file" ? place.path : place.type === "package" ? (place.file ?? null) : null,
    };
}
/** Tells whether a waiver is about the target: its check, and each field of one entry, compared exactly. */
function scopeCovers(waiver, target) {
    return (waiver.checks.includes(target.checkId) && waiver.scope.findings.some((entry) => matches(entry, target)));
}
function matches(entry, target) {
    const { fingerprint, ruleId, vulnerability, purl, path } = entry;
    const conditions = [
        fingerprint === undefined || fingerprint === target.fingerprint,
        ruleId === undefined || ruleId === target.ruleId,
        vulnerability === undefined || isNamed(vulnerability, target),
        purl === undefined || isSamePackage(purl, target.purl),
        path === undefined || path === target.path,
    ];
    return Object.keys(entry).length > 0 && conditions.every(Boolean);
}
function isNamed(vulnerability, { ruleId, aliases }) {
    const name = vulnerability.toUpperCase();
    return [ruleId, ...aliases].some((known) => known.toUpperCase() === name);
}
function isSamePackage(a, b) {
    return b !== null && ((0,finding_purl/* canonicalPurl */.qe)(a) ?? a) === ((0,finding_purl/* canonicalPurl */.qe)(b) ?? b);
}
/** Tells whether a scope is open: it holds a wildcard, or names so little that later findings would fall under it. */
function isWildcard({ checks, scope }) {
    const words = [
        ...checks,
        ...scope.environments,
        ...scope.findings.flatMap((entry) => Object.values(entry)),
    ];
    return words.some((word) => /[*?]/.test(String(word))) || !scope.findings.every(isExact);
}
function isExact({ fingerprint, ruleId, vulnerability, purl, path }) {
    if (fingerprint !== undefined || vulnerability !== undefined)
        return true;
    return ruleId !== undefined && (purl !== undefined || path !== undefined);
}

;// CONCATENATED MODULE: ./lib/policy/waivers.js







/** Reads a waiver file; its id is its file's name. @throws {UserError} invalid-waiver */
function parseWaiver(source) {
    return orThrow(checkWaiver(source));
}
/** Reads a waiver file; mistakes are values. */
function checkWaiver(source) {
    const document = readDocument(source, "invalid-waiver");
    const checked = validate(WaiverFile, document, "invalid-waiver");
    if (!checked.ok)
        return checked;
    const { schema: _, ...waiver } = checked.value;
    const fail = (path, message, hint) => ({
        ok: false,
        problems: [new errors/* UserError */.yo("invalid-waiver", `${path}: ${message}`, { hint, at: document.locate([path]) })],
    });
    const name = source.path.replace(/^.*\//s, "").replace(/\.ya?ml$/, "");
    if (waiver.id !== name) {
        return fail("id", `expected "${name}", as the file is named, got "${waiver.id}".`, "Rename one of the two.");
    }
    if (moments_timeOf(waiver.expiresAt) <= moments_timeOf(waiver.requestedAt)) {
        return fail("expiresAt", `expected a time after ${waiver.requestedAt}, got ${waiver.expiresAt}.`, "Correct it.");
    }
    return { ok: true, value: waiver };
}
/** Finds out what the waivers do about one finding: the best of them counts. */
function coverageOf(target, context) {
    const found = context.waivers
        .filter(({ waiver }) => scopeCovers(waiver, target))
        .map((fact) => coverageBy(fact, target, context));
    for (const state of ["covered", "would-cover", "refused"]) {
        const best = found.filter((coverage) => coverage.state === state).sort(byWaiver)[0];
        if (best !== undefined)
            return best;
    }
    return { state: "none" };
}
function byWaiver(a, b) {
    return idOf(a) < idOf(b) ? -1 : 1;
}
function idOf(coverage) {
    return coverage.state === "none" ? "" : coverage.waiverId;
}
function coverageBy(fact, target, context) {
    const { id: waiverId, expiresAt } = fact.waiver;
    const doubt = doubtWaiver(fact, target, context);
    if (doubt === null)
        return { state: "covered", waiverId, expiresAt };
    const state = doubt.state === "unproved" ? "would-cover" : "refused";
    return { state, waiverId, reason: doubt.reason, message: doubt.message };
}
/** Goes through all rules of a waiver, the firmest first; null: it counts. */
function doubtWaiver(fact, target, { policy, now }) {
    const limit = limitOf(target, policy);
    if (limit.state === "refused")
        return limit;
    return (doubtFile(fact.waiver, now) ??
        doubtEnvironments(fact.waiver, policy) ??
        doubtRole(fact.waiver, limit.role) ??
        termOf(fact, limit.maxDays) ??
        doubtApproval({ owner: fact.waiver.owner, author: fact.author, approval: fact.approval }));
}
/** Who may waive such a finding and for how long; secrets and critical findings nobody (requirements 3.SEC3, 3.SEV1). */
function limitOf({ isSecret, severity }, policy) {
    if (isSecret)
        return waivers_refused("secret", "a secret cannot be waived; remove and rotate it");
    if (severity === "critical")
        return waivers_refused("critical", "a critical finding cannot be waived");
    const rule = severity === null ? null : policy.severity[severity];
    const role = rule === null ? policy.waivers.approverRole : rule.waivableBy;
    if (role === null)
        return waivers_refused("not-waivable", `the policy names no role that may waive ${waivers_describe(severity)}`);
    return { state: "allowed", role, maxDays: rule?.maxDays ?? policy.waivers.maxDays };
}
function waivers_describe(severity) {
    return severity === null ? "this check" : `${severity} findings`;
}
function doubtFile(waiver, now) {
    if (isWildcard(waiver)) {
        return waivers_refused("wildcard", "its scope names no exact finding; name a fingerprint, a vulnerability, or a rule with its path or purl");
    }
    return isOver(waiver.expiresAt, now) ? waivers_refused("expired", `it expired at ${waiver.expiresAt}`) : null;
}
/** A commit is judged for all environments, so a waiver for some of them does not count for it. */
function doubtEnvironments({ scope }, policy) {
    const left = policy.environments.filter((name) => !scope.environments.includes(name));
    if (scope.environments.length === 0 || (left.length === 0 && policy.environments.length > 0))
        return null;
    return waivers_refused("environment", `it is limited to ${scope.environments.join(", ")}, and a commit is judged for all environments`);
}
function doubtRole({ approverRole }, role) {
    if (approverRole === role)
        return null;
    return waivers_refused("wrong-role", `it names ${approverRole} as approver, and the policy asks for ${role}`);
}
function termOf({ waiver, introducedAt }, maxDays) {
    return doubtTerm({ requestedAt: waiver.requestedAt, introducedAt, endsAt: waiver.expiresAt, maxDays });
}
function waivers_refused(reason, message) {
    return { state: "refused", reason, message };
}
/** Reviews all waivers against what was found: those that cover nothing, that do not count, that end soon. */
function reviewWaivers(targets, context) {
    return context.waivers.map((fact) => reviewOf(fact, targets, context));
}
function reviewOf(fact, targets, context) {
    const { waiver, path } = fact;
    const matched = targets.filter((target) => scopeCovers(waiver, target));
    const doubts = matched.map((target) => doubtWaiver(fact, target, context));
    const base = { id: waiver.id, path, matches: matched.length };
    if (matched.length === 0) {
        const doubt = doubtFile(waiver, context.now);
        const reason = doubt === null ? "" : `; ${doubt.message}`;
        return {
            ...base,
            state: "orphan",
            messages: [`waiver ${waiver.id} covers nothing that was found; remove it${reason}.`],
        };
    }
    const messages = [...new Set(doubts.flatMap((doubt) => (doubt === null ? [] : [doubt.message])))];
    const text = messages.map((message) => `waiver ${waiver.id} does not count: ${message}.`);
    if (doubts.some((doubt) => doubt?.state === "refused"))
        return { ...base, state: "refused", messages: text };
    const notice = endingSoon(waiver, context);
    const state = doubts.includes(null) ? "in-force" : "unproved";
    return { ...base, state, messages: [...text, ...notice] };
}
function endingSoon({ id, expiresAt }, { policy, now }) {
    const left = Math.ceil(daysBetween(now, expiresAt));
    if (left > policy.waivers.noticeDays)
        return [];
    return [`waiver ${id} ends at ${expiresAt}, in ${left} ${left === 1 ? "day" : "days"}.`];
}

;// CONCATENATED MODULE: ./lib/policy/waive.js


/** Identity of a miss, for a waiver to name exactly this one. */
function missFingerprint(checkId, ...parts) {
    return sha256Hex(["v1", checkId, ...parts].join("\0"));
}
/** Parts misses into those that stand and those that a proved waiver covers. */
function siftMisses(checkId, misses, { facts, policy, now }) {
    const context = { waivers: facts.waivers, policy, now };
    const judged = misses.map((miss) => {
        const target = waive_targetOf(checkId, miss);
        return { miss, target, coverage: coverageOf(target, context) };
    });
    const isCovered = ({ coverage }) => coverage.state === "covered";
    return {
        open: judged.filter((entry) => !isCovered(entry)).map(({ miss }) => miss.problem),
        waived: judged.filter(isCovered).map(({ miss }) => miss.problem),
        targets: judged.map(({ target }) => target),
        notes: [...new Set(judged.flatMap(({ coverage }) => noteOn(coverage)))],
        waivers: [
            ...new Set(judged.flatMap(({ coverage }) => (coverage.state === "covered" ? [coverage.waiverId] : []))),
        ].sort(),
    };
}
function waive_targetOf(checkId, { problem, ruleId, path, isSecret }) {
    return {
        checkId,
        ruleId,
        path,
        isSecret,
        fingerprint: problem.fingerprint ?? null,
        aliases: [],
        purl: null,
        severity: null,
    };
}
/** What a waiver does about something, in words; nothing where there is none. */
function noteOn(coverage) {
    switch (coverage.state) {
        case "would-cover":
            return [`Waiver ${coverage.waiverId} would cover it, but ${coverage.message}.`];
        case "refused":
            return [`Waiver ${coverage.waiverId} does not count: ${coverage.message}.`];
        case "covered":
            return [`Waiver ${coverage.waiverId} covers it until ${coverage.expiresAt}.`];
        case "none":
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/policy/severity-response.js







/**
 * The one state machine for findings (requirements 3.SEV1-3): secrets block; a verified VEX clears a vulnerability;
 * approved old debt is let through until its date; what the caller suppressed counts from high up; then the severity's
 * response holds, and only a proved waiver lifts a block.
 */
function respondTo(request) {
    const current = caseOf(request);
    if (current.kind === "secrets")
        return blocked(current, "secret", secretNotes(current));
    const vex = isVulnerability(current.kind)
        ? askVex(current.finding, current.vex)
        : { state: "none" };
    if (vex.state === "cleared")
        return settled(current, "not-affected", { reason: "vex", notes: [`${vex.message}.`] });
    const notes = vex.state === "unverified" ? [`${vex.message}.`] : [];
    const debt = baselineOf(current);
    if (debt.state === "open") {
        return settled(current, "baseline", { reason: "baseline", notes, dueOn: dayOf(debt.burnDownOn) });
    }
    if (debt.state === "over")
        notes.push(`Its baseline ended at ${debt.burnDownOn}.`);
    if ((0,finding_totals/* isSuppressed */.B)(current.finding) && !isSevere(current.severity)) {
        return settled(current, "suppressed", { reason: "suppressed", notes });
    }
    if (!mayBlock(current))
        return unblocked(current, notes);
    return blockedUnlessWaived(current, notes);
}
/** The severity that a finding is judged by: known exploitation makes it critical, and policy says what unknown is. */
function caseOf(request) {
    const { finding, policy, exploited, checkId, kind } = request;
    const isExploited = [finding.ruleId, ...finding.aliases].some((name) => exploited?.has(name) === true);
    const rated = finding.rating.severity === "unknown" ? policy.unknownSeverity : finding.rating.severity;
    const severity = isExploited ? "critical" : rated;
    const target = targetOf(finding, { checkId, isSecret: kind === "secrets", severity });
    return { ...request, severity, rule: policy.severity[severity], target };
}
function isVulnerability(kind) {
    return kind === "dependencies" || kind === "image";
}
function isSevere(severity) {
    return (0,finding_severity/* compareSeverity */.zK)(severity, "high") >= 0;
}
function baselineOf({ finding, policy, now }) {
    const entry = policy.baseline.find(({ fingerprint }) => fingerprint === finding.fingerprint);
    if (entry === undefined)
        return { state: "none" };
    const { burnDownOn } = entry;
    return { state: isOver(burnDownOn, now) ? "over" : "open", burnDownOn };
}
function mayBlock({ rule, severity, blocksFrom }) {
    if (rule.response !== "block" || blocksFrom === null)
        return false;
    return blocksFrom === undefined || (0,finding_severity/* compareSeverity */.zK)(severity, blocksFrom) >= 0;
}
/** Below what blocks: an item with a due date, or only a line in the log. */
function unblocked(current, notes) {
    const { rule, policy, now } = current;
    if (rule.response === "log")
        return settled(current, "logged", { reason: "logged", notes });
    // A severe finding that does not block here, in a transitive dependency, is due like one of medium severity.
    const days = rule.dueDays ?? policy.severity.medium.dueDays;
    const due = days === null ? {} : { dueOn: dayAfter(now, days) };
    return settled(current, "backlog", { reason: "backlog", notes, ...due });
}
function blockedUnlessWaived(current, notes) {
    const suppressed = (0,finding_totals/* isSuppressed */.B)(current.finding)
        ? [
            `Its suppression in the report does not count: findings of ${current.severity} severity need a waiver.`,
        ]
        : [];
    const coverage = coverageOf(current.target, current);
    if (coverage.state === "covered") {
        const { waiverId, expiresAt } = coverage;
        const until = `Waiver ${waiverId} covers it until ${expiresAt}.`;
        return settled(current, "waived", {
            reason: "waived",
            notes: [...notes, until],
            dueOn: dayOf(expiresAt),
            waiverId,
        });
    }
    return blocked(current, "severity", [...notes, ...suppressed, ...noteOn(coverage)]);
}
function secretNotes(current) {
    const { finding, policy } = current;
    const notes = noteOn(coverageOf(current.target, current));
    if ((0,finding_totals/* isSuppressed */.B)(finding))
        notes.push("Its suppression in the report does not count: a secret always blocks.");
    if (policy.baseline.some(({ fingerprint }) => fingerprint === finding.fingerprint)) {
        notes.push("Its baseline entry does not count: a secret always blocks.");
    }
    return notes;
}
/** Told are those of the severity; for a secret, those of critical findings as well (requirement 3.SEV1). */
function blocked(current, reason, notes) {
    const { rule, kind, policy } = current;
    const alarmed = kind === "secrets" ? policy.severity.critical.notify : [];
    const notify = [...new Set([...rule.notify, ...alarmed])];
    return {
        response: responseOf(current, "blocked", { notify }),
        blocks: true,
        reason,
        notes,
        waiverId: null,
        target: current.target,
    };
}
function settled(current, state, { reason, notes, dueOn, waiverId }) {
    const due = dueOn === undefined ? {} : { dueOn };
    const response = responseOf(current, state, { notify: [], ...due });
    return { response, blocks: false, reason, notes, waiverId: waiverId ?? null, target: current.target };
}
function responseOf({ finding, severity, checkId }, state, rest) {
    return { fingerprint: finding.fingerprint, severity, checkId, title: finding.message, state, ...rest };
}

;// CONCATENATED MODULE: ./lib/policy/judge-findings.js






const mostProblems = 1_000;
const mostNotes = 50;
/** Judges all findings of one kind, from whichever tools, one by one through the severity response. */
function judgeFindings(input, reports, rule) {
    const findings = mergeFindings(reports.flatMap((report) => report.findings).filter(({ kinds }) => kinds.includes(rule.kind)));
    const answers = findings.map((finding) => ({ finding, answer: answerTo(finding, input, rule) }));
    const blocking = answers.filter(({ answer }) => answer.blocks);
    const waived = answers.filter(({ answer }) => answer.response.state === "waived");
    const totals = totalsOf(answers);
    const details = {
        observed: { value: blocking.length, unit: "blocking findings" },
        findings: totals,
        evidence: referTo(reports),
        responses: answers.map(({ answer }) => answer.response),
        targets: answers.map(({ answer }) => answer.target),
        waivers: [...new Set(answers.flatMap(({ answer }) => answer.waiverId ?? []))].sort(),
        notes: notesOf(answers, reports),
    };
    const summary = summaryOf(totals, blocking.length, waived.length);
    const isLetThrough = blocking.length === 0 || rule.allows?.(totalsOf(blocking)) === true;
    if (!isLetThrough)
        return failed(reasonOf(blocking), summary, judge_findings_problemsOf(blocking, input, rule), details);
    if (totals.suppressed > input.policy.maxSuppressed) {
        return failed("too-many-suppressed", summary, [suppressionProblem(totals, input)], details);
    }
    if (waived.length > 0)
        return warned("waived", summary, judge_findings_problemsOf(waived, input, rule), details);
    return passed(summary, details);
}
function answerTo(finding, { facts, policy, now }, rule) {
    const blocksFrom = rule.blocksFrom?.(finding);
    return respondTo({
        finding,
        checkId: rule.checkId,
        kind: rule.kind,
        policy,
        waivers: facts.waivers,
        vex: vexClaims(facts),
        now,
        ...(blocksFrom !== undefined && { blocksFrom }),
    });
}
/** Until signatures are verified, nobody knows who says that something is not affected. */
function vexClaims(facts) {
    return facts.reports
        .flatMap((report) => report.vex)
        .map((statement) => ({ statement, signer: { state: "unknown", why: "unsigned" } }));
}
/** By the severity that each was judged by; what the caller suppressed and may suppress is counted apart. */
function totalsOf(answers) {
    const totals = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0, suppressed: 0 };
    for (const { finding, answer } of answers) {
        const isLetThrough = (0,finding_totals/* isSuppressed */.B)(finding) && answer.response.state === "suppressed";
        totals[isLetThrough ? "suppressed" : answer.response.severity]++;
    }
    return totals;
}
function summaryOf(totals, blocking, waived) {
    const words = Object.entries(totals).filter(([, count]) => count > 0);
    if (words.length === 0)
        return "nothing was found";
    const sum = words.map(([word, count]) => `${count} ${word}`).join(", ");
    const waivedPart = waived > 0 ? `, ${waived} waived` : "";
    return `${sum}; ${blocking} block${waivedPart}`;
}
function reasonOf(blocking) {
    const worst = blocking.reduce((a, b) => (0,finding_severity/* compareSeverity */.zK)(b.answer.response.severity, a.answer.response.severity) > 0 ? b : a);
    return worst.answer.reason === "secret" ? "secret-found" : `${worst.answer.response.severity}-findings`;
}
function judge_findings_problemsOf(answers, input, rule) {
    return answers
        .slice(0, mostProblems)
        .map(({ finding, answer }) => findingProblem(finding, { severity: answer.response.severity, kind: rule.kind, policy: input.policy }));
}
function suppressionProblem({ suppressed }, { policy }) {
    const message = `${suppressed} findings are suppressed inside the reports, at most ${policy.maxSuppressed} may be`;
    const fix = "Mend them, or ask for waivers, which have an owner and an end.";
    return { message, at: "", fix, who: policy.owner.name };
}
function notesOf(answers, reports) {
    const notes = [...new Set(answers.flatMap(({ answer }) => answer.notes))];
    const advice = [...new Set(answers.flatMap(({ finding }) => layerAdvice(finding)))];
    const untold = notes.length > mostNotes ? [`… and ${notes.length - mostNotes} more remarks`] : [];
    const claims = reports.flatMap(({ path, reading }) => reading.disagreements
        .filter(({ reported, counted }) => reported > counted)
        .map(({ name }) => `${path} claims more ${name} than it lists.`));
    return [...notes.slice(0, mostNotes), ...untold, ...advice, ...claims];
}
/** Attribution to a layer is advice: it says who can mend it, and changes no verdict (requirement 3.SEC4). */
function layerAdvice({ layer, ruleId }) {
    if (layer?.isBase !== true)
        return [];
    return [
        `${ruleId} comes with the base image (layer ${layer.digest.slice(0, 19)}): a newer base may mend it.`,
    ];
}

;// CONCATENATED MODULE: ./lib/policy/checks/accessibility.violations.js

/** Pages hold to the accessibility rules, where the profile asks for the suite (requirement 0.PC1). */
const check = {
    id: "accessibility.violations",
    title: "Accessibility",
    stage: 3,
    evidence: { kind: "accessibility", suite: null },
    parameters: {
        critical: {
            description: "Most violations of critical impact",
            unit: "violations",
            fallback: 0,
            stricter: "lower",
        },
        serious: {
            description: "Most violations of serious impact",
            unit: "violations",
            fallback: 0,
            stricter: "lower",
        },
    },
    evaluate: (input, reports) => judgeFindings(input, reports, {
        checkId: "accessibility.violations",
        kind: "accessibility",
        allows: ({ critical, high }) => critical <= input.settings.number("critical") && high <= input.settings.number("serious"),
    }),
};

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./lib/policy/checks/build.pinned-inputs.js



/** Every input of the build names its exact bytes (requirement 3.BLD1). */
const build_pinned_inputs_check = {
    id: "build.pinned-inputs",
    title: "Pinned build inputs",
    stage: 2,
    evidence: null,
    parameters: {
        channels: {
            description: "References that may float: the organisation's own protected channel (minimatch)",
            unit: "globs",
            fallback: [],
            stricter: "fixed",
        },
    },
    evaluate,
};
function evaluate(input) {
    const { buildInputs } = input.facts;
    if (buildInputs.length === 0)
        return notApplicable("no-inputs", "the repository has no workflow, image or package manifest");
    const channels = input.settings.list("channels");
    const floating = buildInputs.filter((entry) => !entry.isPinned && !channels.some((glob) => (0,esm/* minimatch */.xF)(entry.reference, glob)));
    const { open, waived, ...sifted } = siftMisses(build_pinned_inputs_check.id, floating.map((entry) => missOf(entry, input.policy.owner.name)), input);
    const details = { observed: { value: open.length, unit: "floating inputs" }, ...sifted };
    const summary = `${buildInputs.length - floating.length} of ${buildInputs.length} build inputs are pinned`;
    if (open.length > 0)
        return failed("floating-inputs", summary, open, details);
    return waived.length > 0 ? warned("waived", summary, waived, details) : passed(summary, details);
}
const expectations = {
    action: {
        what: "an action by its commit",
        fix: "Pin it to the full commit of the release; a tag can be moved.",
    },
    image: { what: "an image by its digest", fix: "Append the digest; a tag can be pushed again." },
    "package-range": {
        what: "a bounded version",
        fix: "Name a version that cannot become another package tomorrow.",
    },
    lockfile: {
        what: "a lockfile beside the manifest",
        fix: "Commit the lockfile that the package manager writes.",
    },
    "install-command": {
        what: "an installation that keeps to the lockfile",
        fix: "Use the command that fails where lockfile and manifest differ.",
    },
};
function missOf(entry, who) {
    const { kind, path, line, reference } = entry;
    const { what, fix } = expectations[kind];
    const problem = {
        message: `expected ${what}, found "${reference}"`,
        at: `${path}:${line}`,
        fingerprint: missFingerprint(build_pinned_inputs_check.id, kind, path, reference),
        fix: `${fix} Expected: ${entry.expected}`,
        who,
    };
    return { problem, ruleId: kind, path, isSecret: false };
}

;// CONCATENATED MODULE: ./lib/policy/checks/code.forbidden-patterns.js


/** No debug statements, hard-coded secrets or TODO comments in gated files (requirement 3.QG5). */
const code_forbidden_patterns_check = {
    id: "code.forbidden-patterns",
    title: "Forbidden patterns",
    stage: 3,
    evidence: null,
    parameters: {
        rules: {
            description: "What gated files may not hold",
            unit: "rules",
            fallback: ["debug-statement", "hardcoded-secret", "todo-comment"],
            stricter: "fixed",
        },
    },
    evaluate: code_forbidden_patterns_evaluate,
};
const remedies = new Map([
    ["debug-statement", { expected: "no debug statement", fix: "Remove it, or use the service's logger." }],
    [
        "hardcoded-secret",
        { expected: "no secret in the source", fix: "Take it out, rotate it, and read it from the environment." },
    ],
    ["todo-comment", { expected: "no TODO comment", fix: "Do it, or open an issue and take the comment out." }],
]);
function code_forbidden_patterns_evaluate(input) {
    const { facts, settings, policy } = input;
    if (facts.scannedFiles === 0) {
        const message = `expected files that match ${policy.gated.join(", ")}, found none`;
        const fix = "Correct scopes.gated in the product configuration.";
        return undecided("no-files", message, [{ message, at: "", fix, who: policy.owner.name }]);
    }
    const rules = settings.list("rules");
    const found = facts.forbiddenPatterns.filter(({ rule }) => rules.includes(rule));
    const { open, waived, ...sifted } = siftMisses(code_forbidden_patterns_check.id, found.map((pattern) => code_forbidden_patterns_missOf(pattern, policy.owner.name)), input);
    const details = { observed: { value: open.length, unit: "forbidden patterns" }, ...sifted };
    const summary = `${found.length} forbidden patterns in ${facts.scannedFiles} gated files`;
    if (open.length > 0)
        return failed("forbidden-patterns", summary, open, details);
    return waived.length > 0 ? warned("waived", summary, waived, details) : passed(summary, details);
}
function code_forbidden_patterns_missOf(pattern, who) {
    const { rule, path, line, excerpt, fingerprint } = pattern;
    const isSecret = rule === "hardcoded-secret";
    const { expected, fix } = remedies.get(rule) ?? { expected: `no ${rule}`, fix: "Remove it." };
    const message = `expected ${expected}, found ${isSecret ? "one" : JSON.stringify(excerpt)}`;
    return { problem: { message, at: `${path}:${line}`, fingerprint, fix, who }, ruleId: rule, path, isSecret };
}

;// CONCATENATED MODULE: ./lib/policy/checks/coverage.line.js

/** Line coverage over all measured files, by default at least 80 % (requirement 3.QG2). */
const coverage_line_check = {
    id: "coverage.line",
    title: "Line coverage",
    stage: 3,
    evidence: { kind: "coverage", suite: null },
    parameters: {
        threshold: { description: "Least line coverage", unit: "%", fallback: 80, stricter: "higher" },
        maxDrop: {
            description: "Most that coverage may fall below the merge base",
            unit: "percentage points",
            fallback: 100,
            stricter: "lower",
        },
    },
    evaluate: coverage_line_evaluate,
};
const filesToName = 5;
function coverage_line_evaluate(input, reports) {
    const { settings, facts } = input;
    const { covered, total } = coverage_line_measure(reports);
    const percent = floorToHundredth((100 * covered) / total);
    const details = {
        observed: { value: percent, unit: "%" },
        threshold: settings.threshold("threshold", ">="),
        evidence: referTo(reports),
    };
    const summary = `${percent} % of ${total} lines are covered, ${settings.number("threshold")} % are required`;
    if (covered * 100 < settings.number("threshold") * total) {
        return failed("below-threshold", summary, problems(input, reports, summary), details);
    }
    const before = facts.base.state === "known" ? facts.base.value.lineCoverage : null;
    const drop = before === null ? 0 : floorToHundredth(before - percent);
    if (drop > settings.number("maxDrop")) {
        const message = `coverage fell by ${drop} points from ${before} % at the merge base`;
        return failed("coverage-dropped", message, [problemOf(message, "", input)], details);
    }
    return passed(summary, details);
}
function coverage_line_measure(reports) {
    return reports
        .map(({ reading }) => worseOf(coverage_line_counted(reading), claimed(reading)))
        .reduce((sum, part) => ({ covered: sum.covered + part.covered, total: sum.total + part.total }));
}
/** Lines, or statements where a format knows no lines. */
function coverage_line_counted({ coverage = {} }) {
    return {
        covered: coverage.linesCovered ?? coverage.statementsCovered ?? 0,
        total: coverage.linesTotal ?? coverage.statementsTotal ?? 0,
    };
}
/** What the report says about itself, where that differs from its records (G5). */
function claimed(reading) {
    const claim = (...names) => reading.disagreements.find(({ name }) => names.includes(name))?.reported;
    const { covered, total } = coverage_line_counted(reading);
    return {
        covered: claim("linesCovered", "statementsCovered") ?? covered,
        total: claim("linesTotal", "statementsTotal") ?? total,
    };
}
function worseOf(a, b) {
    return b.total > 0 && b.covered * a.total < a.covered * b.total ? b : a;
}
function problems(input, reports, summary) {
    const worst = reports
        .flatMap((report) => report.files)
        .filter((file) => file.covered < file.total)
        .sort((a, b) => b.total - b.covered - (a.total - a.covered) || (a.path < b.path ? -1 : 1))
        .slice(0, filesToName)
        .map((file) => problemOf(`${file.total - file.covered} of ${file.total} lines are not covered`, file.path, input));
    return worst.length > 0 ? worst : [problemOf(summary, "", input)];
}
function problemOf(message, at, input) {
    return { message, at, fix: "Write tests that run these lines.", who: input.policy.owner.name };
}
/** Rounds down, so that 79.999 never reads as 80. */
function floorToHundredth(value) {
    return Math.floor(value * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/policy/checks/dast.findings.js

/** Dynamic application security testing finds nothing critical or high (requirement 3.ST3). */
const dast_findings_check = {
    id: "dast.findings",
    title: "Dynamic analysis",
    stage: 3,
    evidence: { kind: "dast", suite: null },
    parameters: {},
    evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "dast.findings", kind: "dast" }),
};

;// CONCATENATED MODULE: ./lib/policy/checks/dependencies.findings.js


/** No critical or high vulnerability in direct dependencies, no critical one in transitive (requirement 3.SEC2). */
const dependencies_findings_check = {
    id: "dependencies.findings",
    title: "Dependencies",
    stage: 3,
    evidence: { kind: "dependencies", suite: null },
    parameters: {
        transitive: {
            description: "Lowest severity that blocks in a dependency that the product does not ask for itself",
            unit: "severity",
            fallback: "critical",
            words: ["low", "medium", "high", "critical", "none"],
            stricter: "earlier-word",
        },
    },
    evaluate: (input, reports) => {
        const isTransitive = transitivity(input.facts);
        const least = severityOrNone(input.settings.word("transitive"));
        return judgeFindings(input, reports, {
            checkId: dependencies_findings_check.id,
            kind: "dependencies",
            blocksFrom: (finding) => (isTransitive(finding) ? least : undefined),
        });
    },
};
function severityOrNone(word) {
    switch (word) {
        case "low":
        case "medium":
        case "high":
        case "critical":
            return word;
        default:
            return null;
    }
}
/** Tells transitive dependencies by the scanner's word or the SBOM's graph; what neither knows counts as direct. */
function transitivity(facts) {
    const graph = packageGraph(facts);
    return ({ package: affected, place }) => {
        if (affected?.isDirect !== undefined)
            return !affected.isDirect;
        const purl = place.type === "package" ? (0,finding_purl/* canonicalPurl */.qe)(place.purl) : undefined;
        return purl !== undefined && graph.get(purl) === "transitive";
    };
}
/** How the subjects of the SBOMs depend on each package; a package that one of them asks for itself is direct. */
function packageGraph(facts) {
    const graph = new Map();
    const relations = facts.reports.flatMap(relationsIn);
    for (const { purl, relation } of relations)
        if (graph.get(purl) !== "direct")
            graph.set(purl, relation);
    return graph;
}
/** Nothing, where the document does not say what its subject depends on. */
function relationsIn(report) {
    const wanted = wantedBySubject(report);
    if (wanted.size === 0)
        return [];
    return report.components.flatMap(({ ref, purl }) => {
        const canonical = purl === undefined ? undefined : (0,finding_purl/* canonicalPurl */.qe)(purl);
        return canonical === undefined
            ? []
            : [{ purl: canonical, relation: wanted.has(ref) ? "direct" : "transitive" }];
    });
}
function wantedBySubject({ subject, dependencies }) {
    return new Set(dependencies.find(({ from }) => from === subject?.ref)?.to ?? []);
}

;// CONCATENATED MODULE: ./lib/policy/checks/iac.findings.js

/** Infrastructure code holds to its rules (requirement 0.PC3). */
const iac_findings_check = {
    id: "iac.findings",
    title: "Infrastructure as code",
    stage: 3,
    evidence: { kind: "iac", suite: null },
    parameters: {},
    evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "iac.findings", kind: "iac" }),
};

;// CONCATENATED MODULE: ./lib/policy/checks/image.findings.js

/** No critical vulnerability in any layer of the image (requirement 3.SEC4). */
const image_findings_check = {
    id: "image.findings",
    title: "Container image",
    stage: 3,
    evidence: { kind: "image", suite: null },
    parameters: {},
    evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "image.findings", kind: "image" }),
};

;// CONCATENATED MODULE: ./lib/policy/checks/lint.clean.js


/** Lint and formatting are a gate, not a preference (requirement 3.QG4). */
const lint_clean_check = {
    id: "lint.clean",
    title: "Lint",
    stage: 3,
    evidence: { kind: "lint", suite: null },
    parameters: {
        errors: {
            description: "Most findings at the linter's error level",
            unit: "findings",
            fallback: 0,
            stricter: "lower",
        },
        warnings: {
            description: "Most findings below that level",
            unit: "findings",
            fallback: 100,
            stricter: "lower",
        },
    },
    evaluate: lint_clean_evaluate,
};
function lint_clean_evaluate(input, reports) {
    const { settings, policy } = input;
    const outcome = judgeFindings(input, reports, {
        checkId: lint_clean_check.id,
        kind: "lint",
        allows: ({ critical, high }) => critical + high <= settings.number("errors"),
    });
    const warnings = (outcome.findings?.medium ?? 0) + (outcome.findings?.low ?? 0) + (outcome.findings?.info ?? 0);
    if (outcome.result === "FAILED" || warnings <= settings.number("warnings"))
        return outcome;
    const message = `${warnings} warnings, at most ${settings.number("warnings")} are allowed`;
    const problem = {
        message,
        at: "",
        fix: "Correct them; most linters do it with --fix.",
        who: policy.owner.name,
    };
    return failed("too-many-warnings", message, [problem], {
        ...outcome,
        observed: { value: warnings, unit: "warnings" },
        threshold: settings.threshold("warnings", "<="),
    });
}

;// CONCATENATED MODULE: ./lib/policy/checks/performance.thresholds.js

/** Load tests hold their own thresholds and the policy's, where the profile asks for them (requirement 0.PC1). */
const performance_thresholds_check = {
    id: "performance.thresholds",
    title: "Performance thresholds",
    stage: 3,
    evidence: { kind: "performance", suite: null },
    parameters: {
        maxP95Ms: {
            description: "Slowest 95th percentile of the response time",
            unit: "ms",
            fallback: 1000,
            stricter: "lower",
        },
        maxFailedRatio: {
            description: "Largest share of requests that may fail",
            unit: "ratio",
            fallback: 0.01,
            stricter: "lower",
        },
    },
    evaluate: performance_thresholds_evaluate,
};
/** Where a tool has no 95th percentile, the next higher one stands in for it: it cannot be smaller. */
const percentiles = ["latency.p95", "latency.p97-5", "latency.p99", "latency.max"];
function performance_thresholds_evaluate(input, reports) {
    const slowest = percentiles.map((name) => worst(reports, name)).find((metric) => metric !== undefined);
    const failedRatio = worst(reports, "requests.failed-rate");
    const problems = [
        ...reports.flatMap((report) => missedThresholds(input, report)),
        ...missedBound(input, slowest, "maxP95Ms"),
        ...missedBound(input, failedRatio, "maxFailedRatio"),
    ];
    const details = {
        evidence: referTo(reports),
        threshold: input.settings.threshold("maxP95Ms", "<="),
        ...(slowest !== undefined && { observed: { value: slowest.value, unit: slowest.unit } }),
    };
    const summary = slowest === undefined ? "no response time was measured" : `${slowest.name} is ${slowest.value} ms`;
    if (problems.length === 0)
        return passed(`${summary}; every threshold holds`, details);
    return failed("too-slow", `${summary}; ${problems.length} thresholds are missed`, problems, details);
}
function missedThresholds(input, report) {
    return report.thresholds
        .filter(({ isMet }) => !isMet)
        .map(({ name }) => problem(input, `the load test misses its own threshold ${name}`, report.path));
}
function missedBound(input, metric, parameter) {
    const most = input.settings.number(parameter);
    if (metric === undefined || metric.value <= most)
        return [];
    return [problem(input, `${metric.name} is ${metric.value}, at most ${most} is allowed`, "")];
}
/** The largest value that any report measured. */
function worst(reports, name) {
    const metrics = reports.flatMap((report) => report.metrics.filter((metric) => metric.name === name));
    return metrics.sort((a, b) => b.value - a.value)[0];
}
function problem(input, message, at) {
    return {
        message,
        at,
        fix: "Find what became slower, and run the load test again.",
        who: input.policy.owner.name,
    };
}

;// CONCATENATED MODULE: ./lib/policy/checks/sast.findings.js

/** Static application security testing finds nothing critical or high (requirements 3.QG3, 3.SEC1). */
const sast_findings_check = {
    id: "sast.findings",
    title: "Static analysis",
    stage: 3,
    evidence: { kind: "sast", suite: null },
    parameters: {},
    evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "sast.findings", kind: "sast" }),
};

;// CONCATENATED MODULE: ./lib/policy/checks/secrets.detected.js

/** Any detected secret blocks: no threshold, no waiver, no VEX (requirement 3.SEC3). */
const secrets_detected_check = {
    id: "secrets.detected",
    title: "Secrets",
    stage: 3,
    evidence: { kind: "secrets", suite: null },
    parameters: {},
    evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "secrets.detected", kind: "secrets" }),
};

;// CONCATENATED MODULE: ./lib/policy/judge-tests.js

/** What policy sets for a test suite (requirement 3.QG1). */
const testParameters = {
    failed: {
        description: "Most tests that may fail or end in an error",
        unit: "tests",
        fallback: 0,
        stricter: "lower",
    },
    minTotal: {
        description: "Fewest tests that must have been executed",
        unit: "tests",
        fallback: 1,
        stricter: "higher",
    },
    maxSkippedRatio: {
        description: "Largest share of tests that may be skipped",
        unit: "ratio",
        fallback: 0.1,
        stricter: "lower",
    },
    maxFlaky: {
        description: "Most tests that may fail first and pass when run again",
        unit: "tests",
        fallback: 0,
        stricter: "lower",
    },
};
const testsToName = 20;
/** Judges one suite: nothing failed, enough was executed, little was skipped, nothing was re-run until green. */
function judgeTests(input, reports) {
    const { settings } = input;
    const totals = worstTotals(reports);
    const broken = totals.failed + totals.errors;
    const executed = totals.total - totals.skipped;
    const skippedRatio = totals.total === 0 ? 0 : totals.skipped / totals.total;
    const details = {
        observed: { value: broken, unit: "failed tests" },
        threshold: settings.threshold("failed", "<="),
        evidence: referTo(reports),
    };
    const summary = `${totals.passed} of ${totals.total} tests passed, ${broken} failed, ${totals.skipped} skipped`;
    if (executed < settings.number("minTotal")) {
        const message = `expected at least ${settings.number("minTotal")} executed tests, found ${executed}`;
        return notRun("no-tests", message, [judge_tests_problem(input, message, "", "Run the suite, and make sure that it finds its tests.")], details);
    }
    const problems = [
        ...(broken > settings.number("failed") ? failures(input, reports, summary) : []),
        ...(skippedRatio > settings.number("maxSkippedRatio") ? [tooManySkipped(input, totals)] : []),
        ...(totals.flaky > settings.number("maxFlaky") ? flaky(input, reports, totals.flaky) : []),
    ];
    if (problems.length === 0)
        return passed(summary, details);
    return failed(reasonFor(input, broken, skippedRatio), summary, problems, details);
}
function reasonFor(input, broken, skippedRatio) {
    if (broken > input.settings.number("failed"))
        return "tests-failed";
    return skippedRatio > input.settings.number("maxSkippedRatio") ? "too-many-skipped" : "flaky-tests";
}
/** Sums the reports; where one contradicts itself the worse of claim and count goes in (G5). */
function worstTotals(reports) {
    const sum = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };
    for (const { reading } of reports) {
        const { tests } = reading;
        if (tests === undefined)
            continue;
        const worst = (name, counted) => Math.max(counted, ...reading.disagreements
            .filter((entry) => lastWord(entry.name) === name)
            .map(({ reported }) => reported));
        sum.total += tests.total;
        sum.passed += tests.passed;
        sum.failed += worst("failures", tests.failed);
        sum.errors += worst("errors", tests.errors);
        sum.skipped += tests.skipped;
        sum.flaky += tests.flaky;
    }
    return sum;
}
/** Claims of the root element are called `root.failures`. */
function lastWord(name) {
    return name.slice(name.lastIndexOf(".") + 1);
}
function failures(input, reports, summary) {
    const tests = reports
        .flatMap((report) => report.notableTests)
        .filter(({ outcome }) => outcome === "failed" || outcome === "error");
    const fix = "Mend the code or the test; a failing test is never skipped to get through.";
    if (tests.length === 0)
        return [judge_tests_problem(input, `the report claims failures that it does not list: ${summary}`, "", fix)];
    return tests.slice(0, testsToName).map((test) => judge_tests_problem(input, describeFailure(test), nameOf(test), fix));
}
function describeFailure(test) {
    const reason = test.message?.split("\n", 1)[0]?.trim();
    return reason ? `failed: ${reason}` : "failed without a message";
}
function tooManySkipped(input, totals) {
    const most = input.settings.number("maxSkippedRatio");
    const message = `${totals.skipped} of ${totals.total} tests are skipped, at most ${Math.round(most * 100)} % may be`;
    return judge_tests_problem(input, message, "", "Run them again, or delete the ones that nobody will mend.");
}
function flaky(input, reports, count) {
    const fix = "Mend the test: one that passes only when run again proves nothing.";
    const tests = reports.flatMap((report) => report.notableTests).filter((test) => test.isFlaky);
    if (tests.length === 0)
        return [judge_tests_problem(input, `${count} tests failed first and passed when they were run again`, "", fix)];
    return tests
        .slice(0, testsToName)
        .map((test) => judge_tests_problem(input, "failed first and passed when it was run again", nameOf(test), fix));
}
function nameOf(test) {
    return test.suite === "" ? test.name : `${test.suite} › ${test.name}`;
}
function judge_tests_problem(input, message, at, fix) {
    return { message, at, fix, who: input.policy.owner.name };
}

;// CONCATENATED MODULE: ./lib/policy/checks/tests.integration.js

/** Every integration test passes, where the profile asks for that suite (requirement 0.PC1). */
const tests_integration_check = {
    id: "tests.integration",
    title: "Integration tests",
    stage: 3,
    evidence: { kind: "tests", suite: "integration" },
    parameters: testParameters,
    evaluate: judgeTests,
};

;// CONCATENATED MODULE: ./lib/policy/inventory.js
/** Sums up what was tested and measured, for a later run to compare with. Sorted, so that equal facts read equal. */
function inventoryOf(facts) {
    const lines = new Map();
    let covered = 0;
    let total = 0;
    for (const file of facts.reports.flatMap((report) => report.files)) {
        lines.set(file.path, Math.max(lines.get(file.path) ?? 0, file.total));
        covered += file.covered;
        total += file.total;
    }
    return {
        tests: unique(facts.reports.flatMap((report) => report.testIds)),
        lines: Object.fromEntries([...lines].sort(([a], [b]) => (a < b ? -1 : 1))),
        lineCoverage: total === 0 ? null : Math.floor((10_000 * covered) / total) / 100,
        findings: unique(facts.reports.flatMap((report) => report.findings.map(({ fingerprint }) => fingerprint))),
    };
}
function unique(values) {
    return [...new Set(values)].sort();
}

;// CONCATENATED MODULE: ./lib/policy/checks/tests.inventory.js



/**
 * Tests and measured lines that vanished since the merge base. The product's own code writes these reports, so
 * deleting a failing test, or taking a file out of coverage, must at least show (design §7, origin).
 */
const tests_inventory_check = {
    id: "tests.inventory",
    title: "Test inventory",
    stage: 3,
    evidence: { kind: "tests", suite: null },
    parameters: {
        maxVanishedTests: {
            description: "Most tests that may vanish against the merge base",
            unit: "tests",
            fallback: 0,
            stricter: "lower",
        },
        maxVanishedLinesRatio: {
            description: "Largest share of measured lines that may vanish",
            unit: "ratio",
            fallback: 0.05,
            stricter: "lower",
        },
    },
    evaluate: tests_inventory_evaluate,
};
function tests_inventory_evaluate(input, reports) {
    const { base } = input.facts;
    if (base.state === "unknown")
        return notApplicable("no-base", `there is nothing to compare with: ${base.why}`);
    const loss = lossSince(base.value, inventoryOf(input.facts));
    const { open, waived, ...sifted } = siftMisses(tests_inventory_check.id, missesOf(loss, input), input);
    const details = {
        observed: { value: loss.tests.length, unit: "vanished tests" },
        threshold: input.settings.threshold("maxVanishedTests", "<="),
        evidence: referTo(reports),
        ...sifted,
    };
    const summary = `${loss.tests.length} tests and ${loss.lines} measured lines vanished since the merge base`;
    if (open.length > 0)
        return failed("inventory-shrank", summary, open, details);
    return waived.length > 0 ? warned("waived", summary, waived, details) : passed(summary, details);
}
function lossSince(before, now) {
    const linesBefore = measuredLines(before);
    return {
        tests: missing(before.tests, now.tests),
        files: missing(Object.keys(before.lines), Object.keys(now.lines)),
        lines: Math.max(0, linesBefore - measuredLines(now)),
        linesBefore,
    };
}
function missesOf(loss, { settings, policy }) {
    const misses = [];
    if (loss.tests.length > settings.number("maxVanishedTests")) {
        const message = `${loss.tests.length} tests that ran at the merge base were not executed now`;
        misses.push(tests_inventory_missOf("tests", message, loss.tests, policy.owner.name));
    }
    if (loss.lines > settings.number("maxVanishedLinesRatio") * loss.linesBefore) {
        const message = `${loss.lines} of ${loss.linesBefore} lines that were measured at the merge base are not measured now`;
        misses.push(tests_inventory_missOf("lines", message, [...loss.files, String(loss.lines)], policy.owner.name));
    }
    return misses;
}
/** The fingerprint names exactly this loss, so that a waiver for it covers no other. */
function tests_inventory_missOf(ruleId, message, gone, who) {
    const at = ruleId === "lines" ? gone.slice(0, 3).join(", ") : "";
    const fingerprint = missFingerprint(tests_inventory_check.id, ruleId, ...gone);
    const fix = "Bring them back; to remove them on purpose, ask for a waiver that names this fingerprint.";
    return { problem: { message, at, fingerprint, fix, who }, ruleId, path: null, isSecret: false };
}
function missing(before, now) {
    const present = new Set(now);
    return before.filter((id) => !present.has(id));
}
function measuredLines(inventory) {
    return Object.values(inventory.lines).reduce((sum, lines) => sum + lines, 0);
}

;// CONCATENATED MODULE: ./lib/policy/checks/tests.unit.js

/** Every unit test passes (requirement 3.QG1). */
const tests_unit_check = {
    id: "tests.unit",
    title: "Unit tests",
    stage: 3,
    evidence: { kind: "tests", suite: "unit" },
    parameters: testParameters,
    evaluate: judgeTests,
};

;// CONCATENATED MODULE: ./lib/policy/checks/index.js















/** Every check that is done. */
const checks_checks = [
    check,
    build_pinned_inputs_check,
    code_forbidden_patterns_check,
    coverage_line_check,
    dast_findings_check,
    dependencies_findings_check,
    iac_findings_check,
    image_findings_check,
    lint_clean_check,
    performance_thresholds_check,
    sast_findings_check,
    secrets_detected_check,
    tests_integration_check,
    tests_inventory_check,
    tests_unit_check,
];

;// CONCATENATED MODULE: ./lib/policy/evidence.js


/**
 * Sorts out the evidence for a check. One report that is missing, broken, foreign or stale makes the check
 * NOT_RUN, however good the others are: a gate never picks the evidence that suits.
 */
function evidenceFor(input, needed) {
    const { facts, policy } = input;
    const reports = facts.reports.filter((report) => serves(report, needed));
    const absent = absentProblems(input, needed, reports);
    if (absent.length > 0)
        return unusable("missing", `no report of kind ${evidence_describe(needed)} was found`, absent, reports);
    for (const judge of [brokenProblem, bindingProblem, originProblem]) {
        const problems = reports.flatMap((report) => judge(report, policy, needed) ?? []);
        const [first] = problems;
        if (first !== undefined)
            return unusable(first.reason, first.problem.message, problems.map(({ problem }) => problem), reports);
    }
    return { state: "usable", reports, notes: reports.flatMap((report) => notesOn(report, policy, needed)) };
}
function serves(report, needed) {
    return report.kinds.includes(needed.kind) && (needed.suite === null || report.suite === needed.suite);
}
function absentProblems(input, needed, reports) {
    const who = input.policy.owner.name;
    const empty = input.facts.expected.filter((entry) => entry.kind === needed.kind &&
        entry.matches === 0 &&
        (needed.suite === null || entry.suite === needed.suite));
    const problems = empty.map(({ pattern }) => ({
        message: `expected a file that matches "${pattern}", found none`,
        at: pattern,
        fix: "Run the tool that writes it before the gate, or correct the path under evidence: in the product configuration.",
        who,
    }));
    if (problems.length > 0 || reports.length > 0)
        return problems;
    const fix = `Add an entry "{kind: ${needed.kind}${needed.suite === null ? "" : `, suite: ${needed.suite}`}, path: …}" under evidence: in the product configuration.`;
    return [
        { message: `expected evidence of kind ${evidence_describe(needed)}, found no entry for it`, at: "", fix, who },
    ];
}
function brokenProblem(report, policy) {
    const diagnostic = report.reading.diagnostics.find(report_diagnostic/* isFatal */.B);
    if (diagnostic === undefined)
        return undefined;
    const message = `${report.path}: ${diagnostic.message}`;
    const at = diagnostic.at === "" ? report.path : `${report.path} ${diagnostic.at}`;
    const fix = `${report_diagnostic/* diagnosticCodes */.G[diagnostic.code].title} Look at the tool's log, and run it again.`;
    return { reason: diagnostic.code, problem: { message, at, fix, who: policy.owner.name } };
}
const bindingFixes = {
    foreign: "Make the report in the run that is judged; reports of another commit say nothing about this one.",
    truncated: "Write the report again: its bytes are not those that the tool left behind.",
    crashed: "Look at the tool's own log: it ended with an error that is not a verdict.",
    stale: "Run the tool again: the report is older than the policy allows.",
    unproven: "Run the tool as `assaygate record -- COMMAND`, which writes the sidecar that ties a report to its commit.",
};
function bindingProblem(report, policy) {
    const { binding } = report;
    if (binding.state === "bound")
        return undefined;
    const fix = bindingFixes[binding.reason] ?? "";
    const message = `${report.path}: ${binding.message}`;
    return { reason: binding.reason, problem: { message, at: report.path, fix, who: policy.owner.name } };
}
/** In an organisation's instance the policy says which evidence must come from a job that runs no caller code. */
function originProblem(report, policy, needed) {
    if (policy.source !== "instance" || !lacksOrigin(report, policy, needed))
        return undefined;
    const message = `${report.path}: expected a report from a template job, found one that the product's own code could have written`;
    const fix = "Let the template's scan job make this report; it executes no code of the repository.";
    return { reason: "origin", problem: { message, at: report.path, fix, who: policy.platformOwner.name } };
}
function lacksOrigin(report, policy, needed) {
    const required = policy.required.find(({ kind }) => kind === needed.kind);
    return required?.origin === "template" && report.origin !== "template";
}
function notesOn(report, policy, needed) {
    const { reading, binding, path } = report;
    const notes = reading.disagreements.map(({ name, reported, counted }) => `${path} claims ${name} = ${reported}, but lists ${counted}; the worse of the two counts.`);
    notes.push(...reading.diagnostics.map(({ message, at }) => `${path}${at === "" ? "" : ` ${at}`}: ${message}`));
    if (binding.state === "bound" && binding.by === "same-job") {
        notes.push(`${path} is tied to this commit only by having been written after the checkout in this job.`);
    }
    if (lacksOrigin(report, policy, needed)) {
        notes.push(`${path} was made by the product itself; an organisation's instance would demand a template job.`);
    }
    return notes;
}
function unusable(reason, summary, problems, reports) {
    return { state: "unusable", outcome: notRun(reason, summary, problems, { evidence: referTo(reports) }) };
}
function evidence_describe({ kind, suite }) {
    return suite === null ? kind : `${kind} (${suite})`;
}

;// CONCATENATED MODULE: ./lib/policy/settings.js

/** Typed access to the settings of one check; a setting of another type is a bug, since policy was validated. */
class Settings {
    #check;
    constructor(check) {
        this.#check = check;
    }
    number(name) {
        const { value } = this.#get(name);
        if (typeof value !== "number")
            throw this.#mismatch(name, "a number");
        return value;
    }
    word(name) {
        const { value } = this.#get(name);
        if (typeof value !== "string")
            throw this.#mismatch(name, "a word");
        return value;
    }
    list(name) {
        const { value } = this.#get(name);
        if (!Array.isArray(value))
            throw this.#mismatch(name, "a list");
        return value;
    }
    origin(name) {
        return this.#get(name).origin;
    }
    /** A numeric setting as the threshold of an outcome. */
    threshold(name, operator) {
        return { operator, value: this.number(name), origin: this.origin(name) };
    }
    #get(name) {
        const setting = this.#check.settings.get(name);
        if (setting === undefined)
            throw this.#mismatch(name, "to be set");
        return setting;
    }
    #mismatch(name, expected) {
        return new errors/* InternalError */.Gd("bug", `${this.#check.id}: expected the setting "${name}" ${expected}`);
    }
}

;// CONCATENATED MODULE: ./lib/policy/evaluate.js








const docsRoot = "https://github.com/assaygate/assaygate/blob/main/docs/reference/checks";
const stageNames = new Map([
    [2, "build"],
    [3, "quality-security"],
]);
/**
 * The verdict: a pure function of facts, policy and time (design §2.3). Waivers are among the facts, each with what
 * is known about its approval. The same arguments give the same verdict, years later too.
 */
function evaluate_evaluate(facts, policy, now) {
    const judged = policy.checks.map((settings) => verdictOf(settings, facts, policy, now));
    const stages = [...stageNames].flatMap(([id, name]) => evaluate_stageOf(id, name, judged));
    const decision = decideAll(stages.map(({ result }) => result));
    return {
        schemaVersion: 1,
        decision,
        reasonCode: evaluate_reasonFor(decision, stages),
        commit: facts.commit,
        evaluatedAt: now,
        profile: policy.profile,
        owner: policy.owner,
        policy: {
            source: policy.source,
            version: policy.version,
            digest: policy.digest,
            effectiveDigest: policy.effectiveDigest,
        },
        factsDigest: canonicalDigest(facts),
        stages,
        responses: judged.flatMap(({ responses }) => responses),
        inventory: inventoryOf(facts),
        notices: [...policy.notices, ...waiverNotices(judged, { waivers: facts.waivers, policy, now })],
    };
}
function verdictOf(settings, facts, policy, now) {
    const check = checks_checks.find(({ id }) => id === settings.id);
    if (check === undefined)
        return judgedAs(settings, settings, unknownCheck(settings, policy));
    return judgedAs(check, settings, soften(settings, outcomeOf(check, settings, facts, policy, now), now));
}
function judgedAs(check, settings, outcome) {
    const { responses, targets, ...rest } = outcome;
    const { id, title = id, stage = 3 } = check;
    const { required } = settings;
    return {
        stage,
        responses,
        targets,
        verdict: { id, title, required, docs: `${docsRoot}/${id}.md`, ...rest },
    };
}
function outcomeOf(check, settings, facts, policy, now) {
    const input = { facts, policy, settings: new Settings(settings), now };
    if (check.evidence === null)
        return check.evaluate(input, []);
    const evidence = evidenceFor(input, check.evidence);
    if (evidence.state === "unusable")
        return evidence.outcome;
    const outcome = check.evaluate(input, evidence.reports);
    return { ...outcome, notes: [...outcome.notes, ...evidence.notes] };
}
/** A miss warns where the policy says that it advises only, or not yet. Nothing else softens a result. */
function soften(settings, outcome, now) {
    if (outcome.result !== "FAILED" && outcome.result !== "NOT_RUN")
        return outcome;
    const reason = settings.advisory
        ? "advisory"
        : isNotYetEffective(settings, now)
            ? "not-yet-effective"
            : undefined;
    if (reason === undefined)
        return outcome;
    const notes = [
        ...outcome.notes,
        `This would be ${outcome.result} (${outcome.reason}); the policy makes it a warning.`,
    ];
    return { ...outcome, result: "WARNED", reason, notes };
}
function isNotYetEffective(settings, now) {
    return settings.effectiveOn !== null && Date.parse(now) < Date.parse(settings.effectiveOn);
}
/** The policy asks for a check that this version does not know: nothing was checked, so nothing passes. */
function unknownCheck(settings, policy) {
    const message = `the policy asks for the check "${settings.id}", which this version does not have`;
    const fix = "Upgrade the suite, or correct the id in the platform policy.";
    return undecided("unknown-check", message, [{ message, at: "", fix, who: policy.platformOwner.name }]);
}
/** Waivers that cover nothing, that do not count, or that end soon. */
function waiverNotices(judged, context) {
    const reviews = reviewWaivers(judged.flatMap(({ targets }) => targets), context);
    return reviews.flatMap(({ messages }) => messages);
}
function evaluate_stageOf(id, name, judged) {
    const verdicts = judged.filter(({ stage }) => stage === id).map(({ verdict }) => verdict);
    return verdicts.length === 0 ? [] : [{ id, name, result: decideStage(verdicts), checks: verdicts }];
}
/** The reason of the first check that decided, in the order of the stages. */
function evaluate_reasonFor(decision, stages) {
    const deciding = decision === "fail" ? ["FAILED", "NOT_RUN"] : ["ERROR"];
    const verdicts = stages.flatMap((stage) => stage.checks).filter(({ required }) => required);
    const first = verdicts.find(({ result }) => deciding.includes(result));
    if (decision !== "pass" && first !== undefined)
        return first.reason;
    if (decision === "undecided")
        return "nothing-checked";
    return stages.some(({ result }) => result === "WARNED") ? "passed-with-warnings" : "passed";
}

;// CONCATENATED MODULE: ./lib/policy/baseline.js




/** Reads a baseline file. @throws {UserError} invalid-waiver */
function parseBaseline(source) {
    return orThrow(checkBaseline(source));
}
/** Reads a baseline file; mistakes are values. */
function checkBaseline(source) {
    const document = readDocument(source, "invalid-waiver");
    const checked = validate(BaselineFile, document, "invalid-waiver");
    if (!checked.ok)
        return checked;
    const { schema: _, ...baseline } = checked.value;
    return { ok: true, value: baseline };
}
/** The entries of a baseline that count: approved by somebody else in the required role, and not too long. */
function chooseBaseline(fact, limits) {
    if (fact === null)
        return { entries: [], notices: [] };
    const { baseline, path, introducedAt } = fact;
    const { requestedAt, entries } = baseline;
    const doubt = baseline_doubtRole(baseline, limits.approverRole) ?? doubtApproval({ ...fact, owner: baseline.owner })?.message;
    if (doubt !== undefined) {
        const notice = `${path} does not count: ${doubt}. It would cover ${entries.length} findings.`;
        return { entries: [], notices: [notice] };
    }
    const judged = entries.map((entry) => ({
        entry,
        doubt: doubtTerm({ requestedAt, introducedAt, endsAt: entry.burnDownOn, maxDays: limits.maxDays }),
    }));
    return {
        entries: judged.flatMap(({ entry, doubt }) => (doubt === null ? [entry] : [])),
        notices: judged.flatMap(({ entry, doubt }) => doubt === null ? [] : [`${path}: ${entry.fingerprint} does not count: ${doubt.message}.`]),
    };
}
function baseline_doubtRole({ approverRole }, role) {
    if (role === null)
        return "the policy names no role that may approve it (waivers.approverRole)";
    if (role === approverRole)
        return undefined;
    return `it names ${approverRole} as approver, and the policy asks for ${role}`;
}

// EXTERNAL MODULE: ./lib/domain/report/kind.js
var report_kind = __webpack_require__(5629);
;// CONCATENATED MODULE: ./lib/policy/severity-schema.js



const SeverityName = schemas/* enum */.k5n(["critical", "high", "medium", "low"], expected("critical, high, medium or low"));
const Response = schemas/* enum */.k5n(["block", "backlog", "log"], expected("block, backlog or log"))
    .describe("block: nothing passes; backlog: an item with a due date; log: listed only.");
const Notify = schemas/* union */.KCZ([Name, schemas/* array */.YOg(Name)], expected("a name or a list of names"))
    .describe("Who is told at once.");
const DueDays = Days.describe("Days until a backlog item is due.");
const unwaivable = schemas/* never */.ZmZ("expected nothing here, as critical findings cannot be waived (requirement 3.SEV1), got a value")
    .optional();
const Critical = schemas/* strictObject */.rej({
    response: schemas/* literal */.euz("block", expected("block, as critical findings always block (requirement 3.SEV1)"))
        .describe("Always block."),
    notify: Notify.optional(),
    waivableBy: unwaivable,
    maxDays: unwaivable,
}, expected("a response for critical findings"));
const Rule = schemas/* strictObject */.rej({
    response: Response,
    notify: Notify.optional(),
    waivableBy: Name.optional().describe("Role whose waiver may cover such a finding; without it none may."),
    maxDays: Days.optional().describe("Longest life of such a waiver, from its first introduction."),
    dueDays: DueDays.optional(),
}, expected("a severity response"));
/** What is done about findings of each severity (requirements 3.SEV1-3). */
const SeverityResponses = schemas/* strictObject */.rej({ critical: Critical, high: Rule, medium: Rule, low: Rule, info: Rule.optional() }, expected("a response for critical, high, medium and low"))
    .describe("What is done about findings of each severity.");
const Overlay = schemas/* strictObject */.rej({
    response: Response.optional(),
    maxDays: Days.optional().describe("Longest life of a waiver."),
    dueDays: DueDays.optional(),
}, expected("a tighter severity response"));
/** What regulated workloads tighten; critical is as strict as it can be. */
const OverlaySeverities = schemas/* strictObject */.rej({ high: Overlay.optional(), medium: Overlay.optional(), low: Overlay.optional() }, expected("a mapping of severities"))
    .describe("Tighter severity responses.");

;// CONCATENATED MODULE: ./lib/policy/platform-policy.js





const bounds = {
    default: Value.optional().describe("What holds where the product says nothing."),
    min: schemas/* number */.aig(expected("a number")).optional().describe("Least that a product may set."),
    max: schemas/* number */.aig(expected("a number")).optional().describe("Most that a product may set."),
    oneOf: schemas/* array */.YOg(schemas/* string */.YjP(), expected("a list of words"))
        .optional()
        .describe("Words that a product may choose from, for a parameter that takes words."),
};
/** One parameter of a check: a value that products may tighten, a range around a default, or a locked value. */
const ParameterRule = schemas/* union */.KCZ([
    Value,
    schemas/* strictObject */.rej({ ...bounds, locked: Value.optional().describe("A value that no product may change.") }),
], expected("a value, or a mapping with default, min, max, oneOf or locked"));
/** How one check is done in a profile. */
const CheckRule = schemas/* strictObject */.rej({
    ...bounds,
    locked: schemas/* record */.g1P(schemas/* string */.YjP(), Value, expected("a mapping of parameters to values"))
        .optional()
        .describe("Parameters and values that no product may change."),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), ParameterRule, expected("a mapping of parameters to rules"))
        .optional()
        .describe("Rules for parameters by name; default, min and max beside it are for `threshold`."),
    advisory: Flag.optional().describe("Misses warn and never block."),
    effectiveOn: Day.optional().describe("Day from which misses block; before it they warn."),
    required: schemas/* literal */.euz([true, false, "when-configured"], expected('true, false or "when-configured"'))
        .optional()
        .describe("false: judged and shown, blocks nothing. when-configured: required as soon as the product lists evidence for it."),
}, expected("a mapping of rules"))
    .describe("How one check is done: the range of its main parameter, its other parameters, and from when it blocks.");
const Checks = schemas/* record */.g1P(schemas/* string */.YjP(), CheckRule, expected("a mapping of check ids to rules"));
const EvidenceOrigin = schemas/* enum */.k5n(["template", "product"], expected('"template" or "product"'));
const Binding = schemas/* enum */.k5n(["sidecar", "same-job"], expected('"sidecar" or "same-job"'))
    .describe("How a report that names no commit is tied to one: by its sidecar, or by being written in the same job.");
const MaxAgeHours = schemas/* int */.Whr(expected("a whole number of hours from 1"))
    .min(1, expected("a whole number of hours from 1"))
    .describe("Oldest evidence that counts, in hours.");
/** What one kind of workload has to show. */
const Profile = schemas/* strictObject */.rej({
    description: Text.optional().describe("One line for people."),
    evidence: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(report_kind/* evidenceKinds */.L), EvidenceOrigin, expected("a mapping of evidence kinds to origins"))
        .describe("Evidence that must be there, and who may have made it."),
    binding: Binding.default("sidecar"),
    maxAgeHours: MaxAgeHours.default(24),
    checks: Checks.describe("Checks that are done, by id."),
}, expected("a profile with evidence and checks"))
    .describe("What one kind of workload has to show.");
/** What regulated workloads add to their profile; it can only tighten. */
const Regulated = schemas/* strictObject */.rej({
    binding: Binding.optional(),
    maxAgeHours: MaxAgeHours.optional(),
    maxSuppressed: Count.optional().describe("Most suppressions below high that are let through."),
    severity: OverlaySeverities.optional(),
    checks: Checks.optional().describe("Tighter rules for checks that the profile has."),
}, expected("a mapping of tighter rules"));
const Environment = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n(["dev", "test", "uat", "prod"], expected("dev, test, uat or prod")),
    github: Text.optional().describe("Name of the GitHub environment; the same name if left out."),
    on: schemas/* enum */.k5n(["push", "merge", "release-candidate", "approval"], expected("push, merge, release-candidate or approval"))
        .describe("What starts a promotion to it."),
    requires: schemas/* array */.YOg(Name, expected("a list of names"))
        .optional()
        .describe("What must be there beside the verdict."),
    quorum: schemas/* array */.YOg(schemas/* strictObject */.rej({
        role: Name.describe("A name from `roles`."),
        n: Count.min(1, expected("a whole number from 1")).describe("How many of its people."),
    }), expected("a list of roles with a number each"))
        .optional()
        .describe("Who has to approve."),
    drill: Flag.optional().describe("The environment in which rollback is rehearsed."),
}, expected("an environment with name and on"));
const Accepted = schemas/* strictObject */.rej({
    digest: Digest.describe("Digest of a platform policy."),
    from: Moment.describe("From when its verdicts count."),
    until: Moment.describe("Until when its verdicts count."),
}, expected("a digest with from and until"));
const WaiverLimits = schemas/* strictObject */.rej({
    noticeDays: Days.default(14).describe("Days before its end from which a waiver is announced."),
    maxDays: Days.default(30).describe("Longest life where the severity sets none."),
    approverRole: Name.optional().describe("Role that approves baselines, and waivers of what has no severity, such as a forbidden pattern."),
}, expected("a mapping of waiver limits"));
/** The platform policy, owned by governance (design §7). */
const PlatformPolicy = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/platform-policy/v1", expected('"assaygate/platform-policy/v1"')),
    version: schemas/* string */.YjP(expected("a version such as 1.2.0"))
        .regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/, expected("a version such as 1.2.0"))
        .describe("Semantic version of this policy."),
    owner: Owner,
    roles: schemas/* record */.g1P(Name, schemas/* array */.YOg(Text, expected("a list of teams")).min(1, expected("at least one team")), expected("roles"))
        .describe("Roles and the GitHub teams or environments that hold them."),
    accepted: schemas/* array */.YOg(Accepted, expected("a list of accepted policies"))
        .default([])
        .describe("Earlier policies whose verdicts still count; the current one needs no entry."),
    defaultProfile: Name.optional().describe("Profile of a repository on its own; in an organisation the custom property decides."),
    profiles: schemas/* record */.g1P(Name, Profile, expected("a mapping of profiles")).describe("Kinds of workload."),
    regulated: Regulated.optional().describe("What is tighter for regulated workloads."),
    severity: SeverityResponses,
    unknownSeverity: SeverityName.default("high").describe("How a finding of unknown severity is judged."),
    maxSuppressed: Count.default(0).describe("Most suppressions inside reports, of findings below high, that are let through."),
    forbiddenPatterns: schemas/* strictObject */.rej({
        files: schemas/* enum */.k5n(["changed", "all"], expected('"changed" or "all"'))
            .describe("Whether the changed files are searched or all that are gated."),
    })
        .default({ files: "all" })
        .describe("Scope of `code.forbidden-patterns`."),
    gated: schemas/* strictObject */.rej({
        required: schemas/* array */.YOg(Glob).default([]).describe("Files that are gated in any case."),
        default: schemas/* array */.YOg(Glob).default(["**"]).describe("Files that are gated where the product names none."),
    })
        .default({ required: [], default: ["**"] })
        .describe("Which files are gated source."),
    waivers: WaiverLimits.prefault({}).describe("Limits of waivers."),
    baseline: schemas/* strictObject */.rej({ maxDays: Days.default(180).describe("Longest time to burn old debt down.") })
        .prefault({})
        .describe("Limits of the baseline of old debt."),
    environments: schemas/* array */.YOg(Environment, expected("a list of environments"))
        .default([])
        .describe("Environments in the order of promotion."),
    retention: schemas/* strictObject */.rej({ days: Days.describe("How long evidence is kept.") })
        .optional()
        .describe("How long evidence is kept."),
}, expected("a platform policy"));

;// CONCATENATED MODULE: ./lib/policy/product-config.js




const Evidence = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(report_kind/* evidenceKinds */.L, expected(report_kind/* evidenceKinds */.L.join(", ")))
        .describe("What the report is evidence for."),
    suite: Name.optional().describe("For tests: unit (the default), integration or another name."),
    path: Glob.describe("Glob of the report files inside the repository."),
}, expected("an entry with kind and path"));
const Command = Text.optional();
/** The product's own file, `.github/assaygate.yml` (design §7). */
const ProductConfig = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/product-config/v1", expected('"assaygate/product-config/v1"')),
    owner: Owner,
    evidence: schemas/* array */.YOg(Evidence, expected("a list of evidence"))
        .default([])
        .describe("Where the reports are that this product's tools write."),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), Scalar, expected("a mapping of parameters to values"))
        .default({})
        .describe("Thresholds inside the guardrails: `coverage.line: 85` or `tests.unit.maxSkippedRatio: 0.05`."),
    scopes: schemas/* strictObject */.rej({
        gated: schemas/* array */.YOg(Glob, expected("a list of globs"))
            .min(1, expected("at least one glob"))
            .optional()
            .describe("Globs of the source files that are gated."),
    })
        .default({})
        .describe("Which files count as gated source."),
    commands: schemas/* strictObject */.rej({
        build: Command.describe("Builds the artefact's inputs."),
        test: Command.describe("Runs the tests and writes their reports."),
        package: Command.describe("Makes the artefact."),
        deploy: Command.describe("Deploys one artefact to one environment."),
        smoke: Command.describe("Checks a deployment."),
    })
        .default({})
        .describe("What the templates run for this product."),
}, expected("a product configuration"));

;// CONCATENATED MODULE: ./lib/policy/files.js





/** Reads the platform policy's text. @throws {UserError} invalid-policy */
function parsePlatformPolicy(source) {
    return orThrow(checkPlatformPolicy(source));
}
/** Reads a product's configuration. @throws {UserError} invalid-config */
function parseProductConfig(source) {
    return orThrow(checkProductConfig(source));
}
/** Reads the platform policy's text; mistakes are values. */
function checkPlatformPolicy(source) {
    const document = readDocument(source, "invalid-policy");
    return fileOf(document, validate(PlatformPolicy, document, "invalid-policy"));
}
/** Reads a product's configuration; mistakes are values. */
function checkProductConfig(source) {
    const document = readDocument(source, "invalid-config");
    return fileOf(document, validate(ProductConfig, document, "invalid-config"));
}
function fileOf(document, checked) {
    if (!checked.ok)
        return checked;
    const { path, data, locate } = document;
    return { ok: true, value: { path, content: checked.value, digest: canonicalDigest(data), locate } };
}
/** `file#/json/pointer` of a place in a file (RFC 6901). */
function pointerOf(file, path) {
    const steps = path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`);
    return `${file}#${steps.join("")}`;
}

;// CONCATENATED MODULE: ./lib/policy/strictness.js
/** Compares two values of a parameter: positive if `a` is stricter, 0 if they are equal or have no order. */
function compareStrictness(parameter, a, b) {
    switch (parameter.stricter) {
        case "higher":
            return Number(a) - Number(b);
        case "lower":
            return Number(b) - Number(a);
        case "earlier-word":
            return rankOf(parameter, b) - rankOf(parameter, a);
        case "fixed":
            return 0;
    }
}
/** Position of a word; one that is not in the list is looser than all that are. */
function rankOf(parameter, word) {
    const words = parameter.words ?? [];
    const index = words.indexOf(word);
    return index === -1 ? words.length : index;
}
/** Returns the stricter of two values, the first where they are equal. */
function stricterOf(parameter, a, b) {
    return compareStrictness(parameter, b, a) > 0 ? b : a;
}
/** Returns the looser of two values, the first where they are equal. */
function looserOf(parameter, a, b) {
    return compareStrictness(parameter, b, a) < 0 ? b : a;
}
/** What a parameter takes, in words; null if the value is such a thing. */
function mistypeOf(parameter, value) {
    return accepts(parameter, value) ? null : typeOf(parameter);
}
function typeOf(parameter) {
    if (Array.isArray(parameter.fallback))
        return "a list of words";
    if (parameter.words !== undefined)
        return `one of ${parameter.words.join(", ")}`;
    if (parameter.unit === "%")
        return "a number from 0 to 100";
    if (typeof parameter.fallback === "number")
        return "a number from 0";
    return typeof parameter.fallback === "boolean" ? "true or false" : "a word";
}
function accepts(parameter, value) {
    const { fallback, words, unit } = parameter;
    if (Array.isArray(fallback))
        return Array.isArray(value) && acceptsWords(value, words);
    if (typeof value !== typeof fallback)
        return false;
    if (typeof value === "number")
        return value >= 0 && (unit !== "%" || value <= 100);
    return words === undefined || acceptsWords([String(value)], words);
}
function acceptsWords(values, words) {
    return words === undefined || values.every((value) => words.includes(value));
}

;// CONCATENATED MODULE: ./lib/policy/rules.js





/** Brings the rules of one check into one form, as far as the policy names parameters. */
function rulesOf(check, rule, place) {
    const rules = new Map();
    const problems = [];
    for (const [name, bounds] of writtenRules(rule)) {
        const parameter = Object.hasOwn(check.parameters, name) ? check.parameters[name] : undefined;
        if (parameter === undefined) {
            problems.push(unknownParameter(check, name, place));
        }
        else if (rules.has(name)) {
            problems.push(rules_problem(`${check.id}.${name}: expected one rule, got two.`, "Keep one of the two.", place));
        }
        else {
            rules.set(name, rules_ruleOf(parameter, bounds, place));
            problems.push(...mistakesIn(`${check.id}.${name}`, parameter, bounds, place));
        }
    }
    return { rules, problems };
}
/** The rule where the policy says nothing: the built-in value, which a product may tighten. */
function builtInRule(check, name, parameter) {
    const { fallback } = parameter;
    const origin = { source: "built-in", at: `assaygate#/checks/${check.id}/${name}` };
    return { value: fallback, loosest: fallback, strictest: null, oneOf: null, locked: false, origin };
}
/** All parameters that a check's rule names, whichever of the four ways it does. */
function writtenRules(rule) {
    const written = [];
    const { default: value, min, max, oneOf } = rule;
    if ([value, min, max, oneOf].some((bound) => bound !== undefined)) {
        written.push(["threshold", { default: value, min, max, oneOf }]);
    }
    for (const [name, inner] of Object.entries(rule.values ?? {}))
        written.push([name, boundsOf(inner)]);
    for (const [name, locked] of Object.entries(rule.locked ?? {}))
        written.push([name, { locked }]);
    return written;
}
function boundsOf(rule) {
    return typeof rule === "object" && !Array.isArray(rule) ? rule : { default: rule };
}
function rules_ruleOf(parameter, bounds, { file, path }) {
    const at = pointerOf(file.path, path);
    const { locked } = bounds;
    if (locked !== undefined) {
        const origin = { source: "platform-locked", at };
        return { value: locked, loosest: locked, strictest: locked, oneOf: null, locked: true, origin };
    }
    const value = bounds.default ?? parameter.fallback;
    const [loose, strict] = parameter.stricter === "higher" ? [bounds.min, bounds.max] : [bounds.max, bounds.min];
    return {
        value,
        loosest: loosestWord(parameter, bounds) ?? loose ?? value,
        strictest: strict ?? null,
        oneOf: bounds.oneOf ?? null,
        locked: false,
        origin: { source: "platform-default", at },
    };
}
function loosestWord(parameter, { oneOf }) {
    return oneOf?.reduce((loosest, word) => looserOf(parameter, loosest, word));
}
/** What is wrong with a rule in itself: types, a range for what has none, a default outside its range. */
function mistakesIn(name, parameter, bounds, place) {
    const mistake = mistypeIn(parameter, bounds) ?? misrangeIn(parameter, bounds) ?? misplaceIn(parameter, bounds, place);
    return mistake === null ? [] : [rules_problem(`${name}: ${mistake.message}`, mistake.hint, place)];
}
function mistypeIn(parameter, bounds) {
    const values = [bounds.default, bounds.min, bounds.max, bounds.locked, ...(bounds.oneOf ?? [])];
    for (const value of values) {
        const expected = value === undefined ? null : mistypeOf(parameter, value);
        if (expected !== null) {
            return { message: `expected ${expected}, got ${shown(value)}.`, hint: "Correct the value." };
        }
    }
    return null;
}
function misrangeIn(parameter, { locked, ...range }) {
    const isOrdered = parameter.stricter === "higher" || parameter.stricter === "lower";
    if (!isOrdered && (range.min !== undefined || range.max !== undefined)) {
        return { message: "expected no min and max, as it has no order.", hint: "Use oneOf or locked." };
    }
    if (locked !== undefined && Object.values(range).some((bound) => bound !== undefined)) {
        return { message: "expected locked alone, got a range beside it.", hint: "Keep one of the two." };
    }
    return null;
}
function misplaceIn(parameter, bounds, place) {
    const rule = rules_ruleOf(parameter, bounds, place);
    if (isWithin(parameter, rule, rule.value))
        return null;
    return {
        message: `expected a default of ${rangeOf(parameter, rule)}, got ${shown(rule.value)}.`,
        hint: "Correct the default or the range.",
    };
}
/** Tells whether a product may set the value. */
function isWithin(parameter, rule, value) {
    if (rule.oneOf !== null)
        return rule.oneOf.some((word) => word === value);
    if (compareStrictness(parameter, value, rule.loosest) < 0)
        return false;
    return rule.strictest === null || compareStrictness(parameter, value, rule.strictest) <= 0;
}
/** The range of a rule in words: `70 to 100`. */
function rangeOf(parameter, rule) {
    if (rule.oneOf !== null)
        return rule.oneOf.join(", ");
    switch (parameter.stricter) {
        case "higher":
            return rule.strictest === null ? `${rule.loosest} or more` : `${rule.loosest} to ${rule.strictest}`;
        case "lower":
            return rule.strictest === null ? `${rule.loosest} or less` : `${rule.strictest} to ${rule.loosest}`;
        case "earlier-word":
            return `${(parameter.words ?? []).slice(0, (parameter.words ?? []).indexOf(String(rule.loosest)) + 1).join(", ")}`;
        case "fixed":
            return String(rule.value);
    }
}
function unknownParameter(check, name, place) {
    const known = Object.keys(check.parameters);
    if (known.length === 0) {
        return rules_problem(`${check.id}: expected no parameters, got "${name}".`, "Remove it.", place);
    }
    return rules_problem(`${check.id}: expected a known parameter, got "${name}".`, suggest(name, known), place);
}
function rules_problem(message, hint, { file, path }) {
    return new errors/* UserError */.yo("invalid-policy", message, { hint, at: file.locate(path) });
}

;// CONCATENATED MODULE: ./lib/policy/guardrail.js






/** Name of a parameter in a product's `values:`; the main one goes by the id of its check. */
function choiceKey(checkId, parameter) {
    return parameter === "threshold" ? checkId : `${checkId}.${parameter}`;
}
/** Holds a product's values to the guardrails of its profile. */
function chooseSettings(product, { profile, platform }, source) {
    const targets = targetsOf(profile);
    const settings = new Map();
    const problems = [];
    for (const [key, value] of Object.entries(product.content.values)) {
        const path = ["values", key];
        const fail = (message, hint) => {
            problems.push(new errors/* UserError */.yo("invalid-config", `values.${key}: ${message}`, { hint, at: product.locate(path) }));
        };
        const target = targets.get(key);
        if (target === undefined) {
            fail("expected a check of the profile or one of its parameters, got an unknown name.", suggestKey(key, targets, profile));
            continue;
        }
        const mistake = mistakeOf(target, value);
        if (mistake !== null)
            fail(mistake, `The limit is set by ${guardrail_ownerOf(platform)} at ${target.rule.origin.at}.`);
        else
            settings.set(key, { value, origin: { source, at: pointerOf(product.path, path) } });
    }
    return { settings, problems };
}
function targetsOf(profile) {
    const targets = new Map();
    for (const ruled of profile.checks) {
        for (const [name, rule] of ruled.rules)
            targets.set(choiceKey(ruled.check.id, name), { ruled, name, rule });
    }
    return targets;
}
/** Points at the parameters of a check that was named without one. */
function suggestKey(key, targets, profile) {
    const own = [...targets.keys()].filter((known) => known.startsWith(`${key}.`));
    if (own.length > 0)
        return `Name one of its parameters: ${own.join(", ")}.`;
    if (profile.checks.some(({ check }) => check.id === key))
        return "This check has no parameters; remove it.";
    return suggest(key, [...targets.keys()]);
}
function mistakeOf({ ruled, name, rule }, value) {
    const parameter = ruled.check.parameters[name];
    if (parameter === undefined)
        return "expected a known parameter.";
    if (rule.locked)
        return `expected no value, as the platform policy locks it at ${String(rule.value)}, got ${shown(value)}.`;
    if (parameter.stricter === "fixed")
        return `expected no value, as only the platform policy sets it, got ${shown(value)}.`;
    const expected = mistypeOf(parameter, value);
    if (expected !== null)
        return `expected ${expected}, got ${shown(value)}.`;
    return isWithin(parameter, rule, value)
        ? null
        : `expected ${rangeOf(parameter, rule)}, got ${shown(value)}.`;
}
function guardrail_ownerOf({ content }) {
    return `${content.owner.name} (${content.owner.contact})`;
}

;// CONCATENATED MODULE: ./lib/policy/choose-checks.js


/** Settles each parameter of each check: head and base commit inside the guardrails, the stricter one counting. */
function chooseChecks(request, profile) {
    const { platform, product, base } = request;
    const context = { profile, platform };
    const none = { settings: new Map(), problems: [] };
    const head = product === null ? none : chooseSettings(product, context, "product");
    const earlier = base === null ? null : chooseSettings(base, context, "base-product");
    const notices = [];
    for (const problem of earlier?.problems ?? []) {
        notices.push(`base commit: ${problem.message} The value is passed over.`);
    }
    const checks = profile.checks.flatMap((ruled) => {
        const required = isRequired(ruled, request.sources);
        if (required === null)
            return [];
        const settings = settle(ruled, { head, base: earlier }, notices);
        const { advisory, effectiveOn, check } = ruled;
        return [{ id: check.id, required, advisory, effectiveOn, settings }];
    });
    return { checks, problems: head.problems, notices };
}
/** Null: the check is not done, since the profile asks for it only where the product has such evidence. */
function isRequired({ check, required }, sources) {
    if (required !== "when-configured" || check.evidence === null)
        return required !== false;
    const { kind, suite } = check.evidence;
    const listed = sources.some((source) => source.kind === kind && (suite === null || source.suite === suite));
    return listed ? true : null;
}
function settle(ruled, sides, notices) {
    const settings = new Map();
    for (const [name, rule] of ruled.rules) {
        const key = choiceKey(ruled.check.id, name);
        const parameter = ruled.check.parameters[name];
        settings.set(name, stricterSide(key, { parameter, rule, ...sides }, notices));
    }
    return settings;
}
function stricterSide(key, { parameter, rule, head, base }, notices) {
    const ours = head.settings.get(key) ?? { value: rule.value, origin: rule.origin };
    if (base === null)
        return ours;
    const theirs = base.settings.get(key) ?? { value: rule.value, origin: rule.origin };
    const order = compareStrictness(parameter, ours.value, theirs.value);
    if (order === 0)
        return ours;
    const counts = order > 0 ? ours : theirs;
    notices.push(`${key}: ${change(theirs.value, ours.value)}; the stricter ${counts.value} counts until it is merged.`);
    return counts;
}
function change(base, head) {
    return `the base commit has ${base}, this change ${head}`;
}

;// CONCATENATED MODULE: ./lib/policy/platform-rules.js


/** What a schema cannot say about a platform policy: names that must exist, and limits that must be there. */
function checkPlatform(file) {
    const problems = [];
    const report = (path, message, hint) => {
        const subject = path.join(".");
        problems.push(new errors/* UserError */.yo("invalid-policy", `${subject}: ${message}`, { hint, at: file.locate(path) }));
    };
    checkDefaultProfile(file, report);
    checkRoles(file, report);
    checkWaivable(file, report);
    checkEnvironments(file, report);
    checkAccepted(file, report);
    return problems;
}
function checkDefaultProfile({ content }, report) {
    const { defaultProfile, profiles } = content;
    if (defaultProfile === undefined || Object.hasOwn(profiles, defaultProfile))
        return;
    const hint = suggest(defaultProfile, Object.keys(profiles));
    report(["defaultProfile"], `expected a name from profiles, got "${defaultProfile}".`, hint);
}
function checkRoles({ content }, report) {
    const named = [
        [["waivers", "approverRole"], content.waivers.approverRole],
        ...["high", "medium", "low", "info"].map((severity) => [
            ["severity", severity, "waivableBy"],
            content.severity[severity]?.waivableBy,
        ]),
        ...content.environments.flatMap(({ quorum }, index) => (quorum ?? []).map(({ role }, entry) => [
            ["environments", index, "quorum", entry, "role"],
            role,
        ])),
    ];
    for (const [path, role] of named) {
        if (role === undefined || Object.hasOwn(content.roles, role))
            continue;
        report(path, `expected a name from roles, got "${role}".`, suggest(role, Object.keys(content.roles)));
    }
}
function checkWaivable({ content }, report) {
    for (const severity of ["high", "medium", "low"]) {
        const { waivableBy, maxDays, response, dueDays } = content.severity[severity];
        const path = ["severity", severity];
        if (waivableBy !== undefined && maxDays === undefined) {
            report(path, "expected maxDays beside waivableBy, got nothing.", "Say how long such a waiver may live.");
        }
        if (response === "backlog" && dueDays === undefined) {
            report(path, "expected dueDays for a backlog response, got nothing.", "Say when the item is due.");
        }
    }
}
function checkEnvironments({ content }, report) {
    const seen = new Set();
    for (const [index, { name }] of content.environments.entries()) {
        if (seen.has(name)) {
            report(["environments", index, "name"], `expected each environment once, got "${name}" again.`, "Remove one.");
        }
        seen.add(name);
    }
}
function checkAccepted({ content }, report) {
    for (const [index, { from, until }] of content.accepted.entries()) {
        if (Date.parse(from) < Date.parse(until))
            continue;
        report(["accepted", index, "until"], `expected a time after ${from}, got ${until}.`, "Correct the two times.");
    }
}

;// CONCATENATED MODULE: ./lib/policy/tighten.js

/** Lays one rule over another so that nothing gets looser: of each bound the stricter one holds. */
function tightenRule(parameter, base, overlay) {
    const value = stricterOf(parameter, base.value, overlay.value);
    const locked = base.locked || overlay.locked;
    const strictest = base.strictest !== null && compareStrictness(parameter, value, base.strictest) > 0
        ? null
        : base.strictest;
    return {
        value,
        loosest: locked ? value : stricterOf(parameter, base.loosest, overlay.loosest),
        strictest: locked ? value : strictest,
        oneOf: base.oneOf === null
            ? null
            : base.oneOf.filter((word) => compareStrictness(parameter, word, overlay.loosest) >= 0),
        locked,
        origin: value === base.value && locked === base.locked ? base.origin : overlay.origin,
    };
}

;// CONCATENATED MODULE: ./lib/policy/profile.js





/** Areas of checks that belong to stages which are judged elsewhere (design §4). */
const otherAreas = ["source", "sbom", "lineage", "approval", "slo", "docs"];
/** Brings all checks of a profile into one form, with what regulated workloads tighten. */
function ruleProfile(file, name, request) {
    const profile = file.content.profiles[name];
    const ruled = [];
    const problems = [];
    const unjudged = [];
    for (const [id, rule] of Object.entries(profile?.checks ?? {})) {
        const path = ["profiles", name, "checks", id];
        const check = request.checks.find((known) => known.id === id);
        if (check !== undefined) {
            const written = profile_writtenRules(file, { check, rule, path, regulated: request.regulated });
            problems.push(...written.problems);
            ruled.push(ruledCheck(check, rule, written));
        }
        else if (isOfOtherStage(id, request.checks))
            unjudged.push(id);
        else
            problems.push(profile_unknownCheck(file, id, { path, checks: request.checks }));
    }
    ruled.sort((a, b) => (a.check.id < b.check.id ? -1 : 1));
    return { checks: ruled, problems, unjudged: unjudged.sort() };
}
function profile_writtenRules(file, { check, rule, path, regulated }) {
    const own = rulesOf(check, rule, { file, path });
    const overlay = regulated ? overlayOf(file, check) : null;
    const problems = [...own.problems, ...weakSecrets(file, check, rule, path)];
    return { own: own.rules, overlay, at: pointerOf(file.path, path), problems };
}
/** What is wrong with the regulated rules themselves, whichever profile they are laid over. */
function checkRegulated(file, checks) {
    return Object.entries(file.content.regulated?.checks ?? {}).flatMap(([id, rule]) => {
        const path = ["regulated", "checks", id];
        const check = checks.find((known) => known.id === id);
        if (check !== undefined)
            return rulesOf(check, rule, { file, path }).problems;
        return isOfOtherStage(id, checks) ? [] : [profile_unknownCheck(file, id, { path, checks })];
    });
}
function overlayOf(file, check) {
    const all = file.content.regulated?.checks ?? {};
    const rule = Object.hasOwn(all, check.id) ? all[check.id] : undefined;
    if (rule === undefined)
        return null;
    return { rule, ...rulesOf(check, rule, { file, path: ["regulated", "checks", check.id] }) };
}
function ruledCheck(check, rule, { own, overlay, at }) {
    const rules = Object.entries(check.parameters).map(([name, parameter]) => {
        const base = own.get(name) ?? builtInRule(check, name, parameter);
        const tighter = overlay?.rules.get(name);
        return [name, tighter === undefined ? base : tightenRule(parameter, base, tighter)];
    });
    return {
        check,
        at,
        required: stricterRequired(rule.required ?? true, overlay?.rule.required ?? false),
        advisory: rule.advisory === true && overlay?.rule.advisory !== false,
        effectiveOn: earlierOf(rule.effectiveOn, overlay?.rule.effectiveOn),
        rules: new Map(rules),
    };
}
function stricterRequired(a, b) {
    const order = [true, "when-configured", false];
    return order.find((word) => word === a || word === b) ?? true;
}
function earlierOf(own, overlay) {
    if (own === undefined)
        return null;
    return overlay !== undefined && overlay < own ? overlay : own;
}
function isOfOtherStage(id, checks) {
    const area = id.split(".")[0] ?? "";
    return otherAreas.includes(area) && !checks.some((check) => check.id.startsWith(`${area}.`));
}
/** A found secret blocks at once, whatever a policy says (requirement 3.SEC3). */
function weakSecrets(file, check, rule, path) {
    const weak = rule.advisory === true || rule.effectiveOn !== undefined || rule.required === false;
    if (check.evidence?.kind !== "secrets" || !weak)
        return [];
    const message = `${check.id}: expected a check that blocks, got one that only warns.`;
    const hint = "Any detected secret blocks (requirement 3.SEC3): remove advisory, effectiveOn and required.";
    return [new errors/* UserError */.yo("invalid-policy", message, { hint, at: file.locate(path) })];
}
function profile_unknownCheck(file, id, { path, checks }) {
    const ids = checks.map((check) => check.id);
    return new errors/* UserError */.yo("invalid-policy", `${path.slice(0, -1).join(".")}: expected a known check, got "${id}".`, {
        hint: suggest(id, ids),
        at: file.locate(path),
    });
}

;// CONCATENATED MODULE: ./lib/policy/select-profile.js


/** Picks the workload profile: the organisation's word, else the policy's default, never the product's. */
function selectProfile({ platform, source, profile }) {
    const fail = (message, hint) => ({
        ok: false,
        problems: [new errors/* UserError */.yo("invalid-policy", `workload profile: ${message}`, { hint, at: platform.path })],
    });
    const { profiles, defaultProfile } = platform.content;
    const known = Object.keys(profiles);
    if (profile?.state === "unknown") {
        return fail(`expected the organisation's custom property, got none (${profile.why}).`, "Set the property for this repository.");
    }
    if (profile === null && source === "instance") {
        return fail("expected the organisation's custom property, got none.", "An instance never judges by the default profile: set the property for this repository.");
    }
    const name = profile?.value ?? defaultProfile;
    if (name === undefined) {
        return fail("expected a defaultProfile, got none.", `Set defaultProfile to one of: ${known.join(", ")}.`);
    }
    const content = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
    if (content === undefined)
        return fail(`expected a profile of the policy, got "${name}".`, suggest(name, known));
    return { ok: true, value: { name, content } };
}
/** Regulated or not; where the organisation's word cannot be read the tighter rules hold, and that is said. */
function selectRegulated(regulated) {
    if (regulated === null)
        return { value: false, notices: [] };
    if (regulated.state === "known")
        return { value: regulated.value, notices: [] };
    const notice = `whether the workload is regulated is unknown (${regulated.why}); the regulated rules hold.`;
    return { value: true, notices: [notice] };
}

;// CONCATENATED MODULE: ./lib/policy/severities.js
/** The response to findings of each severity; one of unknown severity is judged as the policy says. */
function severityRules(policy, regulated) {
    const overlay = regulated ? policy.regulated?.severity : undefined;
    const { critical, high, medium, low, info } = policy.severity;
    const known = {
        critical: { ...severities_ruleOf(critical), waivableBy: null, maxDays: null },
        high: tighten(severities_ruleOf(high), overlay?.high),
        medium: tighten(severities_ruleOf(medium), overlay?.medium),
        low: tighten(severities_ruleOf(low), overlay?.low),
        info: severities_ruleOf(info ?? { response: "log" }),
    };
    return { ...known, unknown: known[policy.unknownSeverity] };
}
function severities_ruleOf({ response, notify, waivableBy, maxDays, dueDays }) {
    return {
        response,
        notify: typeof notify === "string" ? [notify] : (notify ?? []),
        waivableBy: waivableBy ?? null,
        maxDays: maxDays ?? null,
        dueDays: dueDays ?? null,
    };
}
const severities_responses = ["block", "backlog", "log"];
function tighten(rule, overlay) {
    if (overlay === undefined)
        return rule;
    return {
        ...rule,
        response: severities_responses.find((word) => word === rule.response || word === overlay.response) ?? rule.response,
        maxDays: fewer(rule.maxDays, overlay.maxDays),
        dueDays: fewer(rule.dueDays, overlay.dueDays),
    };
}
function fewer(days, limit) {
    if (limit === undefined)
        return days;
    return days === null ? limit : Math.min(days, limit);
}

;// CONCATENATED MODULE: ./lib/policy/sources.js

/**
 * Where evidence is to be found. Of one kind and suite the head's entries count, so that a path may change, unless
 * there are fewer than at the base commit: then the base's count as well, so that dropping evidence shows.
 */
function chooseSources(head, base) {
    const own = (head?.evidence ?? []).map(sourceOf);
    const before = (base?.evidence ?? []).map(sourceOf);
    const notices = [];
    const kept = [];
    for (const group of new Set(before.map(groupOf))) {
        const earlier = before.filter((source) => groupOf(source) === group);
        const now = own.filter((source) => groupOf(source) === group);
        if (now.length >= earlier.length)
            continue;
        kept.push(...earlier.filter(({ path }) => now.every((source) => source.path !== path)));
        notices.push(`evidence "${group}": the base commit lists ${earlier.length}, this change ${now.length}; both count until it is merged.`);
    }
    return { value: [...own, ...kept], notices };
}
function sourceOf({ kind, suite, path }) {
    return { kind, suite: suite ?? (kind === "tests" ? "unit" : null), path };
}
function groupOf({ kind, suite }) {
    return suite === null ? kind : `${kind} ${suite}`;
}
/** What the profile requires, and what the product lists on top of it, which then is required too. */
function requiredEvidence(profile, sources) {
    const required = new Map();
    for (const { kind } of sources)
        required.set(kind, "product");
    for (const kind of report_kind/* evidenceKinds */.L) {
        const origin = profile.evidence[kind];
        if (origin !== undefined)
            required.set(kind, origin);
    }
    return report_kind/* evidenceKinds */.L.flatMap((kind) => {
        const origin = required.get(kind);
        return origin === undefined ? [] : [{ kind, origin }];
    });
}
/** Globs of gated source: the platform's own, the head's, and the base's where the head leaves some out. */
function chooseGated(rule, head, base) {
    const now = head?.scopes.gated ?? rule.default;
    const dropped = base === null ? [] : (base.scopes.gated ?? rule.default).filter((glob) => !now.includes(glob));
    const notices = dropped.map((glob) => `scopes.gated: this change leaves out "${glob}"; it is gated until the change is merged.`);
    return { value: [...new Set([...rule.required, ...now, ...dropped])], notices };
}

;// CONCATENATED MODULE: ./lib/policy/merge.js










/** Merges platform policy and product choices inside the guardrails (design §7). @throws {UserError} */
function mergePolicies(request) {
    return orThrow(checkMerge(request));
}
/** Merges; everything that is wrong with the two files is a value. */
function checkMerge(request) {
    const selected = selectProfile(request);
    if (!selected.ok)
        return selected;
    const regulated = selectRegulated(request.regulated);
    const sources = chooseSources(request.product?.content ?? null, request.base?.content ?? null);
    const checks = request.checks ?? checks_checks;
    const { platform } = request;
    const profile = ruleProfile(platform, selected.value.name, { checks, regulated: regulated.value });
    const chosen = chooseChecks({ ...request, sources: sources.value }, profile);
    const ofPlatform = [...checkPlatform(platform), ...checkRegulated(platform, checks)];
    const problems = [...ofPlatform, ...profile.problems, ...chosen.problems];
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        value: assemble(request, { selected: selected.value, profile, chosen, regulated, sources }),
    };
}
function assemble(request, parts) {
    const { platform, product, base } = request;
    const { selected, regulated, sources, chosen } = parts;
    const { content } = platform;
    const gated = chooseGated(content.gated, product?.content ?? null, base?.content ?? null);
    const waivers = { ...content.waivers, approverRole: content.waivers.approverRole ?? null };
    const baseline = chooseBaseline(request.baseline, { ...waivers, maxDays: content.baseline.maxDays });
    const policy = {
        source: request.source,
        version: content.version,
        digest: platform.digest,
        profile: selected.name,
        regulated: regulated.value,
        platformOwner: content.owner,
        owner: (product ?? base)?.content.owner ?? content.owner,
        roles: new Map(Object.entries(content.roles)),
        required: requiredEvidence(selected.content, sources.value),
        sources: sources.value,
        ...evidenceRules(selected.content, platform, regulated.value),
        checks: chosen.checks,
        severity: severityRules(content, regulated.value),
        unknownSeverity: content.unknownSeverity,
        gated: gated.value,
        forbiddenPatterns: content.forbiddenPatterns,
        waivers,
        environments: content.environments.map(({ name }) => name),
        baseline: baseline.entries,
    };
    const notices = [regulated, sources, gated, chosen, baseline].flatMap((part) => part.notices);
    return {
        ...policy,
        effectiveDigest: canonicalDigest(merge_plain(policy)),
        notices: [...unjudged(parts), ...notices],
    };
}
function evidenceRules(profile, platform, isRegulated) {
    const { maxSuppressed } = platform.content;
    const overlay = isRegulated ? platform.content.regulated : undefined;
    return {
        binding: overlay?.binding === "sidecar" ? "sidecar" : profile.binding,
        maxAgeHours: Math.min(profile.maxAgeHours, overlay?.maxAgeHours ?? profile.maxAgeHours),
        maxSuppressed: Math.min(maxSuppressed, overlay?.maxSuppressed ?? maxSuppressed),
    };
}
function unjudged({ profile, selected }) {
    return profile.unjudged.map((id) => `${id}: profile "${selected.name}" lists it; it is not judged in this stage.`);
}
/** The policy as plain JSON data, for its digest: maps become objects, so that their order does not count. */
function merge_plain(value) {
    if (value instanceof Map)
        return merge_plain(Object.fromEntries(value));
    if (Array.isArray(value))
        return value.map(merge_plain);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, merge_plain(inner)]));
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/base-verdict.js


const largestVerdict = 64 * 1024 * 1024;
const BaseVerdict = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    inventory: schemas/* object */.Ikc({
        tests: schemas/* array */.YOg(schemas/* string */.YjP()),
        lines: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nonnegative()),
        lineCoverage: schemas/* number */.aig().nullable(),
        findings: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
});
/** What was tested and found at the merge base. @throws {UserError} invalid-input */
function readBaseVerdict(path, files) {
    if (path === undefined)
        return { state: "unknown", why: "no verdict of the merge base was given" };
    const parsed = BaseVerdict.safeParse(parseJson(path, files.readText(path, largestVerdict)));
    if (parsed.success)
        return { state: "known", value: parsed.data.inventory };
    const [issue] = parsed.error.issues;
    throw base_verdict_unreadable(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw base_verdict_unreadable(path, cause instanceof Error ? cause.message : "no JSON");
    }
}
function base_verdict_unreadable(path, found) {
    return new errors/* UserError */.yo("invalid-input", `expected the verdict.json of an earlier run, found ${found}.`, {
        at: path,
        hint: "Give the file that gate-check wrote on the merge base, or leave the input out.",
    });
}

;// CONCATENATED MODULE: ./lib/domain/binding/bind.js
const hourMs = 3_600_000;
/** Clocks of two machines may differ this much. */
const clockSkewMs = 300_000;
/**
 * Exit codes that are a verdict of the tool, not a crash. Most say 1 for "found something"; these differ, by their
 * own documentation.
 */
const verdictCodes = new Map([
    ["govulncheck", [0, 3]],
    ["zap", [0, 1, 2]],
    ["zap-baseline.py", [0, 1, 2]],
    ["k6", [0, 99]],
]);
const usualVerdictCodes = [0, 1];
/** Decides whether a report says something about the commit that is judged (design §7, binding). */
function bindReport(report, rule) {
    if (report.revision !== null && rule.commit !== null && report.revision !== rule.commit) {
        return unbound("foreign", `expected a report on commit ${rule.commit}, found one on ${report.revision}`);
    }
    if (report.sidecar !== null)
        return bindBySidecar(report, report.sidecar, rule);
    const age = ageProblem(report.modifiedAt, rule);
    if (age !== undefined)
        return age;
    if (report.revision !== null && report.revision === rule.commit)
        return { state: "bound", by: "report" };
    if (rule.mode === "sidecar") {
        return unbound("unproven", "expected a sidecar that ties the report to its commit, found none");
    }
    return bindByTime(report, rule);
}
function bindBySidecar(report, sidecar, rule) {
    const file = sidecar.files.find(({ path }) => path === report.path);
    if (file === undefined) {
        return unbound("unproven", "expected the sidecar to list the report, found it missing from the list");
    }
    if (file.sha256 !== report.sha256 || file.bytes !== report.bytes) {
        return unbound("truncated", `expected the ${file.bytes} bytes that the tool wrote, found ${report.bytes} other bytes`);
    }
    if (sidecar.commit !== rule.commit) {
        return unbound("foreign", `expected evidence on commit ${rule.commit ?? "none"}, found it on ${sidecar.commit ?? "none"}`);
    }
    if (!(verdictCodes.get(sidecar.tool) ?? usualVerdictCodes).includes(sidecar.exitCode)) {
        return unbound("crashed", `expected ${sidecar.tool} to end with a verdict, found exit code ${sidecar.exitCode}`);
    }
    return ageProblem(sidecar.finishedAt, rule) ?? { state: "bound", by: "sidecar" };
}
function bindByTime(report, rule) {
    if (rule.checkedOutAt === null) {
        return rule.commit === null
            ? { state: "bound", by: "same-job" }
            : unbound("unproven", "expected the time of the checkout to be known, found no trace of it");
    }
    if (Date.parse(report.modifiedAt) < Date.parse(rule.checkedOutAt)) {
        return unbound("stale", `expected a report written after the checkout (${rule.checkedOutAt}), found ${report.modifiedAt}`);
    }
    return { state: "bound", by: "same-job" };
}
function ageProblem(writtenAt, rule) {
    const ageMs = Date.parse(rule.now) - Date.parse(writtenAt);
    if (ageMs < -clockSkewMs)
        return unbound("stale", `expected a report from the past, found one written at ${writtenAt}`);
    if (ageMs <= rule.maxAgeHours * hourMs)
        return undefined;
    return unbound("stale", `expected a report of at most ${rule.maxAgeHours} hours of age, found one written at ${writtenAt}`);
}
function unbound(reason, message) {
    return { state: "unbound", reason, message };
}

;// CONCATENATED MODULE: ./lib/domain/binding/sidecar.js


const sidecar_Digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, "expected a sha256 in lower-case hex");
const Commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "expected a full commit id");
/** What `assaygate record -- COMMAND` writes beside the reports of a command (design §7, binding). */
const Sidecar = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/evidence/v1"),
    commit: Commit.nullable(),
    command: schemas/* array */.YOg(schemas/* string */.YjP()),
    exitCode: schemas/* int */.Whr(),
    startedAt: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    tool: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), bytes: schemas/* int */.Whr().nonnegative(), sha256: sidecar_Digest })),
});
/** Suffix of the sidecar's name behind the report's. */
const sidecarSuffix = ".evidence.json";
/** Reads a sidecar. @throws {UserError} unreadable-report if it is not one. */
function parseSidecar(path, text) {
    const parsed = Sidecar.safeParse(jsonOf(path, text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw sidecar_unreadable(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a sidecar"}`);
}
function jsonOf(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw sidecar_unreadable(path, cause instanceof Error ? cause.message : "not JSON");
    }
}
function sidecar_unreadable(path, why) {
    return new errors/* UserError */.yo("unreadable-report", `expected the sidecar that "assaygate record" writes, found ${why}.`, {
        at: path,
        hint: "Delete it and record the command again.",
    });
}

;// CONCATENATED MODULE: ./lib/domain/finding/fingerprint.js

/**
 * Identity of a finding that survives moved lines: `sha256("v1\0" kind "\0" id "\0" place)` (design §4). Two tools
 * that report one vulnerability in one package, or one rule on one line, get one fingerprint.
 */
function fingerprintOf(kind, finding, sourceLine) {
    return sha256Hex(["v1", kind, identifierOf(finding), fingerprint_placeOf(finding, sourceLine)].join("\0"));
}
/** First of CVE, GHSA, rule id: the name that most tools share. */
function identifierOf(finding) {
    const names = [finding.ruleId, ...finding.aliases];
    const shared = (prefix) => names
        .map((name) => name.toUpperCase())
        .filter((name) => name.startsWith(prefix))
        .sort()[0];
    return shared("CVE-") ?? shared("GHSA-") ?? finding.ruleId;
}
function fingerprint_placeOf(finding, sourceLine) {
    const { place } = finding;
    switch (place.type) {
        case "package":
            return withoutQualifiers(place.purl);
        case "file":
            return `${place.path}\0${lineIdentity(place, finding, sourceLine)}`;
        case "url":
            return `${addressOf(place.url)}\0${place.detail ?? ""}`;
        case "none":
            return sha256Hex(finding.message);
    }
}
/** The tool's own line hash, else the hash of the trimmed source line; never a line number, which moves. */
function lineIdentity(place, finding, sourceLine) {
    if (place.lineHash !== undefined)
        return place.lineHash;
    const source = place.snippet ?? (place.line === undefined ? undefined : sourceLine(place.path, place.line));
    return sha256Hex((source ?? finding.message).trim());
}
/** Host and path; ports of the loopback address and queries are other ones in every run. */
function addressOf(url) {
    if (!URL.canParse(url))
        return url;
    const address = new URL(url);
    const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
    return isLoopback ? address.pathname : `${address.host}${address.pathname}`;
}
/** Package URL without `?qualifiers` and `#subpath` (purl specification). */
function withoutQualifiers(purl) {
    return purl.replace(/[?#].*$/s, "");
}

// EXTERNAL MODULE: ./lib/formats/read.js + 5 modules
var read = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/actions/gate-check/kinds.js

/**
 * What a report is evidence for (design §7): what the configuration says, as long as the format can carry it. Secrets
 * that a report lists stay secrets whatever the configuration calls it.
 */
function judgedKinds(configured, reading) {
    if (reading.format === null)
        return { kinds: configured };
    const impossible = configured.find((kind) => !canBe(kind, reading.kinds));
    const secrets = reading.kinds.filter((kind) => kind === "secrets" && !configured.includes(kind));
    const kinds = [...configured, ...secrets];
    if (impossible === undefined)
        return { kinds };
    const message = `expected evidence of kind ${impossible}, found a report in format ${reading.format}, which is ${reading.kinds.join(" or ")}`;
    return { kinds, problem: { code: "unsupported-format", message, at: "" } };
}
/** Formats of findings are general: ESLint's SARIF is lint or SAST, as its rules are. */
function canBe(kind, possible) {
    return possible.includes(kind) || ((0,report_kind/* isFindingsKind */.z)(kind) && possible.some(report_kind/* isFindingsKind */.z));
}
/** A finding of its own kind is judged as that; one that the configuration did not foresee, as all that it did. */
function kindsOfFinding(reportKinds, finding) {
    return finding.kind !== undefined && reportKinds.includes(finding.kind) ? [finding.kind] : reportKinds;
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/source-lines.js
const largestSource = 2 * 1024 * 1024;
const mostFiles = 50;
/** Lines of source files that findings point at; paths come from reports, so whatever cannot be read is undefined. */
class SourceLines {
    #files;
    #texts = new Map();
    constructor(files) {
        this.#files = files;
    }
    at(path, line) {
        return this.#lines(path)[line - 1];
    }
    #lines(path) {
        const known = this.#texts.get(path);
        if (known !== undefined)
            return known;
        const lines = this.#read(path);
        if (this.#texts.size >= mostFiles)
            this.#texts.clear();
        this.#texts.set(path, lines);
        return lines;
    }
    #read(path) {
        if (this.#files.locate(path) === null || this.#files.status(path).bytes > largestSource)
            return [];
        return this.#files.readText(path, largestSource).split("\n");
    }
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/collect-reports.js







const sidecarBytes = 1024 * 1024;
/** Reads every report that the configuration names, and notes the entries that match nothing. */
function collectReports(surroundings) {
    const { files, policy } = surroundings;
    const lines = new SourceLines(files);
    const expected = [];
    const wanted = new Map();
    for (const source of policy.sources) {
        const paths = files.find(source.path).filter((path) => !path.endsWith(sidecarSuffix));
        expected.push({ kind: source.kind, suite: source.suite, pattern: source.path, matches: paths.length });
        for (const path of paths)
            wanted.set(path, [...(wanted.get(path) ?? []), source]);
    }
    const paths = [...wanted.keys()].sort();
    return {
        expected,
        reports: paths.map((path) => readFact(path, wanted.get(path) ?? [], surroundings, lines)),
    };
}
function readFact(path, sources, surroundings, lines) {
    const { files, context, policy, now } = surroundings;
    const { reading, ...content } = readContent(files, path);
    const { bytes, modifiedAt } = files.status(path);
    const sha256 = files.sha256(path);
    const { kinds, problem } = judgedKinds(sources.map(({ kind }) => kind), reading);
    const sidecar = sidecarOf(files, path);
    const binding = bindReport({ path, bytes, sha256, modifiedAt, revision: reading.revision, sidecar }, {
        commit: context.commit,
        mode: policy.binding,
        checkedOutAt: context.checkedOutAt,
        now,
        maxAgeHours: policy.maxAgeHours,
    });
    return {
        ...content,
        path,
        bytes,
        sha256,
        kinds,
        suite: sources.find(({ suite }) => suite !== null)?.suite ?? null,
        origin: "product",
        binding,
        reading: problem === undefined
            ? reading
            : { ...reading, clean: false, diagnostics: [...reading.diagnostics, problem] },
        findings: content.findings.map((finding) => identified(kinds, finding, surroundings, lines)),
    };
}
/** Goes through a report once and keeps what a verdict needs. */
function readContent(files, path) {
    const kept = {
        notableTests: [],
        testIds: [],
        files: [],
        findings: [],
        components: [],
        dependencies: [],
        vex: [],
        metrics: [],
        thresholds: [],
    };
    const content = kept;
    let subject = null;
    const source = files.open(path);
    try {
        const reading = (0,read/* readReport */.t)(source, {
            test(test) {
                if (test.outcome !== "skipped")
                    content.testIds.push(sha256Hex(`${test.suite}\0${test.name}`));
                if (test.isFlaky || test.outcome === "failed" || test.outcome === "error")
                    content.notableTests.push(test);
            },
            fileCoverage: (file) => content.files.push(file),
            finding: (finding) => content.findings.push(finding),
            subject: (component) => {
                subject = component;
            },
            component: (component) => content.components.push(component),
            dependency: (dependency) => content.dependencies.push(dependency),
            vex: (statement) => content.vex.push(statement),
            metric: (metric) => content.metrics.push(metric),
            threshold: (threshold) => content.thresholds.push(threshold),
        });
        return { ...content, subject, reading };
    }
    finally {
        source.close();
    }
}
function identified(reportKinds, raw, surroundings, lines) {
    const finding = { ...raw, place: placeInWorkspace(raw.place, surroundings.files) };
    const kinds = kindsOfFinding(reportKinds, finding);
    const fingerprint = fingerprintOf(kinds[0] ?? "sast", finding, (path, line) => lines.at(path, line));
    return { ...finding, kinds, fingerprint };
}
/** Tools write absolute paths, which name another machine tomorrow; the workspace path is the same everywhere. */
function placeInWorkspace(place, files) {
    if (place.type !== "file")
        return place;
    return { ...place, path: files.locate(place.path) ?? place.path };
}
function sidecarOf(files, path) {
    const sidecarPath = `${path}${sidecarSuffix}`;
    return files.exists(sidecarPath)
        ? parseSidecar(sidecarPath, files.readText(sidecarPath, sidecarBytes))
        : null;
}

;// CONCATENATED MODULE: ./lib/domain/build-input/image.js
const digestPin = /@sha256:[0-9a-f]{64}$/;
/** A container image that a build or a job starts from; only a digest names its bytes. */
function imageInput(path, line, reference) {
    const isPinned = digestPin.test(reference);
    return {
        kind: "image",
        path,
        line,
        reference,
        isPinned,
        expected: `${reference.replace(/@.*$/, "")}@sha256:<digest>`,
    };
}

;// CONCATENATED MODULE: ./lib/domain/build-input/install-command.js
const installers = [
    { expression: /\bnpm (?:install|i)\b(?! +[^-\s])/, frozen: /--package-lock-only/, expected: "npm ci" },
    {
        expression: /\byarn(?: install)?(?= *(?:$|-|&|;|\|))/,
        frozen: /--(?:immutable|frozen-lockfile|version)/,
        expected: "yarn install --immutable",
    },
    {
        expression: /\bpnpm (?:install|i)\b(?! +[^-\s])/,
        frozen: /--frozen-lockfile/,
        expected: "pnpm install --frozen-lockfile",
    },
    {
        expression: /\bpip3? install\b/,
        frozen: /--require-hashes|[^\s=]==[^\s=]|(?:^|\s)-e?\s?\.(?:\s|$)/,
        expected: "pip install --require-hashes -r requirements.txt",
    },
    {
        expression: /\bnpm (?:install|i) +[^-\s]\S*/,
        frozen: /@\d+\.\d+\.\d+/,
        expected: "a version, or npm ci",
    },
];
/** Package installations in a shell script that may bring other bytes tomorrow. `line` is that of its first line. */
function installCommands(path, line, script) {
    return script.split("\n").flatMap((text, index) => commandsOf(path, line + index, text.slice(0, 2_000)));
}
function commandsOf(path, line, text) {
    if (text.trimStart().startsWith("#"))
        return [];
    return text.split(/&&|\|\||;/).flatMap((command) => {
        const installer = installers.find(({ expression }) => expression.test(command));
        if (installer === undefined)
            return [];
        const isPinned = installer.frozen.test(command);
        return [
            {
                kind: "install-command",
                path,
                line,
                reference: command.trim(),
                isPinned,
                expected: installer.expected,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/domain/build-input/dockerfile.js


/** What a Dockerfile takes in: base images of every stage, images that files are copied from, installed packages. */
function dockerfileInputs(path, text) {
    const stages = new Set(["scratch"]);
    const variables = new Map();
    const inputs = [];
    for (const { line, name, text: args } of instructions(text)) {
        if (name === "ARG")
            setDefault(variables, args);
        else if (name === "FROM")
            inputs.push(...baseImage(path, line, expand(args, variables), stages));
        else if (name === "COPY")
            inputs.push(...copiedImage(path, line, expand(args, variables), stages));
        else if (name === "RUN")
            inputs.push(...installCommands(path, line, args));
    }
    return inputs;
}
/** Joins continued lines; comments between them are dropped (Dockerfile reference, "Format"). */
function instructions(text) {
    const found = [];
    let open;
    for (const [index, raw] of text.split("\n").entries()) {
        const content = raw.replace(/\r$/, "");
        if (/^\s*#/.test(content) || (open === undefined && content.trim() === ""))
            continue;
        const continues = /\\\s*$/.test(content);
        const part = content.replace(/\\\s*$/, " ");
        open = { line: open?.line ?? index + 1, text: (open?.text ?? "") + part };
        if (continues)
            continue;
        found.push(instructionOf(open.line, open.text));
        open = undefined;
    }
    if (open !== undefined)
        found.push(instructionOf(open.line, open.text));
    return found;
}
function instructionOf(line, text) {
    const [name = "", ...words] = text.trim().split(/\s+/);
    return { line, name: name.toUpperCase(), text: words.join(" ") };
}
function setDefault(variables, args) {
    const [name = "", ...value] = args.split("=");
    variables.set(name, value.join("=").replaceAll(/^["']|["']$/g, ""));
}
/** A variable without default stays as written and is not pinned: whoever builds may set it. */
function expand(args, variables) {
    return args.replaceAll(/\$\{?(\w{1,64})\}?/g, (whole, name) => variables.get(name) || whole);
}
function baseImage(path, line, args, stages) {
    const words = args.split(" ").filter((word) => !word.startsWith("--"));
    const [image = "", as, alias] = words;
    const isStage = stages.has(image);
    if (as?.toUpperCase() === "AS" && alias !== undefined)
        stages.add(alias);
    return isStage ? [] : [imageInput(path, line, image)];
}
function copiedImage(path, line, args, stages) {
    const source = /(?:^|\s)--from=(\S+)/.exec(args)?.[1];
    if (source === undefined || stages.has(source) || /^\d+$/.test(source))
        return [];
    return [imageInput(path, line, source)];
}

;// CONCATENATED MODULE: ./lib/domain/build-input/manifest.js
const packageManagers = [
    {
        manifest: "package.json",
        lockfiles: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock"],
    },
    { manifest: "pyproject.toml", lockfiles: ["uv.lock", "poetry.lock", "pdm.lock", "requirements.txt"] },
    { manifest: "Pipfile", lockfiles: ["Pipfile.lock"] },
    { manifest: "go.mod", lockfiles: ["go.sum"] },
    { manifest: "Cargo.toml", lockfiles: ["Cargo.lock"] },
    { manifest: "Gemfile", lockfiles: ["Gemfile.lock"] },
    { manifest: "composer.json", lockfiles: ["composer.lock"] },
    { manifest: "mix.exs", lockfiles: ["mix.lock"] },
];
/** File names that a collector must look for. */
const manifestNames = packageManagers.map(({ manifest }) => manifest);
/** Tells whether a lockfile stands beside a manifest or above it, where a workspace's root keeps it. */
function lockfileInput(path, text, exists) {
    const slash = path.lastIndexOf("/");
    const manager = packageManagers.find(({ manifest }) => manifest === path.slice(slash + 1));
    if (manager === undefined || takesNothingIn(manager.manifest, text))
        return [];
    const folders = foldersUpward(path.slice(0, Math.max(0, slash)));
    const candidates = folders.flatMap((folder) => manager.lockfiles.map((name) => (folder === "" ? name : `${folder}/${name}`)));
    const lockfile = candidates.find(exists);
    const expected = `one of ${manager.lockfiles.join(", ")}`;
    return [
        {
            kind: "lockfile",
            path,
            line: 1,
            reference: lockfile ?? "no lockfile",
            isPinned: lockfile !== undefined,
            expected,
        },
    ];
}
/** A manifest without dependencies needs no lockfile. */
function takesNothingIn(manifest, text) {
    switch (manifest) {
        case "package.json":
        case "composer.json":
            return !/"(?:dependencies|devDependencies|optionalDependencies|peerDependencies|require|require-dev)"\s*:\s*\{\s*"/.test(text);
        case "go.mod":
            return !/^\s*require\b/m.test(text);
        case "pyproject.toml":
        case "Cargo.toml":
            return !/dependencies/.test(text);
        default:
            return false;
    }
}
function foldersUpward(folder) {
    const parts = folder === "" ? [] : folder.split("/");
    return Array.from({ length: parts.length + 1 }, (_, up) => parts.slice(0, parts.length - up).join("/"));
}

;// CONCATENATED MODULE: ./lib/domain/build-input/ranges.js

const sections = ["dependencies", "devDependencies", "optionalDependencies"];
const commit = /#[0-9a-f]{40}$/;
/** `npm:` aliases, `file:`, `link:` and `workspace:` name something of this repository or carry a version. */
const local = /^(?:file|link|workspace|portal):/;
/**
 * Ranges in a `package.json` that even a lockfile does not tame for long: `*`, `latest`, an open `>=`, a branch of
 * a repository. Caret and tilde ranges are fine, since the lockfile says which version they are.
 */
function floatingRanges(path, text) {
    const lines = new dist/* LineCounter */.HN();
    // JSON is YAML; this parser keeps positions.
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines });
    return sections.flatMap((section) => {
        const packages = document.get(section, true);
        if (!(0,dist/* isMap */.jh)(packages))
            return [];
        return packages.items.flatMap(({ key, value }) => {
            if (!(0,dist/* isScalar */.jn)(key) || !(0,dist/* isScalar */.jn)(value) || typeof value.value !== "string")
                return [];
            const line = lines.linePos(key.range?.[0] ?? 0).line;
            return rangeInput(path, line, String(key.value), value.value);
        });
    });
}
function rangeInput(path, line, name, range) {
    if (!isFloating(range.trim()))
        return [];
    const reference = `${name}@${range}`;
    return [
        { kind: "package-range", path, line, reference, isPinned: false, expected: "a version or a caret range" },
    ];
}
function isFloating(range) {
    if (local.test(range))
        return false;
    if (/^(?:git|https?|github|gitlab|bitbucket)[+:]/.test(range) || /^[\w-]+\/[\w.-]+/.test(range))
        return !commit.test(range);
    const version = range.replace(/^npm:@?[^@]+@/, "");
    // A word is a dist-tag, which its publisher moves.
    if (version === "" || /^[*xX]$/.test(version) || /^[a-z][\w.-]*$/i.test(version))
        return true;
    return /^>=?/.test(version) && !/</.test(version);
}

;// CONCATENATED MODULE: ./lib/domain/build-input/workflow.js



/** 40 hex digits, or 64 in a SHA-256 repository (GitHub documents both). */
const commitPin = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const imageScheme = "docker://";
/**
 * What a workflow or action file takes in: actions by `uses`, container images, and packages that its scripts
 * install. A file that is not YAML is one input that is not pinned: what it takes in cannot be told.
 */
function workflowInputs(path, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true });
    if (document.errors.length > 0)
        return [workflow_unreadable(path, document.errors[0]?.message ?? "")];
    const inputs = [];
    (0,dist/* visit */.YR)(document, {
        Pair(_, pair, ancestors) {
            if (!(0,dist/* isScalar */.jn)(pair.key) || !(0,dist/* isScalar */.jn)(pair.value) || typeof pair.value.value !== "string")
                return;
            const parents = ancestors.filter(dist/* isMap */.jh).length;
            const line = lines.linePos(pair.value.range?.[0] ?? 0).line;
            inputs.push(...inputsOf(String(pair.key.value), pair.value.value, { path, line, isNested: parents > 1 }));
        },
    });
    return inputs;
}
function inputsOf(key, value, { path, line, isNested }) {
    switch (key) {
        case "uses":
            return [actionInput(path, line, value)];
        case "run":
            return installCommands(path, line, value);
        case "image":
            // Of an action (`runs.image`), a job's container or a service.
            return isNested ? [imageInput(path, line, value.replace(imageScheme, ""))] : [];
        case "container":
            return isNested ? [imageInput(path, line, value)] : [];
        default:
            return [];
    }
}
function actionInput(path, line, reference) {
    if (reference.startsWith(imageScheme))
        return imageInput(path, line, reference.slice(imageScheme.length));
    // `./x` is in this very commit, and `$/x` in the commit of the workflow that runs (github-facts, self-repository).
    const isPinned = reference.startsWith("./") || reference.startsWith("$/") || commitPin.test(reference);
    const expected = `${reference.replace(/@.*$/, "")}@<40-hex commit> # ${reference.split("@")[1] ?? "version"}`;
    return { kind: "action", path, line, reference, isPinned, expected };
}
function workflow_unreadable(path, why) {
    const reference = `unreadable YAML: ${why.split("\n", 1)[0] ?? ""}`;
    return { kind: "action", path, line: 1, reference, isPinned: false, expected: "valid YAML" };
}

;// CONCATENATED MODULE: ./lib/domain/source/language.js
const simple = (quote) => ({
    open: quote,
    close: quote,
    escapes: true,
    multiline: false,
});
const spanning = (open, escapes = true) => ({
    open,
    close: open,
    escapes,
    multiline: true,
});
const cLike = {
    family: "c-like",
    lineComments: ["//"],
    blockComments: [["/*", "*/"]],
    strings: [spanning('"""'), spanning("`"), simple('"'), simple("'")],
};
const script = {
    family: "script",
    lineComments: ["#"],
    blockComments: [],
    strings: [simple('"'), { ...simple("'"), escapes: false }],
};
const python = {
    family: "python",
    lineComments: ["#"],
    blockComments: [],
    strings: [spanning('"""'), spanning("'''"), simple('"'), simple("'")],
};
const php = { ...cLike, lineComments: ["//", "#"], strings: [simple('"'), simple("'")] };
const terraform = { ...cLike, lineComments: ["#", "//"], strings: [simple('"')] };
const language_markup = {
    family: "markup",
    lineComments: [],
    blockComments: [["<!--", "-->"]],
    strings: [],
};
const sql = {
    family: "sql",
    lineComments: ["--"],
    blockComments: [["/*", "*/"]],
    strings: [{ open: "'", close: "'", escapes: false, multiline: true }],
};
const language_style = { ...cLike, family: "style", lineComments: [], strings: [simple('"'), simple("'")] };
const byExtension = new Map();
function register(language, extensions) {
    for (const extension of extensions.split(" "))
        byExtension.set(extension, language);
}
register(cLike, "js mjs cjs jsx ts mts cts tsx java kt kts scala groovy go rs c h cc cpp hpp cs swift dart m mm proto");
register(script, "sh bash zsh rb pl yml yaml toml ini conf properties dockerfile mk r ps1");
register(python, "py pyi");
register(php, "php");
register(terraform, "tf tfvars hcl");
register(language_markup, "html htm xml vue svelte svg");
register(sql, "sql");
register(language_style, "css scss less");
/** The language of a path, or undefined for one that is not looked into. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    if (name === "dockerfile" || name.startsWith("dockerfile.") || name === "makefile")
        return script;
    return byExtension.get(name.slice(name.lastIndexOf(".") + 1));
}

;// CONCATENATED MODULE: ./lib/domain/source/rules.js
/** Statements that print or stop for a developer, by what each language calls them. */
const debugStatements = [
    String.raw `\bdebugger\b(?!\s*[:=,)])`,
    String.raw `\bconsole\s?\.\s?(?:log|debug|trace|dir|table)\s?\(`,
    String.raw `\bSystem\s?\.\s?(?:out|err)\s?\.\s?print(?:ln|f)?\s?\(`,
    String.raw `\.printStackTrace\s?\(\s?\)`,
    String.raw `\b(?:pdb|ipdb)\s?\.\s?set_trace\s?\(`,
    String.raw `\bbreakpoint\s?\(\s?\)`,
    String.raw `\bbinding\s?\.\s?(?:pry|irb)\b`,
    String.raw `\bbyebug\b`,
    String.raw `\b(?:var_dump|print_r)\s?\(`,
    String.raw `\bdbg!\s?\(`,
    String.raw `\bDebugger\s?\.\s?Break\s?\(`,
];
/** Tokens that carry their issuer's mark. Finding the others is the secret scanner's work. */
const secretForms = [
    String.raw `\bAKIA[0-9A-Z]{16}\b`,
    String.raw `\bgh[pousr]_[A-Za-z0-9]{36,255}\b`,
    String.raw `\bgithub_pat_[A-Za-z0-9_]{22,255}\b`,
    String.raw `\bglpat-[A-Za-z0-9_-]{20,64}\b`,
    String.raw `\bxox[abposr]-[A-Za-z0-9-]{10,255}`,
    String.raw `\b[rs]k_live_[A-Za-z0-9]{16,255}\b`,
    String.raw `\bAIza[0-9A-Za-z_-]{35}\b`,
    String.raw `\bnpm_[A-Za-z0-9]{36}\b`,
    String.raw `-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----`,
];
/** A name that says secret, assigned a literal of some length in the same line. */
const secretAssignment = String.raw `\b(?:password|passwd|secret|api_?key|access_?token|client_?secret)\s{0,4}[:=]\s{0,4}["'][^"'\s$\{<]{8,128}["']`;
const forbiddenRules = [
    {
        id: "debug-statement",
        title: "a debug statement",
        kinds: ["code"],
        expression: new RegExp(debugStatements.join("|"), "g"),
        reach: 0,
    },
    {
        id: "hardcoded-secret",
        title: "what looks like a secret",
        kinds: ["code", "string", "comment"],
        expression: new RegExp([...secretForms, secretAssignment].join("|"), "gi"),
        reach: 300,
    },
    {
        id: "todo-comment",
        title: "a TODO comment",
        kinds: ["comment"],
        expression: /\b(?:TODO|FIXME|XXX|HACK)\b/g,
        reach: 0,
    },
];

;// CONCATENATED MODULE: ./lib/domain/source/tokenize.js
/**
 * Splits source into code, comments and strings in one pass. A string that may not span lines ends with its line
 * at the latest, so that an unusual literal never hides the rest of a file.
 */
function tokenize(text, language) {
    const segments = [];
    let codeStart = 0;
    for (let at = 0; at < text.length;) {
        const opening = openingAt(text, at, language);
        if (opening === undefined) {
            at++;
            continue;
        }
        if (at > codeStart)
            segments.push({ kind: "code", start: codeStart, end: at });
        segments.push({ kind: opening.kind, start: at, end: opening.end });
        at = opening.end;
        codeStart = at;
    }
    if (codeStart < text.length)
        segments.push({ kind: "code", start: codeStart, end: text.length });
    return segments;
}
function openingAt(text, at, language) {
    for (const marker of language.lineComments) {
        if (text.startsWith(marker, at) && startsComment(text, at, marker)) {
            return { kind: "comment", length: marker.length, end: endOfLine(text, at) };
        }
    }
    for (const [open, close] of language.blockComments) {
        if (text.startsWith(open, at)) {
            return { kind: "comment", length: open.length, end: endAfter(text, at + open.length, close) };
        }
    }
    for (const form of language.strings) {
        if (text.startsWith(form.open, at)) {
            return {
                kind: "string",
                length: form.open.length,
                end: endOfString(text, at + form.open.length, form),
            };
        }
    }
    return undefined;
}
/** `#` opens a comment only at the start of a word (`a#b`, `$#` and `#{…}` do not); `//` not behind a colon (URLs). */
function startsComment(text, at, marker) {
    const before = at === 0 ? "\n" : text[at - 1];
    return marker === "#" ? /\s/.test(before) : before !== ":";
}
function endOfLine(text, from) {
    const end = text.indexOf("\n", from);
    return end === -1 ? text.length : end;
}
function endAfter(text, from, close) {
    const end = text.indexOf(close, from);
    return end === -1 ? text.length : end + close.length;
}
function endOfString(text, from, form) {
    for (let at = from; at < text.length; at++) {
        if (form.escapes && text[at] === "\\")
            at++;
        else if (text.startsWith(form.close, at))
            return at + form.close.length;
        else if (!form.multiline && text[at] === "\n")
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/domain/source/forbidden.js




const longestExcerpt = 80;
/** Longer lines are generated or minified; they are matched in pieces so that no expression runs far. */
const longestPiece = 2_000;
/** Finds debug statements, hard-coded secrets and TODO comments (requirement 3.QG5), told apart by syntax. */
function findForbidden(path, text) {
    const language = languageOf(path);
    if (language === undefined)
        return [];
    const lines = new LineIndex(text);
    const found = [];
    for (const segment of tokenize(text, language)) {
        for (const rule of forbiddenRules) {
            if (!rule.kinds.includes(segment.kind))
                continue;
            for (const at of matchesIn(text, segment, rule))
                found.push(patternAt(path, text, lines, rule, at));
        }
    }
    return found;
}
/** Matches that end inside the segment; they may begin in the code before it, where an assignment's name stands. */
function* matchesIn(text, segment, rule) {
    for (let start = segment.start; start < segment.end; start += longestPiece) {
        const from = Math.max(0, start - rule.reach);
        const to = Math.min(segment.end, start + longestPiece);
        for (const match of text.slice(from, to).matchAll(rule.expression)) {
            if (from + match.index + match[0].length > start)
                yield { start: from + match.index, length: match[0].length };
        }
    }
}
function patternAt(path, text, lines, rule, match) {
    const { line, column, content } = lines.at(match.start);
    const excerpt = text.slice(match.start, match.start + Math.min(match.length, longestExcerpt));
    return {
        rule: rule.id,
        path,
        line,
        column,
        fingerprint: sha256Hex(["v1", "code", rule.id, path, sha256Hex(content.trim())].join("\0")),
        // What looks like a secret must not travel on into logs and verdicts.
        excerpt: rule.id === "hardcoded-secret" ? rule.title : excerpt,
    };
}
/** Turns offsets into lines; offsets are asked for in rising order within a file. */
class LineIndex {
    #text;
    #line = 1;
    #start = 0;
    constructor(text) {
        this.#text = text;
    }
    at(offset) {
        if (offset < this.#start) {
            this.#line = 1;
            this.#start = 0;
        }
        for (let next = this.#text.indexOf("\n", this.#start); next !== -1 && next < offset; next = this.#text.indexOf("\n", this.#start)) {
            this.#line++;
            this.#start = next + 1;
        }
        const end = this.#text.indexOf("\n", this.#start);
        const content = this.#text.slice(this.#start, end === -1 ? undefined : end);
        return { line: this.#line, column: offset - this.#start + 1, content };
    }
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/collect-source.js






const collect_source_largestSource = 2 * 1024 * 1024;
const workflowGlobs = [".github/workflows/*.{yml,yaml}", "**/action.{yml,yaml}"];
const dockerfileGlobs = [
    "**/{Dockerfile,Containerfile}",
    "**/{Dockerfile,Containerfile}.*",
    "**/*.{Dockerfile,dockerfile}",
];
/** What the repository's builds take in, from workflows, Dockerfiles and package manifests. */
function collectBuildInputs(files) {
    const read = (path) => files.readText(path, collect_source_largestSource);
    const find = (globs) => [...new Set(globs.flatMap((glob) => files.find(glob)))].sort();
    const manifests = find([`**/{${manifestNames.join(",")}}`]);
    return [
        ...find(workflowGlobs).flatMap((path) => workflowInputs(path, read(path))),
        ...find(dockerfileGlobs).flatMap((path) => dockerfileInputs(path, read(path))),
        ...manifests.flatMap((path) => lockfileInput(path, read(path), (candidate) => files.exists(candidate))),
        ...manifests
            .filter((path) => path.endsWith("package.json"))
            .flatMap((path) => floatingRanges(path, read(path))),
    ];
}
/** Looks for forbidden patterns in gated files; `changed` narrows them where the policy asks for that. */
function scanSource(files, policy, changed) {
    const gated = [...new Set(policy.gated.flatMap((glob) => files.find(glob)))].sort();
    const readable = gated.filter((path) => languageOf(path) !== undefined && files.status(path).bytes <= collect_source_largestSource);
    const selected = changed === null ? readable : readable.filter((path) => changed.has(path));
    return {
        forbiddenPatterns: selected.flatMap((path) => findForbidden(path, files.readText(path, collect_source_largestSource))),
        // A change that touches no gated file has been looked at; a scope that matches nothing has not.
        scannedFiles: readable.length,
    };
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/collect-waivers.js


const waiverGlob = ".github/assaygate/waivers/*.{yml,yaml}";
const baselinePath = ".github/assaygate/baseline.yml";
const largestFile = 256 * 1024;
/** Every waiver of the repository, with what is known about its approval. @throws {UserError} invalid-waiver */
async function collectWaivers(files, approvals) {
    return Promise.all(files.find(waiverGlob).map(async (path) => {
        const waiver = parseWaiver({ path, text: files.readText(path, largestFile) });
        return { path, waiver, ...(await consentTo(path, files, approvals)) };
    }));
}
/** The list of old debt, if the repository has one. @throws {UserError} invalid-waiver */
async function collectBaseline(files, approvals) {
    if (!files.exists(baselinePath))
        return null;
    const baseline = parseBaseline({ path: baselinePath, text: files.readText(baselinePath, largestFile) });
    return { path: baselinePath, baseline, ...(await consentTo(baselinePath, files, approvals)) };
}
async function consentTo(path, files, approvals) {
    const sha256 = files.sha256(path);
    return { sha256, ...(await approvals.consentTo({ path, sha256 })) };
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/load-policy.js


const policyPath = "policy/platform.yml";
/** `assaygate init` writes it into an organisation's instance; the packaged policy has none. */
const instanceMark = "policy/instance.yml";
const largestPolicy = 256 * 1024;
/** The platform policy that lies beside the action itself (design §7): no input can name another. */
function loadPlatformPolicy(home) {
    const file = parsePlatformPolicy({ path: policyPath, text: home.readText(policyPath, largestPolicy) });
    return { file, source: home.exists(instanceMark) ? "instance" : "packaged" };
}
/** A policy that somebody wants to try out on the command line. */
function platformPolicyFrom(path, files) {
    return { file: parsePlatformPolicy({ path, text: files.readText(path, largestPolicy) }), source: "file" };
}
/** The product's configuration at the commit that is judged, and at the base commit. @throws {UserError} */
async function loadProductConfigs(path, files, repository) {
    if (!files.exists(path))
        throw lackingConfig(path);
    const product = parseProductConfig({ path, text: files.readText(path, largestPolicy) });
    const baseText = await repository.baseText(path);
    const base = baseText === null ? null : parseProductConfig({ path, text: baseText });
    return { product, base };
}
function lackingConfig(path) {
    return new errors/* UserError */.yo("missing-file", `expected the product configuration ${path}, found none.`, {
        hint: "Write one: docs/tutorial/first-gate.md shows the ten lines that it needs.",
    });
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/repository.js

const commitPattern = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What git knows about the change: the base commit's configuration, and which files differ from it. */
class Repository {
    #process;
    #context;
    constructor(process, context) {
        this.#process = process;
        this.#context = context;
    }
    /**
     * Text of a file at the base commit; null where there is no base, or no such file in it.
     * @throws {UserError} invalid-input where there is a base that the checkout did not bring along: a change must not
     * get away with new rules because the old ones are out of sight.
     */
    async baseText(path) {
        const base = this.#base();
        if (base === null)
            return null;
        await this.#demand(base);
        const { exitCode, stdout } = await this.#git("show", `${base}:${path}`);
        return exitCode === 0 ? stdout : null;
    }
    /** Paths that differ from the base commit; null where there is no base. */
    async changedPaths() {
        const base = this.#base();
        if (base === null)
            return null;
        await this.#demand(base);
        const { exitCode, stdout } = await this.#git("diff", "--name-only", "-z", "--no-renames", base, "--");
        return exitCode === 0 ? new Set(stdout.split("\0").filter((path) => path !== "")) : null;
    }
    #base() {
        const { baseCommit } = this.#context;
        if (baseCommit === null)
            return null;
        if (commitPattern.test(baseCommit))
            return baseCommit;
        throw new errors/* UserError */.yo("invalid-input", `expected the base commit as a full id, found ${JSON.stringify(baseCommit)}.`);
    }
    async #demand(base) {
        const { exitCode } = await this.#git("cat-file", "-e", `${base}^{commit}`);
        if (exitCode === 0)
            return;
        throw new errors/* UserError */.yo("invalid-input", `expected the base commit ${base} in the checkout, found it missing.`, {
            hint: "Set fetch-depth: 2 (or 0) on actions/checkout.",
        });
    }
    #git(...args) {
        return this.#process.capture("git", args);
    }
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/judge.js








/** From a workspace to a verdict: read the facts through ports, then decide without them (design §6). */
async function judge(request, ports) {
    const { files, runner, clock, approvals } = ports;
    const now = clock.now();
    const repository = new Repository(ports.process, runner.context);
    const { product, base } = await loadProductConfigs(request.config, files, repository);
    const merged = mergePolicies({
        platform: request.platform.file,
        source: request.platform.source,
        product,
        base,
        profile: null,
        regulated: null,
        baseline: await collectBaseline(files, approvals),
    });
    const policy = request.sources === undefined ? merged : { ...merged, sources: request.sources };
    const changed = policy.forbiddenPatterns.files === "changed" ? await repository.changedPaths() : null;
    const facts = {
        commit: runner.context.commit,
        event: runner.context.event,
        ...collectReports({ files, context: runner.context, policy, now }),
        buildInputs: collectBuildInputs(files),
        ...scanSource(files, policy, changed),
        base: readBaseVerdict(request.baseVerdict, files),
        waivers: await collectWaivers(files, approvals),
    };
    return { verdict: evaluate_evaluate(facts, policy, now), facts, policy };
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/handler.js








/** Judges the reports of a workspace, and leaves the verdict where people and machines look for it. */
async function handleGateCheck(inputs, ports) {
    const platform = loadPlatformPolicy(ports.home);
    const judgement = await judge({ config: inputs.config, baseVerdict: inputs.baseVerdict, platform }, ports);
    const evidence = writeReports(inputs.reportDirectory, judgement, ports);
    const { verdict } = judgement;
    ports.runner.log(renderText(verdict));
    ports.runner.summarise(renderMarkdown(verdict));
    for (const annotation of annotationsOf(verdict, inputs.maxAnnotations))
        ports.runner.annotate(annotation);
    const { decision, reasonCode } = verdict;
    return {
        decision,
        reasonCode,
        result: handler_resultOf(judgement),
        evidence,
        message: `Assaygate: ${headline(verdict)}`,
    };
}
/** The verdict in short: outputs hold 1 MB a job, and the whole is in the file. */
function handler_resultOf({ verdict }) {
    const { schemaVersion, decision, reasonCode, commit, evaluatedAt, profile, policy, factsDigest, stages } = verdict;
    const short = stages.map(({ id, name, result, checks }) => ({
        id,
        name,
        result,
        checks: checks.map((check) => ({
            id: check.id,
            required: check.required,
            result: check.result,
            reason: check.reason,
        })),
    }));
    return {
        schemaVersion,
        decision,
        reasonCode,
        commit,
        evaluatedAt,
        profile,
        policy,
        factsDigest,
        stages: short,
    };
}
function writeReports(directory, { verdict, facts }, { files }) {
    const written = [
        { name: "verdict.json", content: `${JSON.stringify(verdict, null, 2)}\n` },
        { name: "facts.json", content: `${JSON.stringify(facts)}\n` },
        { name: "report.html", content: renderHtml(verdict, facts) },
        { name: "verdict.sarif", content: renderSarif(verdict) },
    ];
    return written.map(({ name, content }) => {
        const path = `${directory}/${name}`;
        files.write(path, content);
        return path;
    });
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/inputs.js

const WorkspacePath = schemas/* string */.YjP().max(500, "expected a path of at most 500 characters");
const inputs_Count = schemas/* string */.YjP()
    .regex(/^\d{1,2}$/, "expected an integer from 0 to 50")
    .transform(Number)
    .refine((count) => count <= 50, "expected an integer from 0 to 50");
/** The only list of inputs: `action.yml`, the README tables and the stub in `dist/` follow it. */
const Inputs = schemas/* strictObject */.rej({
    config: WorkspacePath.default(".github/assaygate.yml")
        .describe("Product configuration, in the workspace.")
        .meta({ isRequiredFile: true }),
    baseVerdict: WorkspacePath.optional().describe("`verdict.json` of the merge base, with which coverage, tests and findings are compared."),
    reportDirectory: WorkspacePath.default("assaygate-report").describe("Folder in the workspace for `verdict.json`, `report.html` and `verdict.sarif`."),
    maxAnnotations: inputs_Count.default(10).describe("Most annotations written to the run, from 0 to 50."),
});
/** What the action says to the steps after it. */
const outputs = {
    decision: "`pass`, `fail`, `pending` or `undecided`; start what follows on `pass` only.",
    "reason-code": "Why, as one word for machines.",
    result: "The verdict in short, as JSON with `schemaVersion`.",
    evidence: "Paths of the files that were written, as a JSON list.",
};

;// CONCATENATED MODULE: ./lib/domain/names/kebab-case.js
/** Turns the name of a field into the name of an input or output: `maxAnnotations` is `max-annotations`. */
function kebabCase(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./lib/actions/parse-inputs.js


/**
 * Reads exactly the inputs that a schema lists. An empty string means "not given"; what is given and cannot be
 * understood is an error, never the default.
 * @throws {UserError} invalid-input
 */
function parseInputs(schema, input) {
    const given = Object.keys(schema.shape)
        .map((key) => [key, input(kebabCase(key))])
        .filter(([, value]) => value !== "");
    const parsed = schema.safeParse(Object.fromEntries(given));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const name = kebabCase(String(issue?.path[0] ?? ""));
    throw new errors/* UserError */.yo("invalid-input", `input "${name}": ${issue?.message ?? "expected another value"}, got ${JSON.stringify(input(name).slice(0, 100))}.`, { hint: "Fix the value in the workflow step." });
}

;// CONCATENATED MODULE: ./lib/adapters/approvals.js
/** Without a client for GitHub nothing proves who approved a waiver, so nothing does (design §7). */
const unprovableApprovals = {
    consentTo: async () => ({
        approval: { state: "unknown", why: "no GitHub" },
        author: null,
        introducedAt: null,
    }),
};

;// CONCATENATED MODULE: ./lib/adapters/clock.js
/** The machine's clock. */
const systemClock = { now: () => new Date().toISOString() };

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/glob.js



const longestGlob = 1_000;
/** More entries than any checkout should make us look at; over it the walk stops instead of going on for hours. */
const mostEntries = 500_000;
const skippedFolders = new Set([".git", "node_modules"]);
/**
 * Paths that match, sorted. Links to folders are not entered, so a walk neither leaves the workspace nor runs in
 * circles; a link to a file is listed and is judged by its real path when it is opened.
 */
function findFiles(workspace, glob) {
    const matcher = compile(glob);
    const base = literalBase(glob);
    // Refuses a base that leads out; a pattern without wildcards is its own base.
    if (base !== "")
        workspace.resolve(base);
    const found = [];
    const pending = [base];
    let entries = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of list(workspace, folder)) {
            if (++entries > mostEntries)
                throw tooMany(glob);
            visit(workspace, folder, entry, { matcher, pending, found });
        }
    }
    return found.sort();
}
function visit(workspace, folder, entry, walk) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name) && walk.matcher.match(path, true))
            walk.pending.push(path);
    }
    else if (walk.matcher.match(path) && !leadsToFolder(workspace, path, entry)) {
        walk.found.push(path);
    }
}
function leadsToFolder(workspace, path, entry) {
    if (!entry.isSymbolicLink())
        return false;
    return (0,external_node_fs_.statSync)(`${workspace.root}/${path}`, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** Extended globs are off: nested ones make matching take exponential time, and the pattern is the caller's. */
function compile(glob) {
    const segments = glob.split("/");
    const isPlain = glob !== "" && !glob.startsWith("/") && !segments.includes("..") && !/[\\\0]/.test(glob);
    if (!isPlain || glob.length > longestGlob) {
        throw new errors/* UserError */.yo(isPlain ? "invalid-input" : "path-outside-workspace", `expected a relative glob of at most ${longestGlob} characters with forward slashes and without .., got ${JSON.stringify(glob.slice(0, 200))}`);
    }
    return new esm/* Minimatch */.VR(glob.replace(/^(\.\/)+/, ""), {
        dot: true,
        noext: true,
        nonegate: true,
        nocomment: true,
    });
}
/** The folders before the first wildcard. */
function literalBase(glob) {
    const segments = glob.replace(/^(\.\/)+/, "").split("/");
    const wild = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
    return segments.slice(0, wild === -1 ? -1 : wild).join("/");
}
function list(workspace, folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder === "" ? workspace.root : workspace.resolve(folder), { withFileTypes: true });
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
        if (code === "ENOENT" || code === "ENOTDIR")
            return [];
        throw new errors/* InternalError */.Gd("io", `expected to list ${JSON.stringify(folder)}, the system refused`, {
            cause,
        });
    }
}
function tooMany(glob) {
    return new errors/* UserError */.yo("invalid-input", `expected ${JSON.stringify(glob)} to look at no more than ${mostEntries} files, found more.`, { hint: "Begin the glob with the folder that the reports are in." });
}

// EXTERNAL MODULE: ./lib/adapters/open-file.js
var open_file = __webpack_require__(1081);
// EXTERNAL MODULE: ./lib/adapters/workspace.js
var adapters_workspace = __webpack_require__(5213);
;// CONCATENATED MODULE: ./lib/adapters/files.js







const chunkBytes = 1024 * 1024;
/** A link put in place after the path was resolved is not written through. */
const writeFlags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/** Files below one folder and nowhere else. */
function workspaceFiles(folder) {
    const workspace = (0,adapters_workspace/* openWorkspace */.O)(folder);
    const open = (path) => (0,open_file/* openFile */.T)(workspace.resolve(path), path);
    return {
        find: (glob) => findFiles(workspace, glob),
        exists: (path) => (0,external_node_fs_.statSync)(workspace.resolve(path), { throwIfNoEntry: false }) !== undefined,
        status(path) {
            const status = (0,external_node_fs_.statSync)(workspace.resolve(path), { throwIfNoEntry: false });
            if (status === undefined)
                throw (0,open_file/* missing */.L)(path, "none");
            return { bytes: status.size, modifiedAt: status.mtime.toISOString() };
        },
        locate: (path) => locate(workspace, path),
        open,
        readText: (path, maxBytes) => closing(open(path), (file) => readText(file, path, maxBytes)),
        sha256: (path) => closing(open(path), digest),
        write: (path, content) => write(workspace, path, content),
    };
}
function locate(workspace, path) {
    try {
        const inside = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(workspace.root, (0,external_node_fs_.realpathSync)(path)) : path;
        const real = workspace.resolve(inside);
        const isFile = (0,external_node_fs_.statSync)(real, { throwIfNoEntry: false })?.isFile() ?? false;
        return isFile ? (0,external_node_path_.relative)(workspace.root, real).replaceAll(external_node_path_.sep, "/") : null;
    }
    catch {
        return null;
    }
}
function closing(file, use) {
    try {
        return use(file);
    }
    finally {
        file.close();
    }
}
function readText(file, path, maxBytes) {
    if (file.size > maxBytes) {
        throw new errors/* UserError */.yo("invalid-input", `expected at most ${maxBytes} bytes, found ${file.size}`, {
            at: path,
        });
    }
    const bytes = Buffer.alloc(file.size);
    const length = file.read(bytes, 0);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length));
    }
    catch (cause) {
        throw new errors/* UserError */.yo("invalid-input", "expected UTF-8 text, found other bytes", { at: path, cause });
    }
}
function digest(file) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const chunk = Buffer.allocUnsafe(chunkBytes);
    for (let position = 0, read = file.read(chunk, 0); read > 0; read = file.read(chunk, position)) {
        hash.update(chunk.subarray(0, read));
        position += read;
    }
    return hash.digest("hex");
}
/** A link in the last place is followed by `resolve`, so what is written is inside by its real path. */
function write(workspace, path, content) {
    const target = workspace.resolve(path);
    if ((0,external_node_path_.relative)(workspace.root, target).split(/[\\/]/).includes(".git")) {
        throw new errors/* UserError */.yo("path-outside-workspace", `expected a path outside .git, got ${JSON.stringify(path)}`);
    }
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        const descriptor = (0,external_node_fs_.openSync)(target, writeFlags, 0o644);
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, content);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (cause) {
        throw new errors/* InternalError */.Gd("io", `expected to write ${JSON.stringify(path)}, the system refused`, { cause });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
;// CONCATENATED MODULE: ./lib/adapters/process.js


/** What a shell answers for a program that it cannot find. */
const notFound = 127;
/** Added by shells to the number of the signal that ended a program. */
const signalBase = 128;
/** Programs of this machine, never through a shell. */
const machineProcess = { capture, run };
async function capture(program, args) {
    try {
        // The first argument is split at blanks unless it is quoted.
        const { exitCode, stdout } = await (0,exec/* getExecOutput */.H)(`"${program}"`, [...args], {
            silent: true,
            ignoreReturnCode: true,
        });
        return { exitCode, stdout };
    }
    catch {
        return { exitCode: notFound, stdout: "" };
    }
}
/** Not through @actions/exec: it puts pipes between the program and the terminal and leaves stdin open. */
function run(program, args) {
    return new Promise((resolve) => {
        // An interrupt reaches the program too; we stay to write down how it ended.
        const stay = () => { };
        process.on("SIGINT", stay);
        const finish = (exitCode) => {
            process.off("SIGINT", stay);
            resolve(exitCode);
        };
        const child = (0,external_node_child_process_.spawn)(program, [...args], { stdio: "inherit", shell: false });
        child.once("error", () => finish(notFound));
        child.once("close", (code, signal) => finish(code ?? signalBase + (signal === "SIGINT" ? 2 : 15)));
    });
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/sources-of.js


/** Makes evidence entries of globs that somebody typed; each file is what its content says. @throws {UserError} */
function sourcesOf(globs, files) {
    return globs.flatMap((glob) => {
        const paths = files.find(glob);
        if (paths.length === 0) {
            throw new errors/* UserError */.yo("no-match", `expected files that match ${JSON.stringify(glob)}, found none.`);
        }
        return paths.map((path) => sources_of_sourceOf(path, files));
    });
}
/** A file that cannot be read is kept, as tests, so that the verdict says why it counts for nothing. */
function sources_of_sourceOf(path, files) {
    const file = files.open(path);
    try {
        const [kind = "tests"] = (0,read/* readReport */.t)(file).kinds;
        return { kind, suite: kind === "tests" ? "unit" : null, path };
    }
    finally {
        file.close();
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/options.js


/** Understands the words behind a command. @throws {UserError} usage */
function parseOptions(words, grammar) {
    const valued = Object.entries(grammar.valued).map(([name, times]) => [name, { type: "string", multiple: times === "often" }]);
    const flags = (grammar.flags ?? []).map((name) => [name, { type: "boolean" }]);
    const parsed = tryParse(words, Object.fromEntries([...valued, ...flags]), grammar.usage);
    const given = new Map(Object.entries(parsed.values));
    return {
        positionals: parsed.positionals,
        value: (name) => first(given.get(name)),
        values: (name) => [given.get(name) ?? []].flat().map(String),
        has: (name) => given.get(name) === true,
    };
}
function tryParse(words, options, usage) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...words], options, allowPositionals: true });
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message.split(". ", 1)[0] : "";
        throw new errors/* UserError */.yo("usage", `${message ?? "expected other options"}.`, {
            hint: `Usage: ${usage}`,
            cause,
        });
    }
}
function first(value) {
    return typeof value === "string" ? value : undefined;
}
/** One of a list of words. @throws {UserError} usage */
function oneOf(option, value, words) {
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined)
        return word;
    throw new errors/* UserError */.yo("usage", `option "--${option}": expected ${words.join(", ")}, got ${JSON.stringify(value)}.`);
}

;// CONCATENATED MODULE: ./lib/cli/check.js









const usage = "assaygate check [PATH…] [--format text|json|sarif|markdown|html] [--config FILE] [--base FILE] [--policy FILE]";
const formats = ["text", "json", "sarif", "markdown", "html"];
/** Judges the reports of the workspace, as the action does; exit 0 pass, 1 fail, 2 undecided. */
async function check_check(words, ports) {
    const options = parseOptions(words, {
        usage,
        valued: { format: "once", config: "once", base: "once", policy: "once" },
    });
    const format = oneOf("format", options.value("format") ?? "text", formats);
    const judgement = await judge({
        config: options.value("config") ?? ".github/assaygate.yml",
        baseVerdict: options.value("base"),
        platform: platformFor(options.value("policy"), ports),
        ...(options.positionals.length > 0 && { sources: sourcesOf(options.positionals, ports.files) }),
    }, ports);
    ports.print(check_render(format, judgement));
    if (format !== "text")
        ports.runner.log(headline(judgement.verdict));
    return exitCodeOf(judgement);
}
/** `--policy` is for asking "what if": such a verdict says so, and is never signed or posted (design §7). */
function platformFor(path, { home, files }) {
    return path === undefined ? loadPlatformPolicy(home) : platformPolicyFrom(path, files);
}
function check_render(format, { verdict, facts }) {
    switch (format) {
        case "text":
            return renderText(verdict);
        case "json":
            return `${JSON.stringify(verdict, null, 2)}\n`;
        case "sarif":
            return renderSarif(verdict);
        case "markdown":
            return renderMarkdown(verdict);
        case "html":
            return renderHtml(verdict, facts);
    }
}
function exitCodeOf({ verdict }) {
    if (verdict.decision === "pass")
        return 0;
    return verdict.decision === "fail" ? 1 : 2;
}

;// CONCATENATED MODULE: ./lib/cli/explain.js




const explain_usage = "assaygate explain CHECK";
/** Says what a check is, what it judges and what policy can set for it. @throws {UserError} usage */
async function explain(words, ports) {
    const { positionals } = parseOptions(words, { usage: explain_usage, valued: {} });
    const [id = ""] = positionals;
    const check = checks_checks.find((candidate) => candidate.id === id);
    if (check === undefined)
        throw explain_unknownCheck(id);
    ports.print(explain_describe(check));
    return 0;
}
function explain_describe({ id, title, stage, evidence, parameters }) {
    const judged = evidence === null
        ? "the repository itself"
        : `reports of kind ${evidence.kind}${suiteOf(evidence.suite)}`;
    const settings = Object.entries(parameters).map(([name, { description, unit, fallback }]) => `  ${name}: ${description} (${unit}); built-in value ${JSON.stringify(fallback)}`);
    return [
        `${id}: ${title}`,
        `  stage ${stage}, judges ${judged}`,
        ...(settings.length > 0 ? ["Parameters:", ...settings] : ["No parameters."]),
        `More: docs/reference/checks/${id}.md`,
        "",
    ].join("\n");
}
function suiteOf(suite) {
    return suite === null ? "" : ` (suite ${suite})`;
}
function explain_unknownCheck(id) {
    const ids = checks_checks.map((check) => check.id);
    return new errors/* UserError */.yo("usage", `expected a check id, got ${JSON.stringify(id)}.${suggest(id, ids)}`, {
        hint: `Checks: ${ids.join(", ")}.`,
    });
}

// EXTERNAL MODULE: ./lib/formats/index.js + 170 modules
var lib_formats = __webpack_require__(8952);
;// CONCATENATED MODULE: ./lib/cli/formats.js


/** Lists the formats that are read. */
async function formats_formats(words, ports) {
    const options = parseOptions(words, {
        usage: "assaygate formats [--format text|json]",
        valued: { format: "once" },
    });
    const list = lib_formats/* readers */.X.map(({ id, title, formats: ids, kinds, showsTruncation, specification }) => ({
        id,
        title,
        formats: ids,
        kinds,
        showsTruncation,
        specification,
    }));
    if (oneOf("format", options.value("format") ?? "text", ["text", "json"]) === "json") {
        ports.print(`${JSON.stringify(list, null, 2)}\n`);
        return 0;
    }
    const width = Math.max(...list.map(({ id }) => id.length));
    ports.print(list.map(({ id, title, kinds }) => `${id.padEnd(width)}  ${title} (${kinds.join(", ")})\n`).join(""));
    return 0;
}

;// CONCATENATED MODULE: ./lib/policy/facets.js



/** Compares two words for the same thing: positive if `a` is stricter, null if neither is. */
function compareFacets(a, b) {
    const { parameter } = a;
    if (parameter !== undefined && a.raw !== undefined && b.raw !== undefined) {
        return parameter.stricter === "fixed" ? null : compareStrictness(parameter, a.raw, b.raw);
    }
    return a.rank === null || b.rank === null ? null : a.rank - b.rank;
}
/** Everything that a platform policy says, by name. */
function facetsOf(file, checks) {
    const facets = new Map();
    const { content } = file;
    for (const [name, profile] of Object.entries(content.profiles)) {
        addProfile(facets, name, profile);
        addChecks(facets, `profiles.${name}`, ruleProfile(file, name, { checks, regulated: false }));
        addChecks(facets, `profiles.${name}.regulated`, ruleProfile(file, name, { checks, regulated: true }));
    }
    addSeverities(facets, "severity", severityRules(content, false));
    addSeverities(facets, "severity.regulated", severityRules(content, true));
    addLimits(facets, content);
    addRegulated(facets, content);
    addEnvironments(facets, content);
    addOthers(facets, content);
    return facets;
}
function add(facets, name, value, rank, presence = "neutral") {
    facets.set(name, {
        value: typeof value === "string" ? value : JSON.stringify(value ?? null),
        rank,
        presence,
    });
}
function addProfile(facets, name, profile) {
    const prefix = `profiles.${name}`;
    add(facets, prefix, "profile", null);
    add(facets, `${prefix}.binding`, profile.binding, Number(profile.binding === "sidecar"));
    add(facets, `${prefix}.maxAgeHours`, profile.maxAgeHours, -profile.maxAgeHours);
    add(facets, `${prefix}.description`, profile.description, null);
    for (const [kind, origin] of Object.entries(profile.evidence)) {
        add(facets, `${prefix}.evidence.${kind}`, origin, Number(origin === "template"), "tightens");
    }
}
function addChecks(facets, prefix, profile) {
    for (const check of profile.checks)
        addCheck(facets, `${prefix}.checks.${check.check.id}`, check);
    for (const id of profile.unjudged)
        add(facets, `${prefix}.checks.${id}`, "listed", null, "tightens");
}
const requiredRanks = new Map([
    [true, 2],
    ["when-configured", 1],
    [false, 0],
]);
function addCheck(facets, prefix, { check, required, advisory, effectiveOn, rules }) {
    add(facets, prefix, "check", null, "tightens");
    add(facets, `${prefix}.required`, required, requiredRanks.get(required) ?? null);
    add(facets, `${prefix}.advisory`, advisory, -Number(advisory));
    add(facets, `${prefix}.effectiveOn`, effectiveOn, effectiveOn === null ? 0 : -Date.parse(effectiveOn));
    for (const [name, parameter] of Object.entries(check.parameters)) {
        const rule = rules.get(name);
        if (rule === undefined)
            continue;
        const at = `${prefix}.${name}`;
        facets.set(`${at}.value`, { ...valueFacet(parameter, rule.value) });
        facets.set(`${at}.loosest`, { ...valueFacet(parameter, rule.loosest) });
        add(facets, `${at}.strictest`, rule.strictest, null);
        add(facets, `${at}.oneOf`, rule.oneOf, null);
        add(facets, `${at}.locked`, rule.locked, Number(rule.locked));
    }
}
function valueFacet(parameter, raw) {
    return { value: JSON.stringify(raw), rank: null, presence: "neutral", parameter, raw };
}
const responseRanks = { block: 2, backlog: 1, log: 0 };
function addSeverities(facets, prefix, rules) {
    for (const name of ["critical", "high", "medium", "low", "info"]) {
        addSeverity(facets, `${prefix}.${name}`, rules[name]);
    }
}
function addSeverity(facets, at, rule) {
    const { response, waivableBy, maxDays, dueDays, notify } = rule;
    add(facets, `${at}.response`, response, responseRanks[response]);
    add(facets, `${at}.waivableBy`, waivableBy, null);
    if (waivableBy !== null)
        add(facets, `${at}.waivable`, "yes", null, "loosens");
    if (maxDays !== null)
        add(facets, `${at}.maxDays`, maxDays, -maxDays);
    if (dueDays !== null)
        add(facets, `${at}.dueDays`, dueDays, -dueDays, "tightens");
    for (const who of notify)
        add(facets, `${at}.notify.${who}`, "told", null, "tightens");
}
const severityRanks = { critical: 4, high: 3, medium: 2, low: 1 };
function addLimits(facets, content) {
    const { unknownSeverity, maxSuppressed, forbiddenPatterns, gated, waivers, baseline } = content;
    add(facets, "unknownSeverity", unknownSeverity, severityRanks[unknownSeverity]);
    add(facets, "maxSuppressed", maxSuppressed, -maxSuppressed);
    add(facets, "forbiddenPatterns.files", forbiddenPatterns.files, Number(forbiddenPatterns.files === "all"));
    for (const glob of gated.required)
        add(facets, `gated.required.${glob}`, "gated", null, "tightens");
    for (const glob of gated.default)
        add(facets, `gated.default.${glob}`, "gated", null, "tightens");
    add(facets, "waivers.maxDays", waivers.maxDays, -waivers.maxDays);
    add(facets, "waivers.noticeDays", waivers.noticeDays, null);
    add(facets, "waivers.approverRole", waivers.approverRole, waivers.approverRole === undefined ? 1 : null);
    add(facets, "baseline.maxDays", baseline.maxDays, -baseline.maxDays);
}
function addRegulated(facets, { regulated }) {
    if (regulated?.binding !== undefined) {
        add(facets, "regulated.binding", regulated.binding, Number(regulated.binding === "sidecar"), "tightens");
    }
    for (const name of ["maxAgeHours", "maxSuppressed"]) {
        const limit = regulated?.[name];
        if (limit !== undefined)
            add(facets, `regulated.${name}`, limit, -limit, "tightens");
    }
}
function addEnvironments(facets, { environments, roles, accepted }) {
    add(facets, "environments", environments.map(({ name }) => name).join(" -> "), null);
    for (const { name, requires, quorum, ...rest } of environments) {
        const at = `environments.${name}`;
        add(facets, `${at}.settings`, rest, null);
        for (const needed of requires ?? [])
            add(facets, `${at}.requires.${needed}`, "required", null, "tightens");
        for (const { role, n } of quorum ?? [])
            add(facets, `${at}.quorum.${role}`, n, n, "tightens");
    }
    for (const [role, teams] of Object.entries(roles))
        add(facets, `roles.${role}`, teams, null);
    for (const { digest, from, until } of accepted) {
        add(facets, `accepted.${digest}`, `until ${until}`, -Date.parse(until), "loosens");
        add(facets, `accepted.${digest}.from`, from, Date.parse(from));
    }
}
function addOthers(facets, { version, owner, defaultProfile, retention }) {
    add(facets, "version", version, null);
    add(facets, "owner", owner, null);
    add(facets, "defaultProfile", defaultProfile, null);
    add(facets, "retention.days", retention?.days ?? 0, retention?.days ?? 0);
}

;// CONCATENATED MODULE: ./lib/policy/diff.js


/** Lists what a new platform policy changes, and whether each change makes the gate stricter. */
function diffPolicies(from, to, checks = checks_checks) {
    const [before, after] = [facetsOf(from, checks), facetsOf(to, checks)];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    const isWhole = (name) => before.has(name) === after.has(name);
    const half = names.filter((name) => /^profiles\.[^.]+$/.test(name) && !isWhole(name));
    // Of a profile that comes or goes, one line says it all: no workload is judged more or less strictly for it.
    const told = names.filter((name) => !half.some((profile) => name.startsWith(`${profile}.`)));
    return told.flatMap((name) => changeOf(name, before.get(name), after.get(name)));
}
function changeOf(name, from, to) {
    if (from?.value === to?.value)
        return [];
    return [{ name, label: labelOf(from, to), from: from?.value ?? null, to: to?.value ?? null }];
}
function labelOf(from, to) {
    if (from === undefined)
        return to === undefined ? "neutral" : labels[to.presence];
    if (to === undefined)
        return opposites[labels[from.presence]];
    const order = compareFacets(to, from) ?? 0;
    if (order === 0)
        return "neutral";
    return order > 0 ? "tightened" : "loosened";
}
const labels = { tightens: "tightened", loosens: "loosened", neutral: "neutral" };
const opposites = { tightened: "loosened", loosened: "tightened", neutral: "neutral" };

;// CONCATENATED MODULE: ./lib/policy/lint.js






/** Finds everything that is wrong with a platform policy, in all its profiles, and with a product's configuration. */
function lintPolicy(request) {
    const checks = request.checks ?? checks_checks;
    const platform = checkPlatformPolicy(request.platform);
    const product = request.product === null ? null : checkProductConfig(request.product);
    const ofProduct = product === null || product.ok ? [] : product.problems;
    if (!platform.ok)
        return [...platform.problems, ...ofProduct].map(errorOf);
    const file = platform.value;
    const profiles = Object.keys(file.content.profiles).map((name) => ({
        name,
        ruled: ruleProfile(file, name, { checks, regulated: false }),
    }));
    const errors = [
        ...checkPlatform(file),
        ...checkRegulated(file, checks),
        ...profiles.flatMap(({ ruled }) => ruled.problems),
        ...ofProduct,
        ...(product?.ok === true ? valueProblems(request, file, product.value, checks) : []),
    ];
    return [...errors.map(errorOf), ...profiles.flatMap(({ name, ruled }) => warningsOn(file, name, ruled))];
}
function valueProblems(request, platform, product, checks) {
    const profile = request.profile === null ? null : { state: "known", value: request.profile };
    const selected = selectProfile({ platform, source: "file", profile });
    if (!selected.ok)
        return selected.problems;
    const ruled = ruleProfile(platform, selected.value.name, { checks, regulated: false });
    return chooseSettings(product, { profile: ruled, platform }, "product").problems;
}
function errorOf({ code, at, message, hint }) {
    return { level: "error", code, at: at ?? "", message, hint: hint ?? "" };
}
/** The same checks everywhere (requirement 3.S2); infrastructure modules may leave coverage out. */
const everywhere = ["tests.unit", "sast.findings", "dependencies.findings", "secrets.detected", "lint.clean"];
function warningsOn(file, name, ruled) {
    const path = ["profiles", name, "checks"];
    const warn = (message, hint) => {
        return { level: "warning", code: "invalid-policy", at: file.locate(path), message, hint };
    };
    const blocking = ruled.checks.filter(({ required, advisory }) => required === true && !advisory);
    const missing = everywhere.filter((id) => !blocking.some(({ check }) => check.id === id));
    return [
        ...missing.map((id) => warn(`profile ${name}: expected ${id} among the checks that block, got none.`, "Requirement 3.S2 asks for it everywhere.")),
        ...ruled.unjudged.map((id) => warn(`profile ${name}: ${id} is not judged by this version.`, "Correct the id if it was meant to be another.")),
    ];
}

;// CONCATENATED MODULE: ./lib/policy/show.js

/** Lists all effective values with the place that set each. */
function showPolicy(policy, platform) {
    return [
        ...generalRows(policy, platform),
        ...policy.required.map(({ kind, origin }) => {
            const asked = platform.content.profiles[policy.profile]?.evidence[kind] !== undefined;
            const at = asked
                ? pointerOf(platform.path, ["profiles", policy.profile, "evidence", kind])
                : "#/evidence";
            return { section: "evidence", name: kind, value: origin, source: asked ? "platform" : "product", at };
        }),
        ...policy.checks.flatMap((check) => checkRows(check, policy, platform)),
        ...Object.entries(policy.severity).map(([name, rule]) => severityRow(name, rule, platform)),
    ];
}
function generalRows(policy, platform) {
    const profile = ["profiles", policy.profile];
    const row = (name, value, path) => {
        const at = pointerOf(platform.path, path);
        return { section: "general", name, value: textOf(value), source: "platform", at };
    };
    return [
        row("version", policy.version, ["version"]),
        row("profile", policy.profile, profile),
        row("regulated", policy.regulated, ["regulated"]),
        row("binding", policy.binding, tighterPath(policy, platform, "binding")),
        row("maxAgeHours", policy.maxAgeHours, tighterPath(policy, platform, "maxAgeHours")),
        row("unknownSeverity", policy.unknownSeverity, ["unknownSeverity"]),
        row("maxSuppressed", policy.maxSuppressed, ["maxSuppressed"]),
        row("forbiddenPatterns.files", policy.forbiddenPatterns.files, ["forbiddenPatterns", "files"]),
        row("gated", policy.gated, ["gated"]),
    ];
}
/** The regulated rules set a value only where they are tighter than the profile. */
function tighterPath({ profile, regulated, ...policy }, { content }, name) {
    const isTighter = regulated && content.regulated?.[name] === policy[name];
    return isTighter && content.profiles[profile]?.[name] !== policy[name]
        ? ["regulated", name]
        : ["profiles", profile, name];
}
function checkRows(check, { profile }, platform) {
    const at = pointerOf(platform.path, ["profiles", profile, "checks", check.id]);
    const response = [
        check.required ? "required" : "shown only",
        ...(check.advisory ? ["advisory"] : []),
        ...(check.effectiveOn === null ? [] : [`blocks from ${check.effectiveOn}`]),
    ].join(", ");
    return [
        { section: "check", name: check.id, value: response, source: "platform", at },
        ...[...check.settings].map(([name, { value, origin }]) => {
            return {
                section: "check",
                name: `${check.id}.${name}`,
                value: textOf(value),
                source: origin.source,
                at: origin.at,
            };
        }),
    ];
}
function severityRow(name, rule, platform) {
    const parts = [
        rule.response,
        ...(rule.notify.length > 0 ? [`notify ${rule.notify.join(", ")}`] : []),
        ...(rule.waivableBy === null ? [] : [`waivable by ${rule.waivableBy} for ${rule.maxDays ?? 0} days`]),
        ...(rule.dueDays === null ? [] : [`due in ${rule.dueDays} days`]),
    ];
    const path = name === "unknown" ? ["unknownSeverity"] : ["severity", name];
    return {
        section: "severity",
        name,
        value: parts.join("; "),
        source: "platform",
        at: pointerOf(platform.path, path),
    };
}
function textOf(value) {
    return typeof value === "object" ? value.join(", ") : String(value);
}

;// CONCATENATED MODULE: ./lib/cli/policy.js








const policy_usage = "assaygate policy lint|show|diff [--policy FILE] [--config FILE] [--format text|json]; diff OLD NEW";
const packagedPath = "policy/platform.yml";
const policy_largestPolicy = 256 * 1024;
/** Checks, shows or compares policies. `diff` ends with 1 if anything was loosened. @throws {UserError} */
async function policy(words, ports) {
    const [name = "", ...rest] = words;
    const options = parseOptions(rest, { usage: policy_usage, valued: { policy: "once", config: "once", format: "once" } });
    switch (name) {
        case "lint":
            return lint(options, ports);
        case "show":
            return show(options, ports);
        case "diff":
            return diff(options, ports);
        default:
            throw new errors/* UserError */.yo("usage", `expected lint, show or diff, got ${JSON.stringify(name)}.`, {
                hint: `Usage: ${policy_usage}`,
            });
    }
}
async function lint(options, ports) {
    const path = options.value("policy");
    const config = configPath(options, ports.files);
    const problems = lintPolicy({
        platform: path === undefined ? policy_textOf(packagedPath, ports.home) : policy_textOf(path, ports.files),
        product: config === null ? null : policy_textOf(config, ports.files),
        profile: null,
    });
    output(options, ports, problems, lintLine);
    if (problems.length === 0)
        ports.runner.log("policy lint: nothing to complain about");
    return problems.some(({ level }) => level === "error") ? 1 : 0;
}
function lintLine({ level, at, message, hint }) {
    return `${at}: ${level}: ${message} ${hint}`;
}
async function show(options, ports) {
    const { file, source } = platformOf(options.value("policy"), ports);
    const config = configPath(options, ports.files);
    const product = config === null ? null : parseProductConfig(policy_textOf(config, ports.files));
    const effective = mergePolicies({
        platform: file,
        source,
        product,
        base: null,
        profile: null,
        regulated: null,
        baseline: null,
    });
    output(options, ports, showPolicy(effective, file), showLine);
    return 0;
}
function showLine({ name, value, source, at }) {
    return `${name} = ${value}  (${source}, ${at})`;
}
async function diff(options, ports) {
    const [before, after, ...more] = options.positionals;
    if (before === undefined || after === undefined || more.length > 0) {
        throw new errors/* UserError */.yo("usage", "expected two policy files, old and new.", { hint: `Usage: ${policy_usage}` });
    }
    const parse = (path) => platformPolicyFrom(path, ports.files).file;
    const changes = diffPolicies(parse(before), parse(after));
    output(options, ports, changes, changeLine);
    return changes.some(({ label }) => label === "loosened") ? 1 : 0;
}
function changeLine({ label, name, from, to }) {
    return `${label.padEnd(9)} ${name}: ${from ?? "(not set)"} -> ${to ?? "(not set)"}`;
}
function output(options, ports, rows, line) {
    const format = oneOf("format", options.value("format") ?? "text", ["text", "json"]);
    ports.print(format === "json" ? `${JSON.stringify(rows, null, 2)}\n` : rows.map((row) => `${line(row)}\n`).join(""));
}
function platformOf(path, { home, files }) {
    return path === undefined ? loadPlatformPolicy(home) : platformPolicyFrom(path, files);
}
/** The product configuration that was named, or the usual one if it is there. */
function configPath(options, files) {
    const usual = ".github/assaygate.yml";
    return options.value("config") ?? (files.exists(usual) ? usual : null);
}
function policy_textOf(path, files) {
    return { path, text: files.readText(path, policy_largestPolicy) };
}

;// CONCATENATED MODULE: ./lib/cli/record.js




const record_usage = "assaygate record [--report GLOB]… [--config FILE] -- COMMAND…";
const largestConfig = 256 * 1024;
/** Programs that only start another one: the tool is what they start. */
const starters = new Set([
    "npx",
    "npm",
    "pnpm",
    "yarn",
    "run",
    "exec",
    "--silent",
    "--",
    "-s",
    "node",
    "python",
    "python3",
    "-m",
]);
/**
 * Runs a command and writes, beside each report that it wrote, a sidecar which ties the report's bytes to this commit
 * and to how the command ended. Exit 0 if the command succeeded, 1 if it did not, 2 if it left no report.
 */
async function record(words, ports) {
    const { command, globs } = parse(words, ports);
    const startedAt = ports.clock.now();
    const [program = "", ...args] = command;
    const exitCode = await ports.process.run(program, args);
    const finishedAt = ports.clock.now();
    const reports = reportsWrittenSince(startedAt, globs, ports);
    if (reports.length === 0) {
        const message = `expected ${program} to write a report that matches ${globs.join(", ")}, found none newer than its start.`;
        throw new errors/* UserError */.yo("no-match", message, {
            hint: "Correct --report, or evidence: in the product configuration.",
        });
    }
    const run = { command: [...command], exitCode, startedAt, finishedAt, tool: toolOf(command) };
    for (const path of reports)
        writeSidecar(path, run, ports);
    ports.runner.log(`recorded ${reports.join(", ")} (exit code ${exitCode})`);
    return exitCode === 0 ? 0 : 1;
}
function parse(words, { files }) {
    const end = words.indexOf("--");
    const command = end === -1 ? [] : words.slice(end + 1);
    if (command.length === 0)
        throw new errors/* UserError */.yo("usage", "expected a command behind --, got none.", { hint: `Usage: ${record_usage}` });
    const options = parseOptions(words.slice(0, end), { usage: record_usage, valued: { report: "often", config: "once" } });
    const given = options.values("report");
    if (given.length > 0)
        return { command, globs: given };
    const path = options.value("config") ?? ".github/assaygate.yml";
    if (!files.exists(path)) {
        throw new errors/* UserError */.yo("usage", `expected --report, or the product configuration ${path}; found neither.`, {
            hint: `Usage: ${record_usage}`,
        });
    }
    const config = parseProductConfig({ path, text: files.readText(path, largestConfig) });
    return { command, globs: config.content.evidence.map((entry) => entry.path) };
}
/** A file system's clock ticks more coarsely than the machine's and may lag behind it. */
const clockTickMs = 10;
function reportsWrittenSince(startedAt, globs, { files }) {
    const start = Date.parse(startedAt) - clockTickMs;
    const paths = [...new Set(globs.flatMap((glob) => files.find(glob)))].sort();
    return paths.filter((path) => !path.endsWith(sidecarSuffix) && Date.parse(files.status(path).modifiedAt) >= start);
}
function writeSidecar(path, run, { files, runner }) {
    const file = { path, bytes: files.status(path).bytes, sha256: files.sha256(path) };
    const sidecar = {
        schema: "assaygate/evidence/v1",
        commit: runner.context.commit,
        ...run,
        files: [file],
    };
    files.write(`${path}${sidecarSuffix}`, `${JSON.stringify(sidecar, null, 2)}\n`);
}
function toolOf(command) {
    const program = command.find((word) => !starters.has(word)) ?? command[0] ?? "";
    return program.slice(program.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./lib/cli/main.js






const commands = new Map([
    ["check", { run: check_check, usage: "check [PATH…]", about: "judges the reports of this workspace" }],
    [
        "record",
        {
            run: record,
            usage: "record [--report GLOB] -- COMMAND…",
            about: "runs a command and ties its reports to this commit",
        },
    ],
    ["inspect", { run: elsewhere, usage: "inspect FILE", about: "says what one report holds" }],
    ["explain", { run: explain, usage: "explain CHECK", about: "says what a check is and how to meet it" }],
    ["formats", { run: formats_formats, usage: "formats", about: "lists the report formats that are read" }],
    ["policy", { run: policy, usage: "policy lint|show|diff", about: "checks, shows and compares policies" }],
]);
/** Runs one command of the CLI. @throws {UserError} usage */
async function runCli(argv, ports) {
    const [name = "", ...words] = argv;
    if (name === "" || name === "help" || name === "--help") {
        ports.print(help());
        return name === "" ? 2 : 0;
    }
    const command = commands.get(name);
    if (command !== undefined)
        return command.run(words, ports);
    throw new errors/* UserError */.yo("usage", `expected a command, got ${JSON.stringify(name)}.`, {
        hint: `Commands: ${[...commands.keys()].join(", ")}.`,
    });
}
function help() {
    const width = Math.max(...[...commands.values()].map(({ usage }) => usage.length));
    const lines = [...commands.values()].map(({ usage, about }) => `  assaygate ${usage.padEnd(width)}  ${about}`);
    return `${["Commands:", ...lines, "", "Exit codes: 0 yes, 1 no (a verdict was reached), 2 undecided or bad input."].join("\n")}\n`;
}
/** `inspect` starts without the rest of the suite, in `main.ts`. */
async function elsewhere() {
    throw new errors/* UserError */.yo("usage", "expected inspect to be run by the command line's entry.");
}

;// CONCATENATED MODULE: ./lib/suite.js








/** The greater half of the composition root: all that is loaded after the first look (style: bundling). */
async function act(name, runner, folders) {
    const ports = portsFor(runner, folders);
    switch (name) {
        case "gate-check":
            return handleGateCheck(parseInputs(Inputs, runner.input), ports);
    }
}
/** Every command but `inspect`. */
async function command(argv, terminal, folders) {
    return runCli(argv, { ...portsFor(terminal.runner, folders), print: terminal.print });
}
function portsFor(runner, { workspace, home }) {
    return {
        runner,
        files: workspaceFiles(workspace),
        home: workspaceFiles(home),
        process: machineProcess,
        clock: systemClock,
        approvals: unprovableApprovals,
    };
}


/***/ })

};
