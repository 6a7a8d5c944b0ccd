#include "ui/text/testtext.h"

#include "ui/text/errortext.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Step = TestLine::Step;
using Outcome = TestLine::Outcome;

QString TestText::step(Step step)
{
    switch (step) {
    case Step::Resolve:
        return tr("Name");
    case Step::Tcp:
        return tr("Connection");
    case Step::Tls:
        return tr("TLS");
    case Step::Config:
        return tr("Configuration");
    case Step::Capabilities:
        return tr("Capabilities");
    case Step::User:
        return tr("Sign-in");
    case Step::Scopes:
        return tr("Scopes seen");
    case Step::Registry:
        return tr("Registry (/v2/)");
    case Step::Clock:
        return tr("Clock");
    }
    return {};
}

QString TestText::result(const TestLine &line)
{
    const QString facts = line.facts.join(u", "_s);
    if (line.error && line.outcome == Outcome::Bad) {
        const QString said =
            line.error->serverText.isEmpty() ? line.error->message : line.error->serverText;
        return ErrorText::title(line.error->code) + u' ' + said;
    }
    switch (line.step) {
    case Step::Tls:
        if (line.outcome == Outcome::Skipped)
            return tr("Not needed within this computer.");
        if (line.facts.isEmpty())
            return tr("Plain http: everybody on the way can read and change it.");
        return tr("%1 by %2, %n day(s) left", nullptr, int(line.number))
            .arg(line.facts.at(0), line.facts.at(1));
    case Step::Config:
        return line.error ? tr("None: an older or another registry.") : facts;
    case Step::Capabilities:
        return line.error ? tr("None: an older registry.") : tr("Mirrors %1").arg(facts);
    case Step::User:
        return line.outcome == Outcome::Skipped ? tr("Nobody signs in.") : facts;
    case Step::Scopes:
        if (line.outcome == Outcome::Skipped)
            return tr("Nobody is signed in.");
        return line.facts.contains("session"_L1) ? tr("All rights of the user") : facts;
    case Step::Clock: {
        if (line.number == 0)
            return tr("The same as here");
        const QString seconds = QLocale().toString(qAbs(line.number));
        const QString text = line.number > 0 ? tr("The registry's is %1 s ahead.").arg(seconds)
                                             : tr("The registry's is %1 s behind.").arg(seconds);
        return line.outcome == Outcome::Warning ? text + u' ' + tr("Expiry times would look wrong.")
                                                : text;
    }
    case Step::Resolve:
    case Step::Tcp:
    case Step::Registry:
        break;
    }
    return facts;
}

QString TestText::plain(const TestLine &line)
{
    static constexpr QLatin1StringView kMarks[]{"ok"_L1, "warning"_L1, "failed"_L1, "skipped"_L1};
    return u"%1\t%2\t%3\t%4 ms"_s.arg(kMarks[int(line.outcome)], step(line.step), result(line))
        .arg(line.elapsed.count());
}

} // namespace quayside::ui
