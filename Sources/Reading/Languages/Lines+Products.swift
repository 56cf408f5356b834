extension LineKnowledge {
    /// Names of mail programs, devices and makers, the same in every language.
    static let products = [
        "iPhone", "iPad", "iPod", "Android", "Galaxy", "Samsung", "Huawei", "Xiaomi", "Redmi", "OPPO", "OnePlus",
        "Wiko",
        "Nokia", "Honor", "Pixel", "Fairphone", "BlackBerry", "Windows Phone", "Windows 10", "Windows Mail", "Windows",
        "Outlook", "Yahoo", "Yahoo Mail", "Gmail", "Proton Mail", "ProtonMail", "Tutanota", "Tuta", "Orange", "SFR",
        "Free",
        "La Poste", "Bouygues", "Zimbra", "K-9 Mail", "K-9", "Thunderbird", "Mailbox", "Mailspring", "Spark", "Airmail",
        "Sparrow", "Acompli", "BlueMail", "Blue Mail", "Aqua Mail", "TypeApp", "Newton", "myMail", "Mail.ru", "Yandex",
        "GMX", "WEB.DE", "Telekom", "Polymail", "Superhuman", "Canary", "eM Client", "Infomaniak", "Mailo", "FairEmail",
        "Nine", "Courrier", "Workspace ONE Boxer", "T-Mobile", "Verizon", "AT&T", "Surface",
    ]
}
