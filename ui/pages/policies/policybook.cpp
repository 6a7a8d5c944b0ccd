#include "ui/pages/policies/policybook.h"

#include "app/services/jobs.h"
#include "app/services/recordedchange.h"
#include "ui/connect/connection.h"
#include "ui/pages/namespace/namespacesection.h"
#include "ui/pages/policies/policydialog.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"
#include "ui/text/policytext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QJsonDocument>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Kind = api::PolicyTarget::Kind;

PolicyBook::PolicyBook(wire::PolicyKind kind, Jobs &jobs, RecordList &list, ToneLabel &hint,
                       QWidget *host)
    : QObject(host)
    , m_kind(kind)
    , m_jobs(jobs)
    , m_list(list)
    , m_hint(hint)
    , m_host(host)
    , m_model(makePolicyModel(kind, this))
{
    connect(&m_jobs, &Jobs::finished, this, &PolicyBook::onJob);
    m_list.setModel(*m_model, columns());
    m_remove = m_list.addButton(u"remove"_s, u"trash"_s, false);
    m_create = m_list.addButton(u"create"_s, u"plus"_s, true);
    connect(m_create, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_list.current()); });
    connect(&m_list, &RecordList::emptyActionTriggered, this, [this] { edit({}); });
    connect(&m_list, &RecordList::activated, this, &PolicyBook::activate);
    connect(&m_list, &RecordList::menuRequested, this, &PolicyBook::showMenu);
    connect(&m_list, &RecordList::selectionChanged, this, &PolicyBook::showRights);
    showWords();
}

PolicyBook::~PolicyBook()
{
    stopReading();
}

QList<RecordColumn> PolicyBook::columns() const
{
    const auto rule = [this](const QVariant &, const QModelIndex &source) {
        CellLook look{.text = PolicyText::rule(m_model->rowAt(source.row()).policy)};
        look.icon = u"clock"_s;
        look.isStrong = true;
        return look;
    };
    const auto pattern = [this](const QVariant &value, const QModelIndex &) {
        CellLook look{.text = value.isNull() ? tr("any") : value.toString()};
        look.icon = isPruning() ? QString() : u"lock"_s;
        look.tone = value.isNull() ? Tone::Muted : Tone::Text;
        look.isMono = !value.isNull();
        return look;
    };
    const auto tags = [this](const QVariant &, const QModelIndex &source) {
        return CellLook{.text = PolicyText::tags(m_model->rowAt(source.row()).policy)};
    };
    const auto origin = [this](const QVariant &value, const QModelIndex &) {
        const auto from = PolicyOrigin(value.toInt());
        CellLook look{.text = m_owner
                          ? PolicyText::origin(from, m_owner->nameSpace, m_owner->isOfOrganization)
                          : QString()};
        look.tone = from == PolicyOrigin::Own ? Tone::Text : Tone::Muted;
        look.icon = from == PolicyOrigin::Own ? QString() : u"lock"_s;
        look.keepsGutter = true;
        return look;
    };
    if (isPruning()) {
        return {{[] { return tr("RULE"); }, 260, rule},
                {[] { return tr("PATTERN"); }, 140, pattern},
                {[] { return tr("TAGS"); }, 160, tags},
                {[] { return tr("FROM"); }, 190, origin}};
    }
    return {{[] { return tr("PATTERN"); }, 200, pattern},
            {[] { return tr("MAKES IMMUTABLE"); }, 260, tags},
            {[] { return tr("FROM"); }, 190, origin}};
}

bool PolicyBook::isOffered(const Connection &connection, wire::PolicyKind kind, Kind target)
{
    const bool isPruning = kind == wire::PolicyKind::AutoPrune;
    return connection.hasFeature(isPruning ? "AUTO_PRUNE"_L1 : "IMMUTABLE_TAGS"_L1)
        && connection.offers(QLatin1String(api::policyOperation("list", kind, target)));
}

std::optional<api::PolicyTarget> PolicyBook::inheritedBy(const Connection &connection,
                                                         wire::PolicyKind kind,
                                                         const QString &nameSpace)
{
    const NamespaceSubject subject{nameSpace, nameSpace != connection.userName()};
    const auto target = subject.isOrganization ? api::PolicyTarget{Kind::Organization, subject.name}
                                               : api::PolicyTarget{Kind::User};
    if (isOffered(connection, kind, target.kind) && isNamespaceAdmin(connection, subject, {}))
        return target;
    return {};
}

QString PolicyBook::title() const
{
    return isPruning() ? tr("Auto-prune") : tr("Immutability");
}

