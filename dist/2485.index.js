export const id = 2485;
export const ids = [2485];
export const modules = {

/***/ 94427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ codeownersByteLimit),
/* harmony export */   o: () => (/* binding */ codeownersPaths)
/* harmony export */ });
/** Where GitHub looks for the file; the first that exists counts, the others are ignored (facts 3.1). */
const codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/**
 * A file of this size or more is ignored as a whole (section "CODEOWNERS file size"; facts 3.1). GitHub says "3 MB":
 * we take the smaller of the two readings, so that a file that might be ignored is never trusted.
 */
const codeownersByteLimit = 3_000_000;


/***/ }),

/***/ 11175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   iA: () => (/* binding */ vacuousLines)
/* harmony export */ });
/* unused harmony export idleRules */
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94427);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39335);
/* harmony import */ var _owners_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80347);



/** Folders that are owned as a whole or not at all: also what is put there tomorrow must have an owner. */
const guardedFolders = [".github/", ".github/assaygate/waivers/"];
/** Lists what keeps a CODEOWNERS file from protecting these paths and itself (facts 3.1, 3.3, 3.4, 3.6). */
function gapsOf(codeowners, { codeownersPath, paths }) {
    const index = new _owners_index_js__WEBPACK_IMPORTED_MODULE_0__/* .OwnersIndex */ .t(codeowners.rules);
    const guards = [
        ...placesUpTo(codeownersPath).map((path) => ({ path, ownership: index.ownershipOf(path) })),
        ...guardedFolders.map((path) => ({ path, ownership: index.ownershipBelow(path) })),
    ];
    return {
        isOversize: codeowners.isOversize,
        invalid: codeowners.invalid,
        vacuous: vacuousLines(codeowners),
        paths: paths.map((path) => ({ path, ownership: index.ownershipOf(path) })).filter(isGap),
        guards: guards.filter(isGap),
    };
}
function isGap(place) {
    return place.ownership.state !== "owned";
}
/** A new file in a place that GitHub looks at earlier would take the place of this one (facts 3.1). */
function placesUpTo(codeownersPath) {
    const place = _codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .codeownersPaths */ .o.indexOf(codeownersPath);
    return place < 0 ? [codeownersPath] : _codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .codeownersPaths */ .o.slice(0, place + 1);
}
/** Lists the lines that do nothing, in the order of the file. */
function vacuousLines({ rules }) {
    const last = new Map(rules.map((rule) => [rule.text, rule]));
    return rules.flatMap((rule) => {
        const reason = reasonOf(rule, last.get(rule.text) !== rule);
        return reason === undefined ? [] : [{ rule, reason }];
    });
}
function reasonOf(rule, isRepeated) {
    if (isOwner(rule))
        return "no-pattern";
    if (neverMatches(rule.pattern))
        return "never-matches";
    return isRepeated ? "repeated" : undefined;
}
/** A file may be called like an address (`icon@2x.png`), so that this counts only where nobody else is named. */
function isOwner({ text, owners }) {
    const kind = (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerKind */ .k)(text);
    return kind === "email" ? owners.length === 0 : kind !== undefined;
}
function neverMatches({ segments }) {
    return segments.some((segment) => segment.kind === "name" && ["", ".", ".."].includes(segment.name));
}
/** Lists the rules that decide about none of these files: they match nothing, or later lines always win. */
function idleRules({ rules }, tree) {
    const index = new OwnersIndex(rules);
    const busy = new Set();
    for (const path of tree) {
        const ownership = index.ownershipOf(path);
        if (ownership.state !== "unmatched")
            busy.add(ownership.rule);
    }
    return rules.filter((rule) => !busy.has(rule));
}


/***/ }),

/***/ 39335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ownerKind)
/* harmony export */ });
/** Characters of a login: managed users have an underscore before the name of their enterprise. */
const user = /^@[A-Za-z0-9_-]+$/;
const team = /^@[A-Za-z0-9_-]+\/[A-Za-z0-9_-]+$/;
const email = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
/** Tells `@user`, `@org/team` and an address apart; undefined for what names nobody. */
function ownerKind(text) {
    if (user.test(text))
        return "user";
    if (team.test(text))
        return "team";
    return email.test(text) ? "email" : undefined;
}


/***/ }),

/***/ 80347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ OwnersIndex)
});

// EXTERNAL MODULE: ./lib/domain/codeowners/segment.js
var segment = __webpack_require__(95901);
;// CONCATENATED MODULE: ./lib/domain/codeowners/glob-index.js

