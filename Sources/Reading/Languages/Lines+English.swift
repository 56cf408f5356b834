extension LineKnowledge {
    /// English: what many programs speak whatever their user speaks.
    static let english = LineKnowledge(
        language: "en",
        attributionLeads: ["On", "At", "In a message dated", "In message"],
        attributionVerbs: ["wrote", "writes", "said", "has written"],
        calendarWords: [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu",
            "fri",
            "sat", "sun", "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october",
            "november", "december", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "dec",
        ],
        headerLabels: [
            .from: ["From"], .sent: ["Sent", "Date", "Sent on"], .to: ["To"], .copy: ["Cc", "Bcc"],
            .subject: ["Subject"],
            .replyTo: ["Reply-To", "Reply to"], .other: ["Importance", "Attachments", "When", "Where"],
        ],
        originalSeparators: [
            "Original Message", "Original mail", "Original Appointment", "Reply Message", "Original Message processed",
        ],
        forwardSeparators: [
            "Forwarded message", "Begin forwarded message", "Forwarded Message", "Forwarded by", "Forwarded mail",
        ],
        answerAboveLines: [
            "Reply above this line", "Please reply above this line", "Please type your reply above this line",
            "Write your reply above this line", "Respond above this line",
        ],
        deviceOpenings: [
            "Sent from my", "Sent via my", "Sent on my", "Sent with my", "Get Outlook for", "Sent from Mail for",
            "Sent from Yahoo", "Sent from Outlook", "Sent from Mailbox", "Sent from Proton", "Sent with Proton",
            "Typed on my",
            "Sent using the mobile", "Sent wirelessly from", "via mobile",
        ],
        deviceOpeningsWithProduct: ["Sent from", "Sent via", "Sent with", "Sent using", "Sent by", "Via"],
        deviceApologies: ["Please excuse", "Please forgive", "Excuse", "Sorry for", "Apologies for"],
        disclaimerOpenings: [
            "This email", "This e-mail", "This message", "This communication", "The information contained in",
            "The information in this", "The contents of this", "Confidentiality", "Confidential", "Disclaimer",
            "If you are not the intended recipient", "If you have received this", "Any views", "The views expressed",
        ],
        disclaimerWords: [
            "confidential", "confidentiality", "recipient", "recipients", "addressee", "sender", "unlawful",
            "disclosure",
            "copying", "distribution", "privileged", "intended", "prohibited", "unauthorised", "unauthorized", "notify",
            "delete", "error", "attachments", "malware", "viruses", "virus", "scanned", "archived", "message", "email",
            "e-mail", "communication", "liability", "security", "archiving", "information",
        ],
        noticeOpenings: [
            "Please consider the environment", "Consider the environment", "Think before you print",
            "Before printing", "This email has been checked for viruses", "This email has been scanned",
            "This e-mail has been scanned", "Virus-free", "Virus free", "CAUTION: This email", "CAUTION: External",
            "[EXTERNAL]", "EXTERNAL EMAIL", "CAUTION - EXTERNAL", "WARNING: This email originated",
            "This email originated from outside", "You don't often get email from",
            "Some people who received this message don't often get email",
        ],
        answerWords: [
            "yes", "no", "ok", "okay", "agree", "agreed", "disagree", "abstain", "against", "for", "present", "absent",
        ],
        speakingWords: ["I", "I'm", "we", "our", "us", "do not", "don't", "subject to", "provided that"],
        signOffs: [
            "Regards", "Best regards", "Kind regards", "Best", "Best wishes", "Thanks", "Thank you", "Many thanks",
            "Cheers",
            "Sincerely", "Yours sincerely", "Yours faithfully", "With best regards", "Warm regards", "All the best",
            "Respectfully",
        ],
        contactWords: [
            "phone", "tel", "cell", "fax", "mobile", "office", "street", "avenue", "suite", "president", "chair",
            "director",
            "secretary", "manager", "officer", "coordinator", "liaison", "international", "engineer", "developer",
            "ext",
        ],
        attachmentPointers: ["attached", "attachment", "attachments", "enclosed", "see the file"],
        belowPointers: ["see below", "below", "inline", "in red", "in blue", "in line", "FYI", "forwarded"],
        subjectPrefixes: ["Re", "Fw", "Fwd", "Accepted", "Declined", "Tentative"],
        emptyViewNotices: [
            "This is a multi-part message in MIME format", "This is a message in MIME format",
            "This message is in MIME format",
            "This message is in HTML", "Your email client does not support HTML",
            "Your mail client does not support HTML",
            "To view this email as", "This email requires HTML",
        ],
        examples: [
            LineExample(.attribution, "On Thu, Mar 19, 2026 at 8:55 AM Jane Roe <jane@example.org> wrote:"),
            LineExample(.attribution, "On 2 Jun 2026, at 08:45, Jane Roe <jane@example.org> wrote:"),
            LineExample(.attribution, "On 11/02/2026 09:05, Jane Roe wrote:"),
            LineExample(.attribution, "On Wed, Feb 11, 2026 at 08:36:46AM +0100, Jane Roe wrote:"),
            LineExample(.attribution, "On Mon, Aug 19, 2025 at 2:36 AM, Jane Roe via List <\nlist@example.org> wrote:"),
            LineExample(.attribution, "---- On Wed, 24 Feb 2026 14:02:50 +0530 jane@example.org wrote ----"),
            LineExample(.attribution, "Jane Roe <jane@example.org> wrote:"),
            LineExample(.attribution, "2026-03-20 8:48 GMT+01:00 Jane Roe <jane@example.org>:"),
            LineExample(.attribution, "11:00 AM, November 17, 2026, \"Jane Roe\" <jane@example.org>:"),
            LineExample(
                .header, "From: Jane Roe <jane@example.org>\nSent: Tuesday, June 9, 2026 11:50 AM\nTo: J\nSubject: Vote"
            ),
            LineExample(
                .header,
                "To: jane@example.org\nFrom: john@example.org\nSubject: Vote\nDate: Wed, 19 Feb 2026 15:47:31 -0800"),
            LineExample(.original, "-----Original Message-----"),
            LineExample(.forward, "---------- Forwarded message ---------"),
            LineExample(.forward, "Begin forwarded message:"),
            LineExample(.answerAbove, "--- Reply above this line ---"),
            LineExample(.device, "Sent from my iPhone"),
            LineExample(.device, "Get Outlook for iOS<https://aka.ms/o0ukef>"),
            LineExample(.device, "Sent from Mail for Windows 10"),
            LineExample(
                .disclaimer, "This email and any attachments are confidential and intended for the recipient only."),
            LineExample(.said, "On the other hand, it could happen twice!"),
            LineExample(.said, "On Thursday."),
            LineExample(.said, "Something wrote:"),
            LineExample(.said, "Sent from a magnificent torch of pixels"),
            LineExample(.said, "Date: Wednesday 3 October\nTime: 7:00\nAddress: 130 High St"),
        ])
}