QString PolicyBook::tab() const
{
    return isPruning() ? u"auto-prune"_s : u"immutability"_s;
}

void PolicyBook::setOwner(Connection *connection, const std::optional<Owner> &owner)
{
    stopReading();
    if (m_dialog)
        m_dialog->close();
    ++m_owners;
    m_connection = connection;
    m_owner = owner;
    m_isLoaded = false;
    m_isAdmin = false;
    m_blocked.clear();
    m_timeMachine.reset();
    m_model->setRows({});
    m_list.setLoaded(false);
    m_list.clearFilter();
    showRights();
}

void PolicyBook::setRights(bool isAdmin, const QString &blocked)
{
    m_isAdmin = isAdmin;
    m_blocked = blocked;
    showWords();
}

api::PoliciesApi PolicyBook::api() const
{
    return api::PoliciesApi(m_connection->client(), m_kind, m_owner->target);
}

bool PolicyBook::mayWrite() const
{
    if (!m_connection || !m_owner || !m_isAdmin || m_connection->isReadOnly())
        return false;
    return m_connection->offers(
        QLatin1String(api::policyOperation("create", m_kind, m_owner->target.kind)));
}

const PolicyRow *PolicyBook::rowOf(const QString &key) const
{
    const int row = m_model->rowOf(key);
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

bool PolicyBook::isOwn(const QString &key) const
{
    const PolicyRow *row = rowOf(key);
    return row && row->origin == PolicyOrigin::Own;
}

void PolicyBook::stopReading()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
}

void PolicyBook::refresh()
{
    if (!m_connection || !m_owner)
        return;
    stopReading();
    auto *call = api().list();
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto policies = call->takeResult();
        m_call = nullptr;
        if (!policies)
            return Q_EMIT readingEnded(policies.error());
        readInherited(*policies);
    });
    Q_EMIT readingBegun();
}

void PolicyBook::readInherited(const QList<wire::TagPolicy> &own)
{
    if (!m_owner->inherits)
        return endReading(own, {});
    auto *call = api::PoliciesApi(m_connection->client(), m_kind, *m_owner->inherits).list();
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, own] {
        const auto policies = call->takeResult();
        m_call = nullptr;
        // They are beside the point: without them the own ones can be changed all the same.
        endReading(own, policies.value_or(QList<wire::TagPolicy>()));
    });
}

void PolicyBook::endReading(const QList<wire::TagPolicy> &own,
                            const QList<wire::TagPolicy> &inherited)
{
    QList<PolicyRow> rows;
    for (const wire::TagPolicy &policy : own)
        rows.append({policy, PolicyOrigin::Own});
    for (const wire::TagPolicy &policy : inherited)
        rows.append({policy, PolicyOrigin::Namespace});
    const auto &config = m_connection->config();
    if (isPruning() && config && config->defaultPrune)
        rows.append({wire::TagPolicy::of(*config->defaultPrune), PolicyOrigin::Registry});
    m_model->setRows(rows);
    m_isLoaded = true;
    m_list.setLoaded(true);
    showRights();
    Q_EMIT readingEnded({});
}

void PolicyBook::activate(const QString &key)
{
    const PolicyRow *row = rowOf(key);
    if (!row)
        return;
    if (row->origin == PolicyOrigin::Own)
        return edit(row->policy);
    if (row->origin != PolicyOrigin::Namespace)
        return;
    const QString id = m_connection->id();
    const auto name = NamespaceName::parse(m_owner->nameSpace);
    if (!m_owner->isOfOrganization)
        Q_EMIT addressRequested(Address::account(id, tab()));
    else if (name)
        Q_EMIT addressRequested(Address::organization(id, *name, tab()));
}

