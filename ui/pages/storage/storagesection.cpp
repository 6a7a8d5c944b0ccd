#include "ui/pages/storage/storagesection.h"

#include "app/api/quotaapi.h"
#include "app/services/jobs.h"
#include "ui/connect/connection.h"
#include "ui/pages/storage/quotacard.h"
#include "ui/pages/storage/quotawriting.h"
#include "ui/text/sizetext.h"
#include "ui/workspace.h"

#include <QtCore/QJsonDocument>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

qint64 bytesOf(const wire::Repository &repository)
{
    return repository.quotaReport ? repository.quotaReport->quotaBytes : 0;
}

} // namespace

StorageSection::StorageSection(const Workspace &workspace)
    : ListSection(u"storage"_s, workspace)
    , m_model(new RecordModel<wire::Repository>(
          [](const wire::Repository &repository) { return repository.path(); },
          {{[](const wire::Repository &repository) { return QVariant(repository.name); }},
           {[](const wire::Repository &repository) { return QVariant(bytesOf(repository)); }},
           {[](const wire::Repository &repository) { return QVariant(bytesOf(repository)); }}},
          this))
    , m_card(new QuotaCard)
{
    body().setSpacing(12);
    body().insertWidget(0, m_card);
    list().setModel(*m_model, columns());
    list().sortBy(1, Qt::DescendingOrder);
    connect(m_card, &QuotaCard::editRequested, this, &StorageSection::edit);
    connect(&workspace.jobs, &Jobs::finished, this, &StorageSection::onJob);
    connect(&list(), &RecordList::activated, this, [this](const QString &path) {
        if (const auto name = RepositoryName::parse(path))
            Q_EMIT addressRequested(Address::repository(connection()->id(), *name, {}));
    });
    showWords();
    showActions();
}

QList<RecordColumn> StorageSection::columns() const
{
    const auto name = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .icon = u"package"_s, .isStrong = true};
    };
    const auto size = [](const QVariant &value, const QModelIndex &) { return sizeLook(value); };
    const auto share = [this](const QVariant &value, const QModelIndex &) {
        // Of the largest: what is small beside the sum can be told apart too.
        CellLook look;
        look.share = m_most > 0 ? qreal(value.toLongLong()) / qreal(m_most) : 0;
        const auto used = counted() ? counted()->usedBytes : 0;
        const qint64 percent = used > 0 ? value.toLongLong() * 100 / used : 0;
        look.text = tr("%1 %").arg(QLocale().toString(percent));
        look.tone = Tone::Muted;
        return look;
    };
    return {{[] { return tr("REPOSITORY"); }, 300, name},
            {[] { return tr("SIZE"); }, 110, size},
            {[] { return tr("SHARE"); }, 220, share}};
}

QString StorageSection::title() const
{
    return tr("Storage");
}

QString StorageSection::tab() const
{
    return u"storage"_s;
}

bool StorageSection::isOffered(const Connection &connection, const NamespaceSubject &subject,
                               const std::optional<wire::Organization> &organization) const
{
    return connection.hasFeature("QUOTA_MANAGEMENT"_L1)
        && isNamespaceMember(connection, subject, organization)
        && connection.offers(
            QLatin1StringView(subject.isOrganization ? "listOrganizationQuota" : "listUserQuota"));
}

void StorageSection::setSubject(Connection *connection,
                                const std::optional<NamespaceSubject> &subject)
{
    if (this->connection())
        this->connection()->disconnect(this);
    ListSection::setSubject(connection, subject);
    if (connection)
        connect(connection, &Connection::userChanged, this, [this] { showWords(); });
}

void StorageSection::setOrganization(const std::optional<wire::Organization> &organization)
{
    ListSection::setOrganization(organization);
    showWords();
}

const std::optional<wire::NamespaceQuota> &StorageSection::counted() const
{
    static const std::optional<wire::NamespaceQuota> kNone;
    if (organization())
        return organization()->quota;
    const bool isAccount = connection() && subject() && !subject()->isOrganization;
    return isAccount && connection()->user()->details ? connection()->user()->details->quota
                                                      : kNone;
}

const wire::Quota *StorageSection::ownQuota() const
{
    return m_quotas.isEmpty() || !m_quotas.constFirst().id ? nullptr : &m_quotas.constFirst();
}

api::ApiCallBase *StorageSection::startReading()
{
    m_read.clear();
    m_stage = Stage::Repositories;
    return connection()->repositories().listOf(subject()->name);
}

