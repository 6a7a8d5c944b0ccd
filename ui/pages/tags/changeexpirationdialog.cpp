#include "ui/pages/tags/changeexpirationdialog.h"

#include "ui/pages/tags/expirypreview.h"
#include "ui/text/datetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTimeEdit>

#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kWidth = 660;
constexpr int kPreviewRows = 5;

struct Unit {
    QChar letter;
    Milliseconds span;
};
constexpr std::array<Unit, 3> kUnits{{{u'h', 1h}, {u'd', 24h}, {u'w', 24h * 7}}};

struct Quick {
    int amount;
    int unit;
};
constexpr std::array<Quick, 5> kQuick{{{20, 0}, {1, 1}, {7, 1}, {2, 2}, {90, 1}}};

QDateTime local(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time));
}

} // namespace

ChangeExpirationDialog::ChangeExpirationDialog(const RepositoryName &repository,
                                               const QString &connectionName,
                                               const QList<wire::Tag> &tags, Instant now,
                                               std::optional<std::chrono::seconds> timeMachine,
                                               QWidget *parent)
    : QDialog(parent)
    , m_repository(repository)
    , m_connectionName(connectionName)
    , m_tags(tags)
    , m_now(now)
    , m_timeMachine(timeMachine)
    , m_title(new ToneLabel(Tone::Text, measure::kDialogTitleSize, true))
    , m_hint(new ToneLabel(Tone::Muted))
    , m_modes(new QButtonGroup(this))
    , m_never(new QRadioButton)
    , m_after(new QRadioButton)
    , m_on(new QRadioButton)
    , m_amount(new QSpinBox)
    , m_unit(new QComboBox)
    , m_date(new QDateEdit)
    , m_time(new QTimeEdit)
    , m_zone(new ToneLabel(Tone::Muted, measure::kSmallSize))
    , m_error(new ToneLabel(Tone::Danger, measure::kSmallSize))
    , m_previewTitle(new ToneLabel(Tone::Text, 1, true))
    , m_preview(new QTableWidget(0, 3))
    , m_banner(new Banner)
    , m_copyLabel(new QPushButton)
    , m_cancel(new QPushButton)
    , m_apply(new QPushButton)
{
    setObjectName(u"expiration"_s);
    build();
    Scrim::attach(*this);
    preset();
    retranslate();
}

ChangeExpirationDialog::~ChangeExpirationDialog() = default;

void ChangeExpirationDialog::build()
{
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"expiration.hint"_s);
    m_error->setObjectName(u"expiration.error"_s);
    initExpiryPreview(*m_preview);
    m_preview->setFixedHeight(
        measure::kRow * (1 + int(qMin<qsizetype>(m_tags.size(), kPreviewRows))) + 1);
    m_preview->setObjectName(u"expiration.preview"_s);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(measure::kPageMargin, 20, measure::kPageMargin, measure::kPageMargin);
    body->setSpacing(6);
    body->addWidget(m_title);
    body->addWidget(m_hint);
    body->addSpacing(8);
    body->addWidget(buildChoices());
    body->addSpacing(6);
    body->addWidget(m_previewTitle);
    body->addWidget(m_preview);
    body->addSpacing(8);
    body->addWidget(m_banner);
    body->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(buildFooter());
    // Only inside of the dialog is it the dialog's default.
    m_apply->setDefault(true);
    setFixedWidth(kWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

QWidget *ChangeExpirationDialog::buildChoices()
{
    const std::array<std::pair<QRadioButton *, QString>, 3> modes{{{m_never, u"expiration.never"_s},
                                                                   {m_after, u"expiration.after"_s},
                                                                   {m_on, u"expiration.on"_s}}};
    for (size_t i = 0; i < modes.size(); ++i) {
        modes[i].first->setObjectName(modes[i].second);
        m_modes->addButton(modes[i].first, int(i));
    }
    m_amount->setRange(1, 9999);
    m_amount->setFixedWidth(72);
    m_amount->setObjectName(u"expiration.amount"_s);
    m_unit->setFixedWidth(104);
    m_unit->setObjectName(u"expiration.unit"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setFixedWidth(184);
    m_date->setObjectName(u"expiration.date"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setFixedWidth(92);
    m_time->setObjectName(u"expiration.time"_s);
    auto *choices = new QWidget;
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(10);
    grid->setColumnMinimumWidth(0, 128);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_never, 0, 0);
    grid->addWidget(m_after, 1, 0);
    grid->addWidget(m_on, 2, 0);
    auto *after = new QHBoxLayout;
    after->setSpacing(8);
    after->addWidget(m_amount);
    after->addWidget(m_unit);
    after->addSpacing(8);
    for (size_t i = 0; i < kQuick.size(); ++i) {
        auto *quick = new QPushButton;
        quick->setProperty("kind", u"chip"_s);
        quick->setProperty("dense", true);
        quick->setObjectName(u"expiration.quick%1%2"_s.arg(kQuick[i].amount)
                                 .arg(kUnits[size_t(kQuick[i].unit)].letter));
        quick->setAutoDefault(false);
        connect(quick, &QPushButton::clicked, this,
                [this, i] { choose(kQuick[i].amount, kQuick[i].unit); });
        after->addWidget(quick);
        m_quick.append(quick);
    }
    after->addStretch();
    auto *on = new QHBoxLayout;
    on->setSpacing(8);
    on->addWidget(m_date);
    on->addWidget(m_time);
    on->addWidget(m_zone, 1);
    grid->addLayout(after, 1, 1, 1, 2);
    grid->addLayout(on, 2, 1, 1, 2);
    grid->addWidget(m_error, 3, 1, 1, 2);
    fillUnits();

    connect(m_modes, &QButtonGroup::idClicked, this, &ChangeExpirationDialog::update);
    // Whoever edits a field means its mode.
    connect(m_amount, &QSpinBox::valueChanged, this, [this] {
        m_after->setChecked(true);
        update();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_after->setChecked(true);
        update();
    });
    for (QDateTimeEdit *edit :
         {static_cast<QDateTimeEdit *>(m_date), static_cast<QDateTimeEdit *>(m_time)}) {
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            m_on->setChecked(true);
            update();
        });
    }
    return choices;
}

