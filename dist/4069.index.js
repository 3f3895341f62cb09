export const id = 4069;
export const ids = [4069];
export const modules = {

/***/ 15817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const longestMessage = 500;
/** Tools write pages of advice; what lies beyond this is never looked at. */
const longestRaw = 600;
const toCollapse = /[^\S ]| {2}|^ | $/;
/** Makes one line for people out of what a tool wrote. */
function oneLine(text) {
    const raw = text.length > longestRaw ? text.trimStart().slice(0, longestRaw) : text;
    const line = toCollapse.test(raw) ? raw.replaceAll(/\s+/g, " ").trim() : raw;
    return line.length > longestMessage ? `${line.slice(0, longestMessage - 1)}…` : line;
}


/***/ }),

/***/ 25254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mayQuoteSecrets)
/* harmony export */ });
const aboutSecrets = /secret|passw(?:or)?d|passphrase|credential|(?:api|private|access|signing|encryption)[-_. ]?key|(?:access|auth|bearer|bot)[-_. ]?token|hard-?coded/i;
/**
 * Tells by a rule's names whether its findings may quote a secret: their message and source line are then left out,
 * whichever tool reported them.
 */
function mayQuoteSecrets(...names) {
    return names.some((name) => name !== undefined && aboutSecrets.test(name));
}


/***/ }),

/***/ 26947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Counter)
/* harmony export */ });
/** A hostile report may invent a name per record; real vocabularies are far smaller. */
const mostNames = 1_000;
const others = "(others)";
/** Counts records by a name that the report gives them; names such as `__proto__` are ordinary. */
class Counter {
    #counts = new Map();
    add(name, by = 1) {
        const known = this.#counts.get(name);
        if (known !== undefined)
            known.total += by;
        else if (this.#counts.size < mostNames || name === others)
            this.#counts.set(name, { total: by });
        else
            this.add(others, by);
    }
    get counts() {
        return new Map([...this.#counts].map(([name, { total }]) => [name, total]));
    }
}


/***/ }),

/***/ 4069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/secrecy.js
var secrecy = __webpack_require__(25254);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
;// CONCATENATED MODULE: ./lib/formats/golangci-lint/report.js




const vocabulary = new Set(["", "critical", "high", "error", "medium", "warning", "low", "info"]);
/** Staticcheck, gosec and others put the code of the check in front of their text. */
const checkCode = /^([A-Z]{1,5}\d{2,5}): /;
/** Warnings after which some linter did not look at some code; the others are about settings. */
const isIncomplete = /can'?t run|unable to|fail|error|panic|timeout|typecheck/i;
/** Counts issues and hands them over as findings. */
class GolangciReport {
    #sink;
    #bySeverity = new counter/* Counter */.p();
    #byLinter = new counter/* Counter */.p();
    #files = new Set();
    #issues = 0;
    #unknown = 0;
    #uncompiled = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    issue(issue) {
        const linter = issue.FromLinter ?? "(absent)";
        const severity = issue.Severity ?? "";
        this.#issues++;
        this.#byLinter.add(linter);
        this.#bySeverity.add(severity === "" ? "(empty)" : severity);
        if (issue.Pos?.Filename !== undefined)
            this.#files.add(issue.Pos.Filename);
        if (!vocabulary.has(severity.toLowerCase()))
            this.#unknown++;
        if (linter === "typecheck")
            this.#uncompiled++;
        this.#sink.finding(findingOf(issue, linter, severity));
    }
    run(run) {
        const { Error: error = "", Warnings: warnings = [] } = run;
        if (error !== "")
            this.#sink.diagnose("tool-error", `expected a whole run, found ${quote(error)}`, "/Report/Error");
        for (const { Tag: tag = "", Text: text = "" } of warnings) {
            const code = isIncomplete.test(text) ? "partial-scan" : "note";
            this.#sink.diagnose(code, `expected no warning, found ${quote(`[${tag}] ${text}`)}`, "/Report/Warnings");
        }
    }
    finish() {
        this.#sink.record("issues", this.#issues);
        this.#sink.record("bySeverity", this.#bySeverity.counts);
        this.#sink.record("byLinter", this.#byLinter.counts);
        this.#sink.record("files", this.#files.size);
        if (this.#unknown > 0) {
            const message = `expected a known severity or none, found another in ${this.#unknown} issues`;
            this.#sink.diagnose("unknown-value", message, "/Issues");
        }
        if (this.#uncompiled > 0) {
            const message = `expected code that compiles, found ${this.#uncompiled} issues of typecheck, after which no linter is run`;
            this.#sink.diagnose("run-failed", message, "/Issues");
        }
    }
}
function findingOf(issue, linter, severity) {
    const text = issue.Text ?? "";
    const code = checkCode.exec(text)?.[1];
    const mayQuote = !(0,secrecy/* mayQuoteSecrets */.p)(linter, text);
    return {
        ruleId: code === undefined ? linter : `${linter}/${code}`,
        aliases: [],
        rating: (0,finding_severity/* rate */.TS)({ label: severity === "" ? undefined : severity }),
        message: (0,message/* oneLine */.T)(text),
        place: placeOf(issue, mayQuote),
    };
}
function placeOf({ Pos: position, SourceLines: source }, mayQuote) {
    if (position?.Filename === undefined)
        return { type: "none" };
    const line = position.Line ?? 0;
    const snippet = mayQuote ? (source ?? "").trim().slice(0, 500) : "";
    return {
        type: "file",
        path: position.Filename,
        ...(Number.isSafeInteger(line) && line > 0 && { line }),
        ...(snippet !== "" && { snippet }),
    };
}
function quote(text) {
    return JSON.stringify((0,message/* oneLine */.T)(text));
}

;// CONCATENATED MODULE: ./lib/formats/golangci-lint/schema.js

/** `result.Issue` of golangci-lint (`pkg/result/issue.go`). */
const issue = (0,shape/* object */.Ik)({
    FromLinter: (0,shape/* optional */.lq)(shape/* text */.Qq),
    Text: (0,shape/* optional */.lq)(shape/* text */.Qq),
    Severity: (0,shape/* optional */.lq)(shape/* text */.Qq),
    SourceLines: (0,shape/* optional */.lq)((0,shape/* firstOf */.Ku)(shape/* text */.Qq)),
    Pos: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ Filename: (0,shape/* optional */.lq)(shape/* text */.Qq), Line: (0,shape/* optional */.lq)(shape/* number */.ai) })),
});
/** `report.Data` (`pkg/report/data.go`). */
const runReport = (0,shape/* object */.Ik)({
    Error: (0,shape/* optional */.lq)(shape/* text */.Qq),
    Warnings: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({ Tag: (0,shape/* optional */.lq)(shape/* text */.Qq), Text: (0,shape/* optional */.lq)(shape/* text */.Qq) }))),
});

;// CONCATENATED MODULE: ./lib/formats/golangci-lint/read.js




/** Reads the JSON of versions 1 and 2. */
function read(source, sink) {
    const report = new GolangciReport(sink);
    sink.tool({ name: "golangci-lint", version: null });
    (0,shape/* readDocument */.u0)(new cursor/* JsonCursor */.N(source), (0,shape/* object */.Ik)({
        Issues: (0,shape/* optional */.lq)((0,shape/* each */.__)(issue, (one) => report.issue(one))),
        Report: (0,shape/* mapped */.CV)(runReport, (run) => report.run(run)),
    }));
    report.finish();
}


/***/ })

};
