export const id = 6354;
export const ids = [6354];
export const modules = {

/***/ 56354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75900);


/** From this version of Go on a `go.mod` names every module that the product is built with, also the indirect ones. */
const wholeSince = 17;
/** A `go.mod`. What replaces a module counts in its place; what is in the repository itself is no package. */
const read = ({ text }) => {
    const directives = directivesIn(text);
    const [, major = "0", minor = "0"] = /^(\d+)\.(\d+)/.exec(directives.find(([word]) => word === "go")?.[1] ?? "") ?? [];
    if (major === "0" || (major === "1" && Number(minor) < wholeSince))
        return `expected Go 1.${wholeSince} or later, found a go.mod that need not name everything`;
    const replaced = new Map(directives.flatMap(([word, from = "", ...rest]) => (word === "replace" ? [[from, rest]] : [])));
    const purls = directives.flatMap(([word, module = "", version = ""]) => {
        if (word !== "require")
            return [];
        const [name, chosen] = replacementOf(module, version, replaced.get(module));
        return chosen === undefined ? [] : (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("golang", name, chosen);
    });
    return (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedPackages */ .aJ)(null, purls);
};
/** The words of each directive; blocks are as if each line had the word before the bracket. */
function directivesIn(text) {
    let block = "";
    return text.split(/\r?\n/).flatMap((line) => {
        const words = line
            .replace(/\/\/.*$/, "")
            .trim()
            .split(/\s+/)
            .filter((word) => word !== "")
            .map(unquoted);
        if (words.length === 0)
            return [];
        if (words[0] === ")") {
            block = "";
            return [];
        }
        if (words[1] === "(" && words.length === 2) {
            block = words[0] ?? "";
            return [];
        }
        return [block === "" ? words : [block, ...words]];
    });
}
/** `A [v1] => B v2`, or `=> ../folder`, which has no version. */
function replacementOf(module, version, words) {
    const arrow = words?.indexOf("=>") ?? -1;
    if (words === undefined || arrow === -1)
        return [module, version];
    const isOfOther = arrow === 1 && words[0] !== version;
    return isOfOther ? [module, version] : [words[arrow + 1] ?? "", words[arrow + 2]];
}
function unquoted(word) {
    return /^"[^"]*"$/.test(word) ? word.slice(1, -1) : word;
}


/***/ }),

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


/***/ })

};
