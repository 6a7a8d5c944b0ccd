#include "ui/text/commandtext.h"
#include "ui/text/datetext.h"
#include "ui/text/presentation.h"
#include "ui/text/sizetext.h"
#include "ui/theme/quaysidestyle.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tonelabel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

/// WCAG 2.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_areReadableOnEveryPlane_data();
    void words_areReadableOnEveryPlane();
    void palette_tellsTheTheme();
    void size_usesBinaryUnits();
    void expiry_wordsByDistance();
    void highContrast_hasOneColourForLinesAndWords_data();
    void highContrast_hasOneColourForLinesAndWords();
    void dates_areAsTheUserWantsThem();
    void commands_areThoseOfTheClient();
    void words_areNoMarkup();
};

void TestTheme::words_areReadableOnEveryPlane_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::words_areReadableOnEveryPlane()
{
    QFETCH(bool, dark);
    for (const Tone word : {Tone::Text, Tone::Muted, Tone::Danger, Tone::Critical, Tone::Warning,
                            Tone::Caution, Tone::Ok, Tone::Info, Tone::Special, Tone::Accent}) {
        for (const Tone plane :
             {Tone::Page, Tone::Chrome, Tone::Card, Tone::Hover, Tone::Press, Tone::Sel}) {
            const double ratio = contrast(toneColor(word, dark), toneColor(plane, dark));
            QVERIFY2(ratio >= 4.5,
                     qPrintable(u"tone %1 on %2: %3"_s.arg(int(word)).arg(int(plane)).arg(ratio)));
        }
    }
    QVERIFY(contrast(toneColor(Tone::OnAccent, dark), toneColor(Tone::Accent, dark)) >= 4.5);
    for (const Tone plane : {Tone::Page, Tone::Chrome, Tone::Card})
        QVERIFY(contrast(toneColor(Tone::Outline, dark), toneColor(plane, dark)) >= 3);
}

void TestTheme::palette_tellsTheTheme()
{
    QVERIFY(isDark(themePalette(true)));
    QVERIFY(!isDark(themePalette(false)));
    QCOMPARE(toneColor(Tone::Page, themePalette(true)), toneColor(Tone::Page, true));
}

void TestTheme::size_usesBinaryUnits()
{
    const QLocale locale(u"en_GB"_s);
    QCOMPARE(sizeText(0, locale), u"0\u00a0B"_s);
    QCOMPARE(sizeText(1023, locale), u"1,023\u00a0B"_s);
    QCOMPARE(sizeText(48 * 1024 * 1024, locale), u"48\u00a0MiB"_s);
    QCOMPARE(sizeText(1228LL * 1024 * 1024, locale), u"1.2\u00a0GiB"_s);
    QCOMPARE(sizeText(1024LL * 1024 * 1024 - 1, locale), u"1.0\u00a0GiB"_s);
}

void TestTheme::expiry_wordsByDistance()
{
    const Instant now = instantFromMs(1'787'342'574'000);
    const auto words = [now](Milliseconds span) { return DateText::expiry(now + span, now); };
    QCOMPARE(DateText::expiry({}, now), u"Never"_s);
    QCOMPARE(words(-1ms), u"expired"_s);
    QVERIFY(words(30s).endsWith(u"1 min"_s));
    QVERIFY(words(59min).endsWith(u"59 min"_s));
    QVERIFY(words(47h).endsWith(u"47 h"_s));
    QVERIFY(words(24h * 6 + 23h).contains(u" 6 day"_s));
    QVERIFY(words(24h * 32).contains(u" 4 week"_s));
    // Just set, and the clock has gone on for a moment.
    QVERIFY(words(24h * 5 - 20s).contains(u" 5 day"_s));
    QVERIFY(words(20h - 20s).endsWith(u"20 h"_s));
    QVERIFY(words(43min - 20s).endsWith(u"43 min"_s));
    QVERIFY(words(24h * 7 * 4 - 20s).contains(u" 4 week"_s));
}

void TestTheme::highContrast_hasOneColourForLinesAndWords_data()
{
    words_areReadableOnEveryPlane_data();
}

