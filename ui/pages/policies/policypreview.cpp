#include "ui/pages/policies/policypreview.h"

#include "app/models/tagfatemodel.h"
#include "ui/connect/connection.h"
#include "ui/delegates/recorddelegate.h"
#include "ui/text/errortext.h"
#include "ui/text/policytext.h"
#include "ui/text/sizetext.h"
#include "ui/text/spantext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/recordproxy.h"
#include "ui_policypreview.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Column = TagFateColumn;

namespace {

constexpr int kDelayMs = 80; // while somebody types
constexpr qsizetype kFirstShown = 100; // then each time that there is half as much again

int count(qsizetype number)
{
    return int(number);
}

} // namespace

PolicyPreview::PolicyPreview(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PolicyPreview>())
    , m_model(new TagFateModel(this))
    , m_proxy(new RecordProxy(this))
{
    m_ui->setupUi(this);
    m_ui->stop->setIcon(tintedIcon(u"player-stop"_s));
    m_ui->check->setIcon(tintedIcon(u"server-2"_s));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &PolicyPreview::derive);
    connect(&m_reader, &TagReader::changed, this, [this] {
        const qsizetype now = m_reader.tags().size();
        if (!m_reader.isReading() || now >= m_shown + qMax(kFirstShown, m_shown / 2))
            derive();
        showReading();
    });
    connect(&m_reader, &TagReader::failed, this, [this](const Error &error) {
        m_error = error;
        derive();
    });
    connect(m_ui->stop, &QPushButton::clicked, this, [this] {
        if (!m_reader.isReading())
            return read();
        m_reader.stop();
        derive();
    });
    connect(m_ui->check, &QPushButton::clicked, this, &PolicyPreview::askRegistry);
    connect(&m_check, &PruningCheck::finished, this, &PolicyPreview::showCheck);
    connect(m_ui->repository, &QComboBox::currentIndexChanged, this, &PolicyPreview::read);
}

PolicyPreview::~PolicyPreview() = default;

void PolicyPreview::begin(Connection &connection, wire::PolicyKind kind,
                          const QStringList &repositories,
                          std::optional<std::chrono::seconds> timeMachine)
{
    m_connection = &connection;
    m_kind = kind;
    m_timeMachine = timeMachine;
    initTable(kind);
    m_ui->repository->setVisible(repositories.size() > 1);
    m_ui->repositoryLabel->setVisible(repositories.size() > 1);
    const QSignalBlocker quiet(m_ui->repository);
    m_ui->repository->addItems(repositories);
    read();
}

QString PolicyPreview::repository() const
{
    return m_ui->repository->currentText();
}

QString PolicyPreview::text() const
{
    if (repository().isEmpty())
        return {};
    QStringList lines{repository() + u": "_s + m_ui->summary->text()};
    if (!m_ui->sums->isHidden())
        lines.append(m_ui->sums->text());
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QStringList cells;
        for (const auto column : {Column::Tag, Column::Fate, Column::Why})
            cells.append(m_proxy->index(row, int(column)).data(Qt::AccessibleTextRole).toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void PolicyPreview::initTable(wire::PolicyKind kind)
{
    const auto name = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .isStrong = true};
    };
    const auto fate = [kind](const QVariant &value, const QModelIndex &) {
        const auto what = TagFate(value.toInt());
        const bool isFree = kind == wire::PolicyKind::Immutability && what == TagFate::Kept;
        return CellLook{.text = isFree ? tr("can be changed") : PolicyText::fate(what),
                        .icon = PolicyText::fateIcon(what),
                        .iconTone = PolicyText::fateTone(what),
                        .tone = what == TagFate::Kept ? Tone::Text : PolicyText::fateTone(what)};
    };
    const auto why = [this](const QVariant &, const QModelIndex &index) {
        const TagVerdict &verdict = m_model->verdictAt(index.row());
        const PolicyRow *row = verdict.rule >= 0 && verdict.rule < m_policies.size()
            ? &m_policies.at(verdict.rule)
            : nullptr;
        const QString text = PolicyText::why(verdict, row);
        return CellLook{.text = text,
                        .tone = Tone::Muted,
                        .tip = row ? text + u'\n' + PolicyText::rule(row->policy) : text};
    };
    const auto rule = [this](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = originOf(value.toLongLong()), .tone = Tone::Muted};
    };
    const auto size = [](const QVariant &value, const QModelIndex &) { return sizeLook(value); };
    m_proxy->setRecords(*m_model,
                        {{[] { return tr("TAG"); }, 140, name},
                         {[] { return tr("AFTERWARDS"); }, 116, fate},
                         {[] { return tr("WHY"); }, 170, why},
                         {[] { return tr("BY"); }, 110, rule},
                         {[] { return tr("SIZE"); }, 80, size}});
    m_ui->rows->setModel(m_proxy);
    m_ui->rows->setItemDelegate(new RecordDelegate(m_ui->rows));
    m_ui->rows->setCheckable(false);
    m_ui->rows->setSortingEnabled(false);
    m_ui->rows->horizontalHeader()->setSectionsClickable(false);
    const bool isPruning = kind == wire::PolicyKind::AutoPrune;
    const QList<int> widths =
        isPruning ? QList<int>{108, 98, 150, 120, 72} : QList<int>{180, 160, 150, 0, 76};
    for (int column = 0; column < widths.size(); ++column)
        m_ui->rows->setUsualWidth(column, widths.at(column));
    m_ui->rows->setColumnHidden(int(Column::Rule), true);
    m_ui->rows->setStretchColumn(int(isPruning ? Column::Why : Column::Tag));
}

