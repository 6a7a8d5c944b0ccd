#include "ui/widgets/markdownview.h"

#include "ui/theme/tintedicon.h"

#include <QtCore/QEvent>
#include <QtGui/QDesktopServices>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlaceholder = 16;

} // namespace

MarkdownView::MarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) {
        // file: and the schemes of other programs would act on this computer.
        const QString scheme = url.scheme();
        if (scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1)
            QDesktopServices::openUrl(url);
    });
    connect(this, qOverload<const QUrl &>(&QTextBrowser::highlighted), this,
            [this](const QUrl &url) { setToolTip(url.toString()); });
}

void MarkdownView::setMarkdownText(const QString &markdown)
{
    m_markdown = markdown;
    m_blocked = 0;
    document()->setMarkdown(markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                                | QTextDocument::MarkdownDialectGitHub);
}

QVariant MarkdownView::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource)
        return {};
    ++m_blocked;
    const qreal ratio = devicePixelRatioF();
    QPixmap mark(QSize(kPlaceholder, kPlaceholder) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    paintIcon(painter, u"photo-off"_s, QRectF(0, 0, kPlaceholder, kPlaceholder),
              toneColor(Tone::Muted, palette()));
    return mark;
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours of links are fixed when the text is read.
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty())
        setMarkdownText(m_markdown);
}

} // namespace quayside::ui
