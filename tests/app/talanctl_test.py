"""talanctl from outside: a whole case, every exit code, and two programs at once. Usage: talanctl_test.py TALANCTL"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

TALANCTL = os.path.abspath(sys.argv.pop(1))
NOW = "2026-11-23T09:00:00+01:00"

# The example of the contract, with one of Skatteverket's public test numbers.
CASE = {
    "kind": "patient",
    "channel": "phone",
    "received_at": "2026-11-20T10:15:00+01:00",
    "title": "Lång väntan på besked",
    "narrative": "Jag har väntat i elva veckor på svar efter en röntgen.\nIngen ringer upp.",
    "wants_answer": True,
    "external_ref": "1177-4711",
    "complainant": {"relation": "relative", "person": {"name": "Bo Öhman", "phone": "070-1740605"}},
    "patient": {
        "name": "Åsa Öhman",
        "identity_number": "900101-2385",
        "sex": "female",
        "birth_date": "1990-01-01",
        "protected": "none",
        "language": "svenska",
        "address": "Storgatan 1",
        "phone": "070-1740606",
        "email": "asa@example.se",
    },
    "units": ["Region Exempel/Närsjukvården/Vårdcentralen Eken"],
    "area": 3,
    "problems": [{"code": "3.4"}, {"code": "1.2"}],
    "consent": {"given_on": "2026-11-20", "by": "patienten", "how": "muntligen"},
    "theme": ["väntan"],
}


def environment(**more):
    return {**os.environ, "LANG": "en_GB.UTF-8", "TZ": "Pacific/Auckland", "QT_QPA_PLATFORM": "offscreen", **more}


class TalanctlTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.file = self.path("office.talan")

    def path(self, name):
        return os.path.join(self.folder, name)

    def bytes_of(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def run_words(self, *words, given=b"", now=NOW, env=None):
        clock = ["--now", now] if now else []
        return subprocess.run(
            [TALANCTL, *clock, *words], input=given, capture_output=True, env=env or environment(), timeout=120
        )

    def ask(self, *words, given=None, now=NOW, exit_code=0, file=None):
        """The JSON answer of a verb that works on the office file."""
        stdin = b"" if given is None else given if isinstance(given, bytes) else json.dumps(given).encode()
        done = self.run_words("--file", file or self.file, "--json", *words, given=stdin, now=now)
        self.assertEqual(done.returncode, exit_code, (words, done.stdout.decode(), done.stderr.decode()))
        if exit_code:
            self.assertNotEqual(done.stderr.decode().strip(), "", words)
        else:
            self.assertEqual(done.stderr.decode(), "", words)
        return json.loads(done.stdout)

    def refusal(self, *words, exit_code, **more):
        return self.ask(*words, exit_code=exit_code, **more)["error"]["code"]

    def init(self):
        return self.ask("init", "--office", "Patientnämnden Region Exempel")

    def register(self, case=None):
        return self.ask("register", given=case or CASE)["cases"][0]["number"]


class WholeLife(TalanctlTest):
    def test_a_case_from_the_first_call_to_the_end(self):
        made = self.init()
        self.assertEqual(made["office"], "Patientnämnden Region Exempel")
        self.assertEqual(made["schema"], 2)

        case = self.ask("register", given=CASE, now="2026-11-20T10:20:00+01:00")["cases"][0]
        number = case["number"]
        self.assertEqual(number, "PN 2026-0001")
        self.assertEqual(case["next_step"], {"kind": "confirm", "due": "2026-11-21T10:15:00+01:00"})

        listed = self.ask("list")
        self.assertEqual((listed["total"], listed["next"]), (1, None))
        row = listed["cases"][0]
        self.assertEqual(row["patient"], "Åsa Öhman")
        self.assertEqual((row["status"], row["next_step"], row["category"]), ("registered", "confirm", "3.4"))
        self.assertEqual(row["due"], "2026-11-21T10:15:00+01:00")

        shown = self.ask("show", number)
        for name in ("kind", "channel", "title", "narrative", "wants_answer", "external_ref", "units", "area",
                     "problems", "consent", "theme", "received_at"):
            self.assertEqual(shown[name], CASE[name], name)
        self.assertEqual(shown["patient"]["identity_number"], "199001012385")
        self.assertTrue(shown["patient"]["identity_valid"])
        self.assertEqual(shown["complainant"]["person"]["name"], "Bo Öhman")
        self.assertEqual([event["kind"] for event in shown["events"]], ["registered"])
        self.assertEqual((shown["letters"], shown["documents"], shown["requests"]), ([], [], []))

        confirmed = self.ask("confirm", number)
        self.assertEqual(confirmed["next_step"], {"kind": "first_contact", "due": "2026-11-27"})
        self.assertEqual(self.refusal("confirm", number, exit_code=1), "already_done")
        self.assertEqual(self.ask("contact", number, "--text", "Talade med Bo.")["next_step"]["kind"],
                         "request_statement")
        self.assertEqual(self.ask("note", number, "--text", "Söker journal.")["number"], number)
        self.assertEqual(self.refusal("note", number, exit_code=1), "missing_field")

        sent = self.ask("request", number, "--unit", "Vårdcentralen Eken", "--weeks", "4",
                        now="2026-11-26T09:00:00+01:00")
        self.assertEqual((sent["due"], sent["state"], sent["reminders"]), ("2026-12-28", "sent", 0))
        kinds = [step["kind"] for step in sent["steps"]]
        self.assertEqual((kinds[0], kinds[1], kinds[-1]), ("start", "term", "due"))
        self.assertIn("day_off", kinds)
        self.assertEqual(sent["steps"][1]["text"], "4 weeks from 2026-11-26 = 2026-12-24")

        extended = self.ask("extend", number, "--until", "2027-01-15", "--by", "Verksamhetschefen",
                            "--reason", "Semester", now="2026-12-20T09:00:00+01:00")
        self.assertEqual(extended["due"], "2027-01-15")
        self.assertEqual(self.refusal("extend", number, "--until", "2027-01-10", exit_code=1,
                                      now="2026-12-20T09:00:00+01:00"), "extension_not_later")

        reminded = self.ask("remind", number, now="2027-01-18T09:00:00+01:00")
        self.assertEqual((reminded["due"], reminded["reminders"]), ("2027-02-01", 1))
        self.assertEqual(self.ask("remind", number, "--until", "2027-02-10",
                                  now="2027-02-02T09:00:00+01:00")["due"], "2027-02-10")
        self.ask("remind", number, now="2027-02-11T09:00:00+01:00")
        self.assertEqual(self.refusal("remind", number, exit_code=1, now="2027-03-01T09:00:00+01:00"),
                         "action_not_allowed")

        later = "2027-03-01T09:00:00+01:00"
        self.assertEqual(self.refusal("close", number, "--outcome", "satisfied", exit_code=1, now=later),
                         "open_requests_remain")
        self.assertEqual(self.refusal("forward", number, exit_code=1, now=later), "action_not_allowed")
        self.assertEqual(self.ask("answer", number, "--text", "Beklagar väntan.", now=later)["state"], "answered")
        self.assertEqual(self.ask("forward", number, "--on", "2027-03-01", now=later)["state"], "forwarded")

        closed = self.ask("close", number, "--outcome", "satisfied", "--measure-individual",
                          "--satisfied", "yes", now=later)
        self.assertEqual((closed["number"], closed["status"]), (number, "closed"))
        shown = self.ask("show", number, now=later)
        self.assertEqual((shown["outcome"], shown["satisfied"]), ("satisfied", "yes"))
        self.assertEqual((shown["measure_individual"], shown["measure_organisation"]), (True, False))
        self.assertIsNone(shown["next_step"])
        self.assertEqual([reminder["number"] for reminder in shown["requests"][0]["reminders"]], [1, 2, 3])
        self.assertEqual(shown["age_days"], 101)
        self.assertEqual(shown["requests"][0]["deadline"], "2027-01-15")
        self.assertEqual(self.refusal("confirm", number, exit_code=1, now=later), "case_closed")

        self.assertNotEqual(self.ask("reopen", number, "--reason", "Ny fråga.", now=later)["status"], "closed")
        self.assertEqual(self.refusal("reopen", number, "--reason", "Igen.", exit_code=1, now=later),
                         "case_not_closed")
        self.assertEqual(self.ask("undo", number, now=later)["status"], "closed")
        self.assertNotEqual(self.ask("redo", number, now=later)["status"], "closed")

        check = self.ask("check", now=later)
        self.assertEqual((check["ok"], check["problems"], check["cases"]), (True, [], 1))

    def test_text_for_people_comes_without_json(self):
        self.init()
        number = self.register()
        for words in (["list"], ["show", number], ["show", *number.split()], ["check"]):
            done = self.run_words("--file", self.file, *words)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertNotIn("{", done.stdout.decode())
        self.assertIn("Åsa Öhman", self.run_words("--file", self.file, "show", number).stdout.decode())

    def test_withdrawing_and_a_unit_that_is_new(self):
        self.init()
        number = self.register({**CASE, "units": [], "consent": None})
        self.assertEqual(self.refusal("request", number, "--unit", "Region Exempel/Ögon", "--weeks", "2", exit_code=1),
                         "consent_missing")
        self.assertEqual(self.refusal("request", number, "--unit", "Ögon", "--weeks", "2", "--consent-by", "patienten",
                                      exit_code=1), "not_found")
        self.assertIsNone(self.ask("show", number)["consent"])
        sent = self.ask("request", number, "--unit", "Region Exempel/Ögon", "--weeks", "2", "--consent-by", "patienten",
                        "--consent-how", "brev", "--consent-on", "2026-11-21")
        self.assertEqual(sent["unit"], "Region Exempel/Ögon")
        self.assertEqual(self.ask("show", number)["consent"],
                         {"given_on": "2026-11-21", "by": "patienten", "how": "brev"})
        withdrawn = self.ask("withdraw", number, "--request", str(sent["request"]), "--reason", "Fel enhet")
        self.assertEqual(withdrawn["state"], "withdrawn")
        self.assertEqual(self.refusal("remind", number, exit_code=1), "action_not_allowed")

    def test_a_draft_a_pause_and_a_choice(self):
        self.init()
        number = self.register()
        self.ask("contact", number, now="2026-11-23T09:00:00+01:00")
        at = "2026-{}T09:00:00+01:00".format
        drafted = self.ask("request", number, "--unit", "Vårdcentralen Eken", "--weeks", "2", "--draft",
                           "--text", "Hur lämnades beskedet?", now=at("11-23"))
        self.assertEqual((drafted["state"], drafted["due"], drafted["steps"]), ("draft", None, []))
        self.assertEqual(self.refusal("remind", number, exit_code=1, now=at("11-24")), "action_not_allowed")
        self.assertEqual(self.ask("send", number, now=at("11-30"))["due"], "2026-12-14")

        self.assertEqual(self.run_words("--file", self.file, "suspend", number).returncode, 2, "a reason is needed")
        paused = self.ask("suspend", number, "--reason", "väntar på samtycke", now=at("12-02"))
        self.assertEqual(paused["state"], "suspended")
        done = self.run_words("--file", self.file, "remind", number, now=at("12-03"))
        self.assertEqual(done.returncode, 1)
        self.assertIn("let its clock run again", done.stderr.decode())
        resumed = self.ask("resume", number, now=at("12-07"))
        self.assertEqual((resumed["state"], resumed["due"]), ("sent", "2026-12-21"), "12-14 and five days, past a weekend")
        self.assertIn("suspended", [step["kind"] for step in resumed["steps"]])
        known = self.ask("suspend", number, "--reason", "flytt", "--until", "2026-12-09", now=at("12-08"))
        self.assertEqual((known["state"], known["due"]), ("sent", "2026-12-21"))

        for day in ("12-22", "12-28", "12-30"):
            self.ask("remind", number, now=at(day))
        self.assertEqual(self.refusal("remind", number, exit_code=1, now=at("12-31")), "action_not_allowed")
        taken = self.ask("escalate", number, "--choice", "ivo", "--until", "2027-02-01", now=at("12-31"))
        self.assertEqual((taken["state"], taken["due"]), ("escalated", "2027-02-01"))
        self.assertEqual(self.run_words("--file", self.file, "escalate", number, "--choice", "prayer").returncode, 2)
        given_up = self.ask("escalate", number, "--choice", "close_unanswered", now=at("12-31"))
        self.assertEqual(given_up["state"], "unanswered")
        self.assertEqual(self.ask("close", number, "--outcome", "no_answer", now=at("12-31"))["status"], "closed")
        check = self.ask("check", now=at("12-31"))
        self.assertEqual((check["ok"], check["problems"]), (True, []))
        self.assertEqual(check["control_sums"],
                         [{"year": 2026, "carried_over": 0, "new": 1, "closed": 1, "open": 0}])

    def test_a_draft_can_be_shown(self):
        self.init()
        number = self.register()
        self.ask("request", number, "--unit", "Vårdcentralen Eken", "--weeks", "2", "--draft")
        self.assertEqual(self.ask("show", number)["requests"][0]["state"], "draft")
        self.assertEqual(self.run_words("--file", self.file, "show", number).returncode, 0)

    def test_a_protected_person_is_not_found_through_earlier_cases(self):
        self.init()
        self.register()
        self.register({**CASE, "patient": {"identity_number": "900101-2385", "protected": "protected"}})
        for words in ("Åsa", "Eken"):
            self.assertEqual(self.ask("list", "--search", words)["total"], 0, words)

    def test_what_was_once_given_of_a_person_stays_and_what_is_replaced_is_in_the_journal(self):
        self.init()
        first = self.register({**CASE, "patient": {**CASE["patient"], "sex": "male"}})
        second = self.register({**CASE, "patient": {"identity_number": "900101-2385", "phone": "070-1740699"}})
        self.assertEqual(self.ask("show", first)["patient"]["sex"], "male")
        changes = self.ask("show", second)["events"][0]["changes"]
        self.assertEqual(changes[0]["before"]["phone"], "070-1740606")

    def test_own_steps(self):
        self.init()
        number = self.register()
        self.ask("confirm", number)
        added = self.ask("step", number, "--text", "Ring tolken", "--due", "2026-11-24")
        self.assertEqual(added["next_step"]["kind"], "own_step")
        step = self.ask("show", number)["own_steps"][0]
        self.assertEqual((step["text"], step["due"], step["done"]), ("Ring tolken", "2026-11-24", None))
        self.assertNotEqual(self.ask("done", number, "--step", str(step["id"]))["next_step"]["kind"], "own_step")
        self.assertIsNotNone(self.ask("show", number)["own_steps"][0]["done"])

    def test_a_letter_counts_as_received_the_working_day_before(self):
        self.init()
        number = self.register({**CASE, "channel": "letter", "arrival": "letter_box",
                                "received_at": "2026-11-23T08:15:00+01:00"})
        shown = self.ask("show", number)
        self.assertEqual(shown["received_at"], "2026-11-20T08:15:00+01:00")
        self.assertEqual(shown["arrived_at"], "2026-11-23T08:15:00+01:00")


class Lists(TalanctlTest):
    def setUp(self):
        super().setUp()
        self.init()
        cases = [{**CASE, "title": f"Ärende {i}", "patient": {"name": name}} for i, name in
                 enumerate(["Örjan Ek", "Anna Zorn", "Åke Alm", "Bo Ärlig", "Maja Wik"])]
        cases[3]["patient"]["protected"] = "marking"
        cases[3]["patient"]["phone"] = "070-1740607"
        answer = self.ask("register", given=cases)
        self.assertEqual([case.get("warnings", [{}])[0].get("kind") for case in answer["cases"]],
                         [None, None, None, "contact_details_dropped", None])

    def test_pages_follow_each_other(self):
        seen, key = [], []
        while True:
            page = self.ask("list", "--sort", "patient", "--limit", "2", *key)
            self.assertEqual(page["total"], 5)
            seen += [row["patient"] for row in page["cases"]]
            if not page["next"]:
                break
            key = ["--after", page["next"]]
        self.assertEqual(seen, ["Skyddad person", "Anna Zorn", "Maja Wik", "Åke Alm", "Örjan Ek"])
        self.assertEqual(self.ask("list", "--limit", "0"), {"total": 5, "next": None, "cases": []})

    def test_filters(self):
        self.assertEqual(self.ask("list", "--search", "zorn")["total"], 1)
        self.assertEqual(self.ask("list", "--search", "ärlig")["total"], 0)
        self.assertEqual(self.ask("list", "--overdue")["total"], 5)
        self.assertEqual(self.ask("list", "--overdue", now="2026-11-21T09:00:00+01:00")["total"], 0)
        self.assertEqual(self.ask("list", "--received", "2026-11-20..2026-11-20")["total"], 5)
        self.assertEqual(self.ask("list", "--received", "2026-11-21..")["total"], 0)
        self.assertEqual(self.ask("list", "--status", "closed")["total"], 0)
        self.assertEqual(self.ask("list", "--category", "3")["total"], 5)
        self.assertEqual(self.refusal("list", "--handler", "nobody", exit_code=1), "unknown_value")
        for words in (["--status", "lost"], ["--sort", "colour"], ["--limit", "10001"], ["--received", "2026-11-21"],
                      ["--received", "2026-11-31..2026-12-01"]):
            self.assertEqual(self.refusal("list", *words, exit_code=2), "usage")
        self.assertEqual(self.refusal("list", "--after", "rubbish", exit_code=1), "invalid_input")


class Input(TalanctlTest):
    def setUp(self):
        super().setUp()
        self.init()

    def refused(self, given, code, **more):
        error = self.ask("register", given=given, exit_code=1, **more)["error"]
        self.assertEqual(error["code"], code)
        return error["message"]

    def test_what_is_not_json_is_refused(self):
        for given in (b"", b"{", b"[1]", b'"text"', b"\xff\xfe", b'{"kind":"patient\xff"}', b"[" * 100000,
                      b'{"kind":"patient","kind":"patient","channel":"phone","narrative":"x"}'):
            self.refused(given, "invalid_input")
        self.refused(b" " * (10 * 1024 * 1024) + b"{}", "too_large")
        small = {"kind": "information", "channel": "phone", "narrative": "x"}
        self.refused([small] * 10001, "too_large")
        self.assertEqual(self.ask("list")["total"], 0)

    def test_the_sentence_names_what_is_wrong(self):
        self.assertIn("colour", self.refused({**CASE, "colour": "red"}, "unknown_member"))
        self.assertIn("channel", self.refused({**CASE, "channel": "pigeon"}, "unknown_value"))
        self.assertIn("narrative", self.refused({"kind": "patient", "channel": "phone"}, "missing_field"))
        self.assertIn("[1].patient.sex", self.refused([CASE, {**CASE, "patient": {"sex": "?"}}], "unknown_value"))
        self.assertIn("problems[0].code", self.refused({**CASE, "problems": [{"code": "99"}]}, "unknown_value"))
        self.refused({**CASE, "received_at": "2027-01-01T10:00:00+01:00"}, "date_in_future")
        self.refused({**CASE, "received_at": "2026-02-30T10:00:00+01:00"}, "invalid_date")
        self.refused({**CASE, "area": 7}, "unknown_value")
        self.refused({**CASE, "units": "Region Exempel"}, "invalid_input")
        self.assertEqual(self.ask("list")["total"], 0)

    def test_all_or_none_and_no_number_is_lost(self):
        self.refused([CASE, CASE, {**CASE, "handler": "nobody"}], "unknown_value")
        self.assertEqual(self.register(), "PN 2026-0001")

    def test_an_anonymous_complainant(self):
        self.register({"kind": "information", "channel": "1177", "narrative": "Fråga om väntetid.",
                       "complainant": {"relation": "anonymous"}})
        self.assertEqual(self.ask("list")["cases"][0]["patient"], "Anonym")

    def test_a_patient_who_complains_is_one_person(self):
        number = self.register({**CASE, "patient": None,
                                "complainant": {"relation": "patient", "person": {"name": "Åsa Öhman"}}})
        shown = self.ask("show", number)
        self.assertEqual(shown["patient"]["name"], "Åsa Öhman")
        self.assertEqual(shown["complainant"], {"relation": "patient", "person": None})


class Files(TalanctlTest):
    def test_files_that_cannot_be_used(self):
        self.assertEqual(self.refusal("list", exit_code=3), "file_missing")
        self.assertEqual(self.refusal("list", exit_code=3, file=self.path("nowhere/x.talan")), "folder_missing")
        self.assertEqual(self.refusal("init", "--office", "X", exit_code=3, file=self.path("nowhere/x.talan")),
                         "folder_missing")
        other = self.path("other.talan")
        with open(other, "w") as text:
            text.write("not a database " * 100)
        self.assertEqual(self.refusal("list", exit_code=3, file=other), "not_talan_file")
        database = sqlite3.connect(self.path("other.db"))
        database.execute("CREATE TABLE t (x)")
        database.close()
        self.assertEqual(self.refusal("register", given=CASE, exit_code=3, file=self.path("other.db")),
                         "not_talan_file")
        self.init()
        self.assertEqual(self.refusal("init", "--office", "X", exit_code=3), "file_exists")
        self.assertEqual(self.refusal("demo", exit_code=3), "file_exists")

    def test_a_file_of_a_newer_program(self):
        self.init()
        database = sqlite3.connect(self.file)
        database.execute("PRAGMA user_version = 999")
        database.commit()
        database.close()
        before = self.bytes_of("office.talan")
        self.assertEqual(self.refusal("list", exit_code=3), "newer_file")
        self.assertEqual(self.refusal("register", given=CASE, exit_code=3), "newer_file")
        self.assertEqual(self.bytes_of("office.talan"), before)

    def test_a_file_that_may_only_be_read(self):
        self.init()
        number = self.register()
        os.chmod(self.file, 0o444)
        self.assertEqual(self.refusal("confirm", number, exit_code=3), "read_only_file")
        self.assertEqual(self.ask("list")["total"], 1)

    def test_a_damaged_file(self):
        self.ask("init", "--office", "X", "--journal", "shared")
        self.register([CASE] * 50)
        size = os.path.getsize(self.file)
        with open(self.file, "r+b") as damaged:
            damaged.truncate(size // 2)
        self.assertEqual(self.refusal("list", exit_code=3), "corrupt_file")

    def test_nothing_is_left_of_an_office_without_a_name(self):
        self.assertEqual(self.refusal("init", "--office", "  ", exit_code=1), "missing_field")
        self.assertEqual(os.listdir(self.folder), [])

    def test_somebody_who_does_not_work_here(self):
        self.init()
        database = sqlite3.connect(self.file)
        database.execute("UPDATE staff SET is_active = 0")
        database.commit()
        database.close()
        self.assertEqual(self.refusal("list", exit_code=1), "unknown_staff")

    def test_check_finds_a_date_that_somebody_changed(self):
        self.init()
        self.register()
        database = sqlite3.connect(self.file)
        database.execute("UPDATE case_file SET next_step_due = '2030-01-01T00:00:00.000Z'")
        database.commit()
        database.close()
        check = self.run_words("--file", self.file, "--json", "check")
        self.assertEqual(check.returncode, 1)
        found = json.loads(check.stdout)
        self.assertFalse(found["ok"])
        self.assertEqual(found["problems"][0]["where"], "PN 2026-0001")


class Usage(TalanctlTest):
    def misused(self, *words):
        done = self.run_words("--json", *words)
        self.assertEqual(done.returncode, 2, (words, done.stdout, done.stderr))
        self.assertEqual(json.loads(done.stdout)["error"]["code"], "usage", words)
        self.assertNotEqual(done.stderr, b"")

    def test_misuse(self):
        for words in ([], ["dance"], ["list"], ["--file"], ["--file", "x", "list", "--colour", "red"],
                      ["--file", "x", "show"], ["--file", "x", "show", "a", "b", "c"],
                      ["--file", "x", "confirm", "PN 1", "--at", "yesterday"],
                      ["--file", "x", "confirm", "PN 1", "--text"],
                      ["--file", "x", "confirm", "PN 1", "--text", "a", "--text", "b"],
                      ["--file", "x", "request", "PN 1", "--unit", "U", "--weeks", "3"],
                      ["--file", "x", "request", "PN 1", "--weeks", "2"],
                      ["--file", "x", "extend", "PN 1"], ["--file", "x", "close", "PN 1"],
                      ["--file", "x", "close", "PN 1", "--outcome", "bored"],
                      ["--file", "x", "reopen", "PN 1"], ["--file", "x", "remind", "PN 1", "--request", "one"],
                      ["--file", "x", "init"], ["--file", "x", "init", "--office", "O", "--journal", "none"],
                      ["--file", "x", "summary", "PN 1", "--level", "full"],
                      ["deadline", "--from", "2026-11-26"], ["deadline", "--weeks", "4"],
                      ["deadline", "--from", "2026-11-26", "--weeks", "4", "--days", "2"],
                      ["deadline", "--from", "2026-02-30", "--weeks", "4"],
                      ["deadline", "--from", "2026-11-26", "--weeks", "4", "--suspended", "2026-12-01"],
                      ["--file", "x", "backup"], ["--file", "x", "backup", "a", "b"], ["backup", "a"],
                      ["restore", "--to", "x"], ["restore", "a"], ["restore", "a", "b", "--to", "x"],
                      ["doctor"], ["doctor", "a", "b"], ["--file", "a", "doctor", "b"],
                      ["version", "--json=yes"], ["categories", "--on", "today"]):
            self.misused(*words)
        self.misused("--now", "noon", "version")

    def test_verbs_of_a_later_version(self):
        for verb in ("suspend", "resume", "statistics", "indicators", "report"):
            self.misused("--file", "x", verb)

    def test_help_and_version(self):
        for words in (["help"], ["--help"], ["version"], ["--version"]):
            self.assertEqual(self.run_words(*words).returncode, 0, words)
        version = json.loads(self.run_words("version", "--json").stdout)
        self.assertEqual(sorted(version), ["qt", "schema", "sqlite", "talan"])

    def test_swedish_unless_asked_otherwise(self):
        english = self.run_words("--file", self.path("x"), "list").stderr
        swedish = self.run_words("--file", self.path("x"), "list", env=environment(LANG="sv_SE.UTF-8")).stderr
        self.assertIn(b"could not be opened", english)
        self.assertNotEqual(swedish, b"")

    def test_no_warning_without_a_locale(self):
        bare = {name: value for name, value in environment(LANG="C").items() if not name.startswith("LC_")}
        done = self.run_words("version", env=bare)
        self.assertEqual((done.returncode, done.stderr), (0, b""))


class Rules(TalanctlTest):
    def deadline(self, *words):
        done = self.run_words("deadline", "--json", *words)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def test_deadlines(self):
        date = self.deadline("--from", "2026-11-26", "--weeks", "4")
        self.assertEqual((date["raw"], date["due"]), ("2026-12-24", "2026-12-28"))
        self.assertEqual([step["kind"] for step in date["steps"]],
                         ["start", "term", "day_off", "day_off", "day_off", "day_off", "due"])
        self.assertEqual(date["steps"][2], {"kind": "day_off", "date": "2026-12-24",
                                            "text": "2026-12-24 is Christmas Eve"})
        self.assertEqual(self.deadline("--from", "2026-11-26", "--weeks", "4", "--no-roll")["due"], "2026-12-24")
        self.assertEqual(self.deadline("--from", "2026-01-31", "--months", "1")["due"], "2026-03-02")
        twice = self.deadline("--from", "2026-11-02", "--weeks", "2", "--extended", "2026-11-20", "--extended",
                              "2026-11-27", "--suspended", "2026-11-03..2026-11-05")
        self.assertEqual(twice["due"], "2026-11-30")
        self.assertEqual([step["kind"] for step in twice["steps"]],
                         ["start", "term", "extended", "extended", "suspended", "due"])

    def test_deadlines_that_a_rule_refuses(self):
        for words in (["--weeks", "4", "--extended", "2026-11-27"], ["--months", "1001"],
                      ["--weeks", "4", "--suspended", "2026-12-03..2026-12-01"]):
            done = self.run_words("deadline", "--json", "--from", "2026-11-26", *words)
            self.assertEqual(done.returncode, 1, words)

    def test_identity_numbers(self):
        done = self.run_words("identity", "900101-2385", "19900101-2384", "")
        self.assertEqual(done.returncode, 0)
        good, wrong, empty = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(good, {"input": "900101-2385", "kind": "personnummer", "valid": True,
                                "normalised": "199001012385", "birth_date": "1990-01-01", "sex": "female",
                                "age": 36, "reason": None})
        earlier = self.run_words("identity", "--on", "2007-12-31", "900101-2385")
        self.assertEqual(json.loads(earlier.stdout)["age"], 17)
        self.assertEqual((wrong["valid"], wrong["kind"], wrong["reason"]), (False, "personnummer", "bad_check_digit"))
        self.assertEqual((empty["valid"], empty["kind"]), (False, "unknown"))

        piped = self.run_words("identity", given="900101-2385\r\n\nabc\n".encode()).stdout.splitlines()
        self.assertEqual([json.loads(line)["valid"] for line in piped], [True, False, False])

    def test_categories(self):
        done = self.run_words("categories", "--json")
        categories = json.loads(done.stdout)
        self.assertIn({"code": "3.4", "label": "Bemötande"},
                      [{"code": c["code"], "label": c["label"]} for c in categories])
        self.assertEqual(sorted(categories[0]), ["code", "definition", "label", "valid_from", "valid_to"])
        self.assertEqual(json.loads(self.run_words("categories", "--json", "--on", "2018-12-31").stdout), [])
        self.init()
        self.assertEqual(len(self.ask("categories")), len(categories))


class SeveralPrograms(TalanctlTest):
    def test_two_that_register_at_once_leave_no_gap(self):
        self.init()
        cases = 20
        command = [TALANCTL, "--file", self.file, "--json", "--now", NOW, "register"]
        loop = 'for i in $(seq "$1"); do printf %s "$2" | "${@:3}" || exit $?; echo; done'
        desks = [
            subprocess.Popen(["bash", "-c", loop, "bash", str(cases), json.dumps(CASE), *command],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
            for _ in range(2)
        ]
        numbers = []
        for desk in desks:
            out, err = desk.communicate(timeout=240)
            self.assertEqual((desk.returncode, err), (0, b""))
            numbers += [json.loads(line)["cases"][0]["number"] for line in out.splitlines() if line]
        self.assertEqual(sorted(numbers), [f"PN 2026-{i:04}" for i in range(1, 2 * cases + 1)])
        self.assertTrue(self.ask("check")["ok"])


class Backups(TalanctlTest):
    def setUp(self):
        super().setUp()
        self.init()
        self.register()
        os.mkdir(self.path("backups"))

    def back_up(self, now="2026-11-27T10:42:00+01:00"):
        return self.ask("backup", self.path("backups"), now=now)

    def restored(self, backup, target, exit_code=0):
        done = self.run_words("restore", backup, "--to", target, "--json")
        self.assertEqual(done.returncode, exit_code, (done.stdout, done.stderr))
        answer = json.loads(done.stdout)
        if exit_code:
            # One sentence a person can read, and nothing left behind.
            self.assertRegex(done.stderr.decode(), r"^The backup could not be restored: [^:{}]+\.")
            self.assertEqual([name for name in os.listdir(self.folder) if ".part" in name], [])
            return answer["error"]["code"]
        self.assertEqual(done.stderr, b"")
        return answer

    def test_a_backup_is_made_and_restored(self):
        made = self.back_up()
        file = os.path.join(self.path("backups"), "office 2026-11-27 10.42.talan")
        self.assertEqual(made, {"file": file, "cases": 1, "bytes": os.path.getsize(file),
                                "made_at": "2026-11-27T10:42:00+01:00", "removed": []})
        self.assertEqual(os.listdir(self.path("backups")), [os.path.basename(file)])
        self.register()

        answer = self.restored(file, self.path("again.talan"))

        self.assertEqual((answer["file"], answer["cases"]), (self.path("again.talan"), 1))
        self.assertEqual(sorted(answer), ["cases", "file", "schema"])
        self.assertEqual(self.ask("list", file=self.path("again.talan"))["total"], 1)
        self.assertTrue(self.ask("check", file=self.path("again.talan"))["ok"])
        self.assertEqual(self.ask("list")["total"], 2, "the office itself is as it was")

    def test_old_backups_go(self):
        days = [f"2026-11-{day:02}T08:00:00+01:00" for day in range(1, 28)]
        removed = [name for day in days for name in self.back_up(day)["removed"]]
        left = os.listdir(self.path("backups"))
        self.assertEqual(len(left) + len(removed), len(days))
        self.assertEqual([name for name in removed if os.path.exists(name)], [])
        self.assertEqual(len([name for name in left if name >= "office 2026-11-14"]), 14)
        # Of the fortnight before, the Sundays, which are the last of their weeks.
        self.assertEqual(sorted(left)[:2], ["office 2026-11-01 08.00.talan", "office 2026-11-08 08.00.talan"])

    def test_text_for_people(self):
        done = self.run_words("--file", self.file, "backup", self.path("backups"), now="2026-11-27T10:42:00+01:00")
        self.assertRegex(done.stdout.decode(), r"office 2026-11-27 10\.42\.talan \(1 cases, [\d.,]+ kB\)")
        done = self.run_words("restore", self.path("backups/office 2026-11-27 10.42.talan"), "--to", self.path("b.talan"))
        self.assertEqual(done.returncode, 0)
        self.assertIn("Patientnämnden Region Exempel is restored to", done.stdout.decode())

    def test_what_is_no_sound_backup_is_not_restored(self):
        with open(self.back_up()["file"], "rb") as file:
            whole = file.read()
        contents = {"cut": whole[: len(whole) // 2], "foreign": b"Namn;Personnummer\n", "empty": b"",
                    "page": whole[:4096] + whole[8192:]}
        for name, content in contents.items():
            with open(self.path(name), "wb") as file:
                file.write(content)
            self.assertEqual(self.restored(self.path(name), self.path("new.talan"), exit_code=3), "backup_unusable", name)
            self.assertFalse(os.path.exists(self.path("new.talan")), name)
        self.assertEqual(self.restored(self.path("none"), self.path("new.talan"), exit_code=3), "file_missing")

    def test_an_existing_file_is_never_replaced(self):
        backup = self.back_up()["file"]
        before = self.bytes_of("office.talan")
        self.assertEqual(self.restored(backup, self.file, exit_code=3), "file_exists")
        self.assertEqual(self.bytes_of("office.talan"), before)

    def test_a_missing_folder(self):
        self.assertEqual(self.refusal("backup", self.path("nowhere"), exit_code=3), "folder_missing")

    def test_backups_while_another_program_writes(self):
        for journal in ("local", "shared"):
            with self.subTest(journal):
                shutil.rmtree(self.path("backups"))
                os.mkdir(self.path("backups"))
                self.file = self.path(f"{journal}.talan")
                self.ask("init", "--office", "O", "--journal", journal)
                cases = 30
                command = [TALANCTL, "--file", self.file, "--json", "--now", NOW, "register"]
                loop = 'for i in $(seq "$1"); do printf %s "$2" | "${@:3}" || exit $?; echo; done'
                desk = subprocess.Popen(["bash", "-c", loop, "bash", str(cases), json.dumps(CASE), *command],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
                backups = [self.back_up(f"2026-11-27T10:{minute:02}:00+01:00") for minute in range(10)]
                out, err = desk.communicate(timeout=240)
                self.assertEqual((desk.returncode, err), (0, b""))
                self.assertEqual(len([line for line in out.splitlines() if line]), cases)
                counted = [backup["cases"] for backup in backups]
                self.assertEqual(counted, sorted(counted))
                for number, backup in enumerate(backups):
                    target = self.path(f"{journal}{number}.talan")
                    self.assertEqual(self.restored(backup["file"], target)["cases"], backup["cases"])
                    check = self.ask("check", file=target)
                    self.assertTrue(check["ok"], check)
                    self.assertEqual((check["cases"], check["events"] >= backup["cases"]), (backup["cases"], True))


class Doctor(TalanctlTest):
    KINDS = ["place", "sync_folder", "file", "writing", "journal", "free_space", "answer_time", "locks", "commit_time",
             "backup", "versions", "quick_check", "foreign_keys", "integrity"]

    def examine(self, file, exit_code=None):
        """What the doctor says, by the kind of each finding; the same whichever way the file is given."""
        done = self.run_words("doctor", file, "--json")
        said = json.loads(done.stdout)
        # A disk that is slow or full just now is red too, and no fault of what is tested here.
        expected = exit_code if exit_code is not None else int(said["light"] == "red")
        self.assertEqual(done.returncode, expected, (done.stdout.decode(), done.stderr.decode()))
        self.assertEqual([finding["kind"] for finding in said["findings"]], self.KINDS)
        for finding in said["findings"]:
            self.assertIn(finding["light"], ("green", "amber", "red", "not_examined"))
            self.assertRegex(finding["text"], r"^[A-Z].*\.$")
        self.assertEqual(json.loads(self.run_words("--file", file, "--json", "doctor").stdout)["place"], said["place"])
        return said, {finding["kind"]: finding for finding in said["findings"]}, done.stderr.decode()

    def test_a_sound_office(self):
        self.init()
        before = self.bytes_of("office.talan")
        said, found, errors = self.examine(self.file)
        self.assertEqual(errors, "")
        self.assertEqual(said["file"], self.file)
        self.assertEqual(said["place"], found["place"]["value"])
        self.assertIn(said["place"]["kind"], ("local_disk", "network_share"))
        for kind in ("file", "writing", "journal", "locks", "quick_check", "foreign_keys", "integrity"):
            self.assertEqual(found[kind]["light"], "green", kind)
        self.assertEqual(found["backup"]["light"], "amber")
        self.assertGreater(found["commit_time"]["value"]["median_ms"], 0)
        self.assertIn(self.file, said["report"])
        self.assertIn("sqlite=", said["report"])
        self.assertEqual(self.bytes_of("office.talan"), before)
        self.assertEqual({name for name in os.listdir(self.folder) if not name.startswith("office.talan")}, set())

    def test_text_for_people(self):
        self.init()
        text = self.run_words("doctor", self.file).stdout.decode()
        self.assertRegex(text, r"^(You can work\. When you have time, look at|Something is wrong): ")
        self.assertIn("- Backup: Set a folder for backups", text)
        self.assertIn("file_system=", text)

    def test_a_damaged_office_is_red(self):
        self.ask("init", "--office", "O", "--journal", "shared")
        with sqlite3.connect(self.file) as office:
            office.execute("PRAGMA foreign_keys = OFF")
            office.execute("CREATE TABLE child (parent INTEGER REFERENCES case_file(id))")
            office.execute("INSERT INTO child VALUES (4711)")
        said, found, _ = self.examine(self.file, exit_code=1)
        self.assertEqual((said["light"], found["foreign_keys"]["light"]), ("red", "red"))
        self.assertEqual(found["foreign_keys"]["value"]["faults"], ["child: 1 rows point to nothing"])
        self.assertNotIn("error", said)

    def test_what_cannot_be_opened_is_examined_as_far_as_it_goes(self):
        with open(self.path("letter.talan"), "w") as letter:
            letter.write("Dear all")
        for name, code in (("none.talan", "file_missing"), ("letter.talan", "not_talan_file"),
                           ("nowhere/a.talan", "folder_missing")):
            said, found, errors = self.examine(self.path(name), exit_code=3)
            self.assertEqual(said["error"]["code"], code)
            self.assertEqual(found["file"]["value"]["error"], code)
            self.assertTrue(errors.startswith("The office could not be opened: "), errors)
            self.assertEqual(found["integrity"]["light"], "not_examined")
            self.assertEqual(found["versions"]["light"], "green")
            self.assertEqual(found["locks"]["light"], "not_examined" if "nowhere" in name else "green")
        self.assertEqual(sorted(os.listdir(self.folder)), ["letter.talan"])


class Program(TalanctlTest):
    def test_it_links_no_widgets(self):
        linked = subprocess.run(["ldd", TALANCTL], capture_output=True, text=True).stdout
        self.assertIn("libQt6Core", linked)
        self.assertNotIn("libQt6Widgets", linked)

    def test_a_summary_is_a_pdf(self):
        self.init()
        number = self.register()
        out = self.path("summary.pdf")
        answer = self.ask("summary", number, "--level", "anonymous", "--pdf", out)
        self.assertEqual(answer["pdf"], out)
        self.assertGreaterEqual(answer["pages"], 1)
        self.assertTrue(self.bytes_of("summary.pdf").startswith(b"%PDF"))
        self.assertEqual(self.ask("show", number)["events"][-1]["kind"], "summary_made")
        self.assertEqual(self.refusal("summary", number, "--level", "full", "--pdf", self.path("no/x.pdf"), exit_code=3),
                         "folder_missing")

    def test_the_demo_office_is_sound(self):
        demo = self.ask("demo", "--cases", "60", "--seed", "7", now="2026-11-23T09:00:00+01:00")
        self.assertGreaterEqual(demo["cases"], 60)
        self.assertEqual(self.ask("list", "--limit", "0")["total"], demo["cases"])
        self.assertTrue(self.ask("check")["ok"])

    def test_an_answer_that_cannot_be_written_is_no_success(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full here")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([TALANCTL, "version"], stdout=full, stderr=subprocess.PIPE, env=environment())
        self.assertEqual(done.returncode, 3)


if __name__ == "__main__":
    unittest.main(verbosity=1)
