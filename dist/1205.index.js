export const id = 1205;
export const ids = [1205];
export const modules = {

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ claimTotals)
/* harmony export */ });
/**
 * Holds the totals that a report claims against those that were counted. Where it lists nothing at all for what
 * it claims, it is no evidence.
 */
function claimTotals(sink, claimed, counted) {
    for (const [name, value] of Object.entries(claimed)) {
        sink.claim(name, value, counted[name] ?? 0);
    }
    if (measured(claimed) > 0 && measured(counted) === 0) {
        sink.diagnose("totals-without-records", `expected records of the ${measured(claimed)} lines or statements that the totals count, found none`);
    }
}
function measured({ linesTotal = 0, statementsTotal = 0 }) {
    return Math.max(linesTotal, statementsTotal);
}


/***/ }),

/***/ 29269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   KT: () => (/* binding */ parseHits),
/* harmony export */   PD: () => (/* binding */ highestLine)
/* harmony export */ });
const pattern = /^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;
/**
 * Reads an execution count as coverage tools write it: counts beyond 2^53, negative ones (counters that ran over)
 * and exponents (`1.2e+16`) occur. Zero or less is never. Undefined is what is no number at all.
 */
function parseHits(text) {
    const trimmed = text.trim();
    return pattern.test(trimmed) ? Number(trimmed) : undefined;
}
/** The highest line that a source file can have; the tables that hold lines are sized by it. */
const highestLine = 2 ** 24 - 1;
/** Reads a line number; undefined is what is none. */
function parseLine(text) {
    if (!/^\d{1,10}$/.test(text))
        return undefined;
    const line = Number(text);
    return line <= highestLine ? line : undefined;
}


/***/ }),

/***/ 21205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(76119);
// EXTERNAL MODULE: ./lib/syntax/window.js
var syntax_window = __webpack_require__(75423);
;// CONCATENATED MODULE: ./lib/syntax/lines/blocks.js


const lineFeed = 10;
/**
 * Goes through a text report in blocks of whole lines, for a reader that cannot afford to look at a byte twice nor
 * a call per line. Every line that begins in `bytes[start, end)` ends there, by a line feed or by the end of the report.
 */
class LineBlocks {
    #window;
    #isOpen = false;
    bytes;
    start = 0;
    end = 0;
    /** Whether a line feed ends every line of the block; the last line of a report may lack it. */
    isWhole = true;
    constructor(source) {
        this.#window = new syntax_window/* Window */.p(source);
        this.bytes = this.#window.bytes;
    }
    /** Moves to the next block; false at the end. */
    next() {
        if (this.#isOpen)
            this.#moveTo(this.end);
        this.#isOpen = true;
        let feed = this.#lastFeed();
        while (feed === -1 && this.#moveTo(this.start))
            feed = this.#lastFeed();
        const end = feed === -1 ? this.#window.end : feed + 1;
        if (end === this.start)
            return false;
        this.isWhole = feed !== -1;
        this.end = end;
        return true;
    }
    /** Builds the error for the line that holds `bytes[index]`. */
    fault(code, message, index) {
        return new fault/* ReportFault */.p(code, message, `line ${this.lineAt(index)}`);
    }
    /** One-based number of the line that holds `bytes[index]`. Reads the report again: for messages only. */
    lineAt(index) {
        return this.#window.lineAt(index);
    }
    /** Begins the block at `index` and loads more bytes behind it; false if there are none. */
    #moveTo(index) {
        const hasLoaded = this.#window.slide(index);
        this.start = hasLoaded ? 0 : index;
        this.bytes = this.#window.bytes;
        return hasLoaded;
    }
    #lastFeed() {
        const { end } = this.#window;
        const feed = end > this.start ? this.bytes.lastIndexOf(lineFeed, end - 1) : -1;
        return feed < this.start ? -1 : feed;
    }
}

