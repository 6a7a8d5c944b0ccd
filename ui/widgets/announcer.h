#pragma once

#include <QtCore/QString>

class QWidget;

namespace quayside::ui {

/// What a widget tells screen readers of its own accord: its words when it appears and when they
/// change. Not told again are those that were told, and the same in another language. A member of
/// the widget, which calls it from its own code. Main thread.
class Announcer {
public:
    explicit Announcer(QWidget &speaker)
        : m_speaker(speaker)
    {
    }

    /// These are its words from now on, and its accessible name; told when it can be seen.
    void say(const QString &words);
    /// What comes next is news, also in the same words.
    void forget() { m_told.clear(); }
    /// To be called for LanguageChange: until the event is over, words are only translated.
    void onLanguageChange();

private:
    QWidget &m_speaker;
    QString m_told;
    QString m_language; // of what was told
    bool m_isTranslating = false;
};

} // namespace quayside::ui
