#include "ui/widgets/jsonview.h"

#include "ui/theme/tokens.h"

#include <QtCore/QEvent>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtGui/QSyntaxHighlighter>

namespace quayside::ui {

using namespace Qt::StringLiterals;

/// Keys, texts and other values in their tones. Texts of JSON never go over a line.
class JsonHighlighter final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setColors(const QPalette &palette)
    {
        m_palette = palette;
        rehighlight();
    }
    enum class Kind { Plain, Json, Difference };
    void setKind(Kind kind) { m_kind = kind; }

protected:
    void highlightBlock(const QString &text) override
    {
        // A line of a megabyte is no pretty JSON: it would take longer to colour than to read.
        constexpr qsizetype kLongestLine = 20'000;
        if (m_kind == Kind::Difference)
            return colourChange(text);
        if (m_kind == Kind::Plain || text.size() > kLongestLine)
            return;
        static const QRegularExpression token(
            u"(\"(?:[^\"\\\\]|\\\\.)*\")(\\s*:)?|-?\\b[0-9][0-9.eE+-]*\\b|\\b(?:true|false|null)\\b"_s);
        for (auto it = token.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const bool isText = match.capturedLength(1) > 0;
            const Tone tone = match.capturedLength(2) > 0 ? Tone::Accent
                : isText                                  ? Tone::Ok
                                                          : Tone::Special;
            setFormat(int(match.capturedStart()),
                      int(isText ? match.capturedLength(1) : match.capturedLength()),
                      toneColor(tone, m_palette));
        }
    }

private:
    void colourChange(const QString &text)
    {
        const bool isAdded = text.startsWith(u'+');
        if (isAdded || text.startsWith(u'-'))
            setFormat(0, int(text.size()), toneColor(isAdded ? Tone::Ok : Tone::Danger, m_palette));
        else if (text.startsWith(u'@'))
            setFormat(0, int(text.size()), toneColor(Tone::Muted, m_palette));
    }

    QPalette m_palette;
    Kind m_kind = Kind::Json;
};

JsonView::JsonView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document()))
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    applyLook();
}

QString JsonView::pretty(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    // There are no documents of a single value: it is written into a list, whose brackets go.
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(listed.mid(1, listed.size() - 2));
}

void JsonView::setJson(const QJsonValue &value)
{
    setSource(pretty(value), true);
}

void JsonView::setSource(const QString &text, bool isJson)
{
    m_highlighter->setKind(isJson ? JsonHighlighter::Kind::Json : JsonHighlighter::Kind::Plain);
    setPlainText(text);
}

void JsonView::setDifference(const QList<DiffLine> &lines)
{
    QStringList text;
    for (const DiffLine &line : lines) {
        switch (line.kind) {
        case DiffLine::Kind::Same:
            text.append(u"  "_s + line.text);
            break;
        case DiffLine::Kind::Removed:
            text.append(u"- "_s + line.text);
            break;
        case DiffLine::Kind::Added:
            text.append(u"+ "_s + line.text);
            break;
        case DiffLine::Kind::Skipped:
            text.append(u"@ "_s + tr("%n line(s) alike", nullptr, int(line.count)));
            break;
        }
    }
    m_highlighter->setKind(JsonHighlighter::Kind::Difference);
    setPlainText(text.join(u'\n'));
}

void JsonView::applyLook()
{
    if (m_isApplying)
        return;
    m_isApplying = true;
    setFont(monoFont());
    QPalette own = palette();
    own.setColor(QPalette::Base, toneColor(Tone::Code, own));
    setPalette(own);
    m_highlighter->setColors(own);
    m_isApplying = false;
}

void JsonView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace quayside::ui