void PolicyPreview::read()
{
    m_reader.forget();
    m_error.reset();
    m_shown = 0;
    const auto path = RepositoryName::parse(repository());
    if (m_connection && path)
        m_reader.begin(m_connection->client(), *path);
    derive();
    Q_EMIT repositoryChosen(repository());
}

void PolicyPreview::setPolicies(const QList<PolicyRow> &policies)
{
    m_policies.clear();
    for (const PolicyRow &row : policies) {
        // One that this program does not know decides nothing here.
        if (m_kind == wire::PolicyKind::Immutability || row.policy.autoprune().rule())
            m_policies.append(row);
    }
    m_delay.start();
}

void PolicyPreview::derive()
{
    m_delay.stop();
    const QList<wire::Tag> &tags = m_reader.tags();
    m_shown = tags.size();
    QList<TagVerdict> verdicts(tags.size());
    if (m_kind == wire::PolicyKind::AutoPrune && m_connection) {
        QList<PruneRule> rules;
        for (const PolicyRow &row : std::as_const(m_policies))
            rules.append(*row.policy.autoprune().rule());
        verdicts = pruneVerdicts(tags, rules,
                                 Clock::system().now() + m_connection->client().clockOffset());
    } else if (!m_policies.isEmpty()) {
        const wire::ImmutabilityPolicy policy = m_policies.constFirst().policy.immutability();
        if (const auto pattern = TagPattern::parse(policy.tagPattern))
            verdicts = immutabilityVerdicts(tags, *pattern, policy.tagPatternMatches);
    }
    // Nothing is told of tags while what is typed is no policy.
    const bool isTold = !m_policies.isEmpty();
    m_model->setFates(isTold ? tags : QList<wire::Tag>(), isTold ? verdicts : QList<TagVerdict>());
    m_ui->rows->setColumnHidden(int(Column::Rule), m_policies.size() < 2);
    const FateSums sums = fateSums(tags, verdicts);
    if (m_kind == wire::PolicyKind::AutoPrune)
        showPruning(sums);
    else
        showLocking(sums);
    // What the registry said was of something else.
    m_check.stop();
    m_outcome.reset();
    showReading();
}

void PolicyPreview::askRegistry()
{
    const auto path = RepositoryName::parse(repository());
    if (!m_connection || !path || m_policies.isEmpty())
        return;
    QList<wire::AutoprunePolicy> policies;
    for (const PolicyRow &row : std::as_const(m_policies))
        policies.append(row.policy.autoprune());
    QHash<QString, bool> removed;
    for (int row = 0; row < m_model->rowCount(); ++row)
        removed.insert(m_model->keyAt(row), m_model->verdictAt(row).fate == TagFate::Removed);
    m_outcome.reset();
    m_check.begin(*m_connection, *path, policies, removed);
    updateCheck();
}

void PolicyPreview::showCheck(const Result<PruningCheck::Outcome> &outcome)
{
    m_outcome = outcome;
    updateCheck();
}

