#!/usr/bin/env python3
"""Every dialog of the console follows the language while it is open, and a test sees that it does.

  dialogs.py ROOT        check: a class made of QDialog handles LanguageChange (ui/widgets/dialog does it for those that
                         are made of Dialog), and tests/console/dialogmakers*.cpp, of which tst_dialogwords tries each, has a case of its name;
                         the same for each MessageBox; what asks before something is sent says what is sent (setCommands), so that the
                         plan can be saved; Qt's own message boxes and file dialogs, which keep their language, are not used
  dialogs.py --selftest  prove on a made-up tree that all are found
"""
import glob
import os
import re
import sys
import tempfile

CLASS = re.compile(r"^class (\w+)(?: final)? : public (QDialog|Dialog)\b", re.MULTILINE)
BOX = re.compile(r'new MessageBox\(u"(\w+)"')
DEAF = re.compile(r"\bnew (QMessageBox|QFileDialog)\b|\b(QMessageBox|QFileDialog|QInputDialog)::(get\w+|about|critical|information|question|warning)\(")
PLAN = re.compile(r"\bnew (ConfirmDialog|TagPlanDialog)\(")
# Questions after which nothing is sent to a registry.
SENDS_NOTHING = {"ui/pages/oauth/tokenwizard_result.cpp": "whether a token may be lost that is stored nowhere"}
BASE = "ui/widgets/dialog.h"
TEST = "tests/console/dialogmakers.cpp"


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


def check(root, least):
    errors = []
    cases = "".join(read(path) for path in glob.glob(os.path.join(root, TEST.replace(".cpp", "*.cpp"))))
    found = 0
    for path in sorted(glob.glob(os.path.join(root, "ui/**/*.h"), recursive=True)):
        name = os.path.relpath(path, root)
        if name == BASE:
            continue
        for dialog, base in CLASS.findall(read(path)):
            found += 1
            sources = glob.glob(path[:-len(".h")] + "*.cpp")
            if base == "QDialog" and not any("QEvent::LanguageChange" in read(source) for source in sources):
                errors.append(f"{name}: {dialog} does not follow the language: derive it from Dialog")
            if not re.search(rf'"{dialog}\b', cases):
                errors.append(f"{name}: {TEST} has no case of {dialog}")
    for path in sorted(glob.glob(os.path.join(root, "ui/**/*.cpp"), recursive=True)):
        name, text = os.path.relpath(path, root), read(path)
        errors += [f"{name}: {m.group(0)}: MessageBox and FileDialog follow the language" for m in DEAF.finditer(text)]
        errors += [f"{name}: {TEST} has no case of the message box {box}" for box in BOX.findall(text)
                   if f'"MessageBox, {box}"' not in cases]
        plans = list(PLAN.finditer(text))
        errors += [f"{name}: {m.group(1)} without setCommands: its plan cannot be saved as a script" for m in plans
                   if name not in SENDS_NOTHING and "setCommands(" not in text[m.end():text.index("\n}", m.end())]]
        if name in SENDS_NOTHING and not plans:
            errors.append(f"{name}: is excepted and asks nothing")
    if found < least:
        errors.append(f"only {found} dialogs were found")
    return errors


def selftest():
    def tree(header, source, cases):
        with tempfile.TemporaryDirectory() as root:
            for folder in ("ui/widgets", "tests/console"):
                os.makedirs(os.path.join(root, folder))
            for path, text in (("ui/widgets/a.h", header), ("ui/widgets/a.cpp", source), (TEST, cases)):
                with open(os.path.join(root, path), "w", encoding="utf-8") as f:
                    f.write(text)
            return check(root, 1)

    deaf = "class ADialog : public QDialog {\n"
    case = '{"ADialog, filled", [] {}}'
    assert any("does not follow" in e for e in tree(deaf, "", case))
    assert tree(deaf, "if (event->type() == QEvent::LanguageChange)", case) == []
    assert tree("class ADialog final : public Dialog {\n", "", case) == []
    assert any("no case" in e for e in tree("class ADialog : public Dialog {\n", "", '"AnotherDialog"'))
    good = "class ADialog : public Dialog {\n"
    assert any("follow the language" in e for e in tree(good, "auto *box = new QMessageBox(this);", case))
    assert any("follow the language" in e for e in tree(good, "QFileDialog::getOpenFileName(this)", case))
    assert any("message box b" in e for e in tree(good, 'new MessageBox(u"b"_s, this)', case))
    assert tree(good, 'new MessageBox(u"b"_s, this)', case + '"MessageBox, b"') == []
    silent = "void f()\n{\n    auto *d = new ConfirmDialog(ask);\n    d->open();\n}\n"
    telling = silent.replace("    d->open", "    d->setCommands(commands);\n    d->open")
    assert any("without setCommands" in e for e in tree(good, silent, case))
    assert any("without setCommands" in e for e in tree(good, silent + telling, case))
    assert tree(good, telling, case) == []
    assert any("only 0" in e for e in tree("class A : public QWidget {\n", "", ""))
    print("dialogs finds those that do not follow the language and those without a case")


if __name__ == "__main__":
    if sys.argv[1] == "--selftest":
        selftest()
        sys.exit(0)
    wrong = check(sys.argv[1], 40)
    print("\n".join(wrong) if wrong else "every dialog follows the language")
    sys.exit(1 if wrong else 0)
