#include "ui/pages/superuser/changelogsection.h"

#include "app/api/superuserapi.h"
#include "ui/connect/connection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/markdownview.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ChangeLogSection::ChangeLogSection(QWidget *parent)
    : SuperuserSection(parent)
    , m_view(new MarkdownView)
{
    m_view->setObjectName(u"changeLog.text"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPageMargin, 12, measure::kPageMargin, measure::kGap);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    retranslate();
}

ChangeLogSection::~ChangeLogSection()
{
    stopReading();
}

void ChangeLogSection::setConnection(Connection *connection)
{
    stopReading();
    m_connection = connection;
    forgetReading();
    show({});
}

bool ChangeLogSection::isOffered(const Connection &connection) const
{
    return connection.offers("getChangeLog"_L1);
}

void ChangeLogSection::refresh(bool isQuiet)
{
    // It changes with the registry's program alone: no need to look every minute.
    if (!m_connection || (isQuiet && (m_call || hasData())))
        return;
    stopReading();
    auto *call = api::SuperuserApi(m_connection->client()).changeLog();
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto log = call->takeResult();
        m_call = nullptr;
        if (log) {
            endReading();
            show(log->text);
        } else {
            endReading({log.error(), m_connection->client().lastDetails()});
        }
        Q_EMIT refreshed(log.has_value());
    });
    Q_EMIT readingBegun();
}

void ChangeLogSection::stopReading()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
}

void ChangeLogSection::show(const QString &text)
{
    // Whoever reads is not taken back to the top.
    if (m_shown == text)
        return;
    m_shown = text;
    m_view->setMarkdownText(text);
}

QString ChangeLogSection::title() const
{
    return tr("Change log");
}

QString ChangeLogSection::tab() const
{
    return u"changelog"_s;
}

void ChangeLogSection::retranslate()
{
    m_view->setAccessibleName(tr("What changed between the releases of the registry"));
    m_view->setPlaceholderText(tr("The registry has no change log."));
}

void ChangeLogSection::changeEvent(QEvent *event)
{
    SuperuserSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace quayside::ui
