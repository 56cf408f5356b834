// What a browser sees of each letter: measured in the frames of the page that measure.py writes.
"use strict";

function luminance([red, green, blue]) {
    const channel = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

// WCAG 2.2, 1.4.3.
function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
}

function colour(text) {
    return text.match(/[\d.]+/g).map(Number);
}

// The nearest colour behind an element; paper is white.
function behind(element) {
    for (let at = element; at; at = at.parentElement) {
        const found = colour(getComputedStyle(at).backgroundColor);
        if (found.length === 3 || found[3] > 0) return found;
    }
    return [255, 255, 255];
}

function textNodes(document) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) found.push(walker.currentNode);
    return found;
}

function width(document, frame) {
    const over = document.documentElement.scrollWidth - frame.clientWidth;
    return over > 0 ? [`${over} px over the edge`] : [];
}

function contrasts(document) {
    return textNodes(document).flatMap((node) => {
        const element = node.parentElement;
        const ratio = contrast(colour(getComputedStyle(element).color), behind(element));
        return ratio < 4.5 ? [`contrast ${ratio.toFixed(2)}: ${node.data.trim().slice(0, 40)}`] : [];
    });
}

function sizes(document) {
    return textNodes(document).flatMap((node) => {
        const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
        return size < 14 && node.data.trim() !== "\u00a0" ? [`${size} px text: ${node.data.trim().slice(0, 40)}`] : [];
    });
}

function structure(document) {
    const faults = [];
    if (!document.documentElement.lang) faults.push("no language");
    if (!document.title.trim()) faults.push("no title");
    const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.tagName[1]));
    if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1) faults.push("not one first heading");
    levels.forEach((level, at) => { if (at > 0 && level > levels[at - 1] + 1) faults.push("a level of heading is skipped"); });
    document.querySelectorAll("img:not([alt])").forEach(() => faults.push("an image without alternative text"));
    document.querySelectorAll("table:not([role=presentation])").forEach((table) => {
        if (!table.querySelector("th[scope]")) faults.push("a table of data without headings");
    });
    document.querySelectorAll("ul, ol").forEach((list) => {
        if (!list.querySelector("li")) faults.push("a list without a point");
    });
    document.querySelectorAll("a").forEach((link) => {
        if (!link.textContent.trim()) faults.push(`a link without words: ${link.href}`);
    });
    return faults;
}

// A thumb needs 24 px (WCAG 2.2, 2.5.8): the cell is not the link, so the link's own line counts.
function targets(document) {
    return [...document.querySelectorAll("a")].flatMap((link) => {
        const height = link.getBoundingClientRect().height + 0.5;
        return height < 16 ? [`a link ${height.toFixed(0)} px high: ${link.textContent}`] : [];
    });
}

// Words without a space, as addresses of pages are: each text gets one, and nothing may run over the edge. The headings of
// tables are the templates' own words.
function withLongWords(document) {
    const texts = textNodes(document).filter((node) => !node.parentElement.closest("th"));
    texts.forEach((node) => { node.data += " " + "visio".repeat(40); });
}

addEventListener("load", () => {
    const faults = [];
    const frames = [...document.querySelectorAll("iframe")];
    for (const frame of frames) {
        const letter = frame.contentDocument;
        const name = `${frame.dataset.letter}, ${frame.clientWidth} px`;
        const tell = (found, besides = "") => found.forEach((fault) => faults.push(`${name}${besides}: ${fault}`));
        tell(width(letter, frame));
        tell(contrasts(letter));
        tell(sizes(letter));
        tell(structure(letter));
        tell(targets(letter));
        withLongWords(letter);
        tell(width(letter, frame), ", with long words");
    }
    const report = document.createElement("pre");
    report.id = "faults";
    report.textContent = JSON.stringify({ frames: frames.length, faults });
    document.body.replaceChildren(report);
});
