export const id = 8831;
export const ids = [8831];
export const modules = {

/***/ 30767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ asLineHash)
/* harmony export */ });
const hashLike = /^[\w:.+/=-]{4,400}$/;
/**
 * Takes a tool's own hash of a finding if it is one: Semgrep writes "requires login" for all findings alike, which
 * would make one finding of many.
 */
function asLineHash(hash) {
    return hash !== undefined && hashLike.test(hash) ? hash : undefined;
}


/***/ }),

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

/***/ 18831:
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
// EXTERNAL MODULE: ./lib/domain/finding/line-hash.js
var line_hash = __webpack_require__(30767);
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var finding_message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/secrecy.js
var secrecy = __webpack_require__(25254);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
;// CONCATENATED MODULE: ./lib/formats/semgrep-json/report.js





const severities = new Set([
    "CRITICAL",
    "ERROR",
    "HIGH",
    "WARNING",
    "MEDIUM",
    "LOW",
    "INFO",
    "INVENTORY",
    "EXPERIMENT",
]);
const withheld = "requires login";
const mostRules = 100_000;
/** Counts matches and errors; matches become findings. */
class SemgrepReport {
    #sink;
    #bySeverity = new counter/* Counter */.p();
    #byImpact = new counter/* Counter */.p();
    #warnings = new counter/* Counter */.p();
    #rules = new Set();
    #results = 0;
    #ignored = 0;
    #errors = 0;
    #unknown = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    match(match) {
        const { severity = "(absent)", metadata, is_ignored: isIgnored = false } = match.extra;
        this.#results++;
        this.#bySeverity.add(severity);
        this.#byImpact.add(metadata?.impact ?? "(absent)");
        if (this.#rules.size < mostRules)
            this.#rules.add(match.check_id);
        if (!severities.has(severity))
            this.#unknown++;
        if (isIgnored)
            this.#ignored++;
        const suppression = { kind: "in-source", status: "accepted" };
        this.#sink.finding({ ...findingOf(match), ...(isIgnored && { suppression }) });
    }
    /** An error of level "error" stops rules or the whole scan; lesser ones leave out a file (`Core_error.ml`). */
    error({ level, type = "unknown type", message = "", path }, pointer) {
        this.#errors++;
        if (level === "info")
            return;
        if (level === "warn" || level === "warning") {
            this.#warnings.add(type);
            return;
        }
        const where = path === undefined ? "" : ` in ${JSON.stringify(path)}`;
        const found = `${JSON.stringify(type)}${where}: ${JSON.stringify((0,finding_message/* oneLine */.T)(message))}`;
        this.#sink.diagnose("tool-error", `expected a scan without errors, found ${found}`, pointer);
    }
    skipped(rules) {
        if (rules.length === 0)
            return;
        const message = `expected all rules to be run, found ${rules.length} skipped: ${rules.slice(0, 5).join(", ")}`;
        this.#sink.diagnose("skipped-input", message, "/skipped_rules");
    }
    finish(scanned) {
        this.#sink.record("results", this.#results);
        this.#sink.record("bySeverity", this.#bySeverity.counts);
        this.#sink.record("byMetadataImpact", this.#byImpact.counts);
        this.#sink.record("ignored", this.#ignored);
        this.#sink.record("distinctRules", this.#rules.size);
        this.#sink.record("errors", this.#errors);
        if (scanned !== undefined)
            this.#sink.record("scanned", scanned);
        this.#diagnose(scanned);
    }
    #diagnose(scanned) {
        const warnings = [...this.#warnings.counts].map(([type, total]) => `${total} × ${(0,finding_message/* oneLine */.T)(type)}`);
        if (warnings.length > 0) {
            const message = `expected all code to be analysed, found ${warnings.slice(0, 8).join(", ")}`;
            this.#sink.diagnose("partial-scan", message, "/errors");
        }
        if (this.#unknown > 0) {
            const message = `expected a severity of Semgrep's, found none in ${this.#unknown} results`;
            this.#sink.diagnose("unknown-value", message, "/results");
        }
        if (scanned === 0) {
            this.#sink.diagnose("no-records", "expected at least one scanned file, found none", "/paths/scanned");
        }
    }
}
function findingOf(match) {
    const { check_id: ruleId, path, start, extra } = match;
    const mayQuote = !(0,secrecy/* mayQuoteSecrets */.p)(ruleId);
    const helpUri = [extra.metadata?.source, extra.metadata?.shortlink].find((uri) => uri?.startsWith("https://"));
    return {
        ruleId,
        aliases: [],
        rating: ratingOf(extra.severity),
        message: mayQuote ? (0,finding_message/* oneLine */.T)(extra.message ?? "") : ruleId,
        place: placeOf(path, start?.line ?? 0, extra, mayQuote),
        ...(helpUri !== undefined && { helpUri }),
    };
}
/** Semgrep's own table has INFO for low severity; the word alone would pass for no severity at all. */
function ratingOf(label) {
    return label === "INFO" ? { severity: "low", source: "label", native: label } : (0,severity/* rate */.TS)({ label });
}
function placeOf(path, line, extra, mayQuote) {
    const lineHash = (0,line_hash/* asLineHash */.r)(extra.fingerprint);
    const lines = extra.lines ?? withheld;
    const snippet = lineHash === undefined && mayQuote && lines !== withheld ? lines.trim().slice(0, 500) : "";
    return {
        type: "file",
        path,
        ...(line > 0 && { line }),
        ...(lineHash !== undefined && { lineHash }),
        ...(snippet !== "" && { snippet }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/semgrep-json/schema.js

const metadata = (0,shape/* object */.Ik)({ impact: (0,shape/* optional */.lq)(shape/* text */.Qq), shortlink: (0,shape/* optional */.lq)(shape/* text */.Qq), source: (0,shape/* optional */.lq)(shape/* text */.Qq) });
/** `cli_match` of Semgrep's interface (`semgrep_output_v1.atd`). */
const match = (0,shape/* object */.Ik)({
    check_id: shape/* text */.Qq,
    path: shape/* text */.Qq,
    start: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ line: (0,shape/* optional */.lq)(shape/* count */.U9) })),
    extra: (0,shape/* object */.Ik)({
        message: (0,shape/* optional */.lq)(shape/* text */.Qq),
        severity: (0,shape/* optional */.lq)(shape/* label */.Pf),
        metadata: (0,shape/* optional */.lq)(metadata),
        fingerprint: (0,shape/* optional */.lq)(shape/* text */.Qq),
        lines: (0,shape/* optional */.lq)(shape/* text */.Qq),
        is_ignored: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    }),
});
/** The type of an error: a word, or a list that begins with it (`["PartialParsing", […]]`). */
const errorType = (0,shape/* eitherKind */.Yi)({ string: shape/* text */.Qq, array: firstWord() });
function firstWord() {
    return {
        read(json) {
            let word;
            json.array((index) => {
                if (index === 0 && json.kind() === "string")
                    word = json.text();
                else
                    json.skip();
            });
            return word;
        },
    };
}
/** `cli_error`. */
const scanError = (0,shape/* object */.Ik)({
    level: (0,shape/* optional */.lq)(shape/* text */.Qq),
    type: (0,shape/* optional */.lq)(errorType),
    message: (0,shape/* optional */.lq)(shape/* text */.Qq),
    path: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
/** What was looked at. */
const paths = (0,shape/* object */.Ik)({ scanned: (0,shape/* optional */.lq)((0,shape/* each */.__)(shape/* present */.Eb, () => undefined)) });
/** Rules that this version cannot run. */
const skippedRules = (0,shape/* mapped */.CV)((0,shape/* array */.YO)((0,shape/* object */.Ik)({ rule_id: (0,shape/* optional */.lq)(shape/* text */.Qq) })), (all) => all.map(({ rule_id: id }) => id ?? "?"));

;// CONCATENATED MODULE: ./lib/formats/semgrep-json/read.js




/** Reads what `semgrep scan --json` and `opengrep scan --json` write. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new SemgrepReport(sink);
    const log = (0,shape/* readDocument */.u0)(json, (0,shape/* object */.Ik)({
        version: (0,shape/* optional */.lq)(shape/* text */.Qq),
        results: (0,shape/* each */.__)(match, (one) => report.match(one)),
        errors: (0,shape/* each */.__)(scanError, (one) => report.error(one, json.pointer())),
        paths: paths,
        skipped_rules: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)(skippedRules, (rules) => report.skipped(rules))),
    }));
    sink.tool({ name: "Semgrep", version: log.version ?? null });
    report.finish(log.paths.scanned);
}


/***/ })

};
