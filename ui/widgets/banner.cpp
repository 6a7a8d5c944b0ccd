#include "ui/widgets/banner.h"

#include "ui/text/errortext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QShowEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString icon;
    Tone tone;
    Tone fill;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Error:
        return {u"alert-triangle"_s, Tone::Danger, Tone::DangerFill};
    case Banner::Kind::Success:
        return {u"circle-check"_s, Tone::Ok, Tone::OkFill};
    case Banner::Kind::Warning:
        return {u"alert-triangle"_s, Tone::Warning, Tone::WarningFill};
    case Banner::Kind::Note:
        return {u"info-circle"_s, Tone::Info, Tone::InfoFill};
    case Banner::Kind::Info:
        break;
    }
    return {u"history"_s, Tone::Info, Tone::InfoFill};
}

QColor mix(const QColor &over, const QColor &under, qreal share)
{
    return QColor::fromRgbF(float(over.redF() * share + under.redF() * (1 - share)),
                            float(over.greenF() * share + under.greenF() * (1 - share)),
                            float(over.blueF() * share + under.blueF() * (1 - share)));
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(Tone::Text, 1, true))
    , m_text(new ToneLabel(Tone::Body))
    , m_action(new QPushButton)
    , m_more(new QPushButton)
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"banner.text"_s);
    m_title->setObjectName(u"banner.title"_s);
    for (QPushButton *button : {m_action, m_more}) {
        button->setProperty("dense", true);
        button->setAutoDefault(false);
    }
    m_action->setObjectName(u"banner.action"_s);
    m_more->setObjectName(u"banner.more"_s);
    m_more->setAccessibleName(tr("More about it"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(42, 10, 12, 10);
    m_layout->setSpacing(measure::kGap);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_more, 0, Qt::AlignVCenter);
    m_layout->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_more, &QPushButton::clicked, this, &Banner::moreTriggered);
    hide();
}

void Banner::show(Kind kind, const QString &title, const QString &text, const QString &action,
                  const QString &more)
{
    m_kind = kind;
    m_words = nullptr;
    write({title, text, action, more});
    QWidget::show();
    update();
}

void Banner::say(Kind kind, std::function<Words()> words)
{
    const Words now = words();
    show(kind, now.title, now.text, now.action, now.more);
    m_words = std::move(words);
}

void Banner::showError(const Error &error)
{
    say(Kind::Error, [error] { return Words{ErrorText::title(error.code), error.serverText}; });
}

void Banner::write(const Words &words)
{
    m_title->setText(words.title);
    m_title->setVisible(!words.title.isEmpty());
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    m_more->setText(words.more);
    m_more->setVisible(!words.more.isEmpty());
    m_announcer.say(spokenWords());
}

QString Banner::spokenWords() const
{
    return QString(m_title->text() + u' ' + m_text->text()).trimmed();
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_announcer.onLanguageChange();
    m_more->setAccessibleName(tr("More about it"));
    if (m_words)
        write(m_words());
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // A window that comes back tells nothing new.
    if (event->spontaneous())
        return;
    m_announcer.forget();
    m_announcer.say(spokenWords());
}

void Banner::addTool(QWidget *tool)
{
    m_layout->insertWidget(1, tool, 0, Qt::AlignVCenter);
}

void Banner::setGlyph(const QString &icon)
{
    m_glyph = icon;
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_kind);
    const bool dark = isDark(palette());
    const QColor card = toneColor(Tone::Card, dark);
    QColor fill = toneColor(look.fill, dark);
    const QColor tone = toneColor(look.tone, dark);
    // A full dark fill over a wide area shouts.
    if (dark)
        fill = mix(fill, card, 0.45);
    QPainter painter(this);
    paintBox(painter, rect(), measure::kCardRadius, fill,
             dark ? mix(tone, card, 0.35) : mix(tone, fill, 0.22));
    paintIcon(painter, m_glyph.isEmpty() ? look.icon : m_glyph, QRectF(12, 11, 18, 18), tone);
}

} // namespace quayside::ui
