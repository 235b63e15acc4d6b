#!/usr/bin/env python3
"""Makes fold.tsv, confusable.tsv, class.tsv, cp1252.tsv and entities.tsv of knowledge/text.

    python3 training/unicode/generate.py

Needs Debian's unicode-data (the Unicode Character Database) and libicu72 (UTS #39
skeletons). Nothing else: the same packages give the same files.
"""
import ctypes
import ctypes.util
import html.entities
import pathlib
import re

UCD = pathlib.Path("/usr/share/unicode")
OUT = pathlib.Path(__file__).resolve().parents[2] / "knowledge" / "text"
LICENCE = (
    "# Source: Unicode Character Database 15.0 (Debian package unicode-data){more}.\n"
    "# Licence: Unicode License (https://www.unicode.org/license.txt), (c) Unicode, Inc.\n"
    "# Made by training/unicode/generate.py; do not edit.\n"
)

# Typography that means a plain character. Quotation marks keep their own code points,
# because which side they open is known from them; single ones double as apostrophes.
PUNCTUATION = {
    "'": "\u2018\u2019\u201b\u02bc\u02b9\u02bb\u02bd\uff07\u2032\u00b4\ua78b\ua78c",
    "-": "\u2010\u2011\u2212\ufe63\uff0d\u2043",
    "/": "\u2044\u2215",
    "*": "\u2217\u204e\u2731\uff0a",
    " ": "\u2800",
}
# Latin letters that neither decompose nor say in their name which letter they are.
LATIN_EXTRA = {
    "ae": "\u00c6\u00e6", "oe": "\u0152\u0153", "th": "\u00de\u00fe", "d": "\u00d0\u00f0\u0110\u0111",
    "ss": "\u1e9e\u00df", "i": "\u0131\u0130", "o": "\u00d8\u00f8", "l": "\u0141\u0142",
    "n": "\u014a\u014b", "k": "\u0138",
}
# Styled Latin letters and those that are used for Latin ones whatever stands around them.
STYLED_EXTRA = {
    "a": "\u0251\u0250\u0252", "b": "\u0184\u0185", "c": "\u0254", "e": "\u01dd\u018e\u0259\u025b\u0190",
    "f": "\u025f", "g": "\u0261\u0183", "h": "\u0265", "i": "\u1d09\u0269\u0196\u026a", "j": "\u027e",
    "k": "\u029e", "l": "\ua781", "m": "\u026f\u019c", "o": "\u0275", "r": "\u0279\u0280", "s": "\ua731",
    "t": "\u0287", "u": "\u028a\u01b1", "v": "\u028c\u0245", "w": "\u028d", "y": "\u028e", "f ": "\ua730",
}
# Letters of other scripts that pass for Latin ones in a word with Latin letters, beyond
# what UTS #39 lists.
MIXED_EXTRA = {
    "a": "\u03b1\u0434", "b": "\u0432\u03b2\u044c", "e": "\u03b5\u0454\u0451\u044d", "h": "\u043d", "i": "\u03b9",
    "k": "\u043a\u03ba", "m": "\u043c", "n": "\u043f\u0438\u03b7\u03c0", "o": "\u03c3\u03bf", "p": "\u03c1",
    "r": "\u044f\u0433", "t": "\u0442\u03c4", "u": "\u03c5\u0446", "v": "\u03bd", "w": "\u0448\u03c9\u0449",
    "x": "\u03c7", "y": "\u0443\u03b3",
}


def ucd():
    """code point -> (name, category, combining class, decomposition, lower case)"""
    table, first = {}, None
    for line in (UCD / "UnicodeData.txt").read_text().splitlines():
        f = line.split(";")
        c = int(f[0], 16)
        if f[1].endswith("First>"):
            first = c
            continue
        decomposition = [int(x, 16) for x in f[5].split() if not x.startswith("<")]
        entry = (f[1], f[2], int(f[3]), decomposition, f[6])
        for code in range(first if first is not None else c, c + 1):
            table[code] = entry
        first = None
    return table


