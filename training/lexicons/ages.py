"""Writes what ages in words mean, in whole years, into knowledge/lexicons/ages.txt.

Each phrase of AGE_FORM gets low= and high= (both included), and where it counts weeks or months of a first
year, weeks= or months= besides. The phrases themselves are kept by hand; this adds their values only.

    python3 training/lexicons/ages.py
"""

import re
from pathlib import Path

FILE = Path(__file__).resolve().parents[2] / "knowledge/lexicons/ages.txt"
UNITS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
         "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
DECADES = {"teens": 10, "teen's": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
           "seventies": 70, "eighties": 80, "nineties": 90}
PARTS = {"early": (0, 3), "low": (0, 3), "mid": (4, 6), "late": (6, 9), "high": (6, 9)}
STAGES = {
    "newborn": (0, 0), "neonate": (0, 0), "toddler": (1, 3), "preschooler": (3, 4), "pre-school": (3, 4),
    "preschool": (3, 4), "school age": (5, 16), "teenager": (13, 19), "teenage": (13, 19), "teenaged": (13, 19),
    "middle-aged": (40, 60), "middle aged": (40, 60), "sexagenarian": (60, 69), "septuagenarian": (70, 79),
    "octogenarian": (80, 89), "nonagenarian": (90, 99), "centenarian": (100, 110),
}
WORDS = {word: number for number, word in enumerate(UNITS) if word}
for ten, base in TENS.items():
    WORDS[ten] = base
    for number in range(1, 10):
        WORDS[f"{ten}-{UNITS[number]}"] = WORDS[f"{ten} {UNITS[number]}"] = base + number


def number_at_start(phrase):
    if digits := re.match(r"\d+", phrase):
        return int(digits.group())
    spoken = [word for word in WORDS if re.match(re.escape(word) + r"(?![a-z])", phrase)]
    return WORDS[max(spoken, key=len)] if spoken else None


def years(phrase, form):
    """(low, high, unit, count) or None."""
    if form == "units":
        count, of = (int(part) for part in phrase.split("/"))
        return (count // 12 if of == 12 else count // 52,) * 2 + ("months" if of == 12 else "weeks", count)
    if form == "gestation":
        return 0, 0, None, 0
    if form == "stage":
        if over := re.match(r"over[- ](\d+)", phrase):
            return int(over.group(1)), 110, None, 0
        if re.match(r"under[- ](five|5)", phrase):
            return 0, 4, None, 0
        if some := re.match(r"(\w+)-something", phrase):
            base = number_at_start(some.group(1))
            return base, base + 9, None, 0
        found = STAGES.get(phrase) or STAGES.get(phrase.rstrip("s"))
        return found + (None, 0) if found else None
    if round_number := re.match(r"(\w+?)[- ]?(odd|somethings?|ish)$", phrase):
        base = number_at_start(round_number.group(1))
        return base, base + 9, None, 0
    if form in ("decade", "band"):
        part = next((p for p in PARTS if re.match(p + r"[- ]", phrase)), None)
        stem = re.sub(r"^[a-z]+[- ]", "", phrase) if part else phrase
        base = DECADES.get(stem) or (int(stem[:2]) if re.match(r"\d0", stem) else None)
        if base is None:
            return None
        if base == 10:
            low, high = {"early": (13, 14), "low": (13, 14), "mid": (14, 16), "late": (17, 19), "high": (17, 19)}.get(part, (13, 19))
        else:
            low, high = (base + offset for offset in PARTS.get(part, (0, 9)))
        return low, high, None, 0
    number = number_at_start(phrase)
    if number is None:
        return None
    if re.search(r"month|mth", phrase):
        return number // 12, number // 12, "months", number
    if re.search(r"week|wk", phrase):
        return number // 52, number // 52, "weeks", number
    if re.search(r"day", phrase):
        return 0, 0, "weeks", max(1, number // 7)
    return number, number, None, 0


def main():
    lines = []
    for line in FILE.read_text().splitlines():
        phrase, tab, features = line.partition("\t")
        form = re.search(r"form=(\w+)", features)
        value = years(phrase, form.group(1)) if form else None
        kept = " ".join(f for f in features.split() if not re.match(r"(low|high|weeks|months|sex)=", f))
        if value:
            low, high, unit, count = value
            if marked := re.fullmatch(r"form=mark", kept) and re.search(r"\d([fm])$", phrase):
                kept += f" sex={marked.group(1)}"
            kept += f" low={min(low, 110)} high={min(high, 110)}" + (f" {unit}={count}" if unit and low == 0 else "")
        lines.append(phrase + tab + kept if tab else line)
    FILE.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
