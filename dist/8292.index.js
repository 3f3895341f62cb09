export const id = 8292;
export const ids = [8292];
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

/***/ 18292:
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
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
;// CONCATENATED MODULE: ./lib/formats/checkov/report.js



const lists = ["passed", "failed", "skipped", "parsing_errors"];
/** Frameworks that look for something else than misconfiguration (`checkov/common/bridgecrew/check_type.py`). */
const kindsByFramework = new Map([
    ["secrets", "secrets"],
    ["sca_package", "dependencies"],
    ["sca_image", "image"],
]);
/** Counts checks over all frameworks; failed and skipped ones become findings. */
class CheckovReport {
    #sink;
    #failedBySeverity = new counter/* Counter */.p();
    #counted = { passed: 0, failed: 0, skipped: 0, parsing_errors: 0 };
    #claimed = {};
    #listed = new Set();
    #kinds = new Set();
    #unparsed = [];
    #version = null;
    #unknown = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    framework(type) {
        this.#kinds.add(kindsByFramework.get(type) ?? (type.startsWith("sast") ? "sast" : "iac"));
    }
    /** Says that a list is there, be it empty: `--quiet` leaves out all but the failed checks. */
    list(name, total) {
        this.#listed.add(name);
        this.#counted[name] += total;
    }
    failed(check) {
        const { severity } = check;
        this.#failedBySeverity.add(severity ?? "None");
        if (severity !== undefined && (0,finding_severity/* severityOfLabel */.ze)(severity) === "unknown")
            this.#unknown++;
        this.#sink.finding(findingOf(check));
    }
    skipped(check) {
        const justification = (0,message/* oneLine */.T)(check.check_result?.suppress_comment ?? "");
        this.#sink.finding({
            ...findingOf(check),
            suppression: {
                kind: "in-source",
                status: "accepted",
                ...(justification !== "" && { justification }),
            },
        });
    }
    unparsed(path) {
        if (this.#unparsed.length < 5)
            this.#unparsed.push(path);
    }
    summary(summary) {
        this.#version = summary.checkov_version ?? this.#version;
        for (const name of lists) {
            const claimed = summary[name];
            if (claimed !== undefined)
                this.#claimed[name] = (this.#claimed[name] ?? 0) + claimed;
        }
    }
    finish() {
        const { passed, failed, skipped, parsing_errors: parsingErrors } = this.#counted;
        this.#sink.tool({ name: "Checkov", version: this.#version });
        this.#sink.kinds(this.#kinds.size === 0 ? ["iac"] : [...this.#kinds]);
        this.#sink.record("passed", passed);
        this.#sink.record("failed", failed);
        this.#sink.record("skipped", skipped);
        this.#sink.record("parsingErrors", parsingErrors);
        this.#sink.record("failedBySeverity", this.#failedBySeverity.counts);
        for (const name of lists)
            this.#compare(name);
        this.#diagnose();
    }
    /** A claim about a list that was left out can be checked against nothing, unless it is of failures. */
    #compare(name) {
        const claimed = this.#claimed[name];
        if (claimed === undefined)
            return;
        if (this.#listed.has(name) || name === "failed")
            this.#sink.claim(name, claimed, this.#counted[name]);
    }
    #diagnose() {
        const { parsing_errors: counted } = this.#counted;
        const unparsed = Math.max(counted, this.#claimed.parsing_errors ?? 0);
        if (unparsed > 0) {
            const message = `expected all files to be parsed, found ${unparsed} that were not: ${this.#unparsed.join(", ")}`;
            this.#sink.diagnose("partial-scan", message);
        }
        const unlisted = this.#listed.has("skipped") ? 0 : (this.#claimed.skipped ?? 0);
        if (unlisted > 0) {
            const message = `expected skipped checks to be listed, found ${unlisted} that are only counted`;
            this.#sink.diagnose("skipped-input", message);
        }
        if (this.#unknown > 0) {
            const message = `expected a severity of Checkov's, found another in ${this.#unknown} failed checks`;
            this.#sink.diagnose("unknown-value", message);
        }
        if (this.#checks() === 0)
            this.#sink.diagnose("no-records", "expected at least one check to be made, found none");
    }
    /** How many checks were made; of passed ones a quiet report gives the number alone. */
    #checks() {
        const { passed, failed, skipped } = this.#counted;
        const unlisted = this.#listed.has("passed") ? 0 : (this.#claimed.passed ?? 0);
        return passed + failed + skipped + unlisted;
    }
}
function findingOf(check) {
    const { check_id: ruleId, check_name: name, severity, guideline } = check;
    return {
        ruleId,
        aliases: [],
        rating: (0,finding_severity/* rate */.TS)({ label: severity }),
        message: (0,message/* oneLine */.T)(name ?? ruleId),
        place: placeOf(check),
        ...(guideline?.startsWith("https://") === true && { helpUri: guideline }),
    };
}
/**
 * The resource tells two findings of one check in one file apart, wherever its lines move. For a secret it is the
 * secret's SHA-1, which is not passed on.
 */
