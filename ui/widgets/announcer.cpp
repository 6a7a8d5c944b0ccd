#include "ui/widgets/announcer.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtWidgets/QWidget>

#include <utility>

namespace quayside::ui {

namespace {

void tell(QWidget &speaker, [[maybe_unused]] const QString &words)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&speaker, words);
#else
    // Readers say the name of what the alert is about.
    QAccessibleEvent event(&speaker, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace

void Announcer::say(const QString &words)
{
    // Each time it is set, readers are told of a name.
    if (m_speaker.accessibleName() != words)
        m_speaker.setAccessibleName(words);
    if (!m_speaker.isVisible() || words.isEmpty())
        return forget();
    const QString language = QLocale().name();
    // Whoever stands around may translate it before its own turn comes.
    const bool isTranslated = m_isTranslating || (!m_told.isEmpty() && language != m_language);
    m_language = language;
    if (std::exchange(m_told, words) != words && !isTranslated)
        tell(m_speaker, words);
}

void Announcer::onLanguageChange()
{
    m_language = QLocale().name();
    m_isTranslating = true;
    QMetaObject::invokeMethod(
        &m_speaker, [this] { m_isTranslating = false; }, Qt::QueuedConnection);
}

} // namespace quayside::ui
