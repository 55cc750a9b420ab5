#!/usr/bin/env python3
"""Writes two hundred sound instruments of a hundred items each.

    Benchmarks/many_instruments.py FOLDER

The wording differs from item to item, so that nothing can be gained by seeing the same text again.
"""
import pathlib
import sys

SUBJECTS = ["the work", "your colleagues", "the planning", "a usual shift", "the handover"]
QUALITIES = ["clear", "tiring", "rewarding", "hurried", "fair", "lonely", "varied", "noisy", "calm", "tense"]
FRAMES = ["in the past week", "in the past two weeks"]


def item(number):
    quality = QUALITIES[number % len(QUALITIES)]
    subject = SUBJECTS[number // len(QUALITIES) % len(SUBJECTS)]
    frame = FRAMES[number // (len(QUALITIES) * len(SUBJECTS)) % len(FRAMES)]
    return (
        f"  i{number}:\n    topic: {quality}\n    responses: degree\n"
        f"    text: How {quality} did you find {subject} {frame}?\n"
    )


def scale(number):
    members = ", ".join(f"i{item}" for item in range(number * 20, number * 20 + 20))
    return f"  s{number}: {{items: [{members}], score: mean, answered: 75%, reliability: {{alpha: 0.70}}}}\n"


def instrument(number):
    head = (
        f"scalewright: 1\ninstrument: work{number}\ntitle: Work, part {number}\nversion: 1.0.0\nlanguage: en\n"
        "definition: How people find their work.\nlicense: CC0-1.0\n"
        "responses:\n  degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}\nitems:\n"
    )
    return head + "".join(map(item, range(100))) + "scales:\n" + "".join(map(scale, range(5)))


folder = pathlib.Path(sys.argv[1])
for number in range(200):
    (folder / f"work{number}.instrument.yaml").write_text(instrument(number), encoding="utf-8")
