export const id = 8930;
export const ids = [8930];
export const modules = {

/***/ 96341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
const longest = 2_000;
/** The part of a test case that says why it did not pass: trimmed, cut to a readable length, absent if empty. */
function messageOf(text) {
    const message = (text ?? "").trim().slice(0, longest);
    return message === "" ? {} : { message };
}


/***/ }),

/***/ 78930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/lines/cursor.js
var lines_cursor = __webpack_require__(29493);
// EXTERNAL MODULE: ./lib/domain/tests/message.js
var tests_message = __webpack_require__(96341);
;// CONCATENATED MODULE: ./lib/formats/tap/line.js
const version = /^TAP version (\d{1,9})$/;
const plan = /^(\d{1,15})\.\.(\d{1,15})(?:$|\s)/;
const point = /^(not )?ok(?=\s|$)(?:\s+(\d{1,15})(?=\s|$))?(.*)$/;
const bailOut = /^Bail out!(.*)$/i;
/** The grammar of TAP 14 asks for a space behind `#`; a failing test is excused by nothing less (`fix #todo list`). */
const strictDirective = /(?:^|\s)#\s+(todo|skip)/i;
const looseDirective = /(?:^|\s)#\s*(todo|skip)/i;
/** Tells what a line is. */
function parseLine(line) {
    const text = line.trimStart();
    const indent = line.length - text.length;
    const trimmed = text.trimEnd();
    if (trimmed === "---")
        return { kind: "yaml-start", indent };
    if (trimmed === "" || trimmed.startsWith("#"))
        return { kind: "comment", indent };
    const versionWord = version.exec(trimmed)?.[1];
    if (versionWord !== undefined)
        return { kind: "version", indent, version: Number(versionWord) };
    const [, first, last] = plan.exec(trimmed) ?? [];
    if (first !== undefined)
        return { kind: "plan", indent, first: Number(first), last: Number(last) };
    const reason = bailOut.exec(trimmed)?.[1];
    if (reason !== undefined)
        return { kind: "bail-out", indent, reason: reason.trim() };
    return { indent, ...parsePoint(trimmed) };
}
function parsePoint(text) {
    const match = point.exec(text);
    if (match === null)
        return { kind: "other" };
    const [, not, id, rest = ""] = match;
    const isOk = not === undefined;
    const directive = (isOk ? looseDirective : strictDirective).exec(rest);
    const description = (directive === null ? rest : rest.slice(0, directive.index)).trim();
    return {
        kind: "test",
        isOk,
        ...(id !== undefined && { id: Number(id) }),
        description: description.replace(/^- /, "").replaceAll("\\#", "#"),
        directive: (directive?.[1]?.toLowerCase() ?? "none"),
    };
}