QWidget *ChangeExpirationDialog::buildFooter()
{
    m_copyLabel->setProperty("kind", u"ghost"_s);
    m_copyLabel->setIcon(tintedIcon(u"copy"_s));
    m_copyLabel->setObjectName(u"expiration.copyLabel"_s);
    m_copyLabel->setAutoDefault(false);
    m_cancel->setObjectName(u"expiration.cancel"_s);
    m_cancel->setAutoDefault(false);
    m_apply->setProperty("kind", u"primary"_s);
    m_apply->setObjectName(u"expiration.apply"_s);
    auto *footer = new DialogFooter;
    footer->addLeft(m_copyLabel);
    footer->addRight(m_cancel);
    footer->addRight(m_apply);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ChangeExpirationDialog::submit);
    connect(m_copyLabel, &QPushButton::clicked, this, [this] {
        const QString label = u"LABEL quay.expires-after=%1%2"_s.arg(m_amount->value())
                                  .arg(kUnits[size_t(m_unit->currentIndex())].letter);
        QGuiApplication::clipboard()->setText(label);
        Q_EMIT copied(label);
    });
    return footer;
}

void ChangeExpirationDialog::fillUnits()
{
    const int current = qMax(0, m_unit->currentIndex());
    m_unit->clear();
    m_unit->addItems({tr("hours"), tr("days"), tr("weeks")});
    m_unit->setCurrentIndex(current);
}

void ChangeExpirationDialog::preset()
{
    const QSignalBlocker a(m_amount);
    const QSignalBlocker d(m_date);
    const QSignalBlocker t(m_time);
    m_amount->setValue(2);
    m_unit->setCurrentIndex(2);
    std::optional<Instant> current;
    for (const wire::Tag &tag : m_tags) {
        if (tag.end && *tag.end > m_now)
            current = current ? std::min(*current, *tag.end) : *tag.end;
    }
    const QDateTime proposal = local(current.value_or(m_now + 24h * 14));
    m_date->setDate(proposal.date());
    m_time->setTime(QTime(proposal.time().hour(), proposal.time().minute()));
    (current ? m_on : m_never)->setChecked(true);
}

void ChangeExpirationDialog::choose(int amount, int unit)
{
    m_after->setChecked(true);
    m_unit->setCurrentIndex(unit);
    m_amount->setValue(amount);
    update();
}

QList<wire::Tag> ChangeExpirationDialog::changeable() const
{
    QList<wire::Tag> result;
    for (const wire::Tag &tag : m_tags) {
        if (!tag.isImmutable.value_or(false))
            result.append(tag);
    }
    return result;
}

