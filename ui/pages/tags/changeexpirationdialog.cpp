#include "ui/pages/tags/changeexpirationdialog.h"

#include "app/api/writerequests.h"
#include "ui/pages/tags/expirypreview.h"
#include "ui/text/codetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/plansaver.h"
#include "ui_changeexpirationdialog.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 660;
constexpr int kPreviewRows = 5;
constexpr int kFarYears = 2;

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
    , m_timeMachine(timeMachine)
{
    m_ui->setupUi(this);
    m_ui->labelNote->hide();
    m_ui->copyLabel->setIcon(tintedIcon(u"copy"_s));
    m_ui->copyCurl->setIcon(tintedIcon(u"copy"_s));
    constexpr int kBehindCurl = 2;
    m_saver = new PlanSaver(u"expiration"_s, *this, *m_ui->body, *m_ui->footerLayout, kBehindCurl,
                            *m_ui->cancel, [this] { return planText(); });
    m_saver->setCommands([this] { return commands(); });
    initPreview();
    connectParts();
    preset(now);
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
    connect(m_ui->choice, &ExpiryChooser::changed, this, &ChangeExpirationDialog::update);
    connect(m_ui->copyLabel, &QPushButton::clicked, this, &ChangeExpirationDialog::copyLabel);
    connect(m_ui->copyCurl, &QPushButton::clicked, this, &ChangeExpirationDialog::copyCurl);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->apply, &QPushButton::clicked, this, &ChangeExpirationDialog::submit);
}

void ChangeExpirationDialog::copyLabel()
{
    const QString label = u"LABEL quay.expires-after="_s + m_ui->choice->span();
    QGuiApplication::clipboard()->setText(label);
    // Whoever has the line needs to know where it does not do what the dialog does.
    m_ui->labelNote->show();
    fit();
    Q_EMIT copied(label);
}

void ChangeExpirationDialog::copyCurl()
{
    const QString text = commands();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

QString ChangeExpirationDialog::commands() const
{
    const auto end = m_ui->choice->chosen();
    if (!end)
        return {};
    QList<api::ApiRequest> requests;
    for (const wire::Tag &tag : changeable())
        requests.append(api::changeTagRequest(m_repository, tag.name, {.expiration = *end}));
    return curlCommands(requests, m_api);
}

QString ChangeExpirationDialog::planText() const
{
    const QTableWidget &rows = *m_ui->preview;
    QStringList lines{m_ui->title->text(), windowTitle(), m_ui->hint->text(), {}};
    QStringList headers;
    for (int column = 0; column < rows.columnCount(); ++column)
        headers.append(rows.horizontalHeaderItem(column)->text());
    lines.append(headers.join(u'\t'));
    for (int row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows.columnCount(); ++column)
            cells.append(rows.item(row, column) ? rows.item(row, column)->text() : QString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void ChangeExpirationDialog::preset(Instant now)
{
    std::optional<Instant> current;
    for (const wire::Tag &tag : m_tags) {
        if (tag.end && *tag.end > now)
            current = current ? std::min(*current, *tag.end) : *tag.end;
    }
    m_ui->choice->begin(now, current);
    m_ui->choice->focusChoice();
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

void ChangeExpirationDialog::update()
{
    const auto end = m_ui->choice->chosen();
    const bool isRight = m_ui->choice->isRight();
    m_ui->apply->setEnabled(isRight);
    m_ui->copyCurl->setEnabled(isRight);
    m_saver->button().setEnabled(isRight);
    fillExpiryPreview(*m_ui->preview, m_tags, end, m_ui->choice->now());
    m_ui->preview->setEnabled(isRight);
    // Nothing follows from what makes no sense.
    if (end)
        updateBanner(*end);
    else
        m_ui->banner->hide();
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
    QString text = whatFollows(end);
    // A hint, no refusal: how far ahead a registry goes is its own business.
    if (end && local(*end) > local(m_ui->choice->now()).addYears(kFarYears))
        text =
            tr("%1 %2").arg(text, tr("The registry may refuse a date more than two years ahead."));
    m_ui->banner->show(Banner::Kind::Info, {}, text);
}

QString ChangeExpirationDialog::whatFollows(std::optional<Instant> end) const
{
    if (!end)
        return tr("The tag stays until somebody deletes it.");
    const int days = m_timeMachine ? int(m_timeMachine->count() / 86400) : 0;
    if (days == 0)
        return tr("After expiry a tag leaves the list at once.");
    const QString until =
        QLocale().toString(local(*end + *m_timeMachine).date(), tr("d MMMM yyyy"));
    return tr("After expiry a tag leaves the list at once. It can be restored for %n day(s), "
              "until %1; then its storage is reclaimed.",
              nullptr, days)
        .arg(until);
}

void ChangeExpirationDialog::submit()
{
    const auto end = m_ui->choice->chosen();
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
    if (m_ui->choice->takeDigit(event))
        return;
    QDialog::keyPressEvent(event);
}

void ChangeExpirationDialog::retranslate()
{
    m_ui->retranslateUi(this);
    if (changeable().isEmpty())
        m_ui->choice->setTrouble(tr("Every chosen tag is immutable."));
    m_saver->retranslate();
    setWindowTitle(u"%1: %2"_s.arg(m_connectionName, m_repository.path()));
    const int skipped = int(m_tags.size() - changeable().size());
    //: One sentence after another, with the space that the language wants between them.
    const QString joined = tr("%1 %2");
    QString hint = tr("%n tag(s) in %1.", nullptr, int(m_tags.size())).arg(m_repository.path());
    if (skipped > 0)
        hint = joined.arg(hint, tr("%n is skipped.", nullptr, skipped));
    m_ui->hint->setText(
        joined.arg(hint, tr("The setting belongs to the tag, not to the repository.")));
    m_ui->copyLabel->setAccessibleDescription(m_ui->labelNote->text());
    m_ui->preview->setHorizontalHeaderLabels({tr("TAG"), tr("NOW"), tr("AFTER")});
    update();
}

} // namespace quayside::ui
