export const id = 6323;
export const ids = [6323];
export const modules = {

/***/ 26323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/lines/cursor.js
var cursor = __webpack_require__(29493);
// EXTERNAL MODULE: ./lib/domain/coverage/ledger.js + 9 modules
var ledger = __webpack_require__(15583);
;// CONCATENATED MODULE: ./lib/formats/go-coverprofile/profile.js

/** `set` tells whether a block ran, `count` and `atomic` how often; profiles are merged by or-ing or adding. */
const modes = new Set(["set", "count", "atomic"]);
const modeLine = /^mode: (\S{1,40})\s*$/;
/** `name.go:line.column,line.column statements count`, as golang.org/x/tools/cover reads it. */
const blockLine = /^(\P{Cc}+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9}) (\d{1,20})\s*$/u;
/** A line and its column as one whole number; columns beyond this would need lines of a million characters. */
const columns = 2 ** 20;
/** Goes through a profile of `go test -coverprofile`, or several written one behind the other. */
class GoProfile {
    #lines;
    #sink;
    #ledger = new ledger/* CoverageLedger */.S();
    #modes = new Set();
    #path = "";
    #modeLines = 0;
    #listedBlocks = 0;
    constructor(lines, sink) {
        this.#lines = lines;
        this.#sink = sink;
    }
    read() {
        while (this.#lines.next())
            this.#line(this.#lines.text());
        this.#finish();
    }
    #line(text) {
        const mode = modeLine.exec(text)?.[1];
        if (mode !== undefined)
            this.#mode(mode);
        else if (text.trim() !== "")
            this.#block(text);
    }
    #mode(mode) {
        if (!modes.has(mode))
            throw this.#fault(`expected one of ${[...modes].join(", ")}`, mode);
        this.#modes.add(mode);
        this.#modeLines++;
    }
    #block(text) {
        const match = blockLine.exec(text);
        if (match === null)
            throw this.#unreadable(text);
        const [, path = "", startLine, startColumn, endLine, endColumn, statements, count] = match;
        if (path !== this.#path)
            this.#ledger.open(path);
        this.#path = path;
        this.#listedBlocks++;
        this.#ledger.point({
            place: positionOf(startLine, startColumn),
            name: positionOf(endLine, endColumn),
            weight: Number(statements),
            isCovered: /[1-9]/.test(count ?? ""),
        });
    }
    #finish() {
        if (!this.#lines.isComplete)
            throw this.#lines.fault("truncated", "expected a line feed behind the last line");
        const merged = this.#ledger.finish((path, file) => this.#sink.fileCoverage({ path, ...file.points }));
        const { points, pointCount } = merged;
        this.#refuseConflicts();
        this.#sink.coverage({ statementsTotal: points.total, statementsCovered: points.covered });
        this.#sink.record("modeLines", this.#modeLines);
        this.#sink.record("files", this.#ledger.fileCount);
        this.#sink.record("blocks", pointCount);
        this.#sink.record("listedBlocks", this.#listedBlocks);
        this.#sink.record("statementsTotal", points.total);
        this.#sink.record("statementsCovered", points.covered);
        this.#explain();
    }
    #explain() {
        this.#sink.diagnose("note", "Go measures statements, not lines: where lines are asked for, statements count");
        if (this.#modes.size > 1) {
            this.#sink.diagnose("note", `expected one mode, found ${[...this.#modes].join(" and ")}`);
        }
    }
    /** The go tool refuses such profiles too: they are of different versions of a file. */
    #refuseConflicts() {
        if (this.#ledger.conflicts === 0)
            return;
        const found = `found ${this.#ledger.conflicts} that differ`;
        this.#sink.diagnose("malformed", `expected blocks that come again to hold as many statements, ${found}`);
    }
    #unreadable(text) {
        if (!this.#lines.isComplete)
            return this.#lines.fault("truncated", "expected the rest of the last line");
        return this.#fault('expected "file:line.column,line.column statements count"', text);
    }
    #fault(expected, found) {
        return this.#lines.fault("malformed", `${expected}, found ${JSON.stringify(found.slice(0, 80))}`);
    }
}
function positionOf(line = "", column = "") {
    return Number(line) * columns + Math.min(Number(column), columns - 1);
}

;// CONCATENATED MODULE: ./lib/formats/go-coverprofile/read.js


/** Reads the blocks of a profile, whichever mode counted them. */
function read(source, sink) {
    new GoProfile(new cursor/* LineCursor */.f(source), sink).read();
}


/***/ })

};