std::optional<std::optional<Instant>> ChangeExpirationDialog::chosenEnd(QString *why) const
{
    if (m_never->isChecked())
        return std::optional<Instant>();
    if (m_after->isChecked())
        return m_now + m_amount->value() * kUnits[size_t(qMax(0, m_unit->currentIndex()))].span;
    const QDateTime chosen(m_date->date(), m_time->time());
    if (!chosen.isValid()) {
        *why = tr("This time does not exist: the clocks are changed then.");
        return std::nullopt;
    }
    const Instant end = instantFromMs(chosen.toMSecsSinceEpoch());
    if (end < m_now + 1min) {
        *why = tr("The date must lie at least a minute in the future.");
        return std::nullopt;
    }
    return end;
}

void ChangeExpirationDialog::update()
{
    QString why;
    const auto end = chosenEnd(&why);
    if (changeable().isEmpty())
        why = tr("Every chosen tag is immutable.");
    m_error->setText(why);
    m_error->setVisible(!why.isEmpty());
    m_date->setProperty("error", !why.isEmpty());
    m_date->update();
    m_apply->setEnabled(why.isEmpty());
    const QDateTime chosen(m_date->date(), m_time->time());
    const QDateTime utc = chosen.toUTC();
    const bool isSameDay = utc.date() == chosen.date();
    m_zone->setText(tr("%1, %2 UTC")
                        .arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()),
                             utc.toString(isSameDay ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s)));
    updatePreview(end ? *end : std::nullopt);
    m_preview->setEnabled(why.isEmpty());
}

void ChangeExpirationDialog::updatePreview(std::optional<Instant> end)
{
    fillExpiryPreview(*m_preview, m_tags, end, m_now);
    if (!end)
        return m_banner->show(Banner::Kind::Info, {},
                              tr("The tag stays until somebody deletes it."));
    if (!m_timeMachine || m_timeMachine->count() == 0)
        return m_banner->show(Banner::Kind::Info, {},
                              tr("After expiry a tag leaves the list at once."));
    const int days = int(m_timeMachine->count() / 86400);
    const QString until =
        QLocale().toString(local(*end + *m_timeMachine).date(), tr("d MMMM yyyy"));
    m_banner->show(
        Banner::Kind::Info, {},
        tr("After expiry a tag leaves the list at once. It can be restored for %n day(s), "
           "until %1; then its storage is reclaimed.",
           nullptr, days)
            .arg(until));
}

void ChangeExpirationDialog::submit()
{
    QString why;
    const auto end = chosenEnd(&why);
    if (!end)
        return;
    QList<ExpirationPlanItem> plan;
    for (const wire::Tag &tag : changeable())
        plan.append({tag.name, tag.end, *end});
    Q_EMIT submitted(plan);
    accept();
}

void ChangeExpirationDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        return m_apply->click();
    QDialog::keyPressEvent(event);
}

void ChangeExpirationDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChangeExpirationDialog::retranslate()
{
    setWindowTitle(u"%1: %2"_s.arg(m_connectionName, m_repository.path()));
    m_title->setText(tr("Change tag expiration"));
    const int skipped = int(m_tags.size() - changeable().size());
    const QString count =
        tr("%n tag(s) in %1.", nullptr, int(m_tags.size())).arg(m_repository.path());
    const QString skip = skipped > 0 ? tr("%n is skipped.", nullptr, skipped) + u' ' : QString();
    m_hint->setText(count + u' ' + skip
                    + tr("The setting belongs to the tag, not to the repository."));
    m_never->setText(tr("&Never expires"));
    m_after->setText(tr("&After"));
    m_on->setText(tr("&On"));
    m_amount->setAccessibleName(tr("Amount"));
    m_unit->setAccessibleName(tr("Unit"));
    m_date->setAccessibleName(tr("Date"));
    m_time->setAccessibleName(tr("Time"));
    fillUnits();
    const std::array<QString, 3> shortUnits{tr("%1 h"), tr("%1 d"), tr("%1 w")};
    for (int i = 0; i < m_quick.size(); ++i)
        m_quick[i]->setText(
            shortUnits[size_t(kQuick[size_t(i)].unit)].arg(kQuick[size_t(i)].amount));
    m_previewTitle->setText(tr("Preview"));
    m_copyLabel->setText(tr("Copy LABEL"));
    m_copyLabel->setToolTip(tr("The line for a Dockerfile. It acts when the image is pushed."));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Change expiration"));
    m_preview->setHorizontalHeaderLabels({tr("TAG"), tr("NOW"), tr("AFTER")});
    update();
}

} // namespace quayside::ui
