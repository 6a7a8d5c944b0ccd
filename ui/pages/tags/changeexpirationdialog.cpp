#include "ui/pages/tags/changeexpirationdialog.h"

#include "ui/pages/tags/expirypreview.h"
#include "ui/theme/tintedicon.h"
#include "ui_changeexpirationdialog.h"

#include <QtCore/QEvent>
#include <QtCore/QTimeZone>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>

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
// In the order of the box.
constexpr std::array<Unit, 3> kUnits{{{u'h', 1h}, {u'd', 24h}, {u'w', 24h * 7}}};
enum { Hours, Days, Weeks };

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
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::ChangeExpirationDialog>())
    , m_repository(repository)
    , m_connectionName(connectionName)
    , m_tags(tags)
    , m_now(now)
    , m_timeMachine(timeMachine)
{
    m_ui->setupUi(this);
    m_ui->copyLabel->setIcon(tintedIcon(u"copy"_s));
    m_ui->copyCurl->setIcon(tintedIcon(u"copy"_s));
    initPreview();
    connectParts();
    preset();
    retranslate();
}

ChangeExpirationDialog::~ChangeExpirationDialog() = default;

void ChangeExpirationDialog::initPreview()
{
    initExpiryPreview(*m_ui->preview);
    const int rows = int(qMin<qsizetype>(m_tags.size(), kPreviewRows));
    m_ui->preview->setFixedHeight(measure::kRow * (1 + rows) + 1);
    // Only what can be scrolled is worth a stop of the Tab key.
    m_ui->preview->setFocusPolicy(m_tags.size() > kPreviewRows ? Qt::StrongFocus : Qt::NoFocus);
}

void ChangeExpirationDialog::connectParts()
{
    connect(m_ui->modes, &QButtonGroup::idClicked, this, &ChangeExpirationDialog::update);
    // Whoever edits a field means its mode.
    const auto chooseAfter = [this] {
        m_ui->after->setChecked(true);
        update();
    };
    connect(m_ui->amount, &QSpinBox::valueChanged, this, chooseAfter);
    connect(m_ui->unit, &QComboBox::activated, this, chooseAfter);
    for (QDateTimeEdit *edit :
         {static_cast<QDateTimeEdit *>(m_ui->date), static_cast<QDateTimeEdit *>(m_ui->time)}) {
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            m_ui->on->setChecked(true);
            update();
        });
    }
    connectQuick(*m_ui->quick20h, 20, Hours);
    connectQuick(*m_ui->quick1d, 1, Days);
    connectQuick(*m_ui->quick7d, 7, Days);
    connectQuick(*m_ui->quick2w, 2, Weeks);
    connectQuick(*m_ui->quick90d, 90, Days);
    connect(m_ui->copyLabel, &QPushButton::clicked, this, &ChangeExpirationDialog::copyLabel);
    connect(m_ui->copyCurl, &QPushButton::clicked, this, &ChangeExpirationDialog::copyCurl);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->apply, &QPushButton::clicked, this, &ChangeExpirationDialog::submit);
}

void ChangeExpirationDialog::connectQuick(QPushButton &button, int amount, int unit)
{
    connect(&button, &QPushButton::clicked, this, [this, amount, unit] {
        m_ui->after->setChecked(true);
        m_ui->unit->setCurrentIndex(unit);
        m_ui->amount->setValue(amount);
        update();
    });
}

void ChangeExpirationDialog::copyLabel()
{
    const QString label = u"LABEL quay.expires-after=%1%2"_s.arg(m_ui->amount->value())
                              .arg(kUnits[size_t(m_ui->unit->currentIndex())].letter);
    QGuiApplication::clipboard()->setText(label);
    Q_EMIT copied(label);
}

void ChangeExpirationDialog::copyCurl()
{
    QString why;
    const auto end = chosenEnd(&why);
    if (!end)
        return;
    const QString date = *end ? QString::number(toMs(**end) / 1000) : u"null"_s;
    QStringList commands;
    // The token comes from the environment: a command line can be read by everybody.
    for (const wire::Tag &tag : changeable())
        commands.append(uR"(curl -fsS -X PUT -H "Authorization: Bearer $QUAY_TOKEN" )"
                        uR"(-H "Content-Type: application/json" -d '{"expiration": %1}' )"
                        uR"('%2/api/v1/repository/%3/tag/%4')"_s.arg(
                            date, m_api.toString(), m_repository.path(), tag.name.toString()));
    QGuiApplication::clipboard()->setText(commands.join(u'\n'));
    Q_EMIT copied(commands.join(u'\n'));
}

