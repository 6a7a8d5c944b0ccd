#include "ui/pages/superuser/registrysizeline.h"

#include "app/api/superuserapi.h"
#include "ui/connect/connection.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RegistrySizeLine::RegistrySizeLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new ToneLabel(Tone::Muted))
    , m_calculate(new QPushButton)
{
    m_text->setObjectName(u"registrySize.text"_s);
    m_calculate->setObjectName(u"registrySize.calculate"_s);
    m_calculate->setProperty("kind", u"ghost"_s);
    m_calculate->setProperty("dense", true);
    m_calculate->setIcon(tintedIcon(u"refresh"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_calculate);
    layout->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(2s);
    connect(&m_pause, &QTimer::timeout, this, &RegistrySizeLine::read);
    connect(m_calculate, &QPushButton::clicked, this, &RegistrySizeLine::calculate);
    showSize();
}

RegistrySizeLine::~RegistrySizeLine()
{
    abort();
}

void RegistrySizeLine::abort()
{
    m_pause.stop();
    if (m_call)
        m_call->abort();
    m_call = nullptr;
}

void RegistrySizeLine::setConnection(Connection *connection)
{
    abort();
    m_connection = connection;
    m_size.reset();
    showSize();
}

void RegistrySizeLine::setWritable(bool mayWrite, const QString &blocked)
{
    m_mayWrite = mayWrite;
    m_blocked = blocked;
    showSize();
}

void RegistrySizeLine::read()
{
    if (!m_connection || m_call || !m_connection->offers("getRegistrySize"_L1))
        return;
    auto *call = api::SuperuserApi(m_connection->client()).size();
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto size = call->takeResult();
        m_call = nullptr;
        // The figure that is there stays: it tells of when it is.
        if (size)
            m_size = *size;
        showSize();
        if (m_size && (m_size->isQueued || m_size->isRunning))
            m_pause.start();
    });
}

void RegistrySizeLine::calculate()
{
    if (!m_connection)
        return;
    abort();
    auto *call = api::SuperuserApi(m_connection->client()).queueSize();
    m_call = call;
    showSize();
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto queued = call->takeResult();
        m_call = nullptr;
        showSize();
        if (queued)
            read();
        else if (queued.error().code != ErrorCode::Cancelled)
            Q_EMIT refused(ErrorText::sentence(queued.error()));
    });
}

void RegistrySizeLine::showSize()
{
    setVisible(m_size.has_value());
    m_calculate->setText(tr("Calculate"));
    if (!m_size)
        return;
    const bool isBusy = m_size->isQueued || m_size->isRunning;
    const QString size = sizeText(m_size->bytes.value_or(0), QLocale());
    if (!m_size->lastRun)
        m_text->setText(isBusy ? tr("The size of the registry is being calculated…")
                               : tr("The size of the registry was never calculated."));
    else if (isBusy)
        m_text->setText(tr("The registry holds %1. It is being calculated anew…").arg(size));
    else
        //: %2 "2 h ago"
        m_text->setText(tr("The registry holds %1, calculated %2.")
                            .arg(size, DateText::ago(*m_size->lastRun, Clock::system().now())));
    m_text->setToolTip(m_size->lastRun ? DateText::absoluteWithUtc(*m_size->lastRun) : QString());
    const bool isThere =
        m_connection && m_connection->offers("queueRegistrySizeCalculation"_L1) && m_mayWrite;
    m_calculate->setVisible(isThere);
    m_calculate->setEnabled(m_blocked.isEmpty() && !isBusy && !m_call);
    m_calculate->setToolTip(m_blocked);
}

void RegistrySizeLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showSize();
}

} // namespace quayside::ui
