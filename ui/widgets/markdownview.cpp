#include "ui/widgets/markdownview.h"

#include "app/api/picturefetch.h"
#include "ui/theme/tintedicon.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QBuffer>
#include <QtCore/QEvent>
#include <QtCore/QFutureWatcher>
#include <QtGui/QDesktopServices>
#include <QtGui/QImageReader>
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
constexpr int kMostPictures = 50;
constexpr int kLeastRoom = 200; // of a picture, in pixels
constexpr qint64 kMostPixels = 40'000'000;
constexpr int kWidestPicture = 2000; // larger ones are made smaller as they are read

/// Null for what is no picture, or one that would take too much memory. On a thread of its own.
QImage readPicture(QByteArray bytes)
{
    // Others are programs rather than pictures: SVG is read by code that expects no strangers.
    static const QList<QByteArray> kFormats{"png", "jpeg", "gif", "webp"};
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!reader.canRead() || !kFormats.contains(reader.format()) || !size.isValid()
        || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    if (size.width() > kWidestPicture)
        reader.setScaledSize(size.scaled(kWidestPicture, size.height(), Qt::KeepAspectRatio));
    return reader.read();
}

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
    const bool isOther = markdown != m_markdown;
    if (isOther && m_fetch)
        m_fetch->stop();
    m_text += int(isOther);
    m_markdown = markdown;
    const auto known = isOther ? QHash<QUrl, Picture>() : m_pictures;
    m_pictures = known; // before it is read, which asks for them
    read(*document(), markdown);
    m_pictures.clear();
    for (const QUrl &url : askedFor())
        m_pictures.insert(url, known.value(url));
    spaceOut();
    Q_EMIT picturesChanged();
}

QList<QUrl> MarkdownView::askedFor() const
{
    QList<QUrl> urls;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (!format.isImageFormat())
                continue;
            const QUrl url(format.toImageFormat().name());
            if (!urls.contains(url))
                urls.append(url);
        }
    }
    return urls;
}

MarkdownView::Pictures MarkdownView::pictures() const
{
    Pictures counted;
    for (auto picture = m_pictures.cbegin(); picture != m_pictures.cend(); ++picture) {
        counted.hidden += int(picture->state == State::Hidden);
        counted.loading += int(picture->state == State::Loading);
        counted.failed += int(picture->state == State::Failed);
        const bool isOpen = picture->state == State::Hidden || picture->state == State::Failed;
        counted.loadable += int(isOpen && picture.key().scheme() == "https"_L1);
    }
    return counted;
}

void MarkdownView::makeFetch()
{
    m_fetch = new api::PictureFetch(this);
    connect(m_fetch, &api::PictureFetch::fetched, this, &MarkdownView::decode);
    connect(m_fetch, &api::PictureFetch::failed, this,
            [this](const QUrl &url) { settle(url, {}); });
}

void MarkdownView::loadPictures()
{
    if (!m_fetch)
        makeFetch();
    int count = 0;
    for (const QUrl &url : askedFor()) {
        Picture &picture = m_pictures[url];
        const bool isOpen = picture.state == State::Hidden || picture.state == State::Failed;
        if (!isOpen || url.scheme() != "https"_L1 || ++count > kMostPictures)
            continue;
        picture.state = State::Loading;
        m_fetch->fetch(url);
    }
    Q_EMIT picturesChanged();
}

void MarkdownView::decode(const QUrl &url, const QByteArray &bytes)
{
    auto *decoded = new QFutureWatcher<QImage>(this);
    connect(decoded, &QFutureWatcherBase::finished, this, [this, decoded, url, text = m_text] {
        decoded->deleteLater();
        if (text == m_text)
            settle(url, decoded->result());
    });
    decoded->setFuture(QtConcurrent::run(readPicture, bytes));
}

void MarkdownView::settle(const QUrl &url, const QImage &image)
{
    const auto picture = m_pictures.find(url);
    if (picture == m_pictures.end())
        return;
    *picture = {image.isNull() ? State::Failed : State::Shown, image};
    document()->addResource(QTextDocument::ImageResource, url,
                            loadResource(QTextDocument::ImageResource, url));
    document()->markContentsDirty(0, document()->characterCount());
    Q_EMIT picturesChanged();
}

void MarkdownView::read(QTextDocument &document, const QString &markdown)
{
    // As one change: else all that is there is laid out anew with each block that is added.
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    document.setMarkdown(markdown,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                             | QTextDocument::MarkdownDialectGitHub);
    cursor.endEditBlock();
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

QVariant MarkdownView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QImage image = m_pictures.value(name).image;
    if (image.isNull())
        return placeholder();
    // One that is wider than the text would make everything scroll.
    const int room = qMax(kLeastRoom, viewport()->width() - kGap);
    return image.width() > room ? image.scaledToWidth(room, Qt::SmoothTransformation) : image;
}

QImage MarkdownView::placeholder() const
{
    const qreal ratio = devicePixelRatioF();
    QImage mark(QSize(kPlaceholder, kPlaceholder) * ratio, QImage::Format_ARGB32_Premultiplied);
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
