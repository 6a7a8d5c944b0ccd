#include "ui/pages/storage/storagesection.h"

#include "app/api/quotaapi.h"
#include "ui/connect/connection.h"
#include "ui/pages/storage/quotacard.h"
#include "ui/text/errortext.h"
#include "ui/text/sizetext.h"

#include <algorithm>

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
                apply(wish, [this, before, open](const std::optional<Error> &error) {
                    if (error && open)
                        return open->showRefusal(*error);
                    if (open)
                        open->accept();
                    sayChanged(before);
                });
            });
    openOver(*dialog);
}

void StorageSection::apply(const std::optional<QuotaWish> &wish, const Done &done)
{
    api::QuotaApi quotas(connection()->client(), organizationName());
    const wire::Quota *own = ownQuota();
    const auto end = [this, done](const std::optional<Error> &error) {
        refresh(false);
        Q_EMIT detailsOutdated();
        done(error);
    };
    if (!wish) {
        if (!own)
            return end({});
        return write<void>(quotas.remove(*own->id), [end](const Result<void> &gone) {
            end(gone ? std::optional<Error>() : gone.error());
        });
    }
    auto *call = own ? quotas.change(*own->id, wish->bytes) : quotas.create(wish->bytes);
    write<void>(call, [this, wish, end](const Result<void> &made) {
        if (!made)
            return end(made.error());
        // The answer does not say its number.
        write<QList<wire::Quota>>(api::QuotaApi(connection()->client(), organizationName()).list(),
                                  [this, wish, end](const Result<QList<wire::Quota>> &now) {
                                      if (!now)
                                          return end(now.error());
                                      m_quotas = *now;
                                      applyLimits(*wish, end);
                                  });
    });
}

void StorageSection::applyLimits(const QuotaWish &wish, const Done &done)
{
    const wire::Quota *own = ownQuota();
    if (!own)
        return done({});
    const auto quota = *own->id;
    api::QuotaApi quotas(connection()->client(), organizationName());
    QList<std::pair<QuotaLimitKind, int>> wanted;
    for (const int percent : wish.warnAt)
        wanted.append({QuotaLimitKind::Warning, percent});
    if (wish.rejectAt)
        wanted.append({QuotaLimitKind::Reject, *wish.rejectAt});
    // What goes goes first: there is one limit at most that refuses.
    QList<CallSequence::Step> steps;
    for (const wire::QuotaLimit &limit : own->limits) {
        if (wanted.removeOne({limit.kind, limit.percent}) || !limit.id)
            continue;
        steps.append({QString::number(limit.percent), [quotas, quota, id = *limit.id]() mutable {
                          return quotas.removeLimit(quota, id);
                      }});
    }
    for (const auto &[kind, percent] : std::as_const(wanted)) {
        steps.append({QString::number(percent), [quotas, quota, kind, percent]() mutable {
                          return quotas.addLimit(quota, kind, percent);
                      }});
    }
    write(steps, [done](const CallSequence &sequence) {
        const auto &failures = sequence.failures();
        done(failures.isEmpty() ? std::optional<Error>() : failures.constFirst().error);
    });
}

void StorageSection::sayChanged(const std::optional<QuotaWish> &before)
{
    Q_EMIT announced(tr("The quota is changed."), tr("Undo"), [this, before, whose = subject()] {
        if (subject() != whose)
            return;
        apply(before, [this](const std::optional<Error> &error) {
            if (error)
                showRefusal(tr("The quota is not as it was"), *error);
        });
    });
}

} // namespace quayside::ui
