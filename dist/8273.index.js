export const id = 8273;
export const ids = [8273];
export const modules = {

/***/ 75900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   YK: () => (/* binding */ mappingIn),
/* harmony export */   aJ: () => (/* binding */ lockedPackages),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   l5: () => (/* binding */ isElsewhere),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/** Everything that can be reached from `roots`, each once, in no order; bounded by what `next` knows. */
function reach(roots, next) {
    const seen = new Set(roots);
    // A set takes what is added while it is gone through.
    for (const item of seen)
        for (const other of next(item))
            seen.add(other);
    return seen;
}
/** The packages in the order of their names, each once. */
function lockedPackages(root, purls, conditional = []) {
    const packages = new Set(purls);
    const others = new Set([...conditional].filter((purl) => !packages.has(purl)));
    return { root, packages: [...packages].sort(), conditional: [...others].sort() };
}
/** A condition of Python that no Linux server meets; whatever else is asked may be true. */
function isElsewhere(marker) {
    if (typeof marker !== "string" || marker.length > 1_000 || / or /.test(marker))
        return false;
    return /(?:sys_platform|platform_system|os_name) ?== ?['"](?:win32|cygwin|darwin|Windows|Darwin|nt)['"]/.test(marker);
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The mapping under a key; what is none says nothing. */
function mappingIn(value, key) {
    const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return isMapping(found) ? found : {};
}
/** The text under a key. */
function textIn(value, key) {
    const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof found === "string" && found !== "" ? found : undefined;
}
/** The mappings of a list under a key. */
function listIn(value, key) {
    const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter(isMapping) : [];
}


/***/ }),

/***/ 78273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75900);


const longestLine = 20_000;
/** A `requirements.txt` in which pip is told the digest of everything: then, and only then, it names everything. */
const read = ({ text }) => {
    const lines = linesIn(text);
    const elsewhere = lines.find((line) => /^(?:-r|-c|-e|--requirement|--constraint|--editable)\b/.test(line));
    if (elsewhere !== undefined)
        return `it leads to another file: ${JSON.stringify(elsewhere.slice(0, 100))}`;
    const wanted = lines.filter((line) => !/^--?[a-z]/.test(line));
    const pins = wanted.map(pinIn);
    const loose = wanted.find((_, index) => pins[index] === null);
    if (loose !== undefined)
        return `expected each package with one version and its digest, found ${JSON.stringify(loose.slice(0, 100))}`;
    const found = pins.filter((pin) => pin !== null);
    const always = found.filter(({ marker }) => marker === "");
    const left = found.filter(({ marker }) => marker !== "" && !(0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .isElsewhere */ .l5)(marker));
    return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedPackages */ .aJ)(null, purlsOf(always), purlsOf(left));
};
function purlsOf(pins) {
    return pins.map(({ purl }) => purl);
}
function linesIn(text) {
    return text
        .replace(/\\\r?\n/g, " ")
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
        .filter((line) => line !== "");
}
/** Null: any version would do, or any bytes. */
function pinIn(line) {
    if (line.length > longestLine || !/--hash=sha\d{3}:[0-9a-f]{64,}/.test(line))
        return null;
    const [, name, version, rest = ""] = /^([A-Za-z0-9][\w.-]*)(?: ?\[[^\]]*\])? ?={2,3} ?([^\s;]+)(.*)$/.exec(line) ?? [];
    if (name === undefined)
        return null;
    const purl = (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("pypi", name.replace(/[-_.]+/g, "-"), version);
    const [, marker = ""] = /^ ?;(.*)$/.exec(rest.replace(/ --hash=.*$/, "")) ?? [];
    return { purl, marker: rest.trimStart().startsWith(";") ? marker.trim() || ";" : "" };
}


/***/ })

};
