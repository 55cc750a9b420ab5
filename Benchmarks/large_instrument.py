#!/usr/bin/env python3
"""Writes a sound instrument of five hundred items, in blocks, on twenty-five scales.

    Benchmarks/large_instrument.py > Benchmarks/Benchmarks/LargeInstrument/large.instrument.yaml
"""
SUBJECTS = ["the work", "your colleagues", "the planning", "a usual shift", "the handover"]
QUALITIES = ["clear", "tiring", "rewarding", "hurried", "fair", "lonely", "varied", "noisy", "calm", "tense"]
FRAMES = ["in the past week", "in the past two weeks"]
PLACES = ["on your ward", "in your team", "at your desk", "on the road", "at home"]

print(
    """scalewright: 1
instrument: large
title: Work at length
version: 1.0.0
language: en
definition: How people find their work, asked at far greater length than anybody should be.
license: CC0-1.0
responses:
  degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}
items:"""
)
for number in range(500):
    quality = QUALITIES[number % 10]
    subject = SUBJECTS[number // 10 % 5]
    frame = FRAMES[number // 50 % 2]
    place = PLACES[number // 100]
    print(f"  i{number}:\n    topic: {quality}\n    responses: degree")
    print(f"    text: How {quality} did you find {subject} {place} {frame}?")
print("scales:")
for scale in range(25):
    members = [f"i{item}" for item in range(scale * 20, scale * 20 + 20)]
    print(f"  s{scale}:\n    items: [{', '.join(members[:14])}]\n    reversed: [{', '.join(members[14:])}]")
    print("    score: mean\n    answered: 75%\n    reliability: {alpha: 0.70}")