def ranges_of(path, wanted):
    found = set()
    for line in path.read_text().splitlines():
        f = [x.strip() for x in line.split("#")[0].split(";")]
        if len(f) >= 2 and f[1] in wanted:
            a, _, b = f[0].partition("..")
            found.update(range(int(a, 16), int(b or a, 16) + 1))
    return found


def compact(codes):
    out, codes = [], sorted(codes)
    i = 0
    while i < len(codes):
        j = i
        while j + 1 < len(codes) and codes[j + 1] == codes[j] + 1:
            j += 1
        out.append(f"{codes[i]:04X}" if i == j else f"{codes[i]:04X}..{codes[j]:04X}")
        i = j + 1
    return out


def wrapped(head, items, width=110):
    line, lines = head, []
    for item in items:
        if line != head and len(line) + 1 + len(item) > width:
            lines.append(line)
            line = head
        line += (" " if line != head else "") + item
    lines.append(line)
    return lines


U = ucd()
CASE = {}
for line in (UCD / "CaseFolding.txt").read_text().splitlines():
    f = [x.strip() for x in line.split("#")[0].split(";")]
    if len(f) >= 3 and f[1] in "CF":
        CASE[int(f[0], 16)] = [int(x, 16) for x in f[2].split()]
IGNORABLE = ranges_of(UCD / "DerivedCoreProperties.txt", {"Default_Ignorable_Code_Point"})
EMOJI = ranges_of(UCD / "emoji" / "emoji-data.txt", {"Emoji", "Extended_Pictographic"})
UPPER = ranges_of(UCD / "DerivedCoreProperties.txt", {"Uppercase"})
LATIN = ranges_of(UCD / "Scripts.txt", {"Latin"})
SYLLABLES = range(0xAC00, 0xD7A4)

PLAIN = {ord(c): k for k, cs in PUNCTUATION.items() for c in cs}
PLAIN.update({ord(c): k for k, cs in LATIN_EXTRA.items() for c in cs})


def named_latin(c):
    m = re.match(r"LATIN (?:SMALL|CAPITAL) LETTER ([A-Z]) WITH ", U[c][0])
    return m.group(1).lower() if m and c in LATIN else None


def fold(c):
    """NFKD, full case folding and dropped marks, until nothing changes."""
    out = []
    for d in [ord(x) for x in PLAIN[c]] if c in PLAIN else U[c][3] or CASE.get(c) or [c]:
        if d == c:
            name = named_latin(c)
            if name:
                out.append(ord(name))
            elif U[c][2] not in (0, 9):
                pass
            elif U[c][1] == "Nd" and c > 0x7F:
                out.append(ord("0") + int(unicode_digit(c)))
            else:
                out.append(c)
        elif d in U:
            out.extend(fold(d))
        else:
            out.append(d)
    return out


DIGITS = {}
for line in (UCD / "UnicodeData.txt").read_text().splitlines():
    f = line.split(";")
    if f[2] == "Nd":
        DIGITS[int(f[0], 16)] = f[6]


def unicode_digit(c):
    return DIGITS[c]


def char_class(c):
    category = U[c][1]
    if c in (0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029):
        return "newline"
    if c == 0x09 or category == "Zs" or c == 0x2800:
        return "space"
    if c in (0x200D, 0x20E3) or 0xFE00 <= c <= 0xFE0F or 0x1F3FB <= c <= 0x1F3FF or 0xE0020 <= c <= 0xE007F \
            or 0xE0100 <= c <= 0xE01EF:
        return "emoji_part"
    if category == "Cf" or c in IGNORABLE:
        return "hidden"
    if c == 0xFFFD or category[0] == "L":
        return "letter"
    if 0x1F150 <= c <= 0x1F169 or 0x1F170 <= c <= 0x1F189:
        return "letter"
    if c in EMOJI and c > 0xFF and fold(c) == [c] and c not in (0x3030, 0x303D):
        return "emoji"
    if category[0] == "M":
        return "mark"
    if category == "Nd":
        return "digit"
    if category[0] in "PS":
        return "punctuation"
    return "other"


