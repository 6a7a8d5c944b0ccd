#pragma once

#include <QtGui/QSyntaxHighlighter>

namespace quayside::ui {

/// Colours the columns of a log: time and topic quiet, levels in their tone. The words stay.
class LogHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// Characters of the columns, with the gap behind each.
    static constexpr int kTime = 10;
    static constexpr int kLevel = 9;
    static constexpr int kTopic = 18;

    void setDark(bool isDark);

protected:
    void highlightBlock(const QString &text) override;

private:
    bool m_isDark = false;
};

} // namespace quayside::ui
