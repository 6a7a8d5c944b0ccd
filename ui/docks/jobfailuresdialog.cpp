#include "ui/docks/jobfailuresdialog.h"

#include "ui/text/errortext.h"
#include "ui/text/jobtext.h"
#include "ui_jobfailuresdialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

JobFailuresDialog::JobFailuresDialog(const JobRecord &record, const QList<JobFailure> &failures,
                                     QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::JobFailuresDialog>())
    , m_record(record)
    , m_failures(failures)
{
    m_ui->setupUi(this);
    m_ui->table->setRowCount(int(failures.size()));
    for (int row = 0; row < failures.size(); ++row) {
        const JobFailure &failure = failures.at(row);
        m_ui->table->setItem(row, 0, new QTableWidgetItem(failure.object));
        m_ui->table->setItem(row, 1, new QTableWidgetItem);
        m_ui->table->setItem(row, 2, new QTableWidgetItem(failure.error.serverText));
    }
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    const auto has = [&failures](ErrorCode code) {
        return std::any_of(failures.begin(), failures.end(), [code](const JobFailure &failure) {
            return failure.error.code == code;
        });
    };
    offer(*m_ui->rules, u"immutability"_s, has(ErrorCode::TagImmutable));
    offer(*m_ui->settings, u"settings"_s, has(ErrorCode::ReadOnly));
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

JobFailuresDialog::~JobFailuresDialog() = default;

void JobFailuresDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(u"%1, %2"_s.arg(JobText::kind(m_record.kind), m_record.target));
    m_ui->count->setText(tr("%n object(s) of %1", nullptr, int(m_failures.size()))
                             .arg(QLocale().toString(m_record.total)));
    for (int row = 0; row < m_failures.size(); ++row)
        m_ui->table->item(row, 1)->setText(ErrorText::title(m_failures.at(row).error.code));
    m_ui->table->resizeColumnsToContents();
}

void JobFailuresDialog::offer(QPushButton &way, const QString &tab, bool isReason)
{
    const auto repository = RepositoryName::parse(m_record.target);
    way.setVisible(isReason && repository);
    if (!way.isHidden())
        connect(&way, &QPushButton::clicked, this,
                [this, address = Address::repository(m_record.connection, *repository, tab)] {
                    accept();
                    Q_EMIT addressRequested(address);
                });
}

QString JobFailuresDialog::asText() const
{
    QString text;
    for (int row = 0; row < m_ui->table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_ui->table->columnCount(); ++column)
            cells.append(m_ui->table->item(row, column)->text());
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace quayside::ui