/**
 * Finds the globs that match a name: those that ask for some beginning or end are looked up by it, the others are
 * tried one by one.
 */
class GlobIndex {
    #heads = new Affixes();
    #tails = new Affixes();
    #others = new Map();
    /** The value of a glob, made if the glob is new. */
    enter(glob, make) {
        const entries = this.#entriesFor(glob);
        const key = glob.join("*");
        const known = entries.get(key);
        if (known !== undefined)
            return known.value;
        const value = make();
        entries.set(key, { glob, value });
        return value;
    }
    #entriesFor(glob) {
        const head = (0,segment/* headOf */.Uo)(glob);
        if (head !== "")
            return this.#heads.under(head);
        const tail = (0,segment/* tailOf */.Cj)(glob);
        return tail === "" ? this.#others : this.#tails.under(tail);
    }
    /** Tells the value of every glob that matches. */
    follow(name, tell) {
        const heads = this.#heads.lengths;
        const tails = this.#tails.lengths;
        for (let index = 0; index < heads.length; index++) {
            tellMatching(this.#heads.get(name.slice(0, heads[index])), name, tell);
        }
        for (let index = 0; index < tails.length; index++) {
            tellMatching(this.#tails.get(name.slice(-(tails[index] ?? 0))), name, tell);
        }
        if (this.#others.size > 0)
            tellMatching(this.#others, name, tell);
    }
}
function tellMatching(entries, name, tell) {
    if (entries === undefined)
        return;
    for (const { glob, value } of entries.values())
        if ((0,segment/* matchesGlob */.kt)(glob, name))
            tell(value);
}
/** Globs by a text of which few lengths occur: one look-up for each length, however many globs there are. */
class Affixes {
    lengths = [];
    #entries = new Map();
    get(text) {
        return this.#entries.get(text);
    }
    under(text) {
        if (!this.lengths.includes(text.length))
            this.lengths.push(text.length);
        const entries = this.#entries.get(text) ?? new Map();
        this.#entries.set(text, entries);
        return entries;
    }
}

;// CONCATENATED MODULE: ./lib/domain/codeowners/place.js

/** Lower than any rule. */
const noRule = -1;
/**
 * What patterns say of one place in a tree of files: patterns that begin alike share their places, as folders do. The
 * numbers are of the latest rule of each kind.
 */
class Place {
    /** Owns a file that lies here. */
    file = noRule;
    /** Owns everything below a folder that lies here. */
    below = noRule;
    /** Takes owners away from something below a folder that lies here. */
    clears = noRule;
    /** The same place with any number of folders gone by. */
    deep;
    /** Whether this is such a place. */
    isDeep;
    #any;
    #names;
    #globs;
    constructor(isDeep = false) {
        this.isDeep = isDeep;
    }
    /** Whether any pattern goes on from here. */
    get hasMore() {
        return (this.#any ?? this.#names ?? this.#globs) !== undefined;
    }
    /** The place that a segment of a pattern leads to, made if it is not there. */
    enter(segment) {
        switch (segment.kind) {
            case "deep":
                this.deep ??= new Place(true);
                return this.deep;
            case "any":
                this.#any ??= new Place();
                return this.#any;
            case "name":
                this.#names ??= new Map();
                return placeIn(this.#names, segment.name);
            case "glob":
                this.#globs ??= new GlobIndex();
                return this.#globs.enter(segment.glob, () => new Place());
        }
    }
    /** Tells every place that one name leads to. */
    follow(name, tell) {
        const named = this.#names?.get(name);
        if (named !== undefined)
            tell(named);
        if (this.#any !== undefined)
            tell(this.#any);
        this.#globs?.follow(name, tell);
    }
}
function placeIn(places, name) {
    let place = places.get(name);
    if (place === undefined) {
        place = new Place();
        places.set(name, place);
    }
    return place;
}

;// CONCATENATED MODULE: ./lib/domain/codeowners/owners-index.js

const unmatched = { state: "unmatched" };
const nowhere = { places: [], below: noRule, next: new Map() };
/**
 * Finds the rule that decides about a path without looking at the others. Patterns are merged into one tree of places,
 * which a path walks down name by name; where it can stand is worked out once and remembered, so that the files of a
 * folder share the work. No pattern is ever tried again from an earlier name.
 */
class OwnersIndex {
    #ownerships;
    #root = new Place();
    #numbers = new Map();
    #standings = new Map();
    #start;
    /** The folders down to the one that was asked for last; each name ends with a slash. */
    #trail = [];
    /** Where the last path was looked up. */
    #folder = "";
    #standing;
    /** Latest rule that owns the file that is looked up. */
    #latest = noRule;
    #takeFile = ({ file }) => {
        if (file > this.#latest)
            this.#latest = file;
    };
    constructor(rules) {
        this.#ownerships = rules.map((rule) => ({ state: rule.owners.length > 0 ? "owned" : "cleared", rule }));
        for (const [number, rule] of rules.entries())
            this.#add(rule, number);
        this.#start = this.#standingAt([this.#root], noRule);
        this.#standing = this.#start;
    }
    #add({ pattern, owners }, number) {
        let place = this.#root;
        for (const segment of pattern.segments) {
            if (owners.length === 0)
                place.clears = number;
            place = place.enter(segment);
        }
        if (pattern.reach !== "below")
            place.file = number;
        if (pattern.reach !== "file")
            place.below = number;
    }
    /**
     * Who owns a file; the path is relative to the root of the repository, with `/` between names (facts 3.3, 3.7). What
     * is no such path (`../x`, `/x`, `a//b`) is nobody's.
     */
    ownershipOf(path) {
        const end = path.lastIndexOf("/") + 1;
        // Paths mostly come sorted, so that the next one is in the same folder.
        if (end !== this.#folder.length || !path.startsWith(this.#folder)) {
            this.#folder = path.slice(0, end);
            this.#standing = this.#standingIn(this.#folder);
        }
        const name = end === 0 ? path : path.slice(end);
        if (isForeign(name))
            return unmatched;
        const { places, below } = this.#standing;
        this.#latest = below;
        // An iterator for every path would cost more than the look-up.
        for (let index = 0; index < places.length; index++)
            places[index]?.follow(name, this.#takeFile);
        return this.#ownerships[this.#latest] ?? unmatched;
    }
    /**
     * Who owns every file that is or will be below a folder: owned only if one rule has them all and no later one could
     * take one away.
     */
    ownershipBelow(folder) {
        const standing = this.#standingIn(folder.endsWith("/") ? folder : `${folder}/`);
        if (standing.below === noRule)
            return unmatched;
        const latest = standing.places.reduce((rule, { clears }) => Math.max(rule, clears), standing.below);
        return this.#ownerships[latest] ?? unmatched;
    }
    /** The folder ends with a slash, or is empty for the root; what it shares with the one before is not walked again. */
    #standingIn(folder) {
        const trail = this.#trail;
        let depth = 0;
        let start = 0;
        for (let stop = trail[0]; stop !== undefined && folder.startsWith(stop.name, start); stop = trail[depth]) {
            start += stop.name.length;
            depth++;
        }
        trail.length = depth;
        let standing = trail[depth - 1]?.standing ?? this.#start;
        while (start < folder.length) {
            const end = folder.indexOf("/", start);
            standing = this.#step(standing, folder.slice(start, end));
            trail.push({ name: folder.slice(start, end + 1), standing });
            start = end + 1;
        }
        return standing;
    }
    /** From one folder into the next. */
    #step(standing, name) {
        if (isForeign(name))
            return nowhere;
        const known = standing.next.get(name);
        if (known !== undefined)
            return known;
        const { places, below } = standing;
        // Where any number of folders may go by, one more has gone by.
        const reached = places.filter(({ isDeep }) => isDeep);
        const stayed = reached.length;
        const take = (place) => void reached.push(place);
        for (let index = 0; index < places.length; index++)
            places[index]?.follow(name, take);
        const isSame = reached.length === stayed && stayed === places.length;
        const next = isSame ? standing : this.#standingAt(reached, below);
        standing.next.set(name, next);
        return next;
    }
    /** Folders from which the same patterns go on are one and the same. */
    #standingAt(reached, belowBefore) {
        const below = reached.reduce((latest, place) => Math.max(latest, place.below), belowBefore);
        const all = reached.flatMap((place) => (place.deep === undefined ? [place] : [place, place.deep]));
        const places = [...new Set(all)].filter((place) => place.hasMore);
        const key = `${below} ${places.map((place) => this.#numberOf(place)).join(" ")}`;
        const known = this.#standings.get(key);
        if (known !== undefined)
            return known;
        const standing = { places, below, next: new Map() };
        this.#standings.set(key, standing);
        return standing;
    }
    #numberOf(place) {
        const number = this.#numbers.get(place) ?? this.#numbers.size;
        this.#numbers.set(place, number);
        return number;
    }
}
/** No file or folder of a repository has such a name. */
function isForeign(name) {
    return name === "" || name === "." || name === "..";
}


/***/ }),

/***/ 65379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseCodeowners)
});