// EXTERNAL MODULE: ./lib/domain/coverage/claims.js
var claims = __webpack_require__(7142);
// EXTERNAL MODULE: ./lib/domain/coverage/ledger.js + 9 modules
var ledger = __webpack_require__(15583);
// EXTERNAL MODULE: ./lib/domain/coverage/measure.js
var measure = __webpack_require__(10143);
// EXTERNAL MODULE: ./lib/domain/coverage/hits.js
var coverage_hits = __webpack_require__(29269);
;// CONCATENATED MODULE: ./lib/syntax/lines/feed.js
const feed_lineFeed = 0x0a;
/** A word of four line feeds, and the constants that find a zero byte in a word (Hacker's Delight §6-1). */
const lineFeeds = 0x0a0a0a0a;
const lowBits = 0x01010101;
const highBits = 0x80808080;
/**
 * Index of the first line feed at or behind `from`, or the end of the bytes. It looks at four bytes at a time: for
 * lines of some dozen bytes that is faster than `indexOf`, which costs a call into native code for each.
 */
function feedFrom(bytes, from) {
    const lastWord = bytes.byteLength - 4;
    let i = from;
    for (; i <= lastWord; i += 4) {
        const word = bytes.getInt32(i, true) ^ lineFeeds;
        const zeros = (word - lowBits) & ~word & highBits;
        if (zeros !== 0)
            return i + ((31 - Math.clz32(zeros & -zeros)) >> 3);
    }
    while (i < bytes.byteLength && bytes.getUint8(i) !== feed_lineFeed)
        i++;
    return i;
}

;// CONCATENATED MODULE: ./lib/formats/lcov/branch-name.js
const comma = 0x2c;
const zero = 0x30;
/** Blocks and branches below these bounds keep their numbers in the name; all others are hashed. */
const branchNumbers = 4096;
const blockNumbers = 2 ** 20;
/** Makes a number of the `block,branch` in `bytes[start, end)`, by which the branches of a line are told apart. */
function branchNameOf(bytes, start, end) {
    return numbered(bytes, start, end) ?? hashed(bytes, start, end);
}
/** The name of a branch by its numbers; undefined where they are too large, or none. */
function numberedBranch(block, branch) {
    const isSmall = block >= 0 && block < blockNumbers && branch >= 0 && branch < branchNumbers;
    return isSmall ? block * branchNumbers + branch : undefined;
}
function numbered(bytes, start, end) {
    const middle = bytes.indexOf(comma, start);
    return numberedBranch(numberIn(bytes, start, middle), numberIn(bytes, middle + 1, end));
}
/** The decimal number in `bytes[start, end)`, or NaN. */
function numberIn(bytes, start, end) {
    let value = start < end ? 0 : Number.NaN;
    for (let i = start; i < end; i++) {
        const digit = bytes[i] - zero;
        value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
    }
    return value;
}
/** Two independent hashes (FNV-1a) make a name of 51 bits, above the numbered ones. */
function hashed(bytes, start, end) {
    let high = 0x811c9dc5;
    let low = 0x01000193;
    for (let i = start; i < end; i++) {
        const byte = bytes[i];
        high = Math.imul(high ^ byte, 0x01000193);
        low = Math.imul(low ^ byte, 0x85ebca6b) ^ (low >>> 15);
    }
    return blockNumbers * branchNumbers + (high >>> 0) * 2 ** 19 + (low >>> 13);
}

;// CONCATENATED MODULE: ./lib/formats/lcov/fields.js



const fields_lineFeed = 0x0a;
const carriageReturn = 0x0d;
const fields_comma = 0x2c;
const fields_zero = 0x30;
const colon = 0x3a;
const firstPrintable = 0x20;
const exceptionMark = 0x65;
/** The code that `keyword` gives for a keyword of two to four letters: its letters as a little-endian number. */
function codeOf(keyword) {
    return [...keyword].reduceRight((code, letter) => (code << 8) | letter.charCodeAt(0), 0);
}
/**
 * Takes the fields of a tracefile one after the other, straight from its bytes: `KEYWORD:field,field,…`. A large
 * report has millions of such lines, so that each byte is looked at once and no string is made of a number.
 */
