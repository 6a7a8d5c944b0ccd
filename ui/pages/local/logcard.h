#pragma once

#include "app/services/logring.h"
#include "ui/widgets/fillpanel.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>

#include <memory>
#include <utility>

namespace quayside::ui {

namespace Ui {
class LogCard;
}
class LocalRegistry;
class LogHighlighter;

/// The log of the local registry: levels to choose, a regular expression to filter, following the
/// end until somebody scrolls up.
class LogCard : public FillPanel {
    Q_OBJECT
public:
    explicit LogCard(QWidget *parent = nullptr);
    ~LogCard() override;

    /// Has to live as long as the card.
    void setRing(const LogRing &ring);
    /// `count` lines came in at the end.
    void addLines(qsizetype count);
    /// Whose log it is, from now on; has to live as long as the card.
    void setRegistry(LocalRegistry &registry);
    /// Without the edges of a card, its parts under names of their own: `dock.log.text`. Before it
    /// is shown.
    void setInDock();
    void focusFilter();
    void clearFilter();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNote();
    /// Why there are no lines, or why they were not written to a file; empty: nothing to say.
    QString noteText() const;
    bool isShown(const LogLine &line, LogLevel level) const;
    static LogLevel levelOf(const LogLine &line);
    static QString textOf(const LogLine &line, LogLevel level);
    QStringList shownTexts(qsizetype lines) const;
    void showAll();
    void applyFilter();
    void follow();
    void save();
    void applyTheme();

    std::unique_ptr<Ui::LogCard> m_ui;
    LogHighlighter *m_highlighter;
    LocalRegistry *m_registry = nullptr;
    const LogRing *m_ring = nullptr;
    QRegularExpression m_filter;
    QTimer m_filterDelay;
    std::pair<QString, QString> m_unsaved; ///< a file and why it has not the log; empty: none
    bool m_isChanging = false;
    bool m_isInDock = false;
};

} // namespace quayside::ui