function placeOf(check) {
    const path = (check.repo_file_path ?? check.file_path)?.replace(/^\/+/, "");
    if (path === undefined || path === "")
        return { type: "none" };
    const line = Number(check.file_line_range ?? 0);
    const resource = check.check_id.startsWith("CKV_SECRET") ? "" : (check.resource ?? "");
    return {
        type: "file",
        path,
        ...(Number.isSafeInteger(line) && line > 0 && { line }),
        ...(resource !== "" && { lineHash: resource }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/checkov/schema.js

/** A check that was made (`checkov/common/output/record.py`). Its `code_block` may hold a secret and is left out. */
const check = (0,shape/* object */.Ik)({
    check_id: shape/* text */.Qq,
    check_name: (0,shape/* optional */.lq)(shape/* text */.Qq),
    check_result: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ suppress_comment: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
    file_path: (0,shape/* optional */.lq)(shape/* text */.Qq),
    repo_file_path: (0,shape/* optional */.lq)(shape/* text */.Qq),
    file_line_range: (0,shape/* optional */.lq)((0,shape/* firstOf */.Ku)(shape/* label */.Pf)),
    resource: (0,shape/* optional */.lq)(shape/* text */.Qq),
    severity: (0,shape/* optional */.lq)(shape/* text */.Qq),
    guideline: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
/** What a report claims about itself; also what Checkov writes alone where it found nothing to check. */
const summaryFields = {
    passed: (0,shape/* optional */.lq)(shape/* count */.U9),
    failed: (0,shape/* optional */.lq)(shape/* count */.U9),
    skipped: (0,shape/* optional */.lq)(shape/* count */.U9),
    parsing_errors: (0,shape/* optional */.lq)(shape/* count */.U9),
    checkov_version: (0,shape/* optional */.lq)(shape/* label */.Pf),
};
const summary = (0,shape/* object */.Ik)(summaryFields);

;// CONCATENATED MODULE: ./lib/formats/checkov/read.js




function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new CheckovReport(sink);
    const framework = frameworkOf(report);
    (0,shape/* readDocument */.u0)(json, (0,shape/* eitherKind */.Yi)({ object: framework, array: (0,shape/* each */.__)(framework, () => undefined) }));
    report.finish();
}
/** Reads what was found for one framework; a bare summary has its totals at the root. */
function frameworkOf(report) {
    const results = (0,shape/* object */.Ik)({
        passed_checks: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)((0,shape/* each */.__)(check, () => undefined), (total) => report.list("passed", total))),
        failed_checks: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)((0,shape/* each */.__)(check, (one) => report.failed(one)), (total) => report.list("failed", total))),
        skipped_checks: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)((0,shape/* each */.__)(check, (one) => report.skipped(one)), (total) => report.list("skipped", total))),
        parsing_errors: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)((0,shape/* each */.__)(shape/* text */.Qq, (path) => report.unparsed(path)), (total) => report.list("parsing_errors", total))),
    });
    const summary = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)(summaryFields), (totals) => report.summary(totals));
    const framework = (0,shape/* object */.Ik)({
        check_type: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)(shape/* text */.Qq, (type) => report.framework(type))),
        results: (0,shape/* optional */.lq)(results),
        summary: (0,shape/* optional */.lq)(summary),
        ...summaryFields,
    });
    return (0,shape/* mapped */.CV)(framework, (whole) => report.summary(whole));
}


/***/ })

};