std::optional<Error> StorageSection::takeReading(api::ApiCallBase &call)
{
    if (m_stage == Stage::Quota) {
        const auto quotas = static_cast<api::ApiCall<QList<wire::Quota>> &>(call).takeResult();
        if (!quotas)
            return quotas.error();
        m_quotas = *quotas;
        m_stage = Stage::Repositories;
        m_next.reset();
        return {};
    }
    const auto page = static_cast<api::ApiCall<wire::RepositoryPage> &>(call).takeResult();
    if (!page)
        return page.error();
    m_read += page->repositories;
    m_next = page->nextPage;
    if (m_next)
        return {};
    m_most = 0;
    for (const wire::Repository &repository : std::as_const(m_read))
        m_most = qMax(m_most, bytesOf(repository));
    m_model->setRows(m_read);
    m_model->refreshTimes();
    m_stage = Stage::Quota;
    return {};
}

api::ApiCallBase *StorageSection::readOn()
{
    if (m_stage == Stage::Quota)
        return api::QuotaApi(connection()->client(), organizationName()).list();
    return m_next ? connection()->repositories().listOf(subject()->name, m_next) : nullptr;
}

void StorageSection::forgetRows()
{
    m_model->setRows({});
    m_quotas.clear();
    showWords();
    showActions();
}

QLatin1StringView StorageSection::writingOperation() const
{
    return QLatin1StringView("createOrganizationQuota");
}

void StorageSection::showWords()
{
    RecordList::Words words;
    words.accessible = tr("Repositories by size");
    words.filter = tr("Filter repositories");
    words.count = [](int count) { return tr("%n repository(ies)", nullptr, count); };
    words.emptyIcon = u"database"_s;
    words.emptyTitle = tr("Nothing is stored yet");
    words.emptyText = tr("What each repository holds is shown here.");
    words.noMatch = tr("No repository matches the filter");
    list().setWords(words);
    const auto &used = counted();
    m_card->setVisible(used.has_value());
    if (!used)
        return;
    const bool isCounting =
        used->backfillStatus == "waiting"_L1 || used->backfillStatus == "running"_L1;
    m_card->show(used->usedBytes,
                 m_quotas.isEmpty() ? std::nullopt : std::optional(m_quotas.constFirst()),
                 isCounting);
}

bool StorageSection::mayEdit() const
{
    // Those who administer the organization look; superusers change.
    return connection() && organization() && !connection()->isReadOnly()
        && connection()->user()->isSuperUser.value_or(false)
        && connection()->hasFeature("EDIT_QUOTA"_L1) && connection()->offers(writingOperation());
}

void StorageSection::showActions()
{
    m_card->setEditable(mayEdit(), blocked());
}

void StorageSection::edit()
{
    const auto before = ownQuota() ? std::optional(QuotaWish::of(*ownQuota())) : std::nullopt;
    auto *dialog = new QuotaDialog(windowName(), subject()->name, before, window());
    connect(dialog, &QuotaDialog::submitted, this,
            [this, before, open = QPointer(dialog)](const std::optional<QuotaWish> &wish) {
                const auto write = quotaWriting(connection()->client(), organizationName(), wish);
                write(*this,
                      [this, before, wish, open, at = connection(),
                       whose = subject()](const Result<void> &done) {
                          if (!done && open)
                              open->showRefusal(done.error());
                          if (done && open)
                              open->accept();
                          if (connection() != at || subject() != whose)
                              return;
                          if (done)
                              return onWritten(before, wish);
                          // The first of its calls may have been heard.
                          readAgain();
                          if (done.error().code == ErrorCode::ReadOnly
                              || done.error().code == ErrorCode::Unavailable)
                              Q_EMIT writeRefused();
                      });
            });
    openOver(*dialog);
}

void StorageSection::onWritten(const std::optional<QuotaWish> &before,
                               const std::optional<QuotaWish> &wish)
{
    if (wish == before)
        return readAgain();
    const auto text = [](const std::optional<QuotaWish> &quota) {
        return quota ? QString::fromUtf8(
                   QJsonDocument(quota->toQuota().toJson()).toJson(QJsonDocument::Compact))
                     : QString();
    };
    const Job &job = workspace().jobs.add(std::make_unique<RecordedChange>(
        JobKind::ChangeQuota, connection()->id(), organizationName(),
        JobChange{organizationName(), text(before), text(wish)},
        quotaWriting(connection()->client(), organizationName(), before)));
    Q_EMIT announced(tr("The quota is changed."), tr("Undo"),
                     [this, id = job.record().id] { workspace().jobs.undo(id); });
}

void StorageSection::readAgain()
{
    refresh(false);
    Q_EMIT detailsOutdated();
}

void StorageSection::onJob(qint64 id)
{
    const Job *job = workspace().jobs.find(id);
    if (!job || !connection() || job->record().kind != JobKind::ChangeQuota
        || job->record().connection != connection()->id()
        || job->record().target != organizationName())
        return;
    readAgain();
    // What fails here is a way back.
    if (!job->failures().isEmpty())
        showRefusal(tr("The quota is not as it was"), job->failures().constFirst().error);
}

} // namespace quayside::ui
