#pragma once

#include <QtWidgets/QTextBrowser>

namespace quayside::ui {

/// Markdown that somebody else wrote: no raw HTML, nothing is loaded from anywhere, links open in
/// the browser after a look at where they lead.
class MarkdownView : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void setMarkdownText(const QString &markdown);
    /// One line without the marks, for a list.
    static QString plainLine(const QString &markdown);
    /// Whether the text asked for a picture.
    bool hasBlockedPictures() const { return m_blocked > 0; }

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    static void read(QTextDocument &document, const QString &markdown);
    void spaceOut();

    QString m_markdown;
    int m_blocked = 0;
};

} // namespace quayside::ui
