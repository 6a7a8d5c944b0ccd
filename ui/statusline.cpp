#include "ui/statusline.h"

#include "ui/widgets/dot.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>

namespace quayside::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_dot(new Dot)
    , m_facts(new ToneLabel(Tone::Muted, measure::kSmallSize))
    , m_language(new ToneLabel(Tone::Muted, measure::kSmallSize))
{
    m_facts->setObjectName(u"main.status"_s);
    setSizeGripEnabled(false);
    setFixedHeight(measure::kStatusBar);
    setContentsMargins(10, 0, 10, 0);
    addWidget(m_dot);
    addWidget(m_facts);
    addPermanentWidget(m_language);
    retranslate();
}

void StatusLine::setState(Tone tone, const QStringList &facts)
{
    m_dot->setTone(tone);
    m_facts->setText(facts.join(u"  ·  "_s));
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::retranslate()
{
    //: The name of this language in itself, for the status bar.
    m_language->setText(tr("English"));
}

} // namespace quayside::ui
