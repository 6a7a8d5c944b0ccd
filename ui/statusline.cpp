#include "ui/statusline.h"

#include "ui/widgets/dot.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_dot(new Dot)
    , m_facts(new ToneLabel(Tone::Muted, measure::kSmallSize))
    , m_jobs(new ToneLabel(Tone::Muted, measure::kSmallSize))
    , m_progress(new QProgressBar)
    , m_offline(new ToneLabel(Tone::Warning, measure::kSmallSize, true))
    , m_language(new ToneLabel(Tone::Muted, measure::kSmallSize))
    , m_closing(new ToneLabel(Tone::Warning, measure::kSmallSize, true))
    , m_stay(new QPushButton)
{
    m_facts->setObjectName(u"main.status"_s);
    setSizeGripEnabled(false);
    fitHeight();
    setContentsMargins(10, 0, 10, 0);
    addWidget(m_dot);
    addWidget(m_facts);
    m_closing->setObjectName(u"status.closing"_s);
    m_stay->setObjectName(u"status.stay"_s);
    m_stay->setProperty("kind", u"link"_s);
    m_stay->setFixedHeight(measure::kStatusBar - 4);
    connect(m_stay, &QPushButton::clicked, this, &StatusLine::stayRequested);
    addPermanentWidget(m_closing);
    addPermanentWidget(m_stay);
    setClosing(false);
    m_jobs->setObjectName(u"status.jobs"_s);
    m_announcer = std::make_unique<Announcer>(*m_jobs);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(92);
    for (QWidget *widget : {static_cast<QWidget *>(m_jobs), static_cast<QWidget *>(m_progress)}) {
        widget->hide();
        addPermanentWidget(widget);
    }
    m_offline->setObjectName(u"status.offline"_s);
    m_offline->hide();
    addPermanentWidget(m_offline);
    m_language->setObjectName(u"status.language"_s);
    addPermanentWidget(m_language);
    retranslate();
}

void StatusLine::fitHeight()
{
    // With a larger text it grows; with a smaller one it stays.
    setFixedHeight(
        qMax(measure::kStatusBar, QFontMetrics(scaledFont(measure::kSmallSize)).height() + 6));
}

void StatusLine::setTextSize(int percent)
{
    m_textSize = percent;
    retranslate();
}

void StatusLine::setOffline(const QString &sentence)
{
    m_offline->setText(sentence);
    m_offline->setVisible(!sentence.isEmpty());
}

void StatusLine::setState(Tone tone, const QStringList &facts)
{
    m_dot->setTone(tone);
    m_facts->setText(facts.join(u"  ·  "_s));
}

void StatusLine::setJobs(int running, double progress)
{
    // Told while it is still there: not each step, but that they are through.
    if (running == 0 && m_running > 0) {
        m_announcer->forget();
        m_announcer->say(tr("All jobs are finished."));
    }
    if (running > 0)
        m_jobs->setAccessibleName({}); // its text
    m_running = running;
    m_done = progress;
    showJobs();
}

void StatusLine::showJobs()
{
    const int percent = qRound(m_done * 100);
    // Room for 100 %: the words must not push the bar about.
    m_jobs->setMinimumWidth(m_jobs->fontMetrics().horizontalAdvance(u"00 jobs, 100 %"_s));
    m_jobs->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_jobs->setText(tr("%n job(s), %1 %", nullptr, m_running).arg(QLocale().toString(percent)));
    m_progress->setValue(percent);
    m_jobs->setVisible(m_running > 0);
    m_progress->setVisible(m_running > 0);
}

void StatusLine::setClosing(bool isClosing)
{
    m_closing->setVisible(isClosing);
    m_stay->setVisible(isClosing);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void StatusLine::retranslate()
{
    showJobs();
    //: The code of this language, for the status bar: "zh_TW".
    const QString language = tr("en");
    m_language->setText(language + u" | "_s + QLocale().toString(m_textSize) + u'%');
    //: %1: the code of the language, %2: a number.
    m_language->setAccessibleName(
        tr("Language %1, text size %2 %").arg(language, QLocale().toString(m_textSize)));
    m_closing->setText(tr("Closes when the jobs are finished"));
    m_stay->setText(tr("Stay"));
}

} // namespace quayside::ui