// EXTERNAL MODULE: ./lib/domain/codeowners/codeowners.js
var codeowners = __webpack_require__(94427);
// EXTERNAL MODULE: ./lib/domain/codeowners/owner.js
var owner = __webpack_require__(39335);
// EXTERNAL MODULE: ./lib/domain/codeowners/segment.js
var codeowners_segment = __webpack_require__(95901);
;// CONCATENATED MODULE: ./lib/domain/codeowners/pattern.js

/**
 * Understands a pattern: gitignore's rules without `!`, `[ ]` and `\#` (GitHub's page "About code owners", section
 * "CODEOWNERS syntax"; facts 3.6, 3.11).
 */
function parsePattern(text) {
    const why = faultOf(text);
    return why === undefined ? { state: "valid", pattern: patternOf(text) } : { state: "invalid", why };
}
/** Only a pattern with one of these can be at fault. */
const suspect = /[!\\[\]]|\*{3}|^\/+$/;
/** GitHub's own words for these faults are not published as a list; the sources are in docs/reference/codeowners.md. */
function faultOf(text) {
    if (!suspect.test(text))
        return undefined;
    if (text.startsWith("!"))
        return 'a pattern cannot be negated with "!"';
    if (text.startsWith("\\#"))
        return 'a pattern cannot begin with "#", not even as "\\#"';
    if (/^\/+$/.test(text))
        return `${text} never matches anything; * matches everything`;
    // What `\` takes the meaning from is out of the way.
    const bare = text.replaceAll(/\\[^/]/g, "_");
    if (bare.includes("***"))
        return "more than two asterisks in a row mean nothing";
    if (/[[\]]/.test(bare))
        return "[ and ] are no ranges here; as part of a name each needs a \\ before it";
    if (bare.includes("\\"))
        return "a \\ needs a character of a name behind it";
    return undefined;
}
function patternOf(text) {
    const isFolder = text.endsWith("/");
    const segments = segmentsOf(isFolder ? text.slice(0, -1) : text);
    const last = segments.at(-1)?.kind;
    if (isFolder || last === "deep")
        return everythingBelow(segments);
    if (last !== "any")
        return { segments, reach: "both" };
    // Any file in any number of folders is everything below.
    return segments.at(-2)?.kind === "deep"
        ? everythingBelow(segments.slice(0, -1))
        : { segments, reach: "file" };
}
/** A pattern with a slash, but for one at its end, counts from the root; any other begins anywhere (facts 3.11). */
function segmentsOf(path) {
    const segments = path.includes("/") ? [] : [{ kind: "deep" }];
    for (const name of (path.startsWith("/") ? path.slice(1) : path).split("/")) {
        const segment = (0,codeowners_segment/* parseSegment */.Zs)(name);
        if (segment.kind !== "deep" || segments.at(-1)?.kind !== "deep")
            segments.push(segment);
    }
    return segments;
}
/** Below any folder that is below a folder, there is nothing that is not below that folder. */
function everythingBelow(segments) {
    return { segments: segments.at(-1)?.kind === "deep" ? segments.slice(0, -1) : segments, reach: "below" };
}