class Fields {
    #blocks;
    #bytes;
    #words;
    /** Where the last whole word of the bytes begins. */
    #lastWord = -1;
    #at = 0;
    #end = 0;
    #lineStart = 0;
    constructor(blocks) {
        this.#blocks = blocks;
        this.#bytes = blocks.bytes;
        this.#words = viewOf(blocks.bytes);
    }
    /** Whether a line feed ends the current line; false only on the last. */
    get isComplete() {
        return this.#blocks.isWhole;
    }
    /** Moves to the first line of the next block, which has at least one; false at the end of the report. */
    nextBlock() {
        if (!this.#blocks.next())
            return false;
        this.#bytes = this.#blocks.bytes;
        this.#words = viewOf(this.#bytes);
        this.#lastWord = this.#bytes.byteLength - 4;
        this.#end = this.#blocks.end;
        this.#at = this.#blocks.start;
        this.#lineStart = this.#at;
        return true;
    }
    /** Leaves what is left of the current line and moves to the next; false at the end of the block. */
    nextLine() {
        const next = this.#feedFrom(this.#at) + 1;
        if (next >= this.#end)
            return false;
        this.#at = next;
        this.#lineStart = next;
        return true;
    }
    /** Code of what stands in front of the colon; 0 or any other number if that is no keyword. */
    keyword() {
        const start = this.#lineStart;
        const head = start <= this.#lastWord ? this.#words.getInt32(start, true) : this.#tail(start);
        if (((head >> 16) & 0xff) === colon)
            return this.#behindColon(start + 2, head & 0xffff, 0x4040);
        if (head >> 24 === colon)
            return this.#behindColon(start + 3, head & 0xffffff, 0x404040);
        const hasColon = start < this.#lastWord && this.#bytes[start + 4] === colon;
        return hasColon ? this.#behindColon(start + 4, head, 0x40404040) : 0;
    }
    /** A whole number that ends at a comma or at the end of the line. */
    count(expected) {
        const bytes = this.#bytes;
        const start = this.#at;
        let value = 0;
        let i = start;
        for (; i < this.#end; i++) {
            const digit = bytes[i] - fields_zero;
            if (digit < 0 || digit > 9)
                break;
            value = value * 10 + digit;
        }
        if (i === start || !this.#endsField(i))
            throw this.unexpected(expected);
        this.#at = bytes[i] === fields_comma ? i + 1 : i;
        return value;
    }
    lineNumber() {
        const line = this.count("a line number");
        if (line > coverage_hits/* highestLine */.PD)
            throw this.unexpected(`a line number up to ${coverage_hits/* highestLine */.PD}`);
        return line;
    }
    /** Whether a count of executions is above zero; undefined where it is below, as of a counter that ran over. */
    isHit() {
        const bytes = this.#bytes;
        const start = this.#at;
        let digits = 0;
        let i = start;
        for (; i < this.#end; i++) {
            const digit = bytes[i] - fields_zero;
            if (digit < 0 || digit > 9)
                break;
            digits |= digit;
        }
        if (i === start || !this.#endsField(i))
            return this.#isUnusualHit();
        this.#at = i;
        return digits > 0;
    }
    /** Tells the branches of a line apart, and leaves how often it was taken as the next field. */
    branchName() {
        // lcov 2 marks exceptional branches by an "e" before the block; it is the same branch with or without.
        if (this.#bytes[this.#at] === exceptionMark)
            this.#at++;
        const start = this.#at;
        // The branch itself may be an expression with commas in it (lcov 2), so that the last comma counts.
        let end = this.#feedFrom(start) - 1;
        while (end > start && this.#bytes[end] !== fields_comma)
            end--;
        if (end <= start)
            throw this.unexpected('"line,block,branch,taken"');
        this.#at = end + 1;
        return branchNameOf(this.#bytes, start, end);
    }
    /**
     * The lines from the current one to the end of the block, for whoever takes a run of them and then `moveTo`;
     * undefined where the last one may be cut.
     */
    lines() {
        if (!this.isComplete)
            return undefined;
        return { bytes: this.#bytes, words: this.#words, start: this.#lineStart, end: this.#end };
    }
    /** Takes note that all lines before `next` were taken; false if that is none. */
    moveTo(next) {
        if (next === this.#lineStart)
            return false;
        // On the line feed of the last of them: a report that ends here is cut there.
        this.#lineStart = next - 1;
        this.#at = next - 1;
        return true;
    }
    /** Opens the file that the rest of the line names. */
    openFile(ledger) {
        const end = this.#textEnd();
        if (!isPath(this.#bytes, this.#at, end))
            throw this.unexpected("a path behind SF:");
        ledger.openBytes(this.#bytes, this.#at, end);
        this.#at = end;
    }
    /** Whether the line is this word and nothing else. */
    is(word) {
        const start = this.#lineStart;
        for (let i = 0; i < word.length; i++)
            if (this.#bytes[start + i] !== word.charCodeAt(i))
                return false;
        const end = start + word.length;
        // Behind the block may lie what was there before.
        if (end >= this.#end || this.#bytes[end] !== fields_lineFeed)
            return this.text().trimEnd() === word;
        this.#at = end;
        return true;
    }
    /** The whole line. */
    text() {
        return this.#bytes.toString("utf8", this.#lineStart, this.#textEnd());
    }
    /** Builds the error for a line that is not what it should be; one that no line feed ends was cut. */
    unexpected(expected) {
        const code = this.#feedFrom(this.#lineStart) < this.#end ? "malformed" : "truncated";
        return this.fault(code, `expected ${expected}, found ${JSON.stringify(this.text().slice(0, 80))}`);
    }
    fault(code, message) {
        return this.#blocks.fault(code, message, this.#lineStart);
    }
    /** One-based number of the line. Reads the report again: for messages only. */
    lineInReport() {
        return this.#blocks.lineAt(this.#lineStart);
    }
    /** Each byte of `code` must be a letter, all of which have the bit of `letters`; a line feed has not. */
    #behindColon(colonAt, code, letters) {
        if ((code & letters) !== letters || colonAt >= this.#end)
            return 0;
        this.#at = colonAt + 1;
        return code;
    }
    /** The last bytes of a buffer that are too few for a word. */
    #tail(start) {
        let head = 0;
        for (let i = this.#end - 1; i >= start; i--)
            head = (head << 8) | this.#bytes[i];
        return head;
    }
    #isUnusualHit() {
        const end = this.#textEnd();
        const separator = this.#bytes.indexOf(fields_comma, this.#at);
        const fieldEnd = separator === -1 || separator > end ? end : separator;
        const field = this.#bytes.toString("latin1", this.#at, fieldEnd);
        this.#at = fieldEnd;
        // A branch whose block never ran is written as "-".
        if (field === "-")
            return false;
        const hits = (0,coverage_hits/* parseHits */.KT)(field);
        if (hits === undefined)
            throw this.unexpected("a count of executions");
        return hits < 0 ? undefined : hits > 0;
    }
    #endsField(index) {
        if (index >= this.#end)
            return true;
        const byte = this.#bytes[index];
        return byte === fields_lineFeed || byte === fields_comma || byte === carriageReturn;
    }
    /** Where the text of the line ends: before its line break. */
    #textEnd() {
        const feed = this.#feedFrom(this.#lineStart);
        return feed > this.#lineStart && this.#bytes[feed - 1] === carriageReturn ? feed - 1 : feed;
    }
    /** Index of the line feed at or behind `from`, or the end of the block. */
    #feedFrom(from) {
        return Math.min(this.#end, feedFrom(this.#words, from));
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** Control characters are in no path, but in damaged files. */
function isPath(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (bytes[i] < firstPrintable)
            return false;
    return end > start;
}

;// CONCATENATED MODULE: ./lib/formats/lcov/keywords.js

/** The records of a tracefile (geninfo(1), "FILES") that are read, as numbers that bytes are compared with. */
const keyword = {
    line: codeOf("DA"),
    branch: codeOf("BRDA"),
    functionStart: codeOf("FN"),
    functionHits: codeOf("FNDA"),
    /** lcov 2.2: a function and its aliases apart. */
    functionIndex: codeOf("FNL"),
    functionAlias: codeOf("FNA"),
    linesFound: codeOf("LF"),
    linesHit: codeOf("LH"),
    branchesFound: codeOf("BRF"),
    branchesHit: codeOf("BRH"),
    functionsFound: codeOf("FNF"),
    functionsHit: codeOf("FNH"),
    testName: codeOf("TN"),
    sourceFile: codeOf("SF"),
};
/** Known records that count nothing here: versions, and the conditions of MC/DC. */
const ignored = new Set(["VER", "MCDC", "MCF", "MCH"].map(codeOf));

;// CONCATENATED MODULE: ./lib/formats/lcov/claims.js

/** What a record may list, and claim totals of: one bit each. */
const listed = { lines: 1, branches: 2, functions: 4 };
const claims_claims = [
    [keyword.linesFound, "linesTotal", listed.lines],
    [keyword.linesHit, "linesCovered", listed.lines],
    [keyword.branchesFound, "branchesTotal", listed.branches],
    [keyword.branchesHit, "branchesCovered", listed.branches],
    [keyword.functionsFound, "functionsTotal", listed.functions],
    [keyword.functionsHit, "functionsCovered", listed.functions],
];
/** Sums up what the records claim about themselves. */
class RecordClaims {
    #claims = new Map();
    #list;
    constructor() {
        for (const [code, name, about] of claims_claims) {
            this.#claims.set(code, { name, about, sum: 0, isMade: false, isMadeHere: false, isComplete: true });
        }
        this.#list = [...this.#claims.values()];
    }
    /** The claim that a keyword makes, if it makes one. */
    claimOf(code) {
        return this.#claims.get(code);
    }
    /** Ends a record that lists the given things, as bits of `listed`. */
    close(here) {
        for (const claim of this.#list) {
            if ((here & claim.about) !== 0 && !claim.isMadeHere)
                claim.isComplete = false;
            claim.isMadeHere = false;
        }
    }
    /** The totals that were claimed of everything. */
    totals() {
        const whole = this.#list.filter(({ isMade, isComplete }) => isMade && isComplete);
        return Object.fromEntries(whole.map(({ name, sum }) => [name, sum]));
    }
}
/** Adds what one record claims. */
function addClaim(claim, value) {
    claim.sum += value;
    claim.isMade = true;
    claim.isMadeHere = true;
}

;// CONCATENATED MODULE: ./lib/formats/lcov/functions.js
/**
 * The functions of one record. LCOV tells a function by its name alone, and names repeat inside a file (overloads,
 * anonymous functions), so that functions are counted as listed and never merged.
 */
class RecordFunctions {
    #starts = 0;
    #counts = 0;
    #hits = 0;
    #indices = 0;
    #hitIndices = new Set();
    /** `FN:line,name`. */
    start() {
        this.#starts++;
    }
    /** `FNDA:hits,name`. */
    count(isHit) {
        this.#counts++;
        if (isHit)
            this.#hits++;
    }
    /** `FNL:index,line`. */
    index() {
        this.#indices++;
    }
    /** `FNA:index,hits,name`: a function ran if any of its aliases did. */
    alias(index, isHit) {
        if (isHit)
            this.#hitIndices.add(index);
    }
    /** Adds the functions to `sum`, forgets them and returns how many there were. */
    close(sum) {
        const total = Math.max(this.#starts, this.#counts) + this.#indices;
        sum.total += total;
        sum.covered += Math.min(this.#hits + this.#hitIndices.size, total);
        this.#starts = this.#counts = this.#hits = this.#indices = 0;
        if (this.#hitIndices.size > 0)
            this.#hitIndices.clear();
        return total;
    }
}

;// CONCATENATED MODULE: ./lib/formats/lcov/plain-lines.js






const plain_lines_lineFeed = 0x0a;
const plain_lines_comma = 0x2c;
const plain_lines_zero = 0x30;
const plain_lines_colon = 0x3a;
const dash = 0x2d;
const none = -1;
const mostDigits = 9;
const twoLetters = 0xffff;
const threeLetters = 0xffffff;
const lineHead = keyword.line | (plain_lines_colon << 16);
const functionHead = keyword.functionStart | (plain_lines_colon << 16);
/**
 * Takes the lines at the start of a range as long as they are plain, and returns where the first other one begins.
 * Most of a large tracefile is; what is not (a checksum, a sign, a fault, the last lines of the range) is left to `Fields`.
 */
function takePlainLines(record, { bytes, words, start, end }) {
    // No word that is looked at ends behind the range.
    const last = end - 5;
    let at = start;
    for (let next = start; next !== none;) {
        at = next;
        next = at > last ? none : takeLine(record, bytes, words, at);
    }
    return at;
}
/** The index behind the line, or `none`. */
function takeLine(record, bytes, words, at) {
    const head = words.getInt32(at, true);
    if ((head & threeLetters) === lineHead)
        return takeExecuted(record, bytes, at + 3);
    if (head === keyword.branch && bytes[at + 4] === plain_lines_colon)
        return takeBranch(record, bytes, at + 5);
    if ((head & threeLetters) === functionHead) {
        record.functions.start();
        return feedFrom(words, at + 3) + 1;
    }
    if (head === keyword.functionHits)
        return takeFunctionHits(record, bytes, words, at + 4);
    return bytes[at + 2] === plain_lines_colon
        ? takeClaim(record, bytes, head & twoLetters, at + 3)
        : takeClaim(record, bytes, head & threeLetters, at + 4);
}
/** Takes what stands behind `DA:`, each byte once. */
function takeExecuted(record, bytes, start) {
    let at = start;
    let line = 0;
    for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at))
        line = line * 10 + digit;
    if (at === start || bytes[at] !== plain_lines_comma || line > coverage_hits/* highestLine */.PD)
        return none;
    const hitsStart = ++at;
    let hits = 0;
    for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at))
        hits |= digit;
    if (at === hitsStart || bytes[at] !== plain_lines_lineFeed)
        return none;
    record.ledger.line(line, hits > 0);
    (0,measure/* countOne */.kT)(record.listedLines, hits > 0);
    record.lists |= listed.lines;
    return at + 1;
}
/** Takes what stands behind `BRDA:`, in the same way. */
function takeBranch(record, bytes, start) {
    let at = start;
    let place = 0;
    for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at))
        place = place * 10 + digit;
    if (at === start || bytes[at] !== plain_lines_comma || place > coverage_hits/* highestLine */.PD)
        return none;
    record.point.place = place;
    return takeNamedBranch(record, bytes, at + 1);
}
/** Takes `block,branch,taken`. */
function takeNamedBranch(record, bytes, start) {
    let at = start;
    let block = 0;
    for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at))
        block = block * 10 + digit;
    if (at === start || bytes[at] !== plain_lines_comma)
        return none;
    const branchStart = ++at;
    let branch = 0;
    for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at))
        branch = branch * 10 + digit;
    const name = numberedBranch(block, branch);
    if (at === branchStart || bytes[at] !== plain_lines_comma || name === undefined)
        return none;
    record.point.name = name;
    return takeTaken(record, bytes, at + 1);
}
/** Takes how often the branch was taken; one whose block never ran is written as "-". */
function takeTaken(record, bytes, start) {
    let at = bytes[start] === dash ? start + 1 : start;
    let taken = 0;
    if (at === start) {
        for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at))
            taken |= digit;
    }
    if (at === start || bytes[at] !== plain_lines_lineFeed)
        return none;
    record.point.isCovered = taken > 0;
    record.ledger.point(record.point);
    record.lists |= listed.branches;
    return at + 1;
}
/** Takes what stands behind `FNDA`. */
function takeFunctionHits(record, bytes, words, colonAt) {
    const start = colonAt + 1;
    const end = digitsEnd(bytes, start);
    if (bytes[colonAt] !== plain_lines_colon || bytes[end] !== plain_lines_comma || end === start)
        return none;
    record.functions.count(isAboveZero(bytes, start, end));
    return feedFrom(words, end) + 1;
}
/** Takes the total that a keyword claims. */
function takeClaim({ claims }, bytes, code, start) {
    const end = bytes[start - 1] === plain_lines_colon ? digitsEnd(bytes, start) : start;
    if (bytes[end] !== plain_lines_lineFeed)
        return none;
    const claim = claims.claimOf(code);
    const total = plain_lines_numberIn(bytes, start, end);
    if (claim === undefined || total === none)
        return none;
    addClaim(claim, total);
    return end + 1;
}
/** The digit at an index, or a number above 9: this maps "0" to "9" onto 0 to 9, and no other byte there. */
function digitAt(bytes, index) {
    return bytes[index] ^ plain_lines_zero;
}
function digitsEnd(bytes, start) {
    let i = start;
    while (digitAt(bytes, i) <= 9)
        i++;
    return i;
}
/** Or `none`, if there is no digit or one too many for an integer of the machine. */
function plain_lines_numberIn(bytes, start, end) {
    if (end === start || end - start > mostDigits)
        return none;
    let value = 0;
    for (let i = start; i < end; i++)
        value = value * 10 + bytes[i] - plain_lines_zero;
    return value;
}
function isAboveZero(bytes, start, end) {
    let i = start;
    while (i < end && bytes[i] === plain_lines_zero)
        i++;
    return i < end;
}

;// CONCATENATED MODULE: ./lib/formats/lcov/report.js








const recordEnd = "end_of_record";
/** Goes through a tracefile: records from `SF:` to `end_of_record`, several of which may be about one file. */
class LcovReport {
    #sink;
    #fields;
    #ledger = new ledger/* CoverageLedger */.S();
    #listedLines = (0,measure/* noCount */.dy)();
    #recordFunctions = new RecordFunctions();
    #claims = new RecordClaims();
    #open = {
        ledger: this.#ledger,
        listedLines: this.#listedLines,
        functions: this.#recordFunctions,
        claims: this.#claims,
        lists: 0,
        point: { place: 0, name: 0, weight: 1, isCovered: false },
    };
    #functions = (0,measure/* noCount */.dy)();
    #records = 0;
    #isOpen = false;
    /** Whether a test was named and its record has not begun. */
    #isAnnounced = false;
    #negativeCounts = 0;
    #strangers = 0;
    constructor(blocks, sink) {
        this.#sink = sink;
        this.#fields = new Fields(blocks);
    }
    read() {
        while (this.#fields.nextBlock())
            this.#block();
        this.#finish();
    }
    #block() {
        do
            this.#line();
        while (this.#fields.nextLine());
    }
    #line() {
        if (this.#isOpen && this.#takePlainLines())
            return;
        const code = this.#fields.keyword();
        if (this.#isOpen)
            this.#insideRecord(code);
        else
            this.#betweenRecords(code);
    }
    #betweenRecords(code) {
        if (code === keyword.sourceFile)
            this.#openRecord();
        else if (code === keyword.testName)
            this.#isAnnounced = true;
        else if (!ignored.has(code) && !this.#saysNothing())
            throw this.#fields.unexpected('"SF:" or "TN:"');
    }
    #insideRecord(code) {
        switch (code) {
            case keyword.line:
                this.#executedLine();
                break;
            case keyword.functionStart:
            case keyword.functionHits:
                this.#function(code);
                break;
            case keyword.branch:
                this.#branch();
                break;
            case keyword.functionIndex:
                this.#recordFunctions.index();
                break;
            case keyword.functionAlias:
                this.#recordFunctions.alias(this.#fields.count("an index"), this.#isHit());
                break;
            case keyword.testName:
            case keyword.sourceFile:
                throw this.#fields.fault("truncated", `expected "${recordEnd}" before the next record`);
            default:
                this.#otherLine(code);
        }
    }
    #otherLine(code) {
        const claim = this.#claims.claimOf(code);
        if (claim !== undefined)
            addClaim(claim, this.#fields.count("a total"));
        else if (this.#fields.is(recordEnd))
            this.#closeRecord();
        else if (!ignored.has(code) && !this.#saysNothing())
            this.#stranger();
    }
    #openRecord() {
        this.#fields.openFile(this.#ledger);
        this.#isOpen = true;
        this.#isAnnounced = false;
    }
    #closeRecord() {
        if (this.#recordFunctions.close(this.#functions) > 0)
            this.#open.lists |= listed.functions;
        this.#claims.close(this.#open.lists);
        this.#open.lists = 0;
        this.#records++;
        this.#isOpen = false;
    }
    #takePlainLines() {
        const lines = this.#fields.lines();
        return lines !== undefined && this.#fields.moveTo(takePlainLines(this.#open, lines));
    }
    #function(code) {
        if (code === keyword.functionStart)
            this.#recordFunctions.start();
        else
            this.#recordFunctions.count(this.#isHit());
    }
    #executedLine() {
        this.#open.lists |= listed.lines;
        const line = this.#fields.lineNumber();
        const isHit = this.#isHit();
        this.#ledger.line(line, isHit);
        (0,measure/* countOne */.kT)(this.#listedLines, isHit);
    }
    #branch() {
        this.#open.lists |= listed.branches;
        const place = this.#fields.lineNumber();
        const name = this.#fields.branchName();
        this.#ledger.point({ place, name, weight: 1, isCovered: this.#isHit() });
    }
    #isHit() {
        const isHit = this.#fields.isHit();
        if (isHit === undefined)
            this.#negativeCounts++;
        return isHit ?? false;
    }
    /** Blank lines, comments of lcov 2, and the end mark of a shell that some tracefiles carry along. */
    #saysNothing() {
        const text = this.#fields.text().trim();
        return text === "" || text.startsWith("#") || text === "EOF";
    }
    /** A record that this reader does not know may say anything; what is no record at all breaks the format. */
    #stranger() {
        const text = this.#fields.text();
        if (!/^[A-Z_]{2,12}:/.test(text))
            throw this.#fields.unexpected("a record of LCOV");
        if (this.#strangers++ > 0)
            return;
        const found = JSON.stringify(text.slice(0, 40));
        const at = `line ${this.#fields.lineInReport()}`;
        this.#sink.diagnose("unknown-value", `expected a known record, found ${found}`, at);
    }
    #finish() {
        this.#refuseTruncation();
        const merged = this.#ledger.finish((path, { lines: { total, covered } }) => this.#sink.fileCoverage({ path, total, covered }));
        const totals = {
            linesTotal: merged.lines.total,
            linesCovered: merged.lines.covered,
            branchesTotal: merged.points.total,
            branchesCovered: merged.points.covered,
            functionsTotal: this.#functions.total,
            functionsCovered: this.#functions.covered,
        };
        this.#sink.coverage(totals);
        this.#record(totals);
        (0,claims/* claimTotals */.I)(this.#sink, this.#claims.totals(), totals);
    }
    #record(totals) {
        this.#sink.record("records", this.#records);
        this.#sink.record("files", this.#ledger.fileCount);
        for (const [name, value] of Object.entries(totals))
            this.#sink.record(name, value);
        this.#sink.record("rawDALines", new Map(Object.entries(this.#listedLines)));
        if (this.#negativeCounts > 0) {
            const found = `found ${this.#negativeCounts} below it; they count as never run`;
            this.#sink.diagnose("unknown-value", `expected counts of zero or more, ${found}`);
        }
    }
    /** A tracefile ends with a record's end; only a cut right behind one cannot be seen. */
    #refuseTruncation() {
        const isCut = this.#isOpen || (this.#isAnnounced && this.#records > 0) || this.#isLastLineCut();
        if (isCut)
            throw this.#fields.fault("truncated", `expected "${recordEnd}", found the end of the file`);
    }
    #isLastLineCut() {
        return !this.#fields.isComplete && this.#fields.text().trim() !== "" && !this.#fields.is(recordEnd);
    }
}

;// CONCATENATED MODULE: ./lib/formats/lcov/read.js


function read(source, sink) {
    new LcovReport(new LineBlocks(source), sink).read();
}


/***/ })

};
