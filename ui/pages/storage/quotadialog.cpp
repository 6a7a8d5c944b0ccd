#include "ui/pages/storage/quotadialog.h"

#include "ui/text/errortext.h"
#include "ui/text/sizetext.h"
#include "ui_quotadialog.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kUnits{"KiB", "MiB", "GiB", "TiB"};
constexpr int kGiB = 2;
constexpr qsizetype kMostWarnings = 10;

qint64 unitBytes(int unit)
{
    return qint64(1) << (10 * (unit + 1));
}

} // namespace

QuotaWish QuotaWish::of(const wire::Quota &quota)
{
    QuotaWish wish{quota.limitBytes};
    for (const wire::QuotaLimit &limit : quota.limits) {
        if (limit.kind == QuotaLimitKind::Reject)
            wish.rejectAt = limit.percent;
        else
            wish.warnAt.append(limit.percent);
    }
    std::sort(wish.warnAt.begin(), wish.warnAt.end());
    return wish;
}

wire::Quota QuotaWish::toQuota() const
{
    wire::Quota quota;
    quota.limitBytes = bytes;
    for (const int percent : warnAt)
        quota.limits.append({.kind = QuotaLimitKind::Warning, .percent = percent});
    if (rejectAt)
        quota.limits.append({.kind = QuotaLimitKind::Reject, .percent = *rejectAt});
    return quota;
}

QuotaDialog::QuotaDialog(const QString &window, const QString &nameSpace,
                         const std::optional<QuotaWish> &quota, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::QuotaDialog>())
    , m_nameSpace(nameSpace)
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    m_ui->banner->hide();
    for (const char *unit : kUnits)
        m_ui->unit->addItem(QLatin1String(unit));
    m_ui->size->setMaximum(1024.0 * 1024);
    m_ui->remove->setVisible(quota.has_value());
    fill(quota.value_or(QuotaWish{10 * unitBytes(kGiB), 100, {80}}));
    connect(m_ui->size, &QDoubleSpinBox::valueChanged, this, &QuotaDialog::update);
    connect(m_ui->unit, &QComboBox::currentIndexChanged, this, &QuotaDialog::update);
    connect(m_ui->reject, &QCheckBox::toggled, this, &QuotaDialog::update);
    connect(m_ui->rejectAt, &QSpinBox::valueChanged, this, &QuotaDialog::update);
    connect(m_ui->warnings, &QLineEdit::textChanged, this, &QuotaDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_ui->remove, &QPushButton::clicked, this, [this] { submit(true); });
    m_ui->size->setFocus();
    retranslate();
}

QuotaDialog::~QuotaDialog() = default;

void QuotaDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->title->setText(tr("Quota of %1").arg(m_nameSpace));
    // The keyboard is in the line of a box, and a screen reader reads that.
    m_ui->size->findChild<QLineEdit *>()->setAccessibleName(tr("Size"));
    m_ui->rejectAt->findChild<QLineEdit *>()->setAccessibleName(m_ui->rejectAt->accessibleName());
    update();
}

void QuotaDialog::fill(const QuotaWish &quota)
{
    int unit = 0;
    while (unit + 1 < int(kUnits.size()) && quota.bytes >= unitBytes(unit + 1))
        ++unit;
    m_ui->unit->setCurrentIndex(unit);
    m_ui->size->setValue(double(quota.bytes) / double(unitBytes(unit)));
    m_ui->reject->setChecked(quota.rejectAt.has_value());
    m_ui->rejectAt->setValue(quota.rejectAt.value_or(100));
    QStringList warnings;
    for (const int percent : quota.warnAt)
        warnings.append(QString::number(percent));
    m_ui->warnings->setText(warnings.join(u", "_s));
}

qint64 QuotaDialog::bytes() const
{
    return std::llround(m_ui->size->value() * double(unitBytes(m_ui->unit->currentIndex())));
}

Result<QList<int>> QuotaDialog::warnings() const
{
    static const QRegularExpression between(u"[,;\\s%]+"_s);
    QList<int> list;
    for (const QString &text : m_ui->warnings->text().split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int percent = text.toInt(&isNumber);
        if (!isNumber || percent < 1 || percent > 100)
            return failure(ErrorCode::InvalidInput, text);
        if (!list.contains(percent))
            list.append(percent);
    }
    std::sort(list.begin(), list.end());
    return list.first(qMin(list.size(), kMostWarnings));
}

void QuotaDialog::update()
{
    const auto percents = warnings();
    QString wrong;
    if (bytes() < 1 || bytes() > kMostQuotaBytes)
        wrong = tr("The size must be more than nothing.");
    else if (!percents)
        wrong = tr("Warnings are percentages from 1 to 100, with commas between.");
    m_ui->warnings->setProperty("error", !percents.has_value());
    m_ui->warnings->QWidget::update();
    m_ui->error->setText(wrong);
    m_ui->error->setVisible(!wrong.isEmpty());
    m_ui->go->setEnabled(wrong.isEmpty());
    m_ui->rejectAt->setEnabled(m_ui->reject->isChecked());
    m_ui->note->setText(
        m_ui->reject->isChecked()
            //: %1 bytes
            ? tr("From %1 on pushes are refused; pulls go on.")
                  .arg(sizeText(quotaShare(bytes(), m_ui->rejectAt->value()), QLocale()))
            : tr("Nothing is refused: without a limit that refuses, the quota can be exceeded."));
}

void QuotaDialog::submit(bool isRemoved)
{
    m_ui->banner->hide();
    setEnabled(false);
    if (isRemoved)
        return Q_EMIT submitted({});
    QuotaWish wish{bytes()};
    if (m_ui->reject->isChecked())
        wish.rejectAt = m_ui->rejectAt->value();
    wish.warnAt = *warnings();
    Q_EMIT submitted(wish);
}

void QuotaDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->showError(error);
    m_ui->size->setFocus();
}

} // namespace quayside::ui