void PolicyPreview::updateCheck()
{
    const bool isOffered = m_connection && m_kind == wire::PolicyKind::AutoPrune
        && PruningCheck::isOffered(*m_connection);
    m_ui->check->setVisible(isOffered && m_reader.isComplete() && m_model->rowCount() > 0);
    m_ui->check->setEnabled(!m_check.isRunning());
    QString text;
    Tone tone = Tone::Muted;
    if (m_check.isRunning()) {
        text = tr("The registry is asked…");
    } else if (m_outcome && !*m_outcome) {
        text = tr("The registry did not say: %1").arg(ErrorText::sentence(m_outcome->error()));
        tone = Tone::Danger;
    } else if (m_outcome && (*m_outcome)->otherwise == 0) {
        text = tr("The registry says the same of %n tag(s).", nullptr, count((*m_outcome)->tags));
        tone = Tone::Ok;
    } else if (m_outcome) {
        //: %1 some names of tags
        text = tr("The registry says otherwise of %n tag(s): %1. They may have changed.", nullptr,
                  count((*m_outcome)->otherwise))
                   .arg((*m_outcome)->examples.join(u", "_s));
        tone = Tone::Warning;
    }
    m_ui->checked->setText(text);
    m_ui->checked->setTone(tone);
    m_ui->checked->setVisible(!text.isEmpty());
}

void PolicyPreview::showPruning(const FateSums &sums)
{
    const int all = count(m_shown);
    m_ui->summary->setText(m_policies.isEmpty()
                               ? tr("What it does is shown here.")
                               : tr("%1 of %n tag(s) would be removed", nullptr, all)
                                     .arg(QLocale().toString(sums.removed)));
    QStringList notes;
    if (sums.removed > 0) {
        const QString bytes = sizeText(sums.bytes, QLocale());
        notes.append(m_timeMachine && m_timeMachine->count() > 0
                         //: %1 bytes, %2 the span of the time machine
                         ? tr("At most %1 become free, after the time machine (%2).")
                               .arg(bytes, SpanText::exact(*m_timeMachine))
                         : tr("At most %1 become free.").arg(bytes));
    }
    if (sums.unsized > 0)
        notes.append(tr("%n of the images do not tell their size.", nullptr, count(sums.unsized)));
    if (sums.saved > 0)
        notes.append(
            tr("%n tag(s) stay only because they are immutable.", nullptr, count(sums.saved)));
    m_ui->sums->setText(notes.join(u' '));
    m_ui->sums->setVisible(!notes.isEmpty());
}

void PolicyPreview::showLocking(const FateSums &sums)
{
    m_ui->summary->setText(m_policies.isEmpty()
                               ? tr("What it does is shown here.")
                               : tr("%1 of %n tag(s) become immutable", nullptr, count(m_shown))
                                     .arg(QLocale().toString(sums.lockedNow)));
    m_ui->sums->setText(
        tr("%n of them will not expire any more.", nullptr, count(sums.losingExpiration)));
    m_ui->sums->setVisible(sums.losingExpiration > 0);
}

void PolicyPreview::showReading()
{
    const qsizetype read = m_reader.tags().size();
    const QString number = QLocale().toString(read);
    m_ui->rows->setVisible(read > 0);
    m_ui->stop->setVisible(m_reader.isReading()
                           || (!m_reader.isComplete() && !repository().isEmpty()));
    m_ui->stop->setText(m_reader.isReading() ? tr("&Stop") : tr("&Read again"));
    m_ui->stop->setIcon(tintedIcon(m_reader.isReading() ? u"player-stop"_s : u"refresh"_s));
    QString progress;
    if (m_reader.isReading())
        progress = tr("Reading the tags: %1 so far").arg(number);
    else if (m_error)
        progress = tr("The tags were not read: %1").arg(ErrorText::sentence(*m_error));
    else if (!m_reader.isComplete() && read > 0)
        progress = tr("Only the %1 newest tags were read.").arg(number);
    m_ui->progress->setText(progress);
    m_ui->progress->setVisible(!progress.isEmpty());
    const bool isNowhere = repository().isEmpty();
    m_ui->empty->setVisible(isNowhere || (m_reader.isComplete() && read == 0));
    updateCheck();
    m_ui->empty->setText(isNowhere ? tr("There is no repository yet to try it on.")
                                   : tr("The repository has no tags."));
}

void PolicyPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_proxy->retranslate();
    derive();
}

QString PolicyPreview::originOf(qsizetype rule) const
{
    if (rule < 0 || rule >= m_policies.size())
        return {};
    if (rule == 0)
        return tr("this policy");
    switch (m_policies.at(rule).origin) {
    case PolicyOrigin::Own:
        return tr("another here");
    case PolicyOrigin::Repository:
        return tr("the repository's");
    case PolicyOrigin::Namespace:
        return tr("the namespace's");
    case PolicyOrigin::Registry:
        break;
    }
    return tr("the registry's");
}

} // namespace quayside::ui
