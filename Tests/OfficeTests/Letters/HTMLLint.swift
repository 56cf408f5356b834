import Foundation

/// What keeps an HTML letter from being readable in every mail program: the checklist of accessible mail, as far as a
/// program can tell. Programs drop style elements, backgrounds, modern CSS, anchors and external resources; some people
/// see inverted colours, some hear the text.
enum HTMLLint {
    private static let tags: Set = [
        "!doctype", "html", "head", "meta", "title", "body", "div", "table", "tr", "td", "th", "p", "h1", "h2", "ul",
        "li", "a", "strong", "br",
    ]
    private static let void: Set = ["!doctype", "meta", "br"]
    private static let attributes: Set = [
        "lang", "dir", "charset", "name", "content", "style", "role", "width", "height", "cellpadding", "cellspacing",
        "border", "align", "valign", "href", "scope", "html",
    ]
    private static let properties: Set = [
        "margin", "padding", "font-family", "font-size", "font-weight", "line-height", "max-width", "width", "border",
        "border-top", "border-left", "border-bottom", "color", "text-decoration", "display", "word-break",
    ]

    /// Faults of `html`, whose mail has `subject`.
    static func faults(_ html: String, subject: String) -> [String] {
        let tags = HTMLTag.tags(of: html)
        return structure(html, tags, subject) + balance(tags) + vocabulary(tags) + looks(tags) + links(tags)
            + tables(tags)
    }

    private static func structure(_ html: String, _ tags: [HTMLTag], _ subject: String) -> [String] {
        let opening = tags.filter { !$0.isClosing }
        func need(_ isSo: Bool, _ what: String) -> [String] { isSo ? [] : [what] }
        return need(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\" dir=\"ltr\">"), "doctype and language")
            + need(opening.filter { $0.name == "h1" }.count == 1, "one h1")
            + need(opening.contains { $0.name == "div" && $0.attributes["lang"] == "fr" }, "language on a div")
            + need(opening.first { $0.name == "title" }?.text == escaped(subject), "title is the subject")
            + need(html.utf8.count < 90_000, "90 KB")
    }

    private static func balance(_ tags: [HTMLTag]) -> [String] {
        var open: [String] = []
        for tag in tags where !void.contains(tag.name) {
            if !tag.isClosing {
                open.append(tag.name)
            } else if open.popLast() != tag.name {
                return ["</\(tag.name)> closes nothing"]
            }
        }
        let hollow = zip(tags, tags.dropFirst()).contains { $0.name == "ul" && $1.name == "ul" && $1.isClosing }
        return open.map { "<\($0)> is never closed" } + (hollow ? ["a list without a point"] : [])
    }

    private static func vocabulary(_ tags: [HTMLTag]) -> [String] {
        tags.flatMap { tag in
            (HTMLLint.tags.contains(tag.name) ? [] : ["<\(tag.name)>"])
                + tag.attributes.keys.filter { !attributes.contains($0) }.map { "attribute \($0)" }
                + tag.style.keys.filter { !properties.contains($0) }.map { "property \($0)" }
        }
    }

    /// Colours of text and background are the reader's own; borders are visible on white and on black alike.
    private static func looks(_ tags: [HTMLTag]) -> [String] {
        tags.flatMap { tag -> [String] in
            var faults: [String] = []
            let style = tag.style
            if let color = style["color"], color != "inherit" { faults.append("colour \(color)") }
            if let padding = style["padding"], padding != "0", tag.name != "td", tag.name != "th" {
                faults.append("padding on \(tag.name)")
            }
            if let size = style["font-size"], !["14px", "16px", "18px", "22px"].contains(size), tag.text != "&nbsp;" {
                faults.append("font size \(size)")
            }
            if style["max-width"] != nil, tag.name != "table" { faults.append("max-width on \(tag.name)") }
            let colours = style.values.flatMap { $0.split(separator: " ") }.filter { $0.hasPrefix("#") }
            return faults
                + colours.filter { contrast($0, "#ffffff") < 3 || contrast($0, "#000000") < 3 }.map(String.init)
        } + (tags.filter { $0.style["font-size"] == "14px" }.count == 1 ? [] : ["small text outside the foot"])
    }

    private static func links(_ tags: [HTMLTag]) -> [String] {
        let links = tags.filter { $0.name == "a" && !$0.isClosing }
        let repeated = Dictionary(grouping: links, by: \.text).filter { $0.value.count > 1 || $0.key.isEmpty }.keys
        return repeated.map { "link text \($0)" }
            + links.filter { !($0.attributes["href"] ?? "").hasPrefix("mailto:") }.map { "link \($0.attributes)" }
            + links.filter { $0.style["text-decoration"] != "underline" || $0.style["font-weight"] != "bold" }
            .map { "link not marked \($0.text)" }
    }

    private static func tables(_ tags: [HTMLTag]) -> [String] {
        var faults: [String] = []
        var cells = 0
        for tag in tags where !tag.isClosing {
            if tag.name == "tr" { cells = 0 }
            if tag.name == "td" || tag.name == "th" { cells += 1 }
            if cells > 3 { faults.append("more than three columns") }
            if tag.name == "th", tag.attributes["scope"] != "col" { faults.append("th without scope") }
        }
        let data = tags.filter { $0.name == "table" && !$0.isClosing && $0.attributes["role"] != "presentation" }.count
        let heads = tags.indices.filter {
            tags[$0].name == "th" && !tags[$0].isClosing && tags[$0 - 1].name == "tr"
        }.count
        return faults + (data == heads ? [] : ["\(data) data tables, \(heads) with heads"])
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }

    /// WCAG 2 contrast of two `#rrggbb`.
    static func contrast(_ a: some StringProtocol, _ b: some StringProtocol) -> Double {
        let (x, y) = (luminance(a), luminance(b))
        return (max(x, y) + 0.05) / (min(x, y) + 0.05)
    }

    private static func luminance(_ colour: some StringProtocol) -> Double {
        let digits = Int(colour.dropFirst(), radix: 16) ?? 0
        func channel(_ shift: Int) -> Double {
            let value = Double((digits >> shift) & 255) / 255
            return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
    }
}
