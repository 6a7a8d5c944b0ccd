#include "ui/pages/storage/quotacard.h"

#include "ui/text/sizetext.h"
#include "ui/theme/tintedicon.h"
#include "ui_quotacard.h"

#include <QtCore/QEvent>

namespace quayside::ui {

using namespace Qt::StringLiterals;

QuotaCard::QuotaCard(QWidget *parent)
    : FillPanel(parent)
    , m_ui(std::make_unique<Ui::QuotaCard>())
{
    m_ui->setupUi(this);
    setTone(Tone::Card);
    setEdge(Edge::OutlinedCard);
    m_ui->edit->setIcon(tintedIcon(u"pencil"_s));
    m_ui->bar->setIsThin(true);
    connect(m_ui->edit, &QPushButton::clicked, this, &QuotaCard::editRequested);
    showWords();
}

QuotaCard::~QuotaCard() = default;

void QuotaCard::show(qint64 used, const std::optional<wire::Quota> &quota, bool isCounting)
{
    m_used = used;
    m_quota = quota;
    m_isCounting = isCounting;
    showWords();
}

void QuotaCard::setEditable(bool isVisible, const QString &reason)
{
    m_ui->edit->setVisible(isVisible);
    m_ui->edit->setEnabled(reason.isEmpty());
    m_ui->edit->setToolTip(reason);
}

void QuotaCard::showWords()
{
    const QLocale locale;
    const QString used = sizeText(m_used, locale);
    m_ui->edit->setText(m_quota && !m_quota->isDefault ? tr("Change quota…") : tr("Set a quota…"));
    m_ui->bar->setVisible(m_quota.has_value());
    m_ui->limits->setVisible(m_quota.has_value());
    QStringList notes;
    if (m_isCounting)
        notes.append(tr("The registry still counts what is there."));
    if (!m_quota) {
        m_ui->used->setText(tr("%1 used").arg(used));
        notes.append(tr("No quota is set: it may hold what the registry has room for."));
        m_ui->note->setText(notes.join(u' '));
        return;
    }
    const double share = m_quota->limitBytes > 0 ? double(m_used) / double(m_quota->limitBytes) : 1;
    //: %1 and %2 bytes, %3 a number
    m_ui->used->setText(
        tr("%1 of %2 used (%3 %)")
            .arg(used, sizeText(m_quota->limitBytes, locale), locale.toString(int(share * 100))));
    Tone tone = Tone::Accent;
    bool refuses = false;
    QStringList limits;
    for (const wire::QuotaLimit &limit : m_quota->limits) {
        const bool isReject = limit.kind == QuotaLimitKind::Reject;
        const QString bytes = sizeText(quotaShare(m_quota->limitBytes, limit.percent), locale);
        if (share * 100 >= limit.percent)
            tone = isReject || tone == Tone::Danger ? Tone::Danger : Tone::Warning;
        refuses = refuses || isReject;
        limits.append((isReject ? tr("Pushes are refused at %1 % (%2).")
                                : tr("Administrators are warned at %1 % (%2)."))
                          .arg(QString::number(limit.percent), bytes));
    }
    m_ui->bar->setParts(
        {{m_used, tone}, {qMax<qint64>(0, m_quota->limitBytes - m_used), Tone::Track}});
    m_ui->bar->setAccessibleName(m_ui->used->text());
    m_ui->limits->setText(limits.join(u' '));
    m_ui->limits->setVisible(!limits.isEmpty());
    if (m_quota->isDefault)
        notes.append(tr("This is the quota of all namespaces that have none of their own."));
    if (!refuses)
        notes.append(
            tr("Nothing is refused: without a limit that refuses, the quota can be exceeded."));
    m_ui->note->setText(notes.join(u' '));
    m_ui->note->setVisible(!notes.isEmpty());
}

void QuotaCard::changeEvent(QEvent *event)
{
    FillPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace quayside::ui