void ChangeExpirationDialog::preset()
{
    const QSignalBlocker a(m_ui->amount);
    const QSignalBlocker d(m_ui->date);
    const QSignalBlocker t(m_ui->time);
    m_ui->amount->setValue(2);
    m_ui->unit->setCurrentIndex(Weeks);
    std::optional<Instant> current;
    for (const wire::Tag &tag : m_tags) {
        if (tag.end && *tag.end > m_now)
            current = current ? std::min(*current, *tag.end) : *tag.end;
    }
    const QDateTime proposal = local(current.value_or(m_now + 24h * 14));
    m_ui->date->setDate(proposal.date());
    m_ui->time->setTime(QTime(proposal.time().hour(), proposal.time().minute()));
    QRadioButton *mode = current ? m_ui->on : m_ui->never;
    mode->setChecked(true);
    // Not a field: there, digits would not go to the amount.
    mode->setFocus();
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
    if (m_ui->never->isChecked())
        return std::optional<Instant>();
    if (m_ui->after->isChecked())
        return m_now
            + m_ui->amount->value() * kUnits[size_t(qMax(0, m_ui->unit->currentIndex()))].span;
    const QDateTime chosen(m_ui->date->date(), m_ui->time->time());
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
    m_ui->error->setText(why);
    m_ui->error->setVisible(!why.isEmpty());
    m_ui->date->setProperty("error", !why.isEmpty());
    m_ui->date->update();
    m_ui->apply->setEnabled(why.isEmpty());
    m_ui->copyCurl->setEnabled(why.isEmpty());
    const QDateTime chosen(m_ui->date->date(), m_ui->time->time());
    const QDateTime utc = chosen.toUTC();
    const bool isSameDay = utc.date() == chosen.date();
    m_ui->zone->setText(tr("%1, %2 UTC")
                            .arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()),
                                 utc.toString(isSameDay ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s)));
    fillExpiryPreview(*m_ui->preview, m_tags, end ? *end : std::nullopt, m_now);
    m_ui->preview->setEnabled(why.isEmpty());
    if (end)
        updateBanner(*end);
    fit();
}

void ChangeExpirationDialog::fit()
{
    // Sentences that wrap tell their height for a width only, and windows do not ask.
    const int width = qMax(kWidth, minimumSizeHint().width());
    setFixedSize(width, layout()->totalHeightForWidth(width));
}

bool ChangeExpirationDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    // What a part needs is known here only after the part has laid itself out.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return isHandled;
}

void ChangeExpirationDialog::updateBanner(std::optional<Instant> end)
{
    if (!end)
        return m_ui->banner->show(Banner::Kind::Info, {},
                                  tr("The tag stays until somebody deletes it."));
    const int days = m_timeMachine ? int(m_timeMachine->count() / 86400) : 0;
    if (days == 0)
        return m_ui->banner->show(Banner::Kind::Info, {},
                                  tr("After expiry a tag leaves the list at once."));
    const QString until =
        QLocale().toString(local(*end + *m_timeMachine).date(), tr("d MMMM yyyy"));
    m_ui->banner->show(
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
        return m_ui->apply->click();
    // Digits that no field took are the amount.
    if (event->text().size() == 1 && event->text().front().isDigit()) {
        m_ui->amount->setFocus();
        m_ui->amount->selectAll();
        QCoreApplication::sendEvent(m_ui->amount, event);
        return;
    }
    QDialog::keyPressEvent(event);
}

void ChangeExpirationDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(u"%1: %2"_s.arg(m_connectionName, m_repository.path()));
    const int skipped = int(m_tags.size() - changeable().size());
    //: One sentence after another, with the space that the language wants between them.
    const QString joined = tr("%1 %2");
    QString hint = tr("%n tag(s) in %1.", nullptr, int(m_tags.size())).arg(m_repository.path());
    if (skipped > 0)
        hint = joined.arg(hint, tr("%n is skipped.", nullptr, skipped));
    m_ui->hint->setText(
        joined.arg(hint, tr("The setting belongs to the tag, not to the repository.")));
    m_ui->preview->setHorizontalHeaderLabels({tr("TAG"), tr("NOW"), tr("AFTER")});
    update();
}

} // namespace quayside::ui
