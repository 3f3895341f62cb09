export const id = 1250;
export const ids = [1250];
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

/***/ 91250:
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
var finding_message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(91495);
;// CONCATENATED MODULE: ./lib/formats/eslint/report.js


/** Severities of messages (ESLint, "Configure Rules"). */
const labels = new Map([
    [1, "warning"],
    [2, "error"],
]);
/** Counts the messages of all files and hands them over as findings. */
class EslintReport {
    #sink;
    #counted = { errors: 0, warnings: 0, fatal: 0 };
    #claimed = {};
    #rules = new Set();
    #files = 0;
    #filesWithMessages = 0;
    #withFix = 0;
    #suppressed = 0;
    #unknown = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    file(claims, messages) {
        this.#files++;
        if (messages > 0)
            this.#filesWithMessages++;
        this.#claim("errors", claims.errorCount);
        this.#claim("warnings", claims.warningCount);
        this.#claim("fatal", claims.fatalErrorCount);
    }
    message(path, message) {
        if (message.fatal === true)
            this.#addFatal(path, message);
        if (message.fix === true)
            this.#withFix++;
        if (message.ruleId !== undefined)
            this.#rules.add(message.ruleId);
        if (message.severity === 1)
            this.#counted.warnings++;
        else
            this.#counted.errors++;
        this.#sink.finding(this.#finding(path, message));
    }
    suppressedMessage(path, message) {
        this.#suppressed++;
        const justification = (0,finding_message/* oneLine */.T)(message.suppressions?.justification ?? "");
        const suppression = {
            kind: "in-source",
            status: "accepted",
            ...(justification !== "" && { justification }),
        };
        this.#sink.finding({ ...this.#finding(path, message), suppression });
    }
    finish() {
        const { errors, warnings, fatal } = this.#counted;
        this.#sink.record("files", this.#files);
        this.#sink.record("filesWithMessages", this.#filesWithMessages);
        this.#sink.record("errors", errors);
        this.#sink.record("warnings", warnings);
        this.#sink.record("fatal", fatal);
        this.#sink.record("withFix", this.#withFix);
        this.#sink.record("distinctRules", this.#rules.size);
        this.#sink.record("suppressedMessages", this.#suppressed);
        for (const [name, claimed] of Object.entries(this.#claimed)) {
            this.#sink.claim(name, claimed, this.#counted[name]);
        }
        this.#diagnose();
    }
    #claim(name, value) {
        if (value !== undefined)
            this.#claimed[name] = (this.#claimed[name] ?? 0) + value;
    }
    /** No rule looked at a file that could not be parsed; ESLint's own SARIF calls such a run unsuccessful. */
    #addFatal(path, { message = "" }) {
        this.#counted.fatal++;
        const found = JSON.stringify((0,finding_message/* oneLine */.T)(message));
        this.#sink.diagnose("run-failed", `expected ${JSON.stringify(path)} to be parsed, found ${found}`);
    }
    #finding(path, message) {
        const { severity, line } = message;
        const label = severity === undefined ? undefined : (labels.get(severity) ?? String(severity));
        if (severity === undefined || !labels.has(severity))
            this.#unknown++;
        return {
            ruleId: message.ruleId ?? (message.fatal === true ? "(parsing error)" : "(no rule)"),
            aliases: [],
            rating: (0,finding_severity/* rate */.TS)({ label }),
            message: (0,finding_message/* oneLine */.T)(message.message ?? ""),
            place: {
                type: "file",
                path,
                ...(line !== undefined && Number.isSafeInteger(line) && line > 0 && { line }),
            },
        };
    }
    #diagnose() {
        if (this.#files === 0)
            this.#sink.diagnose("no-records", "expected at least one linted file, found none");
        if (this.#unknown > 0) {
            const message = `expected the severity 1 or 2, found neither in ${this.#unknown} messages`;
            this.#sink.diagnose("unknown-value", message);
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/eslint/schema.js

const suppression = (0,shape/* object */.Ik)({ kind: (0,shape/* optional */.lq)(shape/* text */.Qq), justification: (0,shape/* optional */.lq)(shape/* text */.Qq) });
/** A linting message (`Linter.LintMessage`). */
const lintMessage = (0,shape/* object */.Ik)({
    ruleId: (0,shape/* optional */.lq)(shape/* text */.Qq),
    severity: (0,shape/* optional */.lq)(shape/* number */.ai),
    message: (0,shape/* optional */.lq)(shape/* text */.Qq),
    line: (0,shape/* optional */.lq)(shape/* number */.ai),
    fatal: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    fix: (0,shape/* optional */.lq)(shape/* present */.Eb),
    suppressions: (0,shape/* optional */.lq)((0,shape/* firstOf */.Ku)(suppression)),
});
/** What a file's result (`ESLint.LintResult`) says besides its messages. */
const resultFields = {
    filePath: shape/* text */.Qq,
    errorCount: (0,shape/* optional */.lq)(shape/* count */.U9),
    warningCount: (0,shape/* optional */.lq)(shape/* count */.U9),
    fatalErrorCount: (0,shape/* optional */.lq)(shape/* count */.U9),
};

;// CONCATENATED MODULE: ./lib/formats/eslint/read.js




function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new EslintReport(sink);
    const results = (0,shape/* each */.__)(resultOf(report), () => undefined);
    sink.tool({ name: "ESLint", version: null });
    (0,shape/* readDocument */.u0)(json, (0,shape/* eitherKind */.Yi)({ array: results, object: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ results }), (whole) => whole.results) }));
    report.finish();
}
/** Passes the messages of a file over until its path is known, wherever that stands. */
function resultOf(report) {
    const fields = (0,shape/* object */.Ik)({ ...resultFields, messages: bookmarked, suppressedMessages: (0,shape/* optional */.lq)(bookmarked) });
    return {
        read(json) {
            const { messages, suppressedMessages, ...claims } = fields.read(json);
            const path = claims.filePath;
            const visit = (message) => report.message(path, message);
            const visitSuppressed = (message) => report.suppressedMessage(path, message);
            report.file(claims, readAt(json, messages, visit));
            readAt(json, suppressedMessages, visitSuppressed);
        },
    };
}
const bookmarked = {
    read(json) {
        const place = json.bookmark();
        json.skip();
        return place;
    },
};
function readAt(json, place, visit) {
    let total = 0;
    if (place !== undefined) {
        json.revisit(place, () => {
            total = (0,shape/* each */.__)(lintMessage, visit).read(json);
        });
    }
    return total;
}


/***/ })

};