def text_of(target):
    if target and all(U[c][1][0] in "LN" for c in target):
        return "".join(map(chr, target))
    return " ".join(f"U+{c:04X}" for c in target) or "-"


def write(name, more, intro, lines):
    (OUT / name).write_text(intro + LICENCE.format(more=more) + "\n".join(lines) + "\n", encoding="utf-8")


# ---- folds ----
folds = {c: fold(c) for c in U if c not in SYLLABLES and U[c][1] not in ("Cs", "Co", "Cc")}
# A code point that stands for a whole phrase stays as it is: one character, one word at most a few times its size.
folds = {c: t for c, t in folds.items() if t != [c] and len(t) <= 8}
styled = {c for c, t in folds.items()
          if t and all(chr(d).isascii() and chr(d).isalnum() for d in t) and c > 0x7F
          and named_latin(c) is None and c not in PLAIN
          and re.match(r".*(FULLWIDTH|MATHEMATICAL|CIRCLED|PARENTHESIZED|SQUARED|DOUBLE-STRUCK|SCRIPT|BLACK-LETTER|"
                       r"MODIFIER LETTER|SUBSCRIPT|SUPERSCRIPT|FRAKTUR)", U[c][0])}
always = {}
for c in U:
    if c in folds or c <= 0x7F:
        continue
    m = re.match(r"LATIN LETTER SMALL CAPITAL (?:TURNED |REVERSED )?([A-Z])$", U[c][0]) \
        or re.match(r"LATIN (?:SMALL|CAPITAL) LETTER (?:TURNED|REVERSED|DOTLESS|SCRIPT|SIDEWAYS|BARRED|INSULAR|OPEN|"
                    r"CLOSED|STRETCHED|CLOSED REVERSED|REVERSED OPEN) ([A-Z])$", U[c][0]) \
        or re.match(r"NEGATIVE (?:CIRCLED|SQUARED) LATIN CAPITAL LETTER ([A-Z])$", U[c][0])
    if m:
        always[c] = m.group(1).lower()
for k, cs in STYLED_EXTRA.items():
    for c in cs:
        always[ord(c)] = k.strip()

# A capital one of the above has its case folded away first: what it folds to is looked at.
for c, t in list(folds.items()):
    if len(t) == 1 and t[0] in always and c not in always:
        always[c] = always[t[0]]
for c in always:
    folds.pop(c, None)

by_target, steps = {}, []
for c, t in folds.items():
    by_target.setdefault(tuple(t), []).append(c)
single = sorted((cs[0], t[0]) for t, cs in by_target.items() if len(cs) == 1 and len(t) == 1)
i = 0
while i < len(single):
    j = i
    while j + 1 < len(single) and single[j + 1] == (single[j][0] + 1, single[j][1] + 1):
        j += 1
    if j - i >= 2:
        steps.append(f">{single[i][1]:04X}\t{single[i][0]:04X}..{single[j][0]:04X}")
        for c, t in single[i:j + 1]:
            del by_target[(t,)]
    i = j + 1
lines = steps
for t in sorted(by_target, key=lambda t: (len(t) > 0, t)):
    lines += wrapped(text_of(t) + "\t", compact(by_target[t]))
write("fold.tsv", "", "# What characters fold to: compatibility decomposition, full case folding, accents dropped.\n"
      "# Target, tab, code points. '-': nothing. '>0061': successive targets from there on.\n", lines)

# ---- confusables ----
icu = ctypes.CDLL("libicui18n.so.72")
error = ctypes.c_int(0)
icu.uspoof_open_72.restype = ctypes.c_void_p
checker = icu.uspoof_open_72(ctypes.byref(error))
assert error.value <= 0


def skeleton(text):
    raw = text.encode("utf-8")
    out = ctypes.create_string_buffer(256)
    status = ctypes.c_int(0)
    n = icu.uspoof_getSkeletonUTF8_72(ctypes.c_void_p(checker), ctypes.c_uint32(0), raw, len(raw), out, 256,
                                      ctypes.byref(status))
    return out.raw[:n].decode("utf-8") if status.value <= 0 else text