void PolicyBook::edit(const wire::TagPolicy &policy)
{
    if (!canWrite() || m_dialog)
        return;
    if (isPruning() && !policy.uuid.isEmpty() && !policy.autoprune().rule()) {
        return Q_EMIT announced(
            tr("This policy is of a kind that this program does not know; it can be deleted."));
    }
    PolicyDialog::Subject subject;
    //: a dialog's title: %1 connection, %2 repository or namespace
    subject.window = tr("%1: %2").arg(m_connection->profile().name,
                                      m_owner->target.name.isEmpty() ? m_owner->nameSpace
                                                                     : m_owner->target.name);
    subject.kind = m_kind;
    const bool isRepository = m_owner->target.kind == Kind::Repository;
    subject.repositories = isRepository ? QStringList{m_owner->target.name} : m_repositories();
    subject.timeMachine = m_timeMachine;
    for (const PolicyRow &row : m_model->rows()) {
        if (row.origin != PolicyOrigin::Own || row.policy.uuid != policy.uuid)
            subject.others.append(row);
    }
    m_dialog = new PolicyDialog(*m_connection, subject, policy, m_host->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setCommands([kind = m_kind, target = m_owner->target,
                           url = m_connection->url()](const wire::TagPolicy &wanted) {
        return curlCommands({api::policyRequest(kind, target, wanted)}, url);
    });
    connect(m_dialog, &PolicyDialog::submitted, this,
            [this, open = m_dialog](const wire::TagPolicy &wanted) { save(open, wanted); });
    if (!isRepository) {
        connect(m_dialog, &PolicyDialog::repositoryChosen, this,
                [this](const QString &path) { readRepositoryPolicies(*m_dialog, path); });
        readRepositoryPolicies(*m_dialog, m_dialog->repository());
    }
    m_dialog->open();
}

void PolicyBook::readRepositoryPolicies(PolicyDialog &dialog, const QString &path)
{
    if (path.isEmpty() || !isPruning())
        return;
    auto *call = api::PoliciesApi(m_connection->client(), m_kind, {Kind::Repository, path}).list();
    connect(call, &api::ApiCallBase::finished, &dialog, [call, path, open = &dialog] {
        const auto policies = call->takeResult();
        if (policies && open->repository() == path)
            open->setRepositoryPolicies(*policies);
    });
}

void PolicyBook::save(const QPointer<PolicyDialog> &dialog, const wire::TagPolicy &policy)
{
    if (!m_connection || !m_owner)
        return;
    const auto follow = [this, dialog, at = m_owners](const std::optional<Error> &error,
                                                      const std::function<void()> &done) {
        if (error && dialog)
            return dialog->showRefusal(*error);
        if (dialog)
            dialog->accept();
        if (!error && at == m_owners)
            done();
    };
    if (policy.uuid.isEmpty()) {
        auto *call = api().create(policy);
        connect(call, &api::ApiCallBase::finished, this, [this, call, policy, follow] {
            const auto made = call->takeResult();
            wire::TagPolicy now = policy;
            now.uuid = made ? made->uuid : QString();
            follow(made ? std::optional<Error>() : made.error(), [&] { saved(now, {}); });
        });
        return;
    }
    const PolicyRow *row = rowOf(policy.uuid);
    const auto before = row ? std::optional(row->policy) : std::nullopt;
    auto *call = api().change(policy);
    connect(call, &api::ApiCallBase::finished, this, [this, call, policy, before, follow] {
        const auto changed = call->takeResult();
        follow(changed ? std::optional<Error>() : changed.error(), [&] { saved(policy, before); });
    });
}

void PolicyBook::saved(const wire::TagPolicy &now, const std::optional<wire::TagPolicy> &before)
{
    const qint64 job = record(before, now);
    // What it made immutable stays so: that cannot be taken back here.
    if (!isPruning())
        return Q_EMIT announced(tr("The policy is saved."));
    Q_EMIT announced(tr("The policy is saved."), tr("Undo"), [this, job] { m_jobs.undo(job); });
}

void PolicyBook::remove(const QString &key)
{
    if (!canWrite() || !isOwn(key))
        return;
    const wire::TagPolicy policy = rowOf(key)->policy;
    auto *call = api().remove(key);
    connect(call, &api::ApiCallBase::finished, this, [this, call, policy, at = m_owners] {
        const auto gone = call->takeResult();
        if (at != m_owners)
            return;
        if (!gone) {
            refresh();
            return Q_EMIT announced(
                tr("The policy was not deleted: %1").arg(ErrorText::sentence(gone.error())));
        }
        const qint64 job = record(policy, {});
        Q_EMIT announced(isPruning()
                             ? tr("The policy is deleted.")
                             : tr("The policy is deleted. Tags that it made immutable stay so."),
                         tr("Undo"), [this, job] { m_jobs.undo(job); });
    });
}

JobKind PolicyBook::jobKind() const
{
    return isPruning() ? JobKind::ChangePolicy : JobKind::ChangeImmutability;
}

qint64 PolicyBook::record(const std::optional<wire::TagPolicy> &before,
                          const std::optional<wire::TagPolicy> &after)
{
    const auto text = [](const std::optional<wire::TagPolicy> &policy) {
        return policy
            ? QString::fromUtf8(QJsonDocument(policy->toJson()).toJson(QJsonDocument::Compact))
            : QString();
    };
    RecordedChange::Call back;
    if (after && !isPruning())
        back = nullptr; // the tags that became immutable stay so
    else if (before && after)
        back = RecordedChange::call(
            [api = api(), policy = *before]() mutable { return api.change(policy); });
    else if (before)
        back = RecordedChange::call(
            [api = api(), policy = *before]() mutable { return api.create(policy); });
    else
        back = RecordedChange::call(
            [api = api(), uuid = after->uuid]() mutable { return api.remove(uuid); });
    return m_jobs
        .add(std::make_unique<RecordedChange>(
            jobKind(), m_connection->id(), m_owner->target.name,
            JobChange{m_owner->target.name.isEmpty() ? m_owner->nameSpace : m_owner->target.name,
                      text(before), text(after)},
            back))
        .record()
        .id;
}

void PolicyBook::onJob(qint64 id)
{
    const Job *job = m_jobs.find(id);
    if (!job || !m_connection || !m_owner || job->record().kind != jobKind()
        || job->record().connection != m_connection->id()
        || job->record().target != m_owner->target.name)
        return;
    // What fails here is a way back.
    undone(job->failures().isEmpty() ? std::optional<Error>() : job->failures().constFirst().error);
}

void PolicyBook::undone(const std::optional<Error> &error)
{
    refresh();
    if (error)
        Q_EMIT announced(tr("It was not undone: %1").arg(ErrorText::sentence(*error)));
}

void PolicyBook::showMenu(const QString &key, const QPoint &global)
{
    auto *menu = new QMenu(m_host);
    menu->setObjectName(u"policies.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const PolicyRow *row = rowOf(key);
    if (row && row->origin == PolicyOrigin::Namespace) {
        QAction *show = menu->addAction(tintedIcon(u"arrow-right"_s), tr("&Show where it is kept"));
        connect(show, &QAction::triggered, this, [this, key] { activate(key); });
        return RowMenu::popUp(menu, global);
    }
    QAction *change = menu->addAction(tintedIcon(u"pencil"_s), tr("&Change…"));
    QAction *away = menu->addAction(tintedIcon(u"trash"_s), tr("&Delete"));
    for (QAction *action : {change, away})
        action->setEnabled(canWrite() && isOwn(key));
    connect(change, &QAction::triggered, this, [this, key] { activate(key); });
    connect(away, &QAction::triggered, this, [this, key] { remove(key); });
    RowMenu::popUp(menu, global);
}

bool PolicyBook::can(PageCommand command) const
{
    if (command == PageCommand::New)
        return canWrite();
    return command == PageCommand::Delete && canWrite() && isOwn(m_list.current());
}

void PolicyBook::perform(PageCommand command)
{
    if (command == PageCommand::New)
        edit({});
    else if (command == PageCommand::Delete)
        remove(m_list.current());
}

void PolicyBook::showRights()
{
    m_create->setVisible(mayWrite());
    m_create->setEnabled(canWrite());
    m_create->setToolTip(m_blocked);
    m_remove->setVisible(mayWrite());
    m_remove->setEnabled(canWrite() && isOwn(m_list.current()));
    m_remove->setToolTip(m_blocked);
    Q_EMIT commandsChanged();
}

void PolicyBook::showWords()
{
    m_create->setText(tr("New policy"));
    m_remove->setText(tr("Delete"));
    RecordList::Words words;
    words.filter = tr("Filter policies");
    words.count = [](int n) { return tr("%n policies", nullptr, n); };
    words.emptyAction = canWrite() ? tr("New policy") : QString();
    words.noMatch = tr("No policy matches the filter");
    QStringList hints;
    if (isPruning()) {
        words.accessible = tr("Auto-prune policies");
        words.emptyIcon = u"clock"_s;
        words.emptyTitle = tr("Nothing is pruned");
        words.emptyText = tr("A policy removes old tags by itself: all but the newest ones, or "
                             "what is older than a span. What it would do can be tried first.");
        hints.append(tr("Policies run in the background, about once an hour. Tags that they "
                        "remove go through the time machine; immutable ones stay."));
    } else {
        words.accessible = tr("Immutability policies");
        words.emptyIcon = u"lock"_s;
        words.emptyTitle = tr("No immutability policy yet");
        words.emptyText = tr("A policy keeps tags by their names from being moved, deleted or "
                             "expired: releases, say.");
    }
    const bool isInherited = m_owner && m_owner->target.kind == Kind::Repository
        && !m_owner->inherits
        && isOffered(*m_connection, m_kind,
                     m_owner->isOfOrganization ? Kind::Organization : Kind::User);
    if (isInherited)
        hints.append(tr("Policies of the namespace are shown to those who administer it."));
    m_hint.setText(hints.join(u' '));
    m_hint.setVisible(!hints.isEmpty());
    m_list.setWords(words);
    showRights();
}

} // namespace quayside::ui