;// CONCATENATED MODULE: ./lib/domain/codeowners/parse.js



/**
 * Reads the text of a CODEOWNERS file (GitHub's page "About code owners", sections "CODEOWNERS file size" and
 * "CODEOWNERS syntax"; facts 3.1, 3.4-3.7). Never throws: lines that GitHub skips are listed.
 */
function parseCodeowners(text) {
    if (byteLength(text) >= codeowners/* codeownersByteLimit */.F)
        return { rules: [], invalid: [], isOversize: true };
    const rules = [];
    const invalid = [];
    const lines = (text.startsWith("\ufeff") ? text.slice(1) : text).split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const reading = parseLine(line, index + 1);
        if (reading === undefined)
            continue;
        if ("why" in reading)
            invalid.push(reading);
        else
            rules.push(reading);
    }
    return { rules, invalid, isOversize: false };
}
/** Bytes of the text in UTF-8; counted no further than the limit needs. */
function byteLength(text) {
    if (text.length >= codeowners/* codeownersByteLimit */.F || text.length * 3 < codeowners/* codeownersByteLimit */.F)
        return text.length;
    return new TextEncoder().encode(text).length;
}
/** A rule, or why there is none; undefined for a blank line or a comment. */
function parseLine(line, number) {
    const [first, ...owners] = wordsOf(line);
    if (first === undefined)
        return undefined;
    const reading = parsePattern(first.text);
    if (reading.state === "invalid") {
        return { line: number, ...first, kind: "invalid-pattern", why: reading.why };
    }
    const stranger = owners.find(({ text }) => (0,owner/* ownerKind */.k)(text) === undefined);
    if (stranger !== undefined) {
        return {
            line: number,
            ...stranger,
            kind: "invalid-owner",
            why: "an owner is @user, @org/team or an address",
        };
    }
    return { line: number, ...first, pattern: reading.pattern, owners: owners.map(({ text }) => text) };
}
/** The pattern and the owners; a word that begins with `#` begins a comment (facts 3.4). */
function wordsOf(line) {
    // What stands between blanks; a blank behind `\` belongs to the path (facts 3.7).
    const word = /(?:[^ \t\\]|\\.?)+/gs;
    const words = [];
    for (let found = word.exec(line); found !== null; found = word.exec(line)) {
        if (found[0].startsWith("#"))
            break;
        words.push({ text: found[0], column: found.index + 1 });
    }
    return words;
}


