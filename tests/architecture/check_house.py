#!/usr/bin/env python3
"""The rules of the house that no compiler knows. Usage: check_house.py ROOT

1. An include may only point to a folder higher up in the list below.
2. No widgets below ui; SQL only in core/storage and in files whose names say so.
3. No singletons, string connects, nested event loops, sleeping tests or paths of one machine.
"""
import re
import sys
from pathlib import Path

# Higher up may be used by lower down, never the other way round. Wording stands before letters and exchange, because both need
# its words; categories before office, because a new office is seeded with them.
HOUSE = [
    "core/base", "core/calendar", "core/storage", "core/categories", "core/office", "core/people", "core/providers",
    "core/cases", "core/deadlines", "core/wording", "core/letters", "core/exchange",
    "ui/kit", "ui/desk", "ui/cases", "ui/deadlines", "ui/letters", "ui/office", "ui/shell",
    "app/demo", "app/talanctl", "app/talan",
]
WIDGETS = re.compile(r"#include <(QtWidgets/|QWidget|QApplication|QDialog|QLabel|QMainWindow|QPushButton|QLineEdit|QTableView)")
SQL = re.compile(r'#include ("core/storage/statement\.h"|<QSql(Query|Database|Error|Record)>)')
SQL_FILES = re.compile(r"(^core/storage/|_store\.(cpp|h)$|/case_list\.cpp$|/journal\.cpp$|/number_series\.cpp$"
                       r"|/office_settings\.cpp$|/case_steps\.cpp$|/control_sum\.cpp$|/case_history\.cpp$|/file_check\.cpp$"
                       r"|/provider_record\.cpp$|/look_ahead\.cpp$|/work_queue\.cpp$)")
FORBIDDEN = [
    (re.compile(r"\b(SIGNAL|SLOT)\("), "string-based connect"),
    (re.compile(r"\bprocessEvents\("), "processEvents"),
    (re.compile(r"\bQEventLoop\b"), "nested event loop"),
    (re.compile(r"::instance\(\)"), "singleton"),
    (re.compile(r"\.exec\(\);.*// *dialog"), "modal exec"),
    (re.compile(r'"/(work|home|root|tmp)/'), "path of one machine"),
    (re.compile(r"\b(TODO|FIXME|XXX)\b"), "unfinished place"),
]
SLEEPS = re.compile(r"(sleep_for|qSleep|msleep|usleep)\(")


def folder_of(path: str) -> str | None:
    parts = path.split("/")
    return "/".join(parts[:2]) if len(parts) > 2 else None


def include_breaches(path: str, text: str) -> list[str]:
    own = folder_of(path)
    if own not in HOUSE:
        return [f"{path}: folder {own} is not in the list of the house"]
    breaches = []
    for line in text.splitlines():
        match = re.match(r'#include "((?:core|ui|app|tests)/[^"]+)"', line)
        if not match:
            continue
        other = folder_of(match.group(1))
        if match.group(1).startswith("tests/"):
            breaches.append(f"{path}: includes a test, {match.group(1)}")
        elif other not in HOUSE:
            breaches.append(f"{path}: includes {match.group(1)} from an unknown folder")
        elif HOUSE.index(other) > HOUSE.index(own):
            breaches.append(f"{path}: includes {match.group(1)}, which stands lower in the house")
    return breaches


def check(root: Path) -> list[str]:
    breaches = []
    for file in sorted(root.glob("**/*")):
        path = file.relative_to(root).as_posix()
        if file.suffix not in (".h", ".cpp") or not path.startswith(("core/", "ui/", "app/", "tests/")):
            continue
        text = file.read_text(encoding="utf-8")
        if not path.startswith("tests/"):
            breaches += include_breaches(path, text)
            if path.startswith("core/") and WIDGETS.search(text):
                breaches.append(f"{path}: widgets below ui")
            if SQL.search(text) and not SQL_FILES.search(path):
                breaches.append(f"{path}: SQL outside the stores")
        elif SLEEPS.search(text):
            breaches.append(f"{path}: a test that sleeps")
        for pattern, what in FORBIDDEN:
            for number, line in enumerate(text.splitlines(), 1):
                if pattern.search(line):
                    breaches.append(f"{path}:{number}: {what}")
    return breaches


def main() -> int:
    breaches = check(Path(sys.argv[1]))
    print("\n".join(breaches) or "the house is in order")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
