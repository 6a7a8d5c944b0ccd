#include "ui/pages/immutability/immutabilitysection.h"

#include "app/api/immutabilityapi.h"
#include "ui/connect/connection.h"
#include "ui/pages/immutability/immutabilitydialog.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/workspace.h"

#include <QtCore/QEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPages = 20; // of tags that the preview shows

} // namespace

ImmutabilitySection::ImmutabilitySection(const Workspace &workspace, QWidget *parent)
    : ListedSection(u"policies"_s, workspace.settings, parent)
    , m_model(new RecordModel<wire::ImmutabilityPolicy>(
          [](const wire::ImmutabilityPolicy &policy) { return policy.uuid; },
          {{[](const wire::ImmutabilityPolicy &policy) { return QVariant(policy.tagPattern); }},
           {[](const wire::ImmutabilityPolicy &policy) {
               return QVariant(policy.tagPatternMatches);
           }}},
          this))
{
    const auto pattern = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .icon = u"lock"_s, .isMono = true};
    };
    const auto means = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toBool() ? tr("Tags whose whole name matches")
                                               : tr("All other tags")};
    };
    list().setModel(*m_model,
                    {{[] { return tr("PATTERN"); }, 400, pattern},
                     {[] { return tr("MAKES IMMUTABLE"); }, 320, means}});
    m_remove = list().addButton(u"remove"_s, u"trash"_s, false);
    m_create = list().addButton(u"create"_s, u"plus"_s, true);
    connect(m_create, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_remove, &QPushButton::clicked, this, [this] { askToRemove(list().current()); });
    connect(&list(), &RecordList::emptyActionTriggered, this, [this] { edit({}); });
    connect(&list(), &RecordList::activated, this,
            [this](const QString &uuid) { edit(m_model->rowAt(m_model->rowOf(uuid))); });
    connect(&list(), &RecordList::menuRequested, this, &ImmutabilitySection::showMenu);
    connect(&list(), &RecordList::selectionChanged, this, &ImmutabilitySection::fit);
    showWords();
    fit();
}

ImmutabilitySection::~ImmutabilitySection()
{
    stopReading();
}

QString ImmutabilitySection::title() const
{
    return tr("Immutability");
}

QString ImmutabilitySection::tab() const
{
    return u"immutability"_s;
}

bool ImmutabilitySection::isOffered(const Connection &connection,
                                    const std::optional<wire::RepositoryDetails> &details) const
{
    return details && details->canAdmin && connection.hasFeature("IMMUTABLE_TAGS"_L1)
        && connection.offers("listRepositoryImmutabilityPolicies"_L1);
}

void ImmutabilitySection::setTarget(Connection *connection,
                                    const std::optional<RepositoryName> &repository)
{
    stopReading();
    m_connection = connection;
    m_repository = repository;
    m_details.reset();
    m_isLoaded = false;
    m_model->setRows({});
    list().setLoaded(false);
    forgetReading();
    fit();
}

void ImmutabilitySection::setDetails(const std::optional<wire::RepositoryDetails> &details)
{
    m_details = details;
    showWords();
    fit();
}

bool ImmutabilitySection::canWrite() const
{
    return m_connection && m_details && m_details->canAdmin && !m_connection->isReadOnly()
        && m_connection->offers("createRepositoryImmutabilityPolicy"_L1);
}

void ImmutabilitySection::stopReading()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
}

void ImmutabilitySection::refresh(bool)
{
    if (!m_connection || !m_repository)
        return;
    stopReading();
    auto *call = api::ImmutabilityApi(m_connection->client()).list(*m_repository);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto policies = call->takeResult();
        m_call = nullptr;
        if (policies) {
            m_model->setRows(policies->policies);
            m_isLoaded = true;
            list().setLoaded(true);
            endReading();
        } else {
            endReading({policies.error(), m_connection->client().lastDetails()});
        }
        fit();
        Q_EMIT refreshed(policies.has_value());
    });
    Q_EMIT readingBegun();
}

QString ImmutabilitySection::windowName() const
{
    //: a dialog's title: %1 connection, %2 repository
    return tr("%1: %2").arg(m_connection->profile().name, m_repository->path());
}

