#include "app/services/logring.h"

#include <QtCore/QStringList>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

// A line without end must not fill the memory.
constexpr qsizetype kLongestLine = 64 * 1024;

LogLevel levelOf(QStringView word)
{
    if (word == u"debug")
        return LogLevel::Debug;
    if (word == u"warning")
        return LogLevel::Warning;
    return word == u"error" || word == u"fatal" ? LogLevel::Error : LogLevel::Info;
}

} // namespace

LogLine LogLine::parse(const QString &text)
{
    LogLine line;
    const qsizetype afterTime = text.indexOf(u' ');
    const QDateTime time = QDateTime::fromString(text.left(afterTime), Qt::ISODateWithMs);
    const qsizetype afterLevel = text.indexOf(u' ', afterTime + 1);
    const qsizetype afterTopic = text.indexOf(u": "_s, afterLevel + 1);
    if (!time.isValid() || afterLevel < 0 || afterTopic < 0) {
        // What a program says before it can log is why it ended.
        line.level = text.startsWith("quayside-server: "_L1) ? LogLevel::Error : LogLevel::Info;
        line.message = text;
        return line;
    }
    line.time = time;
    line.level = levelOf(QStringView(text).mid(afterTime + 1, afterLevel - afterTime - 1));
    line.topic = text.mid(afterLevel + 1, afterTopic - afterLevel - 1);
    if (line.topic.startsWith("quayside."_L1))
        line.topic = line.topic.mid(9);
    line.message = text.mid(afterTopic + 2);
    return line;
}

qsizetype LogRing::append(const QByteArray &bytes)
{
    m_rest += bytes;
    qsizetype from = 0;
    qsizetype added = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        m_lines.append(LogLine::parse(QString::fromUtf8(m_rest.mid(from, end - from))));
        from = end + 1;
        ++added;
    }
    m_rest.remove(0, from);
    if (m_rest.size() > kLongestLine)
        m_rest.clear();
    if (m_lines.size() > m_capacity)
        m_lines.remove(0, m_lines.size() - m_capacity);
    m_count += added;
    return added;
}

void LogRing::clear()
{
    m_rest.clear();
    m_lines.clear();
}

QString LogRing::tail(int lines) const
{
    QStringList texts;
    for (auto line = m_lines.crbegin(); line != m_lines.crend() && texts.size() < lines; ++line) {
        if (line->topic != "http.access"_L1 && !line->message.isEmpty())
            texts.prepend(line->message);
    }
    if (texts.isEmpty() && !m_rest.isEmpty())
        texts.append(QString::fromUtf8(m_rest));
    return texts.join(u'\n');
}

} // namespace quayside