void TestTheme::highContrast_hasOneColourForLinesAndWords()
{
    QFETCH(bool, dark);
    const QPalette palette = themePalette(dark, true);
    QVERIFY(isHighContrast(palette));
    QVERIFY(!isHighContrast(themePalette(dark)));
    QCOMPARE(isDark(palette), dark);
    const QColor text = toneColor(Tone::Text, palette);
    for (const Tone tone : {Tone::Line, Tone::HeaderLine, Tone::Outline, Tone::Muted, Tone::Body})
        QCOMPARE(toneColor(tone, palette), text);
    for (const Tone plane : {Tone::Page, Tone::Chrome, Tone::Card, Tone::Field, Tone::DangerFill})
        QCOMPARE(contrast(text, toneColor(plane, palette)), 21.0);
    for (const Tone tone : {Tone::Danger, Tone::Critical, Tone::Warning, Tone::Caution, Tone::Ok,
                            Tone::Info, Tone::Special, Tone::Accent, Tone::Faint})
        QVERIFY(contrast(toneColor(tone, palette), toneColor(Tone::Page, palette)) >= 4.5);
    QVERIFY(contrast(text, toneColor(Tone::Sel, palette)) >= 7);
}

void TestTheme::dates_areAsTheUserWantsThem()
{
    const Instant now = instantFromMs(1'700'000'000'000); // 14 Nov 2023, 22:13 UTC
    Presentation wanted;
    wanted.hasRelativeDates = false;
    wanted.zone = ZoneChoice::Utc;
    Presentation::setCurrent(wanted);
    QCOMPARE(DateText::ago(now, now + 3h), DateText::absolute(now, QTimeZone::utc()));
    QCOMPARE(DateText::expiry(now + 24h, now), DateText::absolute(now + 24h, QTimeZone::utc()));
    QVERIFY(DateText::absolute(now).contains(u"22:13"_s));
    QCOMPARE(DateText::expiry({}, now), u"Never"_s);
    Presentation::setCurrent({});
    QVERIFY(DateText::ago(now, now + 3h) != DateText::absolute(now));
}

void TestTheme::commands_areThoseOfTheClient()
{
    const QString digest = u"sha256:"_s + QString(64, u'a');
    const QString byTag = imageName(u"quay.io"_s, u"acme/web"_s, u"v1"_s);
    const QString byDigest = imageName(u"quay.io"_s, u"acme/web"_s, digest);
    QCOMPARE(byTag, u"quay.io/acme/web:v1"_s);
    QCOMPARE(byDigest, u"quay.io/acme/web@"_s + digest);
    QCOMPARE(imageName(u"quay.io"_s, u"acme/web"_s, {}), u"quay.io/acme/web"_s);
    QCOMPARE(pullCommand(ClientChoice::Podman, byTag, true),
             u"podman pull --tls-verify=false quay.io/acme/web:v1"_s);
    QCOMPARE(pullCommand(ClientChoice::Docker, byTag, true), u"docker pull quay.io/acme/web:v1"_s);
    QCOMPARE(pullCommand(ClientChoice::Skopeo, byTag, false),
             u"skopeo copy docker://quay.io/acme/web:v1 oci:web:v1"_s);
    QCOMPARE(pullCommand(ClientChoice::Skopeo, byDigest, true),
             u"skopeo copy --src-tls-verify=false docker://%1 oci:web:latest"_s.arg(byDigest));
    QVERIFY(pullCommand(ClientChoice::Skopeo, byDigest, true, u"v2"_s).endsWith(u" oci:web:v2"_s));
    QCOMPARE(loginCommand(ClientChoice::Skopeo, u"quay.io"_s, u"ada"_s, true),
             u"skopeo login --tls-verify=false -u ada quay.io"_s);
    QCOMPARE(loginCommand(ClientChoice::Docker, u"quay.io"_s, u"ada"_s, true),
             u"docker login -u ada quay.io"_s);
}

void TestTheme::words_areNoMarkup()
{
    const QString name = u"<b>acme</b><img src='file:///etc/hostname'>"_s;
    QApplication::setStyle(new QuaysideStyle);
    ToneLabel label;
    label.setText(name);
    label.show();
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), name);
    const auto tip = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto found = std::find_if(all.begin(), all.end(), [](const QWidget *one) {
            return one->inherits("QTipLabel") && one->isVisible();
        });
        return found == all.end() ? nullptr : qobject_cast<QLabel *>(*found);
    };
    QToolTip::showText(label.mapToGlobal(QPoint()), name, &label);
    QTRY_VERIFY(tip());
    QCOMPARE(tip()->textFormat(), Qt::PlainText);
    QCOMPARE(tip()->text(), name);
    QToolTip::hideText();
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
