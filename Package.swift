// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The daemon's own code builds without a warning in CI (`CI=true`); on a desk a warning is only a warning.
let strict = ProcessInfo.processInfo.environment["CI"] != nil

let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies,
        swiftSettings: settings)
}

// Measures and long simulations want the rooms optimised (`-c release -Xswiftc -enable-testing`). The tests themselves are
// not: they take long to optimise, and Swift 6.3's optimiser stops over some of them ("Found ownership error").
let asWritten: [SwiftSetting] = [.unsafeFlags(["-Onone"], .when(configuration: .release))]

func tests(of name: String, _ more: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + more,
        exclude: exclude, swiftSettings: settings + asWritten)
}

let package = Package(
    name: "greffier",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "greffier", targets: ["greffier"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // System libraries: a module map and inline wrappers, no logic.
        .systemLibrary(name: "CCares", pkgConfig: "libcares", providers: [.apt(["libc-ares-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CGPGME", pkgConfig: "gpgme", providers: [.apt(["libgpgme-dev"])]),
        .systemLibrary(name: "CIcal", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

        // The house, from the ground up.
        room("Seal", ["CCrypto"]),
        room("Federation"),
        room("Mail", ["CGMime", "CIcal", "CXML", "Federation", "Seal"]),
        room("Reading", ["Federation", "Mail"]),
        room("Ledger", ["Federation", "Seal"]),
        room(
            "Office",
            [
                "CCares", "CCurl", "CGPGME", "Federation", "Ledger", "Mail", "Reading", "Seal", "Yams",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        room("Rehearsal", ["Federation", "Ledger", "Mail", "Office", "Seal"]),
        .executableTarget(
            name: "greffier",
            dependencies: [
                "CCrypto", "Federation", "Ledger", "Mail", "Office", "Reading", "Rehearsal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ], swiftSettings: settings),

        tests(of: "Seal"),
        tests(of: "Federation"),
        tests(
            of: "Mail", ["CCrypto", "CIcal", "Federation", "Seal"],
            exclude: ["Calendar/Replies", "Calendar/Sent", "DKIM/Signed"]),
        tests(of: "Reading", ["Federation", "Mail"], exclude: ["Replies", "Sentences"]),
        tests(of: "Ledger", ["Federation", "Seal"]),
        tests(
            of: "Office", ["Federation", "Ledger", "Mail", "Reading", "Seal", "Rehearsal"],
            exclude: ["Letters/Golden"]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["Federation", "Ledger", "Mail", "Office", "Reading", "Rehearsal", "Seal"],
            swiftSettings: settings + asWritten),
    ]
)
