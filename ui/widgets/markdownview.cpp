#include "ui/widgets/markdownview.h"

#include "ui/theme/tintedicon.h"

#include <QtCore/QEvent>
#include <QtGui/QDesktopServices>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextList>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlaceholder = 16;
constexpr int kIndent = 20;
constexpr int kGap = 10;
constexpr int kItemGap = 4;
constexpr int kLineHeight = 120; // per cent

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
    read(*document(), markdown);
    spaceOut();
}

void MarkdownView::read(QTextDocument &document, const QString &markdown)
{
    document.setMarkdown(markdown,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                             | QTextDocument::MarkdownDialectGitHub);
}

QString MarkdownView::plainLine(const QString &markdown)
{
    // Never laid out, so nothing is loaded.
    QTextDocument document;
    read(document, markdown);
    return document.toPlainText().remove(QChar::ObjectReplacementCharacter).simplified();
}

void MarkdownView::spaceOut()
{
    // A style sheet does not reach what Markdown makes; blocks come without any room between them.
    document()->setIndentWidth(kIndent);
    document()->setDocumentMargin(0);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isItem = block.textList();
        format.setBottomMargin(isItem && block.next().textList() ? kItemGap : kGap);
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        if (format.headingLevel() == 0)
            continue;
        QTextCharFormat letters;
        letters.setFont(scaledFont(format.headingLevel() == 1       ? measure::kDialogTitleSize
                                       : format.headingLevel() == 2 ? 1.2
                                                                    : measure::kCardTitleSize,
                                   true),
                        QTextCharFormat::FontPropertiesSpecifiedOnly);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(letters);
    }
    cursor.endEditBlock();
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
