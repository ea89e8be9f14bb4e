#!/usr/bin/env python3
"""The check finds each kind of breach when one is planted."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import check_house  # noqa: E402


def breaches_of(path: str, text: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / path
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
        return check_house.check(Path(folder))


class CheckHouseTest(unittest.TestCase):
    def test_an_include_may_point_up(self):
        self.assertEqual([], breaches_of("core/cases/a.h", '#include "core/office/work.h"\n'))

    def test_an_include_may_not_point_down(self):
        self.assertTrue(breaches_of("core/office/a.h", '#include "core/cases/case_file.h"\n'))

    def test_core_knows_no_widgets(self):
        self.assertTrue(breaches_of("core/cases/a.cpp", "#include <QtWidgets/QWidget>\n"))

    def test_sql_lives_in_stores(self):
        self.assertTrue(breaches_of("ui/cases/a.cpp", "#include <QSqlQuery>\n"))
        self.assertEqual([], breaches_of("core/people/person_store.cpp", '#include "core/storage/statement.h"\n'))

    def test_patterns_the_house_does_without(self):
        for line in ("QEventLoop loop;", "Thing::instance()->go();", "connect(a, SIGNAL(b()), c, d);"):
            self.assertTrue(breaches_of("ui/cases/a.cpp", line + "\n"), line)
        self.assertTrue(breaches_of("tests/core/a_test.cpp", "std::this_thread::sleep_for(1s);\n"))


if __name__ == "__main__":
    unittest.main()