void ImmutabilitySection::edit(const wire::ImmutabilityPolicy &policy)
{
    if (!canWrite())
        return;
    auto *dialog = new ImmutabilityDialog(windowName(), policy, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImmutabilityDialog::submitted, this,
            [this, open = QPointer(dialog)](const wire::ImmutabilityPolicy &wanted) {
                if (!m_connection || !m_repository)
                    return;
                auto *call =
                    api::ImmutabilityApi(m_connection->client()).save(*m_repository, wanted);
                connect(call, &api::ApiCallBase::finished, this, [this, call, open] {
                    const auto saved = call->takeResult();
                    if (!saved) {
                        if (open)
                            open->showRefusal(saved.error());
                        return;
                    }
                    if (open)
                        open->accept();
                    Q_EMIT announced(tr("The policy is saved."));
                    refresh(false);
                });
            });
    readTags(*dialog, 1, {});
    dialog->open();
}

void ImmutabilitySection::readTags(ImmutabilityDialog &dialog, int page, QList<wire::Tag> before)
{
    auto *call = m_connection->tags().list(*m_repository, page);
    connect(call, &api::ApiCallBase::finished, &dialog,
            [this, call, page, before, open = &dialog, at = *m_repository]() mutable {
                const auto tags = call->takeResult();
                // Without tags there is no preview, and the policy can be made all the same.
                if (!tags)
                    return;
                before += tags->tags;
                open->setTags(before, !tags->hasAdditional);
                if (tags->hasAdditional && page < kMostPages && m_repository == at)
                    readTags(*open, page + 1, before);
            });
}

void ImmutabilitySection::askToRemove(const QString &uuid)
{
    const int row = m_model->rowOf(uuid);
    if (row < 0 || !canWrite())
        return;
    ConfirmDialog::Question question;
    question.window = windowName();
    question.title = tr("Delete the policy %1?").arg(m_model->rowAt(row).tagPattern);
    question.text = tr("Tags that it made immutable stay so until each is allowed to change again; "
                       "new ones are not made immutable any more.");
    question.action = tr("Delete");
    auto *dialog = new ConfirmDialog(question, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, uuid] {
        if (!m_connection || !m_repository)
            return;
        auto *call = api::ImmutabilityApi(m_connection->client()).remove(*m_repository, uuid);
        connect(call, &api::ApiCallBase::finished, this, [this, call] {
            const auto gone = call->takeResult();
            Q_EMIT announced(
                gone ? tr("The policy is deleted.")
                     : tr("The policy was not deleted: %1").arg(gone.error().serverText));
            refresh(false);
        });
    });
    dialog->open();
}

void ImmutabilitySection::showMenu(const QString &uuid, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"policies.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *change = menu->addAction(tintedIcon(u"pencil"_s), tr("&Change…"));
    QAction *remove = menu->addAction(tintedIcon(u"trash"_s), tr("&Delete…"));
    for (QAction *action : {change, remove})
        action->setEnabled(canWrite());
    connect(change, &QAction::triggered, this,
            [this, uuid] { edit(m_model->rowAt(m_model->rowOf(uuid))); });
    connect(remove, &QAction::triggered, this, [this, uuid] { askToRemove(uuid); });
    menu->popup(global);
}

bool ImmutabilitySection::can(PageCommand command) const
{
    if (command == PageCommand::New)
        return canWrite();
    if (command == PageCommand::Delete)
        return canWrite() && !list().current().isEmpty();
    return ListedSection::can(command);
}

void ImmutabilitySection::perform(PageCommand command)
{
    if (command == PageCommand::New)
        edit({});
    else if (command == PageCommand::Delete)
        askToRemove(list().current());
    else
        ListedSection::perform(command);
}

void ImmutabilitySection::fit()
{
    // Hidden where the connection is read-only; such a list is only looked at.
    m_create->setVisible(canWrite());
    m_remove->setVisible(canWrite());
    m_remove->setEnabled(!list().current().isEmpty());
    Q_EMIT commandsChanged();
}

void ImmutabilitySection::showWords()
{
    m_create->setText(tr("New policy"));
    m_remove->setText(tr("Delete…"));
    list().setWords(
        {.accessible = tr("Immutability policies"),
         .filter = tr("Filter policies"),
         .count = [](int n) { return tr("%n policies", nullptr, n); },
         .emptyIcon = u"lock"_s,
         .emptyTitle = tr("No immutability policy yet"),
         .emptyText = tr("A policy keeps tags by their names from being moved, deleted or expired: "
                         "releases, say."),
         .emptyAction = canWrite() ? tr("New policy") : QString(),
         .noMatch = tr("No policy matches the filter")});
}

void ImmutabilitySection::changeEvent(QEvent *event)
{
    ListedSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace quayside::ui
