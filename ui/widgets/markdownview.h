#pragma once

#include <QtCore/QHash>
#include <QtCore/QUrl>
#include <QtGui/QImage>
#include <QtWidgets/QTextBrowser>

namespace quayside::api {
class PictureFetch;
}

namespace quayside::ui {

/// Markdown that somebody else wrote: no raw HTML, nothing is loaded from anywhere unless the user
/// wants its pictures, links open in the browser after a look at where they lead.
class MarkdownView : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void setMarkdownText(const QString &markdown);
    /// One line without the marks, for a list.
    static QString plainLine(const QString &markdown);
    /// What became of the pictures that the text asks for, each counted once.
    struct Pictures {
        int hidden = 0; ///< their hosts were not asked
        int loadable = 0; ///< of these and of those that failed: over https
        int loading = 0;
        int failed = 0;
    };
    Pictures pictures() const;
    /// Whether the text asked for a picture that is not shown.
    bool hasBlockedPictures() const { return pictures().hidden > 0; }
    /// Asks the hosts of those that are hidden or failed, for this text alone; 50 at most.
    void loadPictures();

Q_SIGNALS:
    void picturesChanged();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    static void read(QTextDocument &document, const QString &markdown);
    void spaceOut();

    enum class State { Hidden, Loading, Failed, Shown };
    struct Picture {
        State state = State::Hidden;
        QImage image = {};
    };
    /// Those of the document, as it names them.
    QList<QUrl> askedFor() const;
    void makeFetch();
    void decode(const QUrl &url, const QByteArray &bytes);
    void settle(const QUrl &url, const QImage &image);
    QImage placeholder() const;

    QString m_markdown;
    api::PictureFetch *m_fetch = nullptr; // once pictures were wanted
    QHash<QUrl, Picture> m_pictures; // of the text
    int m_text = 0; // counts the texts: what comes too late is of another
};

} // namespace quayside::ui
