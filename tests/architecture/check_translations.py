#!/usr/bin/env python3
"""Every text of the program has a finished Swedish translation. Usage: check_translations.py ROOT LUPDATE

Runs lupdate into a copy of the shipped source: a text that is new to it, unfinished or empty is a failure.
"""
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def unfinished(path: Path) -> list[str]:
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = translation.get("type", "")
            texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
            if kind == "unfinished" or (kind == "" and not all(texts)):
                found.append(f"{context.findtext('name')}: {message.findtext('source')!r}")
    return found


def main() -> int:
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    sources = [str(f.relative_to(root)) for folder in ("core", "ui", "app") for f in sorted((root / folder).rglob("*"))
               if f.suffix in (".h", ".cpp")]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "talan_sv.ts"
        shutil.copy(root / "resources/i18n/talan_sv.ts", copy)
        subprocess.run([lupdate, "-silent", "-I", ".", "-locations", "none", *sources, "-ts", str(copy)],
                       cwd=root, check=True)
        missing = unfinished(copy) + unfinished(root / "resources/i18n/qt_sv.ts")
    print("\n".join(missing) or "every text is translated")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