/***/ }),

/***/ 95901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Zs: () => (/* binding */ parseSegment),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
/** Stands for one character but `/`, as `?` in a pattern. */
const anyCharacter = -1;
const hasSigns = /[*?\\]/;
/** Understands what stands between two slashes; `\` takes the meaning from the character behind it. */
function parseSegment(text) {
    if (text === "**")
        return { kind: "deep" };
    if (text === "*")
        return { kind: "any" };
    if (!hasSigns.test(text))
        return { kind: "name", name: text };
    const glob = globOf(text);
    const [whole = []] = glob;
    if (glob.length > 1 || whole.includes(anyCharacter))
        return { kind: "glob", glob };
    return { kind: "name", name: textOf(whole) };
}
/** Inside a name, two asterisks are no more than one: so says gitignore, which CODEOWNERS follows. */
function globOf(text) {
    const pieces = [[]];
    for (const [sign] of text.matchAll(/\*+|\\?./gs)) {
        if (sign.startsWith("*"))
            pieces.push([]);
        else
            pieces.at(-1)?.push(sign === "?" ? anyCharacter : sign.charCodeAt(sign.length - 1));
    }
    return pieces;
}
/** What every name that matches begins with. */
function headOf(glob) {
    const first = glob[0] ?? [];
    const end = first.indexOf(anyCharacter);
    return textOf(end < 0 ? first : first.slice(0, end));
}
/** What every name that matches ends with. */
function tailOf(glob) {
    const last = glob.at(-1) ?? [];
    return textOf(last.slice(last.lastIndexOf(anyCharacter) + 1));
}
function textOf(piece) {
    return piece.map((unit) => String.fromCharCode(unit)).join("");
}
/**
 * Whether a glob matches a whole name. Each piece is put where it fits first and stays there, which is enough: nothing
 * is tried twice, and time grows with the length of the name times that of the longest piece (`a*a*a*a*b`).
 */
function matchesGlob(glob, name) {
    const last = glob.length - 1;
    let end = endOf(glob[0] ?? [], name, 0);
    for (let index = 1; index <= last && end >= 0; index++) {
        const piece = glob[index] ?? [];
        end = index === last ? endOfLast(piece, name, end) : endOfNext(piece, name, end);
    }
    return end === name.length;
}
/** Where a piece ends that begins at `start`; -1 if it does not fit there. */
function endOf(piece, name, start) {
    let at = start;
    for (const unit of piece) {
        if (at >= name.length)
            return -1;
        if (unit !== anyCharacter && unit !== name.charCodeAt(at))
            return -1;
        at += unit === anyCharacter ? widthAt(name, at) : 1;
    }
    return at;
}
function endOfNext(piece, name, from) {
    for (let start = from; start + piece.length <= name.length; start++) {
        const end = endOf(piece, name, start);
        if (end >= 0)
            return end;
    }
    return -1;
}
/** The last piece must end where the name ends; a `?` of it may take two code units. */
function endOfLast(piece, name, from) {
    for (let start = Math.max(from, name.length - 2 * piece.length); start <= name.length; start++) {
        if (endOf(piece, name, start) === name.length)
            return name.length;
    }
    return -1;
}
/** A character beyond U+FFFF takes two code units. */
function widthAt(name, at) {
    return (name.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}


/***/ })

};
