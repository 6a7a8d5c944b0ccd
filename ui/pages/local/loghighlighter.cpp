#include "ui/pages/local/loghighlighter.h"

#include "ui/theme/tokens.h"

namespace quayside::ui {

void LogHighlighter::setDark(bool isDark)
{
    m_isDark = isDark;
    rehighlight();
}

void LogHighlighter::highlightBlock(const QString &text)
{
    const QStringView level = QStringView(text).mid(kTime, kLevel).trimmed();
    const Tone tone = level == u"error" ? Tone::Danger
        : level == u"warning"           ? Tone::Warning
        : level == u"info"              ? Tone::Info
                                        : Tone::Muted;
    setFormat(0, kTime, toneColor(Tone::Muted, m_isDark));
    setFormat(kTime, kLevel, toneColor(tone, m_isDark));
    setFormat(kTime + kLevel, kTopic, toneColor(Tone::Muted, m_isDark));
}

} // namespace quayside::ui
