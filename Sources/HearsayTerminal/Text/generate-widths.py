#!/usr/bin/env python3
"""Renews GeneratedWidths.swift from the Unicode character database.

    python3 -m venv v && v/bin/pip install unicodedata2==17.0.0
    v/bin/python generate-widths.py > GeneratedWidths.swift

Python's own unicodedata serves too, with the version that it has.
"""
import sys

try:
    import unicodedata2 as unicodedata
except ImportError:
    import unicodedata

# Format characters that are drawn: signs that stand before or around digits.
DRAWN_FORMATS = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}


def width(code):
    character = chr(code)
    category = unicodedata.category(character)
    if code in DRAWN_FORMATS:
        return 1
    if category in ("Mn", "Me", "Cf") or 0x1160 <= code <= 0x11FF or 0xD7B0 <= code <= 0xD7FF:
        return 0
    if 0x20000 <= code <= 0x2FFFD or 0x30000 <= code <= 0x3FFFD:
        return 2
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def ranges(wanted):
    start = None
    for code in range(0x110001):
        inside = code <= 0x10FFFF and width(code) == wanted
        if inside and start is None:
            start = code
        if not inside and start is not None:
            yield start, code - 1
            start = None


def table(name, comment, wanted):
    print(f"\n  /// {comment}\n  static let {name}: [ClosedRange<UInt32>] = [")
    line = "   "
    for low, high in ranges(wanted):
        entry = f" 0x{low:X}...0x{high:X},"
        if len(line) + len(entry) > 98:
            print(line)
            line = "   "
        line += entry
    print(line + "\n  ]")


print("// Written by generate-widths.py; change that, not this.\n")
print("/// Widths of Unicode scalars, as ranges in order; what is in none is one cell wide.")
print("enum GeneratedWidths {\n  /// The version of Unicode that the ranges are of.")
print(f'  static let unicodeVersion = "{unicodedata.unidata_version}"')
table("none", "Marks, format characters, and the vowels and finals of Hangul.", 0)
table("two", "East Asian wide and fullwidth, emoji that are drawn as such among them.", 2)
print("}")
