extension ScaleCorpus {
    static let agreement = [
        options(
            "Strongly disagree | Disagree | Neither agree nor disagree | Agree | Strongly agree",
            stem: "I like {}.", "agree-disagree-options"),
        options(
            "Fully disagree | Somewhat disagree | Undecided | Somewhat agree | Fully agree",
            stem: "I like {}.", "agree-disagree-options"),
        options(
            "Disagree | Agree", stem: "I like {}.", "agree-disagree-options", "number-of-options"),
        options(
            "Strongly disagree | Disagree | Agree | Strongly agree", stem: "I like {}.",
            "agree-disagree-options", "number-of-options", "midpoint-mismatch", "uneven-options"),
        options(
            "Disagree | Somewhat agree | Agree | Mostly agree | Strongly agree", stem: "I like {}.",
            "agree-disagree-options", "unbalanced-options"),
        options(
            "Strongly agree | Agree | Neutral | Disagree | Strongly disagree", stem: "I like {}.",
            "agree-disagree-options", "uneven-options"),
        range(
            "{range: {from: 0, to: 10}, anchors: {0: Totally disagree, 10: Totally agree}}",
            stem: "I like {}.", "agree-disagree-options"),
        range(
            "{range: {from: 1, to: 6}, anchors: {1: Totally disagree, 6: Totally agree}}",
            stem: "I like {}.", "agree-disagree-options", "unlabelled-options", "midpoint-mismatch"),
        options("Not true | Slightly true | Somewhat true | Mostly true | Completely true", stem: "I like {}."),
        options("Not at all like me | A little like me | Somewhat like me | Mostly like me | Just like me", stem: "I like {}."),
        options(
            "Not at all agreeable | Slightly agreeable | Moderately agreeable | Very agreeable | Extremely agreeable",
            stem: "How agreeable was {}?"),
        options(
            "Not at all | Slightly | Moderately | Very | Extremely", stem: "How agreeable was {}?"),
        options("No agreement | Little agreement | Some agreement | Wide agreement | Full agreement"),
    ]
}