plain_of = {}
for x in "abcdefghijklmnopqrstuvwxyz":
    plain_of.setdefault(skeleton(x), x)
for x in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
    plain_of.setdefault(skeleton(x), x.lower())
mixed = {}
for c in U:
    if c <= 0x7F or c in LATIN or c in always or U[c][1][0] != "L" or c in SYLLABLES:
        continue
    target = folds.get(c, [c])
    if target and all(d <= 0x7F for d in target):
        continue
    skel = skeleton(chr(c))
    if skel in plain_of:
        mixed[c] = "i" if plain_of[skel] == "l" and c in UPPER else plain_of[skel]
for k, cs in MIXED_EXTRA.items():
    for c in cs:
        mixed[ord(c)] = k
        for capital, t in folds.items():
            if t == [ord(c)] and capital not in mixed:
                mixed[capital] = k
# Composed forms pass for the same letter as what they are composed of.
for c in U:
    base = c
    while U[base][3] and U[base][3][0] in U:
        base = U[base][3][0]
    if base != c:
        mixed.pop(c, None)
        if base in mixed and len(folds.get(c, [c])) == 1 and folds.get(c, [c])[0] > 0x7F:
            mixed[c] = mixed[base]
lines = []
for kind, table in (("always", always), ("mixed", mixed)):
    inverse = {}
    for c, t in table.items():
        inverse.setdefault(t, []).append(c)
    for t in sorted(inverse):
        lines += wrapped(f"{t}\t{kind}\t", compact(inverse[t]))
write("confusable.tsv", "; UTS #39 skeletons as ICU 72 has them",
      "# Letters that pass for Latin ones. Latin letters, tab, when, tab, code points.\n"
      "# always: styled Latin letters. mixed: letters of other scripts, beside Latin ones only.\n", lines)

# ---- classes ----
classes = {}
for c in U:
    if U[c][1] not in ("Cs", "Co"):
        classes.setdefault(char_class(c), []).append(c)
classes.setdefault("letter", []).append(0xFFFD)
classes["letter"] = sorted(set(classes["letter"]))
classes["punctuation"] = [c for c in classes["punctuation"] if c != 0xFFFD]
classes.pop("other", None)
classes["upper"] = sorted(UPPER | {c for c in always if "CAPITAL LETTER" in U[c][0]})
classes["styled"] = sorted(styled | set(always))
classes["mask"] = list(range(0x2580, 0x25A1)) + [0x2B1B, 0x25FC, 0x25FE]
lines = []
for name in ("letter", "digit", "mark", "space", "newline", "hidden", "emoji", "emoji_part", "punctuation", "upper",
             "styled", "mask"):
    lines += wrapped(name + "\t", compact(classes[name]))
write("class.tsv", "", "# Classes of characters (CharClass), then the flags upper, styled and mask. Name, tab, code points.\n"
      "# Whatever is not listed is 'other'.\n", lines)

# ---- code page 1252 and entities ----
lines = []
for b in range(0x80, 0xA0):
    try:
        lines.append(f"{b:02X}\t{ord(bytes([b]).decode('cp1252')):04X}")
    except UnicodeDecodeError:
        pass
(OUT / "cp1252.tsv").write_text(
    "# Windows code page 1252 where it differs from Latin-1: byte, tab, code point.\n"
    "# Source: Python's codec cp1252, facts. Made by training/unicode/generate.py; do not edit.\n"
    + "\n".join(lines) + "\n")
names = {n: chr(c) for n, c in html.entities.name2codepoint.items()}
for n, text in html.entities.html5.items():
    if n.endswith(";") and text.isascii():
        names.setdefault(n[:-1], text)
lines = [f"{n}\t" + " ".join(f"{ord(x):04X}" for x in names[n]) for n in sorted(names)]
(OUT / "entities.tsv").write_text(
    "# HTML's named entities: all of HTML 4, and those of HTML 5 that stand for ASCII. Name, tab, code points.\n"
    "# Source: the HTML standard by way of Python's html.entities, facts. Made by training/unicode/generate.py.\n"
    + "\n".join(lines) + "\n")