;// CONCATENATED MODULE: ./lib/formats/tap/numbering.js
/** Keeps account of test point ids, which may come in any order but each only once and only inside the plan. */
class Numbering {
    /** Ids beyond the first gap; empty while points come in order. */
    #ahead = new Set();
    #next = 1;
    #highest = 0;
    /** Counts a point; false if its id was there before. */
    take(id = this.#next) {
        if (id < this.#next || this.#ahead.has(id))
            return false;
        this.#highest = Math.max(this.#highest, id);
        this.#ahead.add(id);
        while (this.#ahead.delete(this.#next))
            this.#next++;
        return true;
    }
    /** The highest id of any point. */
    get highest() {
        return this.#highest;
    }
}

;// CONCATENATED MODULE: ./lib/formats/tap/subtests.js
/**
 * Remembers whether an open subtest holds a failure that the point around it has yet to own up to. A point closes
 * every deeper level; what it says about itself then counts for the level around it.
 */
class SubtestFailures {
    /** Indents of open levels that hold a failure, from the outermost inwards. */
    #failing = [];
    /** Takes an indented point; one that is excused (TODO, SKIP) excuses what it holds. */
    point(indent, isOk, isExcused) {
        const holdsFailure = this.#closeBelow(indent);
        const isFailure = !isExcused && (!isOk || holdsFailure);
        if (isFailure && this.#failing.at(-1) !== indent)
            this.#failing.push(indent);
    }
    /** Takes a point of the outermost level; tells whether a subtest inside it failed. */
    close() {
        return this.#closeBelow(0);
    }
    #closeBelow(indent) {
        let holdsFailure = false;
        while ((this.#failing.at(-1) ?? -1) > indent) {
            this.#failing.pop();
            holdsFailure = true;
        }
        return holdsFailure;
    }
}

;// CONCATENATED MODULE: ./lib/formats/tap/report.js




const newestVersion = 14;
const subtestIndent = 4;
/** The keys under which producers say in a YAML block why a test failed; values over several lines are left out. */
const reason = /^\s*(?:message|error): (?![|>])['"]?(.+?)['"]?$/;
/** Listens to the lines of a TAP stream; only the points of the outermost level are tests of their own. */
class TapReport {
    #sink;
    #numbering = new Numbering();
    #subtests = new SubtestFailures();
    #counted = { tests: 0, ok: 0, notOk: 0, todo: 0, skip: 0, realFailures: 0 };
    #indentedTestLines = 0;
    #pending;
    #plan;
    #wasBailedOut = false;
    /** Indent of the point that a YAML block may follow. */
    #pointIndent;
    /** Indent of the open YAML block, in which nothing is TAP. */
    #yamlIndent;
    constructor(sink) {
        this.#sink = sink;
    }
    line(text, number) {
        if (this.#yamlIndent !== undefined) {
            this.#yaml(text, this.#yamlIndent);
            return;
        }
        const line = parseLine(text);
        this.#expectYaml(line);
        if (line.indent === 0)
            this.#outermost(line, `line ${number}`);
        else
            this.#nested(line, `line ${number}`);
    }
    finish() {
        this.#passOn();
        const { tests, ok, notOk, todo, skip, realFailures } = this.#counted;
        this.#sink.record("tests", tests);
        this.#sink.record("ok", ok);
        this.#sink.record("notOk", notOk);
        this.#sink.record("todo", todo);
        this.#sink.record("skip", skip);
        this.#sink.record("indentedTestLines", this.#indentedTestLines);
        this.#sink.record("realFailures", realFailures);
        if (this.#yamlIndent !== undefined) {
            this.#sink.diagnose("truncated", 'expected the end of a YAML block ("..."), found the end of the file');
        }
        this.#comparePlan();
    }
    #yaml(text, indent) {
        if (text.trim() === "..." && text.indexOf(".") === indent)
            this.#yamlIndent = undefined;
        const isOfTest = indent < subtestIndent && this.#pending?.outcome === "failed";
        if (isOfTest && this.#pending !== undefined)
            this.#pending.message ??= reason.exec(text)?.[1];
    }
    /** A YAML block stands behind a point and deeper than it; only comments may come between them. */
    #expectYaml(line) {
        const isYaml = line.kind === "yaml-start" && line.indent > (this.#pointIndent ?? Number.POSITIVE_INFINITY);
        if (isYaml)
            this.#yamlIndent = line.indent;
        if (line.kind !== "comment")
            this.#pointIndent = line.kind === "test" ? line.indent : undefined;
    }
    #outermost(line, at) {
        if (line.kind === "test")
            this.#point(line, at);
        else if (line.kind === "plan")
            this.#takePlan(line, at);
        else if (line.kind === "bail-out")
            this.#bailOut(line.reason, at);
        else if (line.kind === "version")
            this.#takeVersion(line.version, at);
    }
    #takeVersion(version, at) {
        this.#sink.record("version", version);
        if (version > newestVersion) {
            const expected = `expected TAP version ${newestVersion} or older`;
            this.#sink.diagnose("unsupported-version", `${expected}, found ${version}`, at);
        }
    }
    #nested(line, at) {
        if (line.kind === "bail-out")
            this.#bailOut(line.reason, at);
        else if (line.kind === "test") {
            this.#indentedTestLines++;
            this.#subtests.point(line.indent, line.isOk, line.directive !== "none");
        }
    }
    #point(point, at) {
        this.#passOn();
        const { isOk, id, description, directive } = point;
        if (!this.#numbering.take(id)) {
            this.#sink.diagnose("malformed", `expected each test number once, found ${id} again`, at);
        }
        const hidesFailure = this.#subtests.close() && isOk && directive === "none";
        const outcome = hidesFailure ? "failed" : outcomeOf(point);
        this.#counted.tests++;
        this.#counted[isOk ? "ok" : "notOk"]++;
        if (directive !== "none")
            this.#counted[directive]++;
        if (outcome === "failed")
            this.#counted.realFailures++;
        const message = hidesFailure ? "a subtest failed, the test that holds it is ok all the same" : undefined;
        this.#pending = { name: description, outcome, message };
    }
    /** A test waits for the YAML block behind it, which says why it failed. */
    #passOn() {
        if (this.#pending === undefined)
            return;
        const { name, outcome, message } = this.#pending;
        this.#pending = undefined;
        this.#sink.test({ suite: "", name, outcome, isFlaky: false, ...(0,tests_message/* messageOf */.b)(message) });
    }
    #takePlan(plan, at) {
        if (this.#plan !== undefined) {
            this.#sink.diagnose("malformed", "expected one plan, found a second one", at);
        }
        this.#plan ??= plan;
    }
    #bailOut(reason, at) {
        if (this.#wasBailedOut)
            return;
        this.#wasBailedOut = true;
        this.#sink.diagnose("run-failed", `expected a run to its end, found "Bail out!" ${reason}`.trim(), at);
    }
    #comparePlan() {
        const plan = this.#plan;
        const { tests } = this.#counted;
        if (plan === undefined) {
            this.#sink.diagnose("run-failed", `expected a plan ("1..N"), found ${tests} test points without one`);
            return;
        }
        const planned = plan.last === 0 ? 0 : plan.last - plan.first + 1;
        this.#sink.claim("tests", planned, tests);
        if (tests !== planned || (planned > 0 && plan.first !== 1)) {
            this.#sink.diagnose("run-failed", `expected the planned ${planned} test points from 1 on, found ${tests}`);
        }
        else if (this.#numbering.highest > plan.last) {
            const { highest } = this.#numbering;
            this.#sink.diagnose("malformed", `expected test numbers up to ${plan.last}, found ${highest}`);
        }
    }
}
/** A failing TODO or SKIP is no failure (TAP 14, "Directives"), but nothing that passed either. */
function outcomeOf({ isOk, directive }) {
    if (directive === "skip")
        return "skipped";
    if (isOk)
        return "passed";
    return directive === "todo" ? "skipped" : "failed";
}

;// CONCATENATED MODULE: ./lib/formats/tap/read.js


function read(source, sink) {
    const cursor = new lines_cursor/* LineCursor */.f(source);
    const report = new TapReport(sink);
    while (cursor.next())
        report.line(cursor.text(), cursor.number);
    report.finish();
}


/***/ })

};
