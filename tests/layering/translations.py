#!/usr/bin/env python3
"""Fails when a visible text lacks a finished translation: runs lupdate on a copy of the catalogues.

  translations.py ROOT LUPDATE       check
  translations.py --selftest LUPDATE prove on a made-up tree that missing and unfinished texts are found
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

LANGUAGES = ("en", "zh_TW")
# "name: tag" is what is typed.
NARROW_MARK = re.compile("[\u4e00-\u9fff](?:[,;?!]|:(?! ))")


def key(context, message):
    return (context.find("name").text, message.find("source").text, message.findtext("comment") or "")


def texts(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [f.text or "" for f in forms] if forms else [translation.text or ""]


def check(root, lupdate):
    errors = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            name = f"quayside_{language}.ts"
            source = os.path.join(root, "translations", name)
            if not os.path.exists(source):
                errors.append(f"{name}: is not there")
                continue
            copy = os.path.join(folder, name)
            shutil.copy(source, copy)
            before = {key(c, m) for c in ET.parse(source).getroot().iter("context") for m in c.iter("message")}
            run = subprocess.run([lupdate, "-silent", "-I", ".", "ui", "app", "-ts", copy], cwd=root,
                                 capture_output=True, text=True)
            if run.returncode != 0 or "unknown namespace" in run.stderr:
                errors.append(f"lupdate: {run.stderr.strip()}")
                continue
            for context in ET.parse(copy).getroot().iter("context"):
                for message in context.iter("message"):
                    kind = message.find("translation").get("type", "")
                    where = f"{name}: {context.find('name').text}: {message.find('source').text!r}"
                    if kind in ("vanished", "obsolete"):
                        errors.append(f"{where} is in no source any more")
                    elif key(context, message) not in before:
                        errors.append(f"{where} is missing")
                    elif kind == "unfinished" or not all(texts(message)):
                        errors.append(f"{where} is unfinished")
                    elif language == "zh_TW" and any(NARROW_MARK.search(t) for t in texts(message)):
                        errors.append(f"{where} has a mark of half the width behind a Chinese character")
                    else:
                        errors += [f"{where} loses {p}" for p in ("%1", "%2", "%3", "%4", "%n")
                                   if p in message.find("source").text and not all(p in t for t in texts(message))]
    return errors


def selftest(lupdate):
    def tree(source, message):
        root = tempfile.mkdtemp()
        for folder in ("ui", "app", "translations"):
            os.makedirs(os.path.join(root, folder))
        with open(os.path.join(root, "ui", "a.cpp"), "w", encoding="utf-8") as f:
            f.write('#include <QObject>\nQString f() { return QObject::tr("%s"); }\n' % source)
        for language in LANGUAGES:
            with open(os.path.join(root, "translations", f"quayside_{language}.ts"), "w", encoding="utf-8") as f:
                f.write('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" '
                        f'language="{language}" sourcelanguage="en"><context><name>QObject</name>{message}</context></TS>')
        errors = check(root, lupdate)
        shutil.rmtree(root)
        return errors

    def message(source, text, attribute=""):
        return f"<message><source>{source}</source><translation{attribute}>{text}</translation></message>"

    assert tree("Hello %1", message("Hello %1", "Hallo %1")) == []
    assert any("missing" in e for e in tree("New", message("Old", "Alt")))
    assert any("in no source" in e for e in tree("New", message("Old", "Alt")))
    assert any("unfinished" in e for e in tree("Hello", message("Hello", "", ' type="unfinished"')))
    assert any("loses %1" in e for e in tree("Hello %1", message("Hello %1", "Hallo")))
    assert any("half the width" in e for e in tree("Hello", message("Hello", "你好,世界")))
    assert tree("Hello", message("Hello", "你好，世界")) == []
    print("translations finds missing, unfinished and left-over texts, lost placeholders and narrow marks")


if __name__ == "__main__":
    if sys.argv[1] == "--selftest":
        selftest(sys.argv[2])
        sys.exit(0)
    found = check(sys.argv[1], sys.argv[2])
    print("\n".join(found) if found else "every text is translated")
    sys.exit(1 if found else 0)
