#include "ui/pages/logs/logexportdialog.h"

#include "app/core/emailaddress.h"
#include "ui/connect/connection.h"
#include "ui/theme/tokens.h"
#include "ui_logexportdialog.h"

#include <QtCore/QLocale>
#include <QtCore/QUrl>

namespace quayside::ui {

using namespace Qt::StringLiterals;

LogExportDialog::LogExportDialog(Connection &connection, const api::LogTarget &target,
                                 const api::LogRange &range, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::LogExportDialog>())
    , m_connection(connection)
    , m_target(target)
    , m_range(range)
{
    m_ui->setupUi(this);
    setMinimumWidth(measure::kPaletteWidth);
    setWindowTitle(connection.profile().name);
    m_ui->banner->hide();
    connect(m_ui->receiver, &QLineEdit::textChanged, this, &LogExportDialog::check);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, &LogExportDialog::send);
    retranslate();
}

LogExportDialog::~LogExportDialog()
{
    if (m_call)
        m_call->abort();
}

void LogExportDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->about->setText(
        tr("All entries from %1 to %2, in days of UTC. It may take minutes; then the registry "
           "calls the address, or writes a mail, and says where the file is.")
            .arg(QLocale().toString(m_range.first, QLocale::ShortFormat),
                 QLocale().toString(m_range.last, QLocale::ShortFormat)));
    check();
}

void LogExportDialog::check()
{
    const QString text = m_ui->receiver->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool isUrl = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    const bool isGood = isUrl || isEmailAddress(text);
    m_ui->go->setEnabled(isGood && !m_call);
    m_ui->receiverError->setText(
        text.isEmpty() || isGood
            ? QString()
            : tr("Write an address that begins with https://, or an e-mail address."));
}

void LogExportDialog::send()
{
    m_ui->banner->hide();
    auto *call = api::LogsApi(m_connection.client())
                     .exportTo(m_target, m_range, m_ui->receiver->text().trimmed());
    m_call = call;
    check();
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto done = call->takeResult();
        m_call = nullptr;
        check();
        if (done)
            return accept();
        m_ui->banner->showError(done.error());
    });
}

} // namespace quayside::ui
