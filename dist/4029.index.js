export const id = 4029;
export const ids = [4029];
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

/***/ 24029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/xml/walk.js + 6 modules
var walk = __webpack_require__(98044);
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var finding_message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
;// CONCATENATED MODULE: ./lib/formats/checkstyle/report.js



/** `SeverityLevel` of Checkstyle; what other tools write in its place is unknown. */
const vocabulary = new Set(["error", "warning", "info"]);
/** What Checkstyle writes for a file on which it broke down (`XMLLogger`, `Checker.processFiles`). */
const breakdown = /^Got an exception - /;
/** Listens to a Checkstyle XML document: errors inside files, and exceptions of the tool itself. */
class CheckstyleReport {
    #sink;
    #bySeverity = new counter/* Counter */.p();
    #path;
    #files = 0;
    #findings = 0;
    #unknown = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(element, place) {
        if (place.depth === 0) {
            this.#sink.tool({ name: "Checkstyle", version: element.attribute("version") ?? null });
        }
        else if (element.name === "file") {
            this.#files++;
            this.#path = element.attribute("name");
        }
        else if (element.name === "error")
            this.#addFinding(element);
        else if (element.name === "exception")
            place.keepText();
    }
    close(name, text) {
        if (name === "file")
            this.#path = undefined;
        else if (name === "exception")
            this.#diagnoseBreakdown(text);
    }
    finish() {
        this.#sink.record("files", this.#files);
        this.#sink.record("findings", this.#findings);
        this.#sink.record("bySeverity", this.#bySeverity.counts);
        if (this.#unknown > 0) {
            const message = `expected a severity of error, warning or info, found none of them in ${this.#unknown} findings`;
            this.#sink.diagnose("unknown-value", message);
        }
        if (this.#files === 0) {
            this.#sink.diagnose("note", "lists no file: Checkstyle itself lists every file, others only those with findings");
        }
    }
    #addFinding(element) {
        const severity = element.attribute("severity");
        this.#findings++;
        this.#bySeverity.add(severity ?? "(absent)");
        if (severity === undefined || !vocabulary.has(severity.toLowerCase()))
            this.#unknown++;
        const message = (0,finding_message/* oneLine */.T)(element.attribute("message") ?? "");
        if (breakdown.test(message))
            this.#diagnoseBreakdown(message);
        this.#sink.finding({
            ruleId: element.attribute("source") ?? "(no rule)",
            aliases: [],
            rating: (0,finding_severity/* rate */.TS)({ label: severity }),
            message,
            place: this.#place(element),
        });
    }
    #diagnoseBreakdown(found) {
        this.#sink.diagnose("tool-error", `expected the file to be checked, found ${JSON.stringify((0,finding_message/* oneLine */.T)(found))}`);
    }
    #place(element) {
        if (this.#path === undefined)
            return { type: "none" };
        const written = element.attribute("line") ?? "";
        const line = /^\d{1,9}$/.test(written) ? Number(written) : 0;
        return { type: "file", path: this.#path, ...(line > 0 && { line }) };
    }
}

;// CONCATENATED MODULE: ./lib/formats/checkstyle/read.js


/** Reads the format that many linters of other languages write too. */
function read(source, sink) {
    const report = new CheckstyleReport(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}


/***/ })

};
